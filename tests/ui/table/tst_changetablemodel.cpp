// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "samplechanges.h"
#include "session/sessionstore.h"
#include "table/changetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// A store and a model over it that is tested at each step.
struct Table
{
    explicit Table(qint64 memoryLimit = qint64(1) << 30) : store(memoryLimit) { }
    void append(const FeedBatch &batch) { model.storeChanged(store.append(batch)); }
    [[nodiscard]] QString text(int row, ChangeColumn column, int role = Qt::DisplayRole) const
    {
        return model.data(model.index(row, static_cast<int>(column)), role).toString();
    }
    // What the model must show: all that matches, newest first.
    [[nodiscard]] bool isRight() const
    {
        const ChangeSearch search(model.searchText());
        int row = 0;
        for (qint64 sequence = store.end() - 1; sequence >= store.first(); --sequence) {
            if (search.matches(store.change(sequence))) {
                if (row >= model.rowCount() || model.sequenceAt(row) != sequence
                    || model.rowOf(sequence) != row) {
                    return false;
                }
                ++row;
            } else if (model.rowOf(sequence) != -1) {
                return false;
            }
        }
        return row == model.rowCount();
    }

    SessionStore store;
    ChangeTableModel model{store};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

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
    void searchesOldAndNew();
    void searchesInSlices();
    void narrowsAndWidens();
    void narrowsWhileSearching();
    void dropsWhileSearching();
    void freezes();
    void freezesWhileDropping();
    void catchesUpAfterLongFreeze();
    void comparesWithNaiveSearch();
};

void TestChangeTableModel::insertsBatchesOnTop()
{
    Table table;
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy counts(&table.model, &ChangeTableModel::matchCountChanged);
    table.append(makeEdits(0, 3));
    table.append(makeEdits(3, 50));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted[1][1].toInt(), 0);
    QCOMPARE(inserted[1][2].toInt(), 49);
    QCOMPARE(table.text(0, ChangeColumn::Page), u"Page 52"_s);
    QCOMPARE(table.text(52, ChangeColumn::Page), u"Page 0"_s);
    QCOMPARE(counts.last(), QVariantList({qint64(53), qint64(53)}));
    QVERIFY(table.isRight());
}

