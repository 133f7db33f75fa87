// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "tablefixture.h"
#include "theme/colortokens.h"

#include <QAccessible>
#include <QAction>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestChangeTableLook : public QObject, private TableFixture
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void savesColumns();
    void refusesOddColumnStates_data();
    void refusesOddColumnStates();
    void keepsOneColumn();
    void paintsHostileRowsQuickly();
    void painterIsGivenBack();
    void isRightToLeft();
    void speaksToScreenReaders();
    void gapsStandBetweenRows();
    void gapsEndWithTheirSession();
};

void TestChangeTableLook::savesColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->moveSection(header->visualIndex(static_cast<int>(ChangeColumn::User)), 0);
    header->resizeSection(static_cast<int>(ChangeColumn::Page), 333);
    m_view->columnActions()[static_cast<int>(ChangeColumn::Wiki)]->trigger();
    m_view->columnActions()[static_cast<int>(ChangeColumn::Flags)]->trigger();
    const QByteArray state = m_view->saveState();

    ChangeTableView other;
    other.setModel(m_model.get());
    QVERIFY(other.restoreState(state));
    QCOMPARE(other.saveState(), state);
    QCOMPARE(other.horizontalHeader()->visualIndex(static_cast<int>(ChangeColumn::User)), 0);
    QCOMPARE(other.horizontalHeader()->sectionSize(static_cast<int>(ChangeColumn::Page)), 333);
    QVERIFY(!other.horizontalHeader()->isSectionHidden(static_cast<int>(ChangeColumn::Wiki)));
    QVERIFY(other.horizontalHeader()->isSectionHidden(static_cast<int>(ChangeColumn::Flags)));
    other.resetColumnsAction()->trigger();
    QCOMPARE(other.horizontalHeader()->visualIndex(static_cast<int>(ChangeColumn::User)),
        static_cast<int>(ChangeColumn::User));
}

void TestChangeTableLook::refusesOddColumnStates_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("noise") << QByteArray("\xff\x00\x01noise", 8);
    QTest::newRow("an array") << QByteArray("[1,2]");
    QTest::newRow("no columns") << QByteArray(R"({"version":1})");
    QTest::newRow("columns of a wrong kind") << QByteArray(R"({"version":1,"columns":[1,2,3,4,5,6,7,8]})");
}

void TestChangeTableLook::refusesOddColumnStates()
{
    QFETCH(QByteArray, state);
    const QByteArray before = m_view->saveState();
    QVERIFY(!m_view->restoreState(state));
    QByteArray odd = before;
    QVERIFY(!m_view->restoreState(odd.replace("\"page\"", "\"user\""))); // one column twice
    odd = before;
    QVERIFY(!m_view->restoreState(odd.replace("\"width\":", "\"width\":-")));
    odd = before;
    QVERIFY(!m_view->restoreState(odd.replace("\"width\":", "\"width\":999")));
    odd = before;
    QVERIFY(!m_view->restoreState(odd.replace("true", "false"))); // none to be shown
    QVERIFY(!m_view->restoreState(before.left(before.size() - 5))); // torn
    QCOMPARE(m_view->saveState(), before);
}

void TestChangeTableLook::keepsOneColumn()
{
    for (QAction *action : m_view->columnActions()) {
        if (action->isChecked()) {
            action->trigger();
        }
    }
    const QHeaderView *header = m_view->horizontalHeader();
    QCOMPARE(header->count() - header->hiddenSectionCount(), 1);
}

void TestChangeTableLook::paintsHostileRowsQuickly()
{
    for (int i = 0; i < 5; ++i) {
        append(hostileChanges());
    }
    m_view->grab(); // fonts are loaded
    QElapsedTimer timer;
    timer.start();
    const QImage image = m_view->grab().toImage();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!image.isNull());
}

void TestChangeTableLook::painterIsGivenBack()
{
    append(realisticChanges());
    QImage image(300, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QFont font = painter.font();
    const QPen pen = painter.pen();
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 300, 26);
    option.font = m_view->font();
    option.palette = m_view->palette();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            m_view->itemDelegateForIndex(index)->paint(&painter, option, index);
            QCOMPARE(painter.font(), font);
            QCOMPARE(painter.pen(), pen);
            QVERIFY(!painter.hasClipping());
        }
    }
    painter.end();
    for (int x = 0; x < image.width(); ++x) {
        QCOMPARE(image.pixelColor(x, 30), QColor(Qt::white)); // nothing outside the cell
    }
}

