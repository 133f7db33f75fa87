// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikigroupmodel.h"

#include "widgets/plaintext.h"
#include "wikis/wikichoice.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

WikiGroupModel::WikiGroupModel(QList<WikiGroup> groups, WikiChoice &choice, QObject *parent)
    : QAbstractListModel(parent)
    , m_groups(std::move(groups))
    , m_choice(choice)
{
    connect(&choice, &WikiChoice::changed, this, [this] {
        if (rowCount() > 0) {
            emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
        }
    });
}

void WikiGroupModel::setSets(const QList<WikiGroup> &sets)
{
    beginResetModel();
    m_sets = sets;
    endResetModel();
}

const WikiGroup *WikiGroupModel::groupAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index)) {
        return nullptr;
    }
    return isSet(index) ? &m_sets.at(index.row() - m_groups.size()) : &m_groups.at(index.row());
}

bool WikiGroupModel::isSet(const QModelIndex &index) const
{
    return index.isValid() && index.row() >= m_groups.size();
}

QModelIndex WikiGroupModel::addSet(const QStringList &dbnames)
{
    if (m_sets.size() >= WikiSets::Most || dbnames.isEmpty() || dbnames.size() > WikiSets::MostWikis) {
        return {};
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_sets.append({WikiSets::freeName(m_sets), dbnames});
    endInsertRows();
    emit setsChanged(m_sets);
    return index(row);
}

void WikiGroupModel::removeSet(const QModelIndex &index)
{
    if (!isSet(index) || !checkIndex(index)) {
        return;
    }
    beginRemoveRows({}, index.row(), index.row());
    m_sets.removeAt(index.row() - m_groups.size());
    endRemoveRows();
    if (!m_sets.isEmpty()) {
        const QModelIndex first = this->index(int(m_groups.size()));
        emit dataChanged(first, first, {SectionTitleRole, Qt::SizeHintRole});
    }
    emit setsChanged(m_sets);
}

int WikiGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size() + m_sets.size());
}

Qt::CheckState WikiGroupModel::stateOf(const WikiGroup &group) const
{
    const qsizetype ticked = m_choice.countOf(group.dbnames);
    return ticked == 0 ? Qt::Unchecked : ticked == group.dbnames.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant WikiGroupModel::data(const QModelIndex &index, int role) const
{
    const WikiGroup *group = groupAt(index);
    if (!group) {
        return {};
    }
    const QString count = QLocale().toString(group->dbnames.size());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return group->name;
    case Qt::ToolTipRole: {
        static constexpr qsizetype MostNamed = 20;
        const QString first = group->dbnames.mid(0, MostNamed).join(u", "_s);
        return plainToolTip(
            group->name + u'\n' + (group->dbnames.size() > MostNamed ? QString(first + u", …"_s) : first));
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2 wikis", nullptr, int(group->dbnames.size())).arg(group->name, count);
    case Qt::CheckStateRole:
        return stateOf(*group);
    case CountTextRole:
        return count;
    case IsSetRole:
        return isSet(index);
    case SectionTitleRole:
        return index.row() == m_groups.size() ? tr("Saved sets") : QString();
    default:
        return {};
    }
}

Qt::ItemFlags WikiGroupModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return QAbstractListModel::flags(index);
    }
    Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
    flags.setFlag(Qt::ItemIsEditable, isSet(index));
    return flags;
}

bool WikiGroupModel::rename(const QModelIndex &index, const QString &name)
{
    const QString clean = WikiSets::cleanName(name);
    const qsizetype place = index.row() - m_groups.size();
    for (qsizetype i = 0; i < m_sets.size(); ++i) {
        if (i != place && m_sets.at(i).name.compare(clean, Qt::CaseInsensitive) == 0) {
            return false;
        }
    }
    if (clean.isEmpty()) {
        return false;
    }
    m_sets[place].name = clean;
    emit dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole});
    emit setsChanged(m_sets);
    return true;
}

bool WikiGroupModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const WikiGroup *group = groupAt(index);
    if (group && role == Qt::CheckStateRole) {
        m_choice.setTicked(group->dbnames, value.toInt() == Qt::Checked);
        return true;
    }
    return group && role == Qt::EditRole && isSet(index) && rename(index, value.toString());
}

} // namespace WikiMon
