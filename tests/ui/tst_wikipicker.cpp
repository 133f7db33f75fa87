// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/theme.h"
#include "widgets/searchfield.h"
#include "wiki/wikicatalogue.h"
#include "wikis/wikigroupslist.h"
#include "wikis/wikilistmodel.h"
#include "wikis/wikipicker.h"
#include "wikis/wikipopup.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

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
    void tellsWhatIsWatched_data();
    void tellsWhatIsWatched();
    void boxesPutSeveralTogether();
    void closingTakesWhatIsTicked();
    void escapeDropsWhatIsTicked();
    void groupsAndSets();

private:
    [[nodiscard]] QListView *wikiList() const;
    [[nodiscard]] QStringList watched() const;
    SearchField *openedSearch();
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

// Not the one of the groups.
QListView *TestWikiPicker::wikiList() const
{
    const QList<QListView *> lists = m_picker->findChildren<QListView *>();
    const auto list = std::ranges::find_if(
        lists, [](const QListView *one) { return qobject_cast<WikiListModel *>(one->model()); });
    return *list;
}

QStringList TestWikiPicker::watched() const
{
    QStringList dbnames;
    for (const Wiki &wiki : m_picker->wikis()) {
        dbnames.append(wiki.dbname);
    }
    return dbnames;
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
    auto *list = wikiList();
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
    auto *list = wikiList();
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
    QVERIFY(!wikiList()->isVisible());
    QTest::keyClick(search, Qt::Key_Return); // chooses nothing
    QVERIFY(m_picker->wikis().isEmpty());
}

void TestWikiPicker::tellsWhatIsWatched_data()
{
    QTest::addColumn<QStringList>("dbnames");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");
    QTest::newRow("one") << QStringList{u"frwiki"_s} << u"Wiki: French Wikipedia"_s << u"fr.wikipedia.org"_s;
    QTest::newRow("two") << QStringList{u"frwiki"_s, u"dewiki"_s} << u"Wikis: frwiki and dewiki"_s
                         << QString();
    QTest::newRow("five") << QStringList{u"enwiki"_s, u"dewiki"_s, u"frwiki"_s, u"jawiki"_s, u"ruwiki"_s}
                          << u"Wikis: enwiki, dewiki and 3 more"_s << QString();
    const QStringList open = allOpenWikis(m_catalogue);
    QTest::newRow("all") << open << u"Wikis: All %1 open wikis"_s.arg(QLocale().toString(open.size()))
                         << QString();
    QStringList reversed = wikiGroups(m_catalogue, {}).at(1).dbnames;
    std::reverse(reversed.begin(), reversed.end());
    QTest::newRow("a group in any order") << reversed << u"Wikis: All Wikisources"_s << QString();
}

void TestWikiPicker::tellsWhatIsWatched()
{
    QFETCH(QStringList, dbnames);
    QList<Wiki> wikis;
    for (const QString &dbname : std::as_const(dbnames)) {
        wikis.append(*m_catalogue.byDbname(dbname));
    }
    m_picker->setWikis(wikis);
    QTEST(m_picker->accessibleName(), "name");
    QTEST(m_picker->accessibleDescription(), "description");
}

void TestWikiPicker::boxesPutSeveralTogether()
{
    m_picker->setWikis({*m_catalogue.byDbname(u"enwiki"_s)});
    QSignalSpy chosen(m_picker.get(), &WikiPicker::wikisChosen);
    SearchField *search = openedSearch();
    auto *list = wikiList();
    QTest::keyClicks(search, u"dewiki"_s);
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.left() + 12, row.center().y()});
    QVERIFY(m_picker->findChild<WikiPopup *>()->isVisible());
    QCOMPARE(list->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    search->clear();
    QTest::keyClicks(search, u"jawiki"_s);
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(
        watched(), (QStringList{u"enwiki"_s, u"dewiki"_s, u"jawiki"_s})); // the first one stays the first
}