void TestChangeTableLook::isRightToLeft()
{
    m_view->setLayoutDirection(Qt::RightToLeft);
    const QRect time = m_view->visualRect(m_model->index(0, static_cast<int>(ChangeColumn::Time)));
    const QRect summary = m_view->visualRect(m_model->index(0, static_cast<int>(ChangeColumn::Summary)));
    QCOMPARE(time.right(), m_view->viewport()->width() - 1);
    QVERIFY(summary.right() < time.left());
    QCOMPARE(m_view->indexAt(time.center()).column(), static_cast<int>(ChangeColumn::Time));
}

void TestChangeTableLook::speaksToScreenReaders()
{
    QAccessible::setActive(true);
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(view && view->tableInterface());
    QCOMPARE(view->role(), QAccessible::Table);
    QVERIFY(!view->text(QAccessible::Name).isEmpty());
    QAccessibleTableInterface *table = view->tableInterface();
    QCOMPARE(table->rowCount(), 200);
    QCOMPARE(table->columnCount(), 6);
    QCOMPARE(view->childCount(), 1200);
    QCOMPARE(table->columnDescription(4), u"User"_s);
    QAccessibleInterface *cell = table->cellAt(0, 2);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), u"Page 199"_s);
    QCOMPARE(cell->parent(), view);
    QCOMPARE(view->child(view->indexOfChild(cell)), cell);
    QCOMPARE(view->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
    append(10);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 10); // it is about its change, wherever that is
    QVERIFY(table->selectRow(10));
    QVERIFY(cell->state().selected);
    QCOMPARE(table->selectedRows(), QList<int>{10});
    for (int row = 0; row < 200; ++row) {
        for (int i = 0; i < 6; ++i) {
            QVERIFY(table->cellAt(row, i));
        }
    }
    m_store->clear();
    m_session->storeChanged();
    QVERIFY(!table->cellAt(0, 0));
    QAccessible::setActive(false);
}

void TestChangeTableLook::gapsStandBetweenRows()
{
    const auto gapAt = [this](int row) {
        return m_model->index(row, 0).data(static_cast<int>(ChangeRole::GapBefore)).toString();
    };
    QCOMPARE(gapAt(0), QString());
    m_model->addGap({200, u"No feed 1"_s});
    QCOMPARE(gapAt(0), QString()); // nothing has come after it yet
    append(10);
    QCOMPARE(gapAt(9), u"No feed 1"_s);
    QCOMPARE(gapAt(8), QString());
    QCOMPARE(gapAt(10), QString());
    QVERIFY(m_model->index(9, 0).data(Qt::AccessibleTextRole).toString().contains(u"No feed 1"_s));
    // The colour of its line is nowhere else.
    const auto hasMark = [this] {
        const QImage image = m_view->viewport()->grab().toImage();
        const int y = 10 * m_view->rowHeight() - 1;
        const QColor color = colorTokens(m_view->palette()).unregistered;
        int found = 0;
        for (int x = 0; x < image.width(); ++x) {
            found += image.pixelColor(x, y) == color;
        }
        return found > image.width() / 3;
    };
    QVERIFY(hasMark());
    m_model->setOrder(RowOrder::OldestFirst);
    QCOMPARE(gapAt(200), u"No feed 1"_s);
    QCOMPARE(gapAt(199), QString());
    sortBy(ChangeColumn::Size, SortDirection::Descending);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(gapAt(row), QString()); // rows are no neighbours in time
    }
    m_model->unsort();
    for (int i = 0; i < 2 * ChangeTableModel::MostGaps; ++i) {
        m_model->addGap({210, QString::number(i)});
    }
    append(1);
    QCOMPARE(gapAt(210), QString::number(2 * ChangeTableModel::MostGaps - 1));
}

void TestChangeTableLook::gapsEndWithTheirSession()
{
    const auto gapAt = [this](int row) {
        return m_model->index(row, 0).data(static_cast<int>(ChangeRole::GapBefore)).toString();
    };
    m_model->addGap({100, u"No feed 1"_s});
    m_model->addGap({200, u"No feed 2"_s}); // whose changes never came
    QCOMPARE(gapAt(99), u"No feed 1"_s);
    m_store->clear();
    m_session->storeChanged();
    append(10); // the numbers go on
    for (int row = 0; row < 10; ++row) {
        QCOMPARE(gapAt(row), QString());
    }
    // What goes for want of memory takes its gaps along.
    m_model->addGap({m_store->end(), u"No feed 3"_s});
    append(1);
    QCOMPARE(gapAt(0), u"No feed 3"_s);
    const qint64 after = m_store->end();
    while (m_store->first() < after) {
        append(5000);
    }
    QCOMPARE(gapAt(m_model->rowCount() - 1), QString());
}

QTEST_MAIN(TestChangeTableLook)
#include "tst_changetablelook.moc"