void TestChangeTableModel::showsWhatIsInTheStore()
{
    SessionStore store;
    store.append(makeEdits(0, 10));
    const ChangeTableModel model(store);
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
    for (const QString &search : {u""_s, u"page"_s}) {
        Table table;
        table.model.setSearch(search);
        table.append(makeEdits(0, 100));
        table.store.clear();
        QVERIFY(!table.model.changeAt(5));
        table.model.storeChanged();
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

void TestChangeTableModel::searchesOldAndNew()
{
    Table table;
    table.append(makeEdits(0, 200));
    table.model.setSearch(u"page 7"_s);
    QTRY_VERIFY(!table.model.isSearching());
    QVERIFY(table.isRight());
    const int before = table.model.rowCount();
    QVERIFY(before > 0 && before < 200);
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    table.append(makeEdits(700, 100));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(table.model.rowCount(), before + 100);
    QVERIFY(table.isRight());
    table.append(makeEdits(10, 1)); // "Page 10" by "User 10" has no 7
    QCOMPARE(inserted.size(), 1);
    table.model.setSearch({});
    QCOMPARE(table.model.rowCount(), 301);
    QVERIFY(table.isRight());
}

void TestChangeTableModel::searchesInSlices()
{
    Table table;
    table.append(makeEdits(0, 30'000));
    QSignalSpy searching(&table.model, &ChangeTableModel::searchingChanged);
    table.model.setSearch(u"summary words absent-from-all"_s);
    table.model.setSearch(u"USER 5 length"_s);
    QVERIFY(!table.model.isSearching() || table.model.rowCount() > 0); // the first matches are there at once
    QTRY_VERIFY(!table.model.isSearching());
    QVERIFY(table.isRight());
    QVERIFY(searching.isEmpty() || !searching.last()[0].toBool());
}

void TestChangeTableModel::narrowsAndWidens()
{
    Table table;
    table.append(makeEdits(0, 5'000));
    for (const QString &text : {u"p"_s, u"pa"_s, u"page 1"_s, u"page 12"_s, u"page 123"_s, u"page 12"_s,
             u"user"_s, u"user 12 page"_s, u" USER   12 page "_s, u"zzz"_s, u""_s}) {
        table.model.setSearch(text);
        QTRY_VERIFY(!table.model.isSearching());
        QVERIFY2(table.isRight(), qPrintable(text));
    }
}

void TestChangeTableModel::narrowsWhileSearching()
{
    Table table;
    table.append(makeEdits(0, 30'000));
    table.model.setSearch(u"p"_s);
    table.model.setSearch(u"pa"_s);
    table.append(makeEdits(30'000, 10));
    table.model.setSearch(u"page 59"_s);
    QTRY_VERIFY(!table.model.isSearching());
    QVERIFY(table.isRight());
}

void TestChangeTableModel::dropsWhileSearching()
{
    Table table(5 << 20); // two chunks
    table.append(makeEdits(0, 25'000));
    table.model.setSearch(u"user 5"_s);
    table.model.setSearch(u"user 55"_s); // candidates wait while their changes are dropped
    for (qint64 from = 25'000; from < 60'000; from += 1'000) {
        table.append(makeEdits(from, 1'000));
        QCoreApplication::processEvents();
    }
    QVERIFY(table.store.first() > 0);
    QTRY_VERIFY(!table.model.isSearching());
    QVERIFY(table.isRight());
}

void TestChangeTableModel::freezes()
{
    for (const QString &search : {u""_s, u"page"_s}) {
        Table table;
        table.model.setSearch(search);
        table.append(makeEdits(0, 10));
        table.model.setFrozen(true);
        QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
        table.append(makeEdits(10, 20));
        table.append(makeEdits(30, 20));
        QCOMPARE(table.model.rowCount(), 10);
        QCOMPARE(table.model.totalCount(), 10);
        QCOMPARE(table.text(0, ChangeColumn::Page), u"Page 9"_s);
        table.model.setFrozen(false);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(table.model.rowCount(), 50);
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
    table.model.setFrozen(false);
    QVERIFY(table.isRight());
}

void TestChangeTableModel::catchesUpAfterLongFreeze()
{
    Table table;
    table.model.setSearch(u"page 1"_s);
    table.model.setFrozen(true);
    table.append(makeEdits(0, 30'000));
    QCOMPARE(table.model.rowCount(), 0);
    table.model.setFrozen(false);
    table.append(makeEdits(30'000, 10));
    QTRY_VERIFY(!table.model.isSearching());
    QVERIFY(table.isRight());
    // Cleared in the middle of catching up.
    table.model.setFrozen(true);
    table.append(makeEdits(100'000, 30'000));
    table.model.setFrozen(false);
    table.model.setSearch({});
    QVERIFY(table.isRight());
}

void TestChangeTableModel::comparesWithNaiveSearch()
{
    Table table(1 << 20); // no more than the newest chunk
    std::uint32_t random = 1;
    const auto next = [&](std::uint32_t below) {
        random = random * 1664525 + 1013904223;
        return (random >> 8) % below;
    };
    static const QString texts[]
        = {u""_s, u"1"_s, u"12"_s, u"123"_s, u"user 1"_s, u"user 12 page"_s, u"zz"_s};
    qint64 from = 0;
    for (int step = 0; step < 300; ++step) {
        switch (next(4)) {
        case 0:
            table.model.setSearch(texts[next(std::size(texts))]);
            break;
        case 1:
            table.model.setFrozen(next(2) == 0);
            break;
        case 2:
            QCoreApplication::processEvents();
            break;
        default:
            table.append(makeEdits(from, next(600)));
            from += 600;
        }
    }
    table.model.setFrozen(false);
    QTRY_VERIFY(!table.model.isSearching());
    QVERIFY(table.store.first() > 0);
    QVERIFY(table.isRight());
}

QTEST_GUILESS_MAIN(TestChangeTableModel)
#include "tst_changetablemodel.moc"
