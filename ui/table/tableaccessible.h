// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace WikiMon {

class ChangeTableView;
enum class ChangeColumn;

// The table as screen readers see it: Qt has this for its own views only. Rows and visible columns from 0; a
// cell is a child with the number row * columns + column. Lives as long as the view.
class TableAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    // More than a screen reader looks at between two tidyings.
    static constexpr int MaxCells = 4000;
    // How many selected rows or cells are listed; counts are right beyond it.
    static constexpr int MaxListed = 1000;

    // Makes the class known to Qt; may be called again.
    static void install();

    explicit TableAccessible(ChangeTableView *view);
    ~TableAccessible() override;

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString rowDescription(int row) const override;
    QString columnDescription(int column) const override;
    int selectedRowCount() const override;
    int selectedColumnCount() const override { return 0; }
    int selectedCellCount() const override;
    QList<int> selectedRows() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<QAccessibleInterface *> selectedCells() const override;
    bool isRowSelected(int row) const override;
    bool isColumnSelected(int) const override { return false; }
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    [[nodiscard]] ChangeTableView *view() const;
    void forgetCells() const;

    mutable QHash<std::pair<qint64, int>, QAccessible::Id> m_cells; // by sequence and logical column
};

// One cell. Knows its change by the sequence number, so that it stays right while rows come and go.
class CellAccessible : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    CellAccessible(ChangeTableView *view, qint64 sequence, ChangeColumn column);

    void *interface_cast(QAccessible::InterfaceType type) override;
    bool isValid() const override { return rowIndex() >= 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override;

    QAccessibleInterface *table() const override { return parent(); }
    int rowIndex() const override;
    int columnIndex() const override;
    int rowExtent() const override { return 1; }
    int columnExtent() const override { return 1; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    bool isSelected() const override;

private:
    [[nodiscard]] QModelIndex modelIndex() const;

    const QPointer<ChangeTableView> m_view;
    const qint64 m_sequence;
    const ChangeColumn m_column;
};

} // namespace WikiMon
