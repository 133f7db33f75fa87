// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikilistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestWikiListModel : public QObject
{
    Q_OBJECT
private slots:
    void findsFirst_data();
    void findsFirst();
    void everyWordMustMatch();
    void openBeforeClosed();
    void sectionsListEachWikiOnce();
    void favouriteKeepsItsPlace();
    void unknownFavouritesAreKept();
    void nothingFound();

private:
    static QStringList dbnames(const WikiListModel &model, int most);
    WikiCatalogue m_catalogue;
};

QStringList TestWikiListModel::dbnames(const WikiListModel &model, int most)
{
    QStringList result;
    for (int row = 0; row < qMin(most, model.rowCount()); ++row) {
        result.append(model.wikiAt(model.index(row))->dbname);
    }
    return result;
}

void TestWikiListModel::findsFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("dbname");
    QTest::newRow("own name") << u"deutsch"_s << u"dewiki"_s;
    QTest::newRow("beginning of a host") << u"de.wik"_s << u"dewiki"_s;
    QTest::newRow("language and beginning of a project") << u"german wikt"_s << u"dewiktionary"_s;
    QTest::newRow("right to left") << u"العربية"_s << u"arwiki"_s;
    QTest::newRow("a wiki of no language") << u"commons"_s << u"commonswiki"_s;
    QTest::newRow("exact code before names that begin so") << u"he"_s << u"hewiki"_s;
    QTest::newRow("dbname") << u"frwikisource"_s << u"frwikisource"_s;
    QTest::newRow("case") << u"FRENCH"_s << u"frwiki"_s;
    QTest::newRow("accents left out") << u"francais"_s << u"frwiki"_s;
    QTest::newRow("blanks around and between") << u"  japanese   wikipedia "_s << u"jawiki"_s;
    QTest::newRow("code with a hyphen") << u"zh-yue"_s << u"zh_yuewiki"_s;
    QTest::newRow("channel") << u"ru.wikipedia"_s << u"ruwiki"_s;
}

void TestWikiListModel::findsFirst()
{
    QFETCH(QString, query);
    WikiListModel model(m_catalogue);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(query);
    QVERIFY(model.rowCount() > 0);
    QTEST(dbnames(model, 1).constFirst(), "dbname");
}

void TestWikiListModel::everyWordMustMatch()
{
    WikiListModel model(m_catalogue);
    model.setQuery(u"german wikt"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        const Wiki *wiki = model.wikiAt(model.index(row));
        QVERIFY2(wiki->project == "wiktionary"_L1, qPrintable(wiki->dbname));
    }
}

void TestWikiListModel::openBeforeClosed()
{
    WikiListModel model(m_catalogue);
    model.setQuery(u"wikinews"_s);
    bool isClosed = false;
    int closed = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const bool isThis = model.wikiAt(index)->status == WikiStatus::Closed;
        QVERIFY(isThis || !isClosed);
        QCOMPARE(index.data(WikiListModel::StatusTextRole).toString(), isThis ? u"closed"_s : QString());
        isClosed = isThis;
        closed += isThis;
    }
    QVERIFY(closed > 0);
}

void TestWikiListModel::sectionsListEachWikiOnce()
{
    WikiListModel model(m_catalogue);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFavourites({u"dewiki"_s, u"enwiki"_s});
    model.setRecents({u"enwiki"_s, u"jawiki"_s});
    QCOMPARE(dbnames(model, 3), (QStringList{u"dewiki"_s, u"enwiki"_s, u"jawiki"_s}));
    QCOMPARE(model.rowCount(), int(m_catalogue.wikis().size()));
    QCOMPARE(model.index(0).data(WikiListModel::SectionTitleRole).toString(), u"Favourites"_s);
    QCOMPARE(model.index(1).data(WikiListModel::SectionTitleRole).toString(), QString());
    QCOMPARE(model.index(2).data(WikiListModel::SectionTitleRole).toString(), u"Recent"_s);
    QCOMPARE(model.index(3).data(WikiListModel::SectionTitleRole).toString(), u"All wikis"_s);
    model.setQuery(u"en"_s);
    QCOMPARE(model.index(0).data(WikiListModel::SectionTitleRole).toString(), QString());
}

void TestWikiListModel::favouriteKeepsItsPlace()
{
    WikiListModel model(m_catalogue);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &WikiListModel::favouritesChanged);
    const QModelIndex index = model.index(5);
    const QString dbname = model.wikiAt(index)->dbname;
    QVERIFY(model.setData(index, true, WikiListModel::IsFavouriteRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toStringList(), QStringList{dbname});
    QCOMPARE(model.wikiAt(index)->dbname, dbname);
    QVERIFY(index.data(WikiListModel::IsFavouriteRole).toBool());
    QVERIFY(model.setData(index, false, WikiListModel::IsFavouriteRole));
    QCOMPARE(model.favourites(), QStringList());
}

void TestWikiListModel::unknownFavouritesAreKept()
{
    WikiListModel model(m_catalogue);
    model.setFavourites({u"nosuchwiki"_s});
    QCOMPARE(model.rowCount(), int(m_catalogue.wikis().size()));
    model.setData(model.index(0), true, WikiListModel::IsFavouriteRole);
    QVERIFY(model.favourites().contains(u"nosuchwiki"_s));
}

void TestWikiListModel::nothingFound()
{
    WikiListModel model(m_catalogue);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(u"xyzzy"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.wikiAt(model.index(0)));
}

QTEST_GUILESS_MAIN(TestWikiListModel)
#include "tst_wikilistmodel.moc"
