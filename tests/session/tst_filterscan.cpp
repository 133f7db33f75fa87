// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "randomsession.h"
#include "session/filterscan.h"
#include "session/sessionstore.h"

#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

namespace {

constexpr int Changes = 6'000;
constexpr FilterContext Context{Test::RandomSession::Start + 3'600'000};

// What each kind of term can look like; %1 is a word.
const QStringList &termForms()
{
    static const QStringList forms{u"\"%1\""_s, u"/k.te/"_s, u"/K.TE/i"_s, u"/^$/"_s, u"/\\s\\S+$/"_s,
        u"/[^a-z]x?$/"_s, u"/(a+)+c/"_s, u"/(?<=r)v|\\W{3}/"_s, u"/\\Ak/i"_s, u"/a\\z/"_s, u"/\\bр/i"_s,
        u"/x*/"_s, u"/\\n/"_s, u"/(?s)a.b/"_s, u"/[^-x]\\D$/"_s, u"title:\"%1\""_s, u"title:=\"%1\""_s,
        u"title:*"_s, u"title:k*e*"_s, u"title:\"*%1*\""_s, u"title:/^[a-z]+$/i"_s,
        u"title:\"%1\",kite,/б/"_s, u"summary:\"%1\""_s, u"summary:/[^#]$/"_s, u"summary:=\"\""_s,
        u"summary:*a"_s, u"user:\"%1\""_s, u"user:k*"_s, u"user:=Kate"_s, u"user:/^\\d/"_s, u"user:/İ|k/i"_s,
        u"user:\"%1\",192.0.2.*"_s, u"target:\"%1\""_s, u"target:*"_s, u"target:/./"_s, u"target:=\"\""_s,
        u"section:\"%1\""_s, u"section:*e"_s, u"section:/^$/"_s, u"section:=Kate"_s, u"tag:\"%1\""_s,
        u"tag:a*"_s, u"tag:*"_s, u"mention:\"%1\""_s, u"mention:k*"_s, u"ns:0"_s, u"ns:talk,user*"_s,
        u"ns:-1,draft"_s, u"ns:=Main"_s, u"wiki:enwiki"_s, u"wiki:*.wikipedia.org"_s, u"lang:en,yue"_s,
        u"lang:*"_s, u"project:wikipedia"_s, u"project:wikimedia,wikidata"_s, u"action:edit"_s,
        u"action:*block"_s, u"action:=\"\""_s, u"type:edit"_s, u"type:new,log"_s, u"log:block"_s,
        u"log:*/re*"_s, u"log:upload/*"_s, u"size:>500"_s, u"size:-100..100"_s, u"size:<-2000"_s,
        u"size:0,>990"_s, u"is:anon"_s, u"is:ip"_s, u"is:temp"_s, u"is:registered"_s, u"is:bot"_s,
        u"is:minor,unpatrolled"_s, u"is:new"_s, u"is:unpatrolled"_s, u"is:revert"_s, u"is:located"_s,
        u"is:edit"_s, u"is:log"_s, u"country:DE"_s, u"country:fra*"_s, u"ip:192.0.2.0/25"_s,
        u"ip:2001:db8::/124,192.0.2.200"_s, u"since:40m"_s, u"before:30m"_s, u"since:2026-09-21T14:00Z"_s};
    return forms;
}

QString termText(const QString &form, Test::RandomSession &random)
{
    QString word = QString::fromStdString(random.word());
    if (random.below(3) == 0) {
        word = random.below(2) == 0 ? word.toUpper() : word.toLower();
    }
    if (random.below(4) == 0) {
        word = word.left(1 + random.below(int(word.size())));
    }
    word.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return form.contains(u"%1"_s) ? QString(form).replace(u"%1"_s, word) : form;
}

QString randomFilter(Test::RandomSession &random, int depth)
{
    const int what = random.below(depth > 0 ? 6 : 1);
    if (what == 1) {
        return u"-("_s + randomFilter(random, depth - 1) + u")"_s;
    }
    if (what > 1) {
        return u"("_s + randomFilter(random, depth - 1) + (what > 3 ? u" OR "_s : u" "_s)
            + randomFilter(random, depth - 1) + u")"_s;
    }
    return termText(termForms()[random.below(int(termForms().size()))], random);
}

} // namespace

