// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filteredtable.h"
#include "session/filteredsession.h"
#include "session/sessionstore.h"
#include "table/changetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestChangeTableModel : public QObject
{
    Q_OBJECT
private slots:
    void insertsBatchesOnTop();
    void showsWhatIsInTheStore();
    void dropsAtTheBottom();
    void survivesClear();
    void showsCells();
    void escapesToolTips();
    void seesSeveralWikis();
    void filtersOldAndNew();
    void growsAtBothEnds();
    void turnsTheOrder();
    void freezes();
    void freezesWhileDropping();
    void takesWhatIsHeld();
    void sorts();
    void holdsWhatComesWhileSorted();
    void keepsSortedRowsWhileDropping();
    void sortsAgainAfterAnotherFilter();
    void leavesTheSortWithTheSession();
};

void TestChangeTableModel::insertsBatchesOnTop()
{
    Table table;
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    table.append(makeEdits(0, 3));
    table.append(makeEdits(3, 50));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted[1][1].toInt(), 0);
    QCOMPARE(inserted[1][2].toInt(), 49);
    QCOMPARE(table.text(0, ChangeColumn::Page), u"Page 52"_s);
    QCOMPARE(table.text(52, ChangeColumn::Page), u"Page 0"_s);
    QVERIFY(table.isRight());
}

void TestChangeTableModel::showsWhatIsInTheStore()
{
    SessionStore store;
    store.append(makeEdits(0, 10));
    FilteredSession session(store);
    const ChangeTableModel model(session);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.sequenceAt(0), 9);
}

void TestChangeTableModel::dropsAtTheBottom()
{
    Table table(4 << 20);
    QSignalSpy removed(&table.model, &QAbstractItemModel::rowsRemoved);
    for (qint64 from = 0; table.store.first() == 0; from += 500) {
        table.append(makeEdits(from, 500));
    }
    QCOMPARE(removed.size(), 1);
    QCOMPARE(table.model.rowCount(), static_cast<int>(table.store.size()));
    QVERIFY(table.isRight());
    QCOMPARE(table.model.changeAt(table.model.rowCount()), nullptr);
}

void TestChangeTableModel::survivesClear()
{
    for (const QString &filter : {u""_s, u"page"_s}) {
        Table table;
        table.setFilter(filter);
        table.append(makeEdits(0, 100));
        table.store.clear();
        QVERIFY(!table.model.changeAt(5));
        table.session.storeChanged();
        QCOMPARE(table.model.rowCount(), 0);
        table.append(makeEdits(100, 5));
        QCOMPARE(table.model.rowCount(), 5);
        QVERIFY(table.isRight());
    }
}

void TestChangeTableModel::showsCells()
{
    Table table;
    table.append(realisticChanges());
    const int move = table.model.rowCount() - 1;
    QCOMPARE(table.text(move, ChangeColumn::Page), u"move: Crema Museum"_s);
    QCOMPARE(table.text(move, ChangeColumn::Flags), u"⚑"_s);
    QCOMPARE(table.text(move, ChangeColumn::Flags, Qt::AccessibleTextRole), u"log entry"_s);
    QCOMPARE(table.text(move, ChangeColumn::Size), QString());
    QCOMPARE(table.text(move, ChangeColumn::Namespace), u"Special"_s);
    QVERIFY(table.text(move, ChangeColumn::Page, Qt::ToolTipRole).contains("Special:Log/move"_L1));
    const int role = static_cast<int>(ChangeRole::Lead);
    QCOMPARE(table.model.index(move, static_cast<int>(ChangeColumn::Page)).data(role).toInt(), 6);
    QCOMPARE(table.text(0, ChangeColumn::Flags), u"Nmb!"_s);
    QCOMPARE(table.text(0, ChangeColumn::Size), u"+1,502"_s);
    QCOMPARE(table.text(6, ChangeColumn::Size), u"−12"_s);
    QCOMPARE(table.text(6, ChangeColumn::Summary), u"→ Credits and personnel: \"Personnel\" is sufficient"_s);
    QCOMPARE(table.text(6, ChangeColumn::User, static_cast<int>(ChangeRole::Badge)), u"ip"_s);
    QCOMPARE(table.text(7, ChangeColumn::Wiki), u"wikidata"_s);
    QCOMPARE(table.text(13, ChangeColumn::Summary), u"← الجغرافيا: إضافة مصدر"_s);
}

