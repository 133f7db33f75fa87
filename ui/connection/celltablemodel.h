// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>
#include <QString>
#include <QVariant>

#include <vector>

namespace WikiMon {

// How a cell stands out.
enum class CellTone : quint8 { Plain, Quiet, Warning, Bad };

// A cell of a small table. Its text is plain and safe to paint.
struct TableCell
{
    QString text;
    QVariant sortKey = {}; // a number or a time; the text itself where there is none
    CellTone tone = CellTone::Plain;

    friend bool operator==(const TableCell &, const TableCell &) = default;
};

struct TableRow
{
    QString key; // what the row is, whatever it says
    std::vector<TableCell> cells;
    QString toolTip = {}; // plain text

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

struct TableColumn
{
    QString title;
    bool isNumber = false; // right-aligned
    int letters = 12; // wide at first; 0: the room that is left
};

// A small table of texts that is told anew as a whole, a second apart or so: rows that go on stay where they
// are, so that what is selected stays selected.
class CellTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole,
        KeyRole, // QString
        ToneRole, // int: a CellTone
    };

    explicit CellTableModel(QList<TableColumn> columns, QObject *parent = nullptr);

    [[nodiscard]] const QList<TableColumn> &columns() const { return m_columns; }
    // Of rows with the same key, the first one is shown.
    void setRows(std::vector<TableRow> rows);
    [[nodiscard]] const std::vector<TableRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void removeMissing(const QSet<QString> &kept);
    void orderAs(std::vector<TableRow> &next);

    QList<TableColumn> m_columns;
    std::vector<TableRow> m_rows;
};

// Tab-separated lines with the titles above, for a report.
[[nodiscard]] QString tableText(const QList<TableColumn> &columns, const std::vector<TableRow> &rows);

} // namespace WikiMon