class TestFilterScan : public QObject
{
    Q_OBJECT

    SessionStore m_store;
    std::vector<RecentChange> m_changes;
    int m_found = 0;
    unsigned m_seed = 0;

    [[nodiscard]] QString textOf(const RecentChange &change, TextRange range) const
    {
        return QString::fromStdString(std::string(change.view(range)));
    }

    // Over all rows, from the middle of a chunk on, and one row at a time.
    void compare(const Filter &filter)
    {
        const FilterScan scan(filter, Context);
        Test::RandomSession random(++m_seed);
        for (int i = 0; i < m_store.chunkCount(); ++i) {
            const StoreChunk &chunk = m_store.chunk(i);
            const int rows = chunk.rowCount();
            const int from = random.below(3) == 0 ? random.below(rows) : 0;
            const int to = random.below(3) == 0 ? from + random.below(rows - from + 1) : rows;
            const RowSet found = scan.matches(chunk, from, to);
            for (int row = 0; row < StoreChunk::MaxRows; ++row) {
                const bool inside = row >= from && row < to;
                const auto index = std::size_t(chunk.firstSequence() + row);
                const bool expected = inside && filter.matches(m_changes[index], Context);
                if (found.contains(row) != expected) {
                    const RecentChange &change = m_changes[index];
                    QFAIL(qPrintable(
                        u"%1: row %2 of %3 to %4, expected %5: title '%6' user '%7' summary '%8' "
                        "target '%9'"_s.arg(filter.text())
                            .arg(row)
                            .arg(from)
                            .arg(to)
                            .arg(expected)
                            .arg(textOf(change, change.title), textOf(change, change.user),
                                textOf(change, change.summary), textOf(change, change.logTarget))));
                }
                m_found += expected;
            }
            // Few candidates are tested another way.
            RowSet few;
            for (int row = from; row < to; row += 1 + random.below(200)) {
                few.insert(row);
            }
            RowSet expected = few;
            expected &= found;
            scan.evaluate(chunk, from, to, few);
            QVERIFY2(few == expected, qPrintable(filter.text() + u" with few candidates"_s));
        }
    }

private slots:
    void initTestCase()
    {
        Test::RandomSession random(1);
        // Several chunks, as a batch that a limit splits would make.
        for (int i = 0; i < Changes; ++i) {
            m_changes.push_back(random.next());
        }
        FeedBatch batch;
        batch.changes = m_changes;
        QCOMPARE(m_store.append(batch), 0);
        QCOMPARE(m_store.end(), qint64(Changes));
    }

    void everyTerm_data()
    {
        QTest::addColumn<QString>("form");
        for (const QString &form : termForms()) {
            QTest::newRow(form.toUtf8().constData()) << form;
        }
    }
    void everyTerm()
    {
        QFETCH(QString, form);
        Test::RandomSession random(7);
        m_found = 0;
        for (int round = 0; round < (form.contains(u"%1"_s) ? 40 : 3); ++round) {
            const QString text = termText(form, random);
            const FilterParse parse = Filter::parse(text);
            QVERIFY2(!parse.error, qPrintable(text + (parse.error ? parse.error->text : QString())));
            compare(parse.filter);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        if (form != u"/(a+)+c/" && form != u"size:<-2000") {
            QVERIFY2(m_found > 0, "found nothing: says nothing");
        }
    }

    void compositions()
    {
        Test::RandomSession random(3);
        m_found = 0;
        for (int round = 0; round < 400; ++round) {
            const FilterParse parse = Filter::parse(randomFilter(random, 3));
            QVERIFY(!parse.error);
            compare(parse.filter);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        QVERIFY(m_found > 1000);
    }

    void emptyFilter() { compare(Filter()); }

    void cancelledLeavesEarly()
    {
        const FilterScan scan(Filter::parse(u"/(a+)+c/ OR railway"_s).filter, Context);
        const std::atomic<bool> cancelled = true;
        RowSet rows(0, 100);
        scan.evaluate(m_store.chunk(0), 0, 100, rows, &cancelled);
    }
};

QTEST_APPLESS_MAIN(TestFilterScan)
#include "tst_filterscan.moc"
