// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "connection/celltablemodel.h"

#include "widgets/plaintext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

CellTableModel::CellTableModel(QList<TableColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void CellTableModel::setRows(std::vector<TableRow> rows)
{
    QSet<QString> keys;
    std::erase_if(rows, [&keys](const TableRow &row) {
        const qsizetype before = keys.size();
        keys.insert(row.key);
        return keys.size() == before;
    });
    removeMissing(keys);
    orderAs(rows);
    int first = -1;
    int last = -1;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        TableRow &now = m_rows[std::size_t(row)];
        if (now != rows[std::size_t(row)]) {
            now = std::move(rows[std::size_t(row)]);
            first = first < 0 ? row : first;
            last = row;
        }
    }
    if (first >= 0) {
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
}

// In runs, so that a list that is left costs one signal.
void CellTableModel::removeMissing(const QSet<QString> &kept)
{
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        const auto isGone = [&](int row) { return !kept.contains(m_rows[std::size_t(row)].key); };
        if (!isGone(last)) {
            continue;
        }
        int first = last;
        while (first > 0 && isGone(first - 1)) {
            --first;
        }
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

// What is there already is moved, what is new is inserted in runs.
void CellTableModel::orderAs(std::vector<TableRow> &next)
{
    QSet<QString> present;
    for (const TableRow &row : m_rows) {
        present.insert(row.key);
    }
    const int count = int(next.size());
    for (int row = 0; row < count; ++row) {
        const QString &key = next[std::size_t(row)].key;
        if (row < int(m_rows.size()) && m_rows[std::size_t(row)].key == key) {
            continue;
        }
        if (present.contains(key)) {
            const auto from = std::ranges::find(m_rows.begin() + row, m_rows.end(), key, &TableRow::key);
            beginMoveRows({}, int(from - m_rows.begin()), int(from - m_rows.begin()), {}, row);
            std::rotate(m_rows.begin() + row, from, from + 1);
            endMoveRows();
            continue;
        }
        int end = row + 1;
        while (end < count && !present.contains(next[std::size_t(end)].key)) {
            ++end;
        }
        beginInsertRows({}, row, end - 1);
        m_rows.insert(m_rows.begin() + row, next.begin() + row, next.begin() + end);
        endInsertRows();
        row = end - 1;
    }
}

int CellTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CellTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CellTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) {
        return {};
    }
    const TableRow &row = m_rows[std::size_t(index.row())];
    const auto column = std::size_t(index.column());
    if (role == KeyRole) {
        return row.key;
    }
    if (column >= row.cells.size()) {
        return {};
    }
    const TableCell &cell = row.cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return plainToolTip(row.toolTip.isEmpty() ? cell.text : row.toolTip);
    case Qt::TextAlignmentRole:
        return m_columns.at(index.column()).isNumber ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                     : int(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return cell.sortKey.isValid() ? cell.sortKey : QVariant(cell.text.toCaseFolded());
    case ToneRole:
        return int(cell.tone);
    default:
        return {};
    }
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return m_columns.at(section).title;
    }
    return role == Qt::TextAlignmentRole
        ? QVariant(int((m_columns.at(section).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter))
        : QVariant();
}

QString tableText(const QList<TableColumn> &columns, const std::vector<TableRow> &rows)
{
    QStringList titles;
    for (const TableColumn &column : columns) {
        titles.append(column.title);
    }
    QString text = titles.join(u'\t') + u'\n';
    for (const TableRow &row : rows) {
        QStringList cells;
        for (TableCell cell : row.cells) {
            cells.append(cell.text.replace(u'\t', u' ').replace(u'\n', u' '));
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace WikiMon
