// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/theme.h"
#include "widgets/searchfield.h"
#include "wiki/wikicatalogue.h"
#include "wikis/wikilistmodel.h"
#include "wikis/wikipicker.h"
#include "wikis/wikipopup.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestWikiPicker : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void typingAndEnterChoose();
    void arrowsMove();
    void escapeClearsThenCloses();
    void starMakesAFavouriteOnly();
    void nothingFoundIsTold();
    void showsProjectAndHost();

private:
    [[nodiscard]] SearchField *openedSearch();
    Theme m_theme;
    WikiCatalogue m_catalogue;
    std::unique_ptr<WikiPicker> m_picker;
};

void TestWikiPicker::init()
{
    m_picker = std::make_unique<WikiPicker>();
    m_picker->setCatalogue(&m_catalogue);
    m_picker->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_picker.get()));
}

SearchField *TestWikiPicker::openedSearch()
{
    m_picker->openList();
    return m_picker->findChild<SearchField *>();
}

void TestWikiPicker::typingAndEnterChoose()
{
    QSignalSpy chosen(m_picker.get(), &WikiPicker::wikisChosen);
    SearchField *search = openedSearch();
    QTest::keyClicks(search, u"deutsch"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_picker->wikis().constFirst().dbname, u"dewiki"_s);
    QVERIFY(!m_picker->findChild<WikiPopup *>()->isVisible());
    // The next time it begins anew.
    QCOMPARE(openedSearch()->text(), QString());
}

void TestWikiPicker::arrowsMove()
{
    SearchField *search = openedSearch();
    auto *list = m_picker->findChild<QListView *>();
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
}

void TestWikiPicker::escapeClearsThenCloses()
{
    SearchField *search = openedSearch();
    QTest::keyClicks(search, u"x"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QVERIFY(m_picker->findChild<WikiPopup *>()->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!m_picker->findChild<WikiPopup *>()->isVisible());
}

void TestWikiPicker::starMakesAFavouriteOnly()
{
    QSignalSpy chosen(m_picker.get(), &WikiPicker::wikisChosen);
    QSignalSpy favourites(m_picker.get(), &WikiPicker::favouritesChanged);
    SearchField *search = openedSearch();
    QTest::keyClicks(search, u"japanese wikipedia"_s);
    QTest::keyClick(search, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(favourites.size(), 1);
    QCOMPARE(favourites.constFirst().constFirst().toStringList(), QStringList{u"jawiki"_s});
    auto *list = m_picker->findChild<QListView *>();
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.right() - 14, row.center().y()});
    QCOMPARE(favourites.size(), 2);
    QCOMPARE(favourites.constLast().constFirst().toStringList(), QStringList());
    QCOMPARE(chosen.size(), 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.left() + 120, row.center().y()});
    QCOMPARE(chosen.size(), 1);
}

void TestWikiPicker::nothingFoundIsTold()
{
    SearchField *search = openedSearch();
    QTest::keyClicks(search, u"xyzzy"_s);
    QVERIFY(!m_picker->findChild<QListView *>()->isVisible());
    QTest::keyClick(search, Qt::Key_Return); // chooses nothing
    QVERIFY(m_picker->wikis().isEmpty());
}

void TestWikiPicker::showsProjectAndHost()
{
    m_picker->setWikis({*m_catalogue.byDbname(u"frwiki"_s), *m_catalogue.byDbname(u"dewiki"_s)});
    QCOMPARE(m_picker->accessibleName(), u"Wiki: French Wikipedia"_s);
    QCOMPARE(m_picker->accessibleDescription(), u"fr.wikipedia.org  +1"_s);
}

QTEST_MAIN(TestWikiPicker)
#include "tst_wikipicker.moc"
