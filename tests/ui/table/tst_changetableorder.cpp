// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/newrowspill.h"
#include "tablefixture.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// Oldest first, sorted, paused: the view in other orders than the newest first, and what keeps the current
// change over all of them.
class TestChangeTableOrder : public QObject, private TableFixture
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void followsAtTheBottom();
    void standsStillAboveTheBottom();
    void staysInPlaceWhenOldestAreDropped();
    void staysInPlaceWhenOlderAreFound_data();
    void staysInPlaceWhenOlderAreFound();
    void pillCountsWhatIsPaused();
    void headerTurnsTheTime();
    void headerSortsAndLeaves();
    void pillSortsAgain();
    void escapeLeavesTheSort();
    void tellsHowItIsSorted();
    void menuSortsByKeys();
    void keepsTheCurrentChange();
    void tellsTheCurrentChangeOnce();
    void selectsASequence();

private:
    [[nodiscard]] NewRowsPill *pill() const { return m_view->findChild<NewRowsPill *>(); }
    [[nodiscard]] QScrollBar *bar() const { return m_view->verticalScrollBar(); }
    void clickHeader(ChangeColumn column)
    {
        const QHeaderView *header = m_view->horizontalHeader();
        const int x = header->sectionViewportPosition(int(column)) + 12;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        QTRY_VERIFY(!m_model->isSorting());
    }
    [[nodiscard]] QString page(int row) const
    {
        return m_model->index(row, int(ChangeColumn::Page)).data().toString();
    }
};

void TestChangeTableOrder::followsAtTheBottom()
{
    m_model->setOrder(RowOrder::OldestFirst);
    QVERIFY(m_view->isFollowing());
    QCOMPARE(bar()->value(), bar()->maximum());
    append(50);
    QCOMPARE(bar()->value(), bar()->maximum());
    QCOMPARE(sequenceInSight(m_view->viewport()->height() - 2), 249);
    QVERIFY(!pill()->isVisible());
    append(3);
    const QImage moved = m_view->viewport()->grab().toImage();
    m_view->viewport()->update();
    QCOMPARE(moved, m_view->viewport()->grab().toImage());
}

void TestChangeTableOrder::standsStillAboveTheBottom()
{
    m_model->setOrder(RowOrder::OldestFirst);
    bar()->setValue(1000);
    QVERIFY(!m_view->isFollowing());
    append(7);
    QCOMPARE(bar()->value(), 1000);
    QVERIFY(pill()->isVisible());
    QVERIFY(pill()->text().contains(u'7'));
    QVERIFY(pill()->geometry().center().y() > m_view->height() / 2);
    bar()->setValue(bar()->maximum() - 2 * m_view->rowHeight());
    QCOMPARE(m_view->newRowCount(), 2);
    QTest::mouseClick(pill(), Qt::LeftButton);
    QVERIFY(m_view->isFollowing());
    QVERIFY(!pill()->isVisible());
    QCOMPARE(bar()->value(), bar()->maximum());
}

