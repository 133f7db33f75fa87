// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "samplechanges.h"
#include "session/filter.h"
#include "table/changemenu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestChangeMenu : public QObject
{
    Q_OBJECT
private slots:
    void suggestsTermsForEdits();
    void suggestsTermsForLogs();
    void quotesTerms();
    void suggestsTermsThatFit();
    void appliesFilters();
    void copies();
    void opens();
    void showsNamesPlainly();
};

static QStringList termsOf(const RecentChange &change)
{
    QStringList terms;
    for (const ChangeTerm &term : changeTerms(change)) {
        terms += term.term;
    }
    return terms;
}

// The action at a path of texts, without their mnemonics and isolates.
static QAction *find(const QMenu &menu, const QStringList &path)
{
    for (QAction *action : menu.actions()) {
        const QString text = action->text().remove(u'&').remove(QChar(0x2068)).remove(QChar(0x2069));
        if (text == path.first()) {
            return path.size() == 1 ? action : find(*action->menu(), path.mid(1));
        }
    }
    return nullptr;
}

void TestChangeMenu::suggestsTermsForEdits()
{
    RecentChange change = makeChange({"Page", "Ann"});
    change.hashtags.push_back(change.append("tag"));
    QCOMPARE(termsOf(change),
        (QStringList{u"user:Ann"_s, u"-user:Ann"_s, u"title:=Page"_s, u"-title:=Page"_s, u"wiki:enwiki"_s,
            u"ns:Main"_s, u"tag:tag"_s}));
}

void TestChangeMenu::suggestsTermsForLogs()
{
    const auto log = [](std::string_view target) {
        return makeChange(
            {"Special:Log/block", "Ann", "", {}, "", "de.wikipedia.org", {}, "block", "reblock", target});
    };
    QCOMPARE(termsOf(log("User:X")),
        (QStringList{u"user:Ann"_s, u"-user:Ann"_s, u"target:\"User:X\""_s, u"-target:\"User:X\""_s,
            u"wiki:dewiki"_s, u"log:block"_s}));
    QCOMPARE(
        termsOf(log("")), (QStringList{u"user:Ann"_s, u"-user:Ann"_s, u"wiki:dewiki"_s, u"log:block"_s}));
}

void TestChangeMenu::quotesTerms()
{
    const QStringList terms = termsOf(makeChange({"A \"b\" (c), d", "Carsten R D"}));
    QCOMPARE(terms[0], u"user:\"Carsten R D\""_s);
    QCOMPARE(terms[2], u"title:=\"A \\\"b\\\" (c), d\""_s);
}

void TestChangeMenu::suggestsTermsThatFit()
{
    std::vector<RecentChange> changes = realisticChanges().changes;
    changes.push_back(makeChange({"A * \"b\" (c), d | /e/", "-Foo * OR (\\)"}));
    for (const RecentChange &change : changes) {
        for (const ChangeTerm &term : changeTerms(change)) {
            const FilterParse parsed = Filter::parse(term.term);
            QVERIFY2(!parsed.error, qPrintable(term.term));
            QVERIFY2(parsed.filter.matches(change, {}) != term.isNegated, qPrintable(term.term));
        }
    }
}

void TestChangeMenu::appliesFilters()
{
    ChangeMenu menu(makeChange({"Page", "Ann & Bob"}));
    QSignalSpy requests(&menu, &ChangeMenu::filterRequested);
    const auto apply = [&](const QString &join, const QString &term) {
        QAction *action = find(menu, {join, term});
        QVERIFY2(action, qPrintable(term));
        action->trigger();
    };
    apply(u"Apply as filter"_s, u"Not user: Ann  Bob"_s);
    apply(u"And to the filter"_s, u"Page: Page"_s);
    apply(u"Or to the filter"_s, u"Namespace: Main"_s);
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests[0][0].toString(), u"-user:\"Ann & Bob\""_s);
    QCOMPARE(requests[0][1].value<FilterJoin>(), FilterJoin::Replace);
    QCOMPARE(requests[1][1].value<FilterJoin>(), FilterJoin::And);
    QCOMPARE(requests[2][0].toString(), u"ns:Main"_s);
    QCOMPARE(requests[2][1].value<FilterJoin>(), FilterJoin::Or);
}

void TestChangeMenu::copies()
{
    ChangeMenu menu(makeChange({"Page", "Ann"}), nullptr, u"de.wikipedia.org"_s);
    QSignalSpy copied(&menu, &ChangeMenu::copied);
    const auto copy = [&](const QString &what) {
        find(menu, {u"Copy"_s, what})->trigger();
        return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copy(u"Title"_s), u"Page"_s);
    QCOMPARE(copy(u"User"_s), u"Ann"_s);
    QCOMPARE(copy(u"As wiki link"_s), u"[[:en:Page]]"_s);
    QVERIFY(copy(u"As JSON"_s).startsWith(u"{\"action\":\"edit\""_s));
    QVERIFY(copy(u"As address"_s).startsWith(u"https://en.wikipedia.org/w/index.php?diff="_s));
    QVERIFY(copy(u"As text"_s).contains(u"\tPage\t"_s));
    QCOMPARE(copied.size(), 6);
}

void TestChangeMenu::opens()
{
    ChangeMenu menu(makeChange({"Page", "Ann"}));
    QSignalSpy opened(&menu, &ChangeMenu::openUrlRequested);
    menu.defaultAction()->trigger();
    find(menu, {u"Open in browser"_s, u"Talk page"_s})->trigger();
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[1][0].toUrl().toString(), u"https://en.wikipedia.org/w/index.php?title=Talk%3APage"_s);
    ChangeMenu bad(makeChange({"Page", "Ann", "", {}, "", "bad host"}));
    QVERIFY(!bad.defaultAction()->isEnabled());
}

void TestChangeMenu::showsNamesPlainly()
{
    for (const RecentChange &change : hostileChanges().changes) {
        const ChangeMenu menu(change);
        for (const QAction *action : menu.findChildren<QAction *>()) {
            QVERIFY(action->text().size() < 1000);
            QVERIFY(!action->text().contains(QChar(0x202e)));
            QVERIFY(!action->text().contains(QChar(0)));
            QVERIFY(!action->text().contains(u'\t'));
        }
    }
}

QTEST_MAIN(TestChangeMenu)
#include "tst_changemenu.moc"