void TestWikiPicker::closingTakesWhatIsTicked()
{
    m_picker->setWikis({*m_catalogue.byDbname(u"enwiki"_s)});
    QSignalSpy chosen(m_picker.get(), &WikiPicker::wikisChosen);
    SearchField *search = openedSearch();
    QTest::keyClicks(search, u"dewiki"_s);
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    m_picker->findChild<WikiPopup *>()->close(); // as a click beside it does
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(watched(), (QStringList{u"enwiki"_s, u"dewiki"_s}));
    openedSearch();
    m_picker->findChild<WikiPopup *>()->close(); // nothing was changed
    QCOMPARE(chosen.size(), 1);
}

void TestWikiPicker::escapeDropsWhatIsTicked()
{
    m_picker->setWikis({*m_catalogue.byDbname(u"enwiki"_s)});
    QSignalSpy chosen(m_picker.get(), &WikiPicker::wikisChosen);
    SearchField *search = openedSearch();
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!m_picker->findChild<WikiPopup *>()->isVisible());
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(watched(), QStringList{u"enwiki"_s});
}

void TestWikiPicker::groupsAndSets()
{
    m_picker->setWikis({*m_catalogue.byDbname(u"enwiki"_s)});
    QSignalSpy chosen(m_picker.get(), &WikiPicker::wikisChosen);
    QSignalSpy sets(m_picker.get(), &WikiPicker::setsChanged);
    openedSearch();
    auto *groups = m_picker->findChild<WikiGroupsList *>()->findChild<QListView *>();
    groups->setFocus();
    const auto groupRow = [groups](const QString &name) {
        const QModelIndexList found = groups->model()->match(
            groups->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.value(0);
    };
    const QModelIndex commons = groupRow(u"Commons and Wikidata"_s);
    QVERIFY(commons.isValid());
    QCOMPARE(groupRow(u"All Wikipedias"_s).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    groups->setCurrentIndex(commons);
    QTest::keyClick(groups, Qt::Key_Space);
    QCOMPARE(commons.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    // Kept under a name.
    const QList<QPushButton *> buttons = m_picker->findChildren<QPushButton *>();
    const auto save = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->text().contains(u"Save"_s); });
    QVERIFY(save != buttons.end());
    (*save)->click();
    QCOMPARE(sets.size(), 1);
    auto *editor = groups->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"Mine <b>"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(sets.size(), 2);
    const auto kept = sets.constLast().constFirst().value<QList<WikiGroup>>();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().name, u"Mine <b>"_s);
    QCOMPARE(kept.constFirst().dbnames, (QStringList{u"enwiki"_s, u"commonswiki"_s, u"wikidatawiki"_s}));
    // Chosen alone, like a wiki.
    groups->setCurrentIndex(commons);
    QTest::keyClick(groups, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(watched(), (QStringList{u"commonswiki"_s, u"wikidatawiki"_s}));
    // Removed, by the mouse alone: the click on a set only makes it the current one.
    openedSearch();
    const auto click = [&](const QString &name) {
        groups->scrollTo(groupRow(name));
        QTest::mouseClick(
            groups->viewport(), Qt::LeftButton, {}, groups->visualRect(groupRow(name)).center());
    };
    click(u"Mine <b>"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(groups->currentIndex(), groupRow(u"Mine <b>"_s));
    const QList<QToolButton *> tools = m_picker->findChild<WikiGroupsList *>()->findChildren<QToolButton *>();
    const auto remove = std::ranges::find_if(
        tools, [](const QToolButton *button) { return button->toolTip().contains(u"Remove"_s); });
    QVERIFY(remove != tools.end());
    QVERIFY((*remove)->isVisible());
    QTest::mouseClick(*remove, Qt::LeftButton);
    QCOMPARE(sets.size(), 3);
    click(u"Commons and Wikidata"_s); // which a set is not
    QCOMPARE(chosen.size(), 2);
    QVERIFY(sets.constLast().constFirst().value<QList<WikiGroup>>().isEmpty());
}

QTEST_MAIN(TestWikiPicker)
#include "tst_wikipicker.moc"
