// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/changetablemodel.h"
#include "table/changetableview.h"

#include <QDateTime>
#include <QHeaderView>

namespace WikiMon {

ChangeTableModel::ChangeTableModel(const SessionStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
}

int ChangeTableModel::rowCount(const QModelIndex &) const
{
    return int(m_store.size());
}

int ChangeTableModel::columnCount(const QModelIndex &) const
{
    return 5;
}

QVariant ChangeTableModel::data(const QModelIndex &index, int role) const
{
    const RecentChange &change = m_store.at(m_store.end() - 1 - index.row());
    const auto text = [&](TextRange range) {
        const std::string_view view = change.view(range);
        return QString::fromUtf8(view.data(), qsizetype(view.size()));
    };
    if (role == Qt::TextAlignmentRole && index.column() == 2) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case 0:
        return QDateTime::fromMSecsSinceEpoch(change.timestamp).toString(QStringLiteral("HH:mm:ss"));
    case 1:
        return text(change.title);
    case 2:
        return change.sizeChange.value_or(0);
    case 3:
        return text(change.user);
    default:
        return text(change.summary);
    }
}

QVariant ChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const char *names[] = {"Time", "Page", "Size", "User", "Summary"};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QString::fromUtf8(names[section])
                                                                    : QVariant();
}

void ChangeTableModel::storeChanged(qint64)
{
    beginResetModel();
    endResetModel();
    emit matchCountChanged(m_store.size(), m_store.size());
}

void ChangeTableModel::setSearch(const QString &) { }

void ChangeTableModel::setFrozen(bool) { }

ChangeTableView::ChangeTableView(ChangeTableModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(26);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setColumnWidth(1, 340);
    setColumnWidth(3, 180);
    setSelectionBehavior(SelectRows);
}

QByteArray ChangeTableView::saveState() const
{
    return horizontalHeader()->saveState();
}

bool ChangeTableView::restoreState(const QByteArray &state)
{
    return horizontalHeader()->restoreState(state);
}

} // namespace WikiMon