void TestChangeTableModel::escapesToolTips()
{
    Table table;
    table.append(hostileChanges());
    for (int row = 0; row < table.model.rowCount(); ++row) {
        for (int column = 0; column < table.model.columnCount(); ++column) {
            const QString tip = table.text(row, static_cast<ChangeColumn>(column), Qt::ToolTipRole);
            QVERIFY(!tip.contains("<img"_L1) && !tip.contains("<b>"_L1) && tip.size() < 20'000);
            QVERIFY(tip.isEmpty() || Qt::mightBeRichText(tip));
        }
    }
}

void TestChangeTableModel::seesSeveralWikis()
{
    Table table;
    QSignalSpy several(&table.model, &ChangeTableModel::severalWikisChanged);
    table.append(makeEdits(0, 10));
    QVERIFY(!table.model.hasSeveralWikis());
    table.append(realisticChanges());
    QVERIFY(table.model.hasSeveralWikis());
    QCOMPARE(several.size(), 1);
}

void TestChangeTableModel::filtersOldAndNew()
{
    Table table;
    table.append(makeEdits(0, 200));
    table.setFilter(u"\"page 7\""_s);
    QTRY_VERIFY(!table.session.isSearching());
    QVERIFY(table.isRight());
    const int before = table.model.rowCount();
    QVERIFY(before > 0 && before < 200);
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    table.append(makeEdits(700, 100));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(table.model.rowCount(), before + 100);
    QVERIFY(table.isRight());
    table.append(makeEdits(10, 1));
    QCOMPARE(inserted.size(), 1);
    table.setFilter({});
    QCOMPARE(table.model.rowCount(), 301);
    QVERIFY(table.isRight());
}

void TestChangeTableModel::growsAtBothEnds()
{
    for (const RowOrder order : {RowOrder::NewestFirst, RowOrder::OldestFirst}) {
        Table table;
        table.model.setOrder(order);
        table.append(makeEdits(0, 40'000));
        table.setFilter(u"\"user 5\""_s);
        QSignalSpy searching(&table.model, &ChangeTableModel::searchingChanged);
        table.append(makeEdits(40'000, 500)); // before older ones are found
        QVERIFY(table.model.isSearching());
        QVERIFY(table.model.rowCount() > 0);
        QTRY_VERIFY(!table.model.isSearching());
        QCOMPARE(searching.size(), 1);
        QVERIFY(table.isRight());
    }
}

void TestChangeTableModel::turnsTheOrder()
{
    Table table;
    table.append(makeEdits(0, 10));
    QSignalSpy order(&table.model, &ChangeTableModel::orderChanged);
    table.model.setOrder(RowOrder::OldestFirst);
    table.model.setOrder(RowOrder::OldestFirst);
    QCOMPARE(order.size(), 1);
    QVERIFY(table.isRight());
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    table.append(makeEdits(10, 5));
    QCOMPARE(inserted[0][1].toInt(), 10);
    QCOMPARE(table.text(14, ChangeColumn::Page), u"Page 14"_s);
    QVERIFY(table.isRight());
}

void TestChangeTableModel::freezes()
{
    for (const QString &filter : {u""_s, u"page"_s}) {
        Table table;
        table.setFilter(filter);
        table.append(makeEdits(0, 10));
        table.model.setFrozen(true);
        QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy held(&table.model, &ChangeTableModel::heldCountChanged);
        table.append(makeEdits(10, 20));
        table.append(makeEdits(30, 20));
        QCOMPARE(table.model.rowCount(), 10);
        QCOMPARE(held.last()[0].toLongLong(), 40);
        QCOMPARE(table.text(0, ChangeColumn::Page), u"Page 9"_s);
        QVERIFY(!table.model.holds(9) && table.model.holds(10) && !table.model.holds(50));
        table.model.setFrozen(false);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(held.last()[0].toLongLong(), 0);
        QVERIFY(table.isRight());
    }
}

void TestChangeTableModel::freezesWhileDropping()
{
    Table table(4 << 20);
    table.append(makeEdits(0, 100));
    table.model.setFrozen(true);
    for (qint64 from = 100; table.store.first() < 100; from += 500) {
        table.append(makeEdits(from, 500));
    }
    QCOMPARE(table.model.rowCount(), 0); // all that was frozen is gone from the store
    QCOMPARE(table.model.heldCount(), table.store.size());
    table.model.setFrozen(false);
    QVERIFY(table.isRight());
}

void TestChangeTableModel::takesWhatIsHeld()
{
    Table table;
    table.model.setFrozen(true);
    table.append(makeEdits(0, 10));
    table.model.takeHeld();
    QVERIFY(table.isRight());
    table.append(makeEdits(10, 10));
    QCOMPARE(table.model.rowCount(), 10); // it stands still again
    QCOMPARE(table.model.heldCount(), 10);
}

void TestChangeTableModel::sorts()
{
    Table table;
    table.append(makeEdits(97, 4)); // sizes 588, 625, 662, 699
    QSignalSpy sorting(&table.model, &ChangeTableModel::sortingChanged);
    table.model.sortBy(ChangeColumn::Size, SortDirection::Ascending);
    QVERIFY(table.model.isSorting() && !table.model.isSorted());
    QCOMPARE(table.pages(), QStringList({u"Page 100"_s, u"Page 99"_s, u"Page 98"_s, u"Page 97"_s}));
    QTRY_VERIFY(table.model.isSorted());
    QVERIFY(!table.model.isSorting() && sorting.size() >= 2);
    QCOMPARE(table.pages(), QStringList({u"Page 97"_s, u"Page 98"_s, u"Page 99"_s, u"Page 100"_s}));
    QCOMPARE(table.model.sortedAsOf(), table.store.change(3).timestamp);
    QCOMPARE(table.model.rowOf(3), 3);
    table.model.sortBy(ChangeColumn::Page, SortDirection::Descending);
    QTRY_VERIFY(!table.model.isSorting());
    QCOMPARE(table.pages(), QStringList({u"Page 99"_s, u"Page 98"_s, u"Page 97"_s, u"Page 100"_s}));
    table.model.unsort();
    QVERIFY(!table.model.isSorted() && !table.model.sort() && !table.model.sortedAsOf());
    QVERIFY(table.isRight());
}

void TestChangeTableModel::holdsWhatComesWhileSorted()
{
    for (const bool frozen : {false, true}) {
        Table table;
        table.append(makeEdits(0, 10));
        table.model.setFrozen(frozen);
        table.model.sortBy(ChangeColumn::Page, SortDirection::Ascending);
        table.append(makeEdits(10, 3)); // while it is being sorted
        QTRY_VERIFY(table.model.isSorted());
        QCOMPARE(table.model.rowCount(), 10);
        table.append(makeEdits(13, 4));
        QCOMPARE(table.model.heldCount(), 7);
        QCOMPARE(table.model.rowOf(12), -1);
        table.model.sortAgain();
        QTRY_COMPARE(table.model.rowCount(), 17);
        QCOMPARE(table.model.heldCount(), 0);
        table.append(makeEdits(17, 1));
        table.model.unsort();
        table.model.setFrozen(false);
        QVERIFY(table.isRight());
    }
}

void TestChangeTableModel::keepsSortedRowsWhileDropping()
{
    Table table(4 << 20);
    table.append(makeEdits(0, 100));
    table.model.sortBy(ChangeColumn::Page, SortDirection::Ascending);
    QTRY_VERIFY(table.model.isSorted());
    qint64 appended = 100;
    for (; table.store.first() < 100; appended += 500) {
        table.append(makeEdits(appended, 500));
    }
    QCOMPARE(table.model.rowCount(), 100);
    QCOMPARE(table.text(0, ChangeColumn::Page), u"Page 0"_s); // from the snapshot
    QCOMPARE(table.model.heldCount(), table.store.size());
    table.model.unsort();
    QVERIFY(table.isRight());
}

void TestChangeTableModel::sortsAgainAfterAnotherFilter()
{
    Table table;
    table.append(makeEdits(0, 40'000));
    table.model.sortBy(ChangeColumn::Size, SortDirection::Descending);
    QTRY_VERIFY(table.model.isSorted());
    table.setFilter(u"\"user 5\""_s);
    QVERIFY(!table.model.isSorted() && table.model.isSorting());
    QTRY_VERIFY(table.model.isSorted() && !table.session.isSearching());
    QTRY_VERIFY(!table.model.isSorting());
    QCOMPARE(qint64(table.model.rowCount()), table.session.matches().count());
    table.setFilter({});
    QTRY_VERIFY(table.model.isSorted());
    QCOMPARE(table.model.rowCount(), 40'000);
}

void TestChangeTableModel::leavesTheSortWithTheSession()
{
    Table table;
    table.append(makeEdits(0, 10));
    table.model.sortBy(ChangeColumn::Page, SortDirection::Ascending);
    QTRY_VERIFY(table.model.isSorted());
    table.store.clear();
    table.session.storeChanged();
    QVERIFY(!table.model.sort());
    table.append(makeEdits(0, 5));
    QVERIFY(table.isRight());
}

QTEST_GUILESS_MAIN(TestChangeTableModel)
#include "tst_changetablemodel.moc"
