// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "randomsession.h"
#include "session/filternarrows.h"

#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

namespace {

Filter filterOf(const QString &text)
{
    const FilterParse parse = Filter::parse(text);
    if (parse.error) {
        qFatal("%s: %s", qPrintable(text), qPrintable(parse.error->text));
    }
    return parse.filter;
}

} // namespace

class TestFilterNarrows : public QObject
{
    Q_OBJECT
private slots:
    void tells_data()
    {
        QTest::addColumn<QString>("newer");
        QTest::addColumn<QString>("older");
        QTest::addColumn<bool>("expected");
        const auto row = [](const QString &newer, const QString &older, bool expected) {
            QTest::newRow(qPrintable(newer + u" after "_s + older)) << newer << older << expected;
        };
        row(u"kite"_s, QString(), true);
        row(QString(), u"kite"_s, false);
        row(u"kite"_s, u"kit"_s, true);
        row(u"KITE"_s, u"it"_s, true);
        row(u"kit"_s, u"kite"_s, false);
        row(u"kit kate"_s, u"kit"_s, true);
        row(u"kit OR kate"_s, u"kit"_s, false);
        row(u"kit"_s, u"kit OR kate"_s, true);
        row(u"kite OR kate"_s, u"kit OR kat"_s, true);
        row(u"-kit"_s, u"-kite"_s, true);
        row(u"-kite"_s, u"-kit"_s, false);
        row(u"is:bot kit"_s, u"kit is:bot"_s, true);
        row(u"is:ip"_s, u"is:anon"_s, true);
        row(u"is:anon"_s, u"is:ip"_s, false);
        row(u"is:bot"_s, u"is:bot,minor"_s, true);
        row(u"size:>600"_s, u"size:>500"_s, true);
        row(u"size:>400"_s, u"size:>500"_s, false);
        row(u"title:kite"_s, u"kit"_s, true);
        row(u"title:kit*e"_s, u"title:kit"_s, true);
        row(u"title:=Kite"_s, u"title:kit"_s, true);
        row(u"title:kit"_s, u"title:=Kite"_s, false);
        row(u"section:kite"_s, u"kit"_s, false);
        row(u"/kite/"_s, u"/kit/"_s, false);
        row(u"/kit/ kate"_s, u"/kit/"_s, true);
        row(u"/kit/i"_s, u"/kit/"_s, false);
        row(u"ip:192.0.2.0/25"_s, u"ip:192.0.2.0/24"_s, true);
        row(u"ip:192.0.2.0/24"_s, u"ip:192.0.2.128/25"_s, false);
        row(u"since:10m kite"_s, u"since:10m"_s, false); // the time goes on
        row(u"since:2026-11-21 x"_s, u"since:2026-11-20"_s, true);
        row(u"before:2026-11-21"_s, u"before:2026-11-20"_s, false);
        row(u"user:kite"_s, u"user:kit"_s, false); // whole names
        row(u"ns:1"_s, u"ns:1,2"_s, true);
    }
    void tells()
    {
        QFETCH(QString, newer);
        QFETCH(QString, older);
        QFETCH(bool, expected);
        QCOMPARE(narrows(filterOf(newer), filterOf(older)), expected);
    }

    // Whatever it says yes to must hold for every change.
    void isSound()
    {
        const QStringList terms{u"k"_s, u"ki"_s, u"kite"_s, u"KATE"_s, u"a"_s, u"title:k"_s, u"title:kite"_s,
            u"title:k*"_s, u"title:=Kate"_s, u"title:*"_s, u"summary:a"_s, u"user:k*"_s, u"user:kate"_s,
            u"user:*a*"_s, u"target:k*"_s, u"is:ip"_s, u"is:anon"_s, u"is:bot,ip"_s, u"size:>10"_s,
            u"size:>100"_s, u"size:0..200"_s, u"section:k"_s, u"section:kite"_s, u"tag:k*"_s, u"/k/"_s,
            u"/k/i"_s, u"ip:192.0.2.0/25"_s, u"ip:192.0.2.0/24"_s, u"straße"_s, u"ß"_s, u"title:STRAẞE"_s,
            u"ns:0,1"_s, u"ns:1"_s, u"type:edit"_s, u"type:edit,new"_s, u"log:block"_s, u"lang:en"_s,
            u"since:2026-09-21T15:00Z"_s, u"since:2026-09-21T14:30Z"_s, u"before:2026-09-21T15:00Z"_s};
        Test::RandomSession random(11);
        std::vector<RecentChange> changes;
        for (int i = 0; i < 1500; ++i) {
            changes.push_back(random.next());
        }
        const auto expression = [&] {
            QString text = terms[random.below(int(terms.size()))];
            for (int more = random.below(3); more > 0; --more) {
                const QString term = terms[random.below(int(terms.size()))];
                switch (random.below(4)) {
                case 0:
                    text = u"("_s + text + u" OR "_s + term + u")"_s;
                    break;
                case 1:
                    text = u"-("_s + text + u") "_s + term;
                    break;
                default:
                    text = text + u' ' + term;
                }
            }
            return text;
        };
        int yes = 0;
        for (int round = 0; round < 6000; ++round) {
            const Filter newer = filterOf(expression());
            const Filter older = filterOf(expression());
            if (!narrows(newer, older)) {
                continue;
            }
            ++yes;
            for (const RecentChange &change : changes) {
                if (newer.matches(change, {}) && !older.matches(change, {})) {
                    QFAIL(qPrintable(newer.text() + u" after "_s + older.text()));
                }
            }
        }
        QVERIFY(yes > 100);
    }

    void largeFiltersEnd()
    {
        QString text = u"(a0 OR b0)"_s;
        QString other = u"(b0 a0)"_s;
        for (int i = 1; i < 200; ++i) {
            text += u" (a%1 OR b%1)"_s.arg(i);
            other += u" OR (b%1 a%1)"_s.arg(i);
        }
        (void)narrows(filterOf(text), filterOf(other));
        (void)narrows(filterOf(other), filterOf(text));
    }
};

QTEST_APPLESS_MAIN(TestFilterNarrows)
#include "tst_filternarrows.moc"
