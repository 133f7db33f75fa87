// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "samplechanges.h"
#include "table/changesearch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestChangeSearch : public QObject
{
    Q_OBJECT
private slots:
    void matches_data();
    void matches();
    void narrows_data();
    void narrows();
};

void TestChangeSearch::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing asked") << u""_s << true;
    QTest::newRow("blanks only") << u"  \t "_s << true;
    QTest::newRow("in the title") << u"köln"_s << true;
    QTest::newRow("in the user") << u"MÜLLER"_s << true;
    QTest::newRow("in the summary") << u"typo"_s << true;
    QTest::newRow("in the log's target") << u"Dom"_s << true;
    QTest::newRow("two words in two fields") << u"köln müller"_s << true;
    QTest::newRow("two words, one missing") << u"köln absent"_s << false;
    QTest::newRow("other case, ASCII") << u"TYPO"_s << true;
    QTest::newRow("Greek final sigma") << u"ΟΔΟΣ"_s << true;
    QTest::newRow("Cyrillic") << u"МОСКВА"_s << true;
    QTest::newRow("typed decomposed") << u"ko\u0308ln"_s << true;
    QTest::newRow("at the very end") << u"typo)"_s << true;
    QTest::newRow("longer than any field") << QString(500, u'x') << false;
    QTest::newRow("across fields is no match") << u"kölnmüller"_s << false;
    QTest::newRow("not the URL") << u"index.php"_s << false;
    QTest::newRow("punctuation is literal") << u".*"_s << false;
}

void TestChangeSearch::matches()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    const RecentChange change = makeChange(
        {"Köln", "Müller-L", "Москва, οδος, ὁδός (typo)", 1, "", "de.wikipedia.org", {}, {}, {}, "Dom"});
    QCOMPARE(ChangeSearch(text).matches(change), found);
}

void TestChangeSearch::narrows_data()
{
    QTest::addColumn<QString>("narrow");
    QTest::addColumn<QString>("wide");
    QTest::addColumn<bool>("expected");
    QTest::newRow("one letter more") << u"köln"_s << u"köl"_s << true;
    QTest::newRow("one letter more in front") << u"köln"_s << u"öln"_s << true;
    QTest::newRow("a word more") << u"a b"_s << u"a"_s << true;
    QTest::newRow("a word less") << u"a"_s << u"a b"_s << false;
    QTest::newRow("a letter less") << u"kö"_s << u"köln"_s << false;
    QTest::newRow("other case") << u"KÖLN"_s << u"köl"_s << true;
    QTest::newRow("from nothing") << u"a"_s << u""_s << true;
}

void TestChangeSearch::narrows()
{
    QFETCH(QString, narrow);
    QFETCH(QString, wide);
    QFETCH(bool, expected);
    QCOMPARE(ChangeSearch(narrow).narrows(ChangeSearch(wide)), expected);
}

QTEST_GUILESS_MAIN(TestChangeSearch)
#include "tst_changesearch.moc"