void TestChangeTableOrder::staysInPlaceWhenOldestAreDropped()
{
    append(40'000);
    m_model->setOrder(RowOrder::OldestFirst);
    append(1);
    bar()->setValue(bar()->maximum() - 100 * m_view->rowHeight());
    const qint64 seen = sequenceInSight(100);
    const qint64 first = m_store->first();
    while (m_store->first() == first) {
        append(100);
        QCOMPARE(sequenceInSight(100), seen);
    }
    QVERIFY(seen > m_store->first());
    QCOMPARE(sequenceInSight(100), seen);
}

void TestChangeTableOrder::staysInPlaceWhenOlderAreFound_data()
{
    QTest::addColumn<bool>("isNewestFirst");
    QTest::newRow("newest first") << true;
    QTest::newRow("oldest first") << false;
}

void TestChangeTableOrder::staysInPlaceWhenOlderAreFound()
{
    QFETCH(bool, isNewestFirst);
    m_store->setMemoryLimit(qint64(1) << 30);
    append(300'000);
    m_model->setOrder(isNewestFirst ? RowOrder::NewestFirst : RowOrder::OldestFirst);
    m_session->setFilter(Filter::parse(u"page"_s).filter, 0);
    append(200); // in a search that goes on
    QVERIFY(m_session->isSearching());
    QVERIFY(m_view->isFollowing());
    bar()->setValue(60 * m_view->rowHeight());
    QVERIFY(!m_view->isFollowing());
    const qint64 seen = sequenceInSight(100);
    QTRY_VERIFY(!m_session->isSearching());
    QCOMPARE(m_model->rowCount(), 300'400);
    QCOMPARE(sequenceInSight(100), seen);
    QCOMPARE(m_view->newRowCount(), 0); // they are not new
}

void TestChangeTableOrder::pillCountsWhatIsPaused()
{
    m_model->setFrozen(true);
    append(30);
    QVERIFY(pill()->isVisible());
    QVERIFY(pill()->text().contains(u"30"_s));
    QCOMPARE(m_model->rowCount(), 200);
    QTest::mouseClick(pill(), Qt::LeftButton);
    QCOMPARE(m_model->rowCount(), 230);
    QCOMPARE(sequenceInSight(1), 229);
    QVERIFY(!pill()->isVisible());
    append(5);
    QVERIFY(pill()->text().contains(u'5'));
    m_model->setFrozen(false);
    QVERIFY(!pill()->isVisible());
    QCOMPARE(sequenceInSight(1), 234);
}

void TestChangeTableOrder::headerTurnsTheTime()
{
    clickHeader(ChangeColumn::Time);
    QCOMPARE(m_model->order(), RowOrder::OldestFirst);
    QCOMPARE(m_view->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    clickHeader(ChangeColumn::Time);
    QCOMPARE(m_model->order(), RowOrder::NewestFirst);
    QCOMPARE(m_view->horizontalHeader()->sortIndicatorSection(), int(ChangeColumn::Time));
    QCOMPARE(m_view->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestChangeTableOrder::headerSortsAndLeaves()
{
    clickHeader(ChangeColumn::Page);
    QCOMPARE(page(0), u"Page 0"_s);
    QVERIFY(!m_view->isFollowing());
    QCOMPARE(m_view->horizontalHeader()->sortIndicatorSection(), int(ChangeColumn::Page));
    clickHeader(ChangeColumn::Page);
    QCOMPARE(page(0), u"Page 99"_s);
    clickHeader(ChangeColumn::Page);
    QVERIFY(!m_model->sort());
    QVERIFY(m_view->isFollowing());
    clickHeader(ChangeColumn::Size);
    QCOMPARE(m_model->sort()->direction, SortDirection::Descending);
    clickHeader(ChangeColumn::Time); // leaves it, and turns nothing
    QVERIFY(!m_model->sort());
    QCOMPARE(m_model->order(), RowOrder::NewestFirst);
}

void TestChangeTableOrder::pillSortsAgain()
{
    sortBy(ChangeColumn::Page, SortDirection::Ascending);
    append(12);
    QVERIFY(pill()->isVisible());
    QVERIFY(pill()->text().contains(u"12"_s));
    QCOMPARE(m_model->rowCount(), 200);
    QTest::mouseClick(pill(), Qt::LeftButton);
    QTRY_COMPARE(m_model->rowCount(), 212);
    QVERIFY(m_model->isSorted());
    QVERIFY(!pill()->isVisible());
}

void TestChangeTableOrder::escapeLeavesTheSort()
{
    sortBy(ChangeColumn::Page, SortDirection::Ascending);
    select(3);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_model->isSorted()); // first the selection
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_model->sort());
    QVERIFY(m_view->isFollowing());
    append(3);
    QCOMPARE(sequenceInSight(1), 202);
}

void TestChangeTableOrder::tellsHowItIsSorted()
{
    QSignalSpy notes(m_view.get(), &ChangeTableView::sortNoteChanged);
    sortBy(ChangeColumn::Size, SortDirection::Descending);
    QCOMPARE(notes.size(), 2);
    QVERIFY(notes[0][0].toString().contains(u"Sorting by Size"_s));
    const QString time
        = QDateTime::fromMSecsSinceEpoch(m_store->change(199).timestamp).toString(u"HH:mm:ss"_s);
    QCOMPARE(notes[1][0].toString(), u"Sorted by Size, as of "_s + time);
    m_model->unsort();
    QCOMPARE(notes.last()[0].toString(), QString());
    QCOMPARE(m_view->sortNote(), QString());
}

void TestChangeTableOrder::menuSortsByKeys()
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {}); // without a current row
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(m_view->sortMenu()->menuAction()));
    menu->close();
    QMenu *orders = m_view->sortMenu();
    const auto actionsOf = [&](ChangeColumn column) {
        emit orders->aboutToShow();
        // Two live orders, a line, and a menu for each column but the time.
        return orders->actions().at(3 + int(column) - 1)->menu()->actions();
    };
    actionsOf(ChangeColumn::Page).at(1)->trigger();
    QTRY_VERIFY(m_model->isSorted());
    QCOMPARE(page(0), u"Page 99"_s);
    QVERIFY(actionsOf(ChangeColumn::Page).at(1)->isChecked());
    actionsOf(ChangeColumn::Size).at(0)->trigger();
    QTRY_VERIFY(!m_model->isSorting());
    QCOMPARE(m_model->sort()->direction, SortDirection::Descending);
    emit orders->aboutToShow();
    orders->actions().at(1)->trigger();
    QVERIFY(!m_model->sort());
    QCOMPARE(m_model->order(), RowOrder::OldestFirst);
}

void TestChangeTableOrder::keepsTheCurrentChange()
{
    select(150);
    const qint64 chosen = m_model->sequenceAt(150);
    const auto current = [this] { return m_model->sequenceAt(m_view->currentIndex().row()); };
    sortBy(ChangeColumn::Page, SortDirection::Ascending);
    QCOMPARE(current(), chosen);
    QCOMPARE(bar()->value(), 0); // sorted rows show what they begin with
    m_model->unsort();
    QCOMPARE(current(), chosen);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
    m_model->setOrder(RowOrder::OldestFirst);
    QCOMPARE(current(), chosen);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
}

void TestChangeTableOrder::tellsTheCurrentChangeOnce()
{
    QSignalSpy current(m_view.get(), &ChangeTableView::currentChangeChanged);
    select(150);
    QCOMPARE(current.size(), 1);
    setFilter(u"page"_s); // found again by the search
    QCOMPARE(m_model->sequenceAt(m_view->currentIndex().row()), 49);
    m_model->setOrder(RowOrder::OldestFirst);
    sortBy(ChangeColumn::Size, SortDirection::Ascending);
    m_model->unsort();
    QCOMPARE(current.size(), 1); // it is the same change all the time
    setFilter(u"\"page 1\""_s);
    QCOMPARE(current.size(), 2);
    QCOMPARE(current.last()[0].toLongLong(), -1);
    setFilter({});
    QVERIFY(!m_view->currentIndex().isValid());
    select(3);
    QCOMPARE(current.size(), 3);
    m_store->clear();
    m_session->storeChanged();
    QCOMPARE(current.last()[0].toLongLong(), -1);
}

void TestChangeTableOrder::selectsASequence()
{
    m_view->selectSequence(20);
    QCOMPARE(m_view->currentIndex().row(), 179);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
    QVERIFY(m_view->selectionModel()->isRowSelected(179));
    m_view->selectSequence(100'000);
    QCOMPARE(m_view->currentIndex().row(), 179);
    m_model->setFrozen(true);
    append(10);
    m_view->selectSequence(205); // held
    QCOMPARE(m_model->sequenceAt(m_view->currentIndex().row()), 205);
    m_session->setFilter(Filter::parse(u"page"_s).filter, 0);
    m_view->selectSequence(7); // not found yet
    QTRY_VERIFY(!m_session->isSearching());
    QCOMPARE(m_model->sequenceAt(m_view->currentIndex().row()), 7);
}

QTEST_MAIN(TestChangeTableOrder)
#include "tst_changetableorder.moc"
