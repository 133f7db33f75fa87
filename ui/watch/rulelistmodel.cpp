// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/rulelistmodel.h"

#include "watch/rulecolors.h"
#include "widgets/plaintext.h"

namespace WikiMon {

RuleListModel::RuleListModel(QObject *parent) : QAbstractListModel(parent)
{
    connect(this, &QAbstractItemModel::dataChanged, this, &RuleListModel::rulesChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &RuleListModel::rulesChanged);
    connect(this, &QAbstractItemModel::rowsInserted, this, &RuleListModel::rulesChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &RuleListModel::rulesChanged);
    connect(this, &QAbstractItemModel::rowsMoved, this, &RuleListModel::rulesChanged);
}

QString RuleListModel::errorIn(const Rule &rule)
{
    const FilterParse parsed = Filter::parse(rule.filter);
    if (parsed.error) {
        return parsed.error->text;
    }
    return parsed.filter.isEmpty() ? tr("An empty filter matches nothing.") : QString();
}

void RuleListModel::setRules(const QList<Rule> &rules)
{
    beginResetModel();
    m_rules = rules.first(qMin(rules.size(), RuleSettings::MaxRules));
    m_errors.clear();
    for (const Rule &rule : std::as_const(m_rules)) {
        m_errors.append(errorIn(rule));
    }
    endResetModel();
}

void RuleListModel::setRule(int row, const Rule &rule)
{
    if (m_rules.at(row) != rule) {
        m_rules[row] = rule;
        m_errors[row] = errorIn(rule);
        emit dataChanged(index(row), index(row));
    }
}

bool RuleListModel::insertRule(int row, const Rule &rule)
{
    if (isFull() || row < 0 || row > m_rules.size()) {
        return false;
    }
    beginInsertRows({}, row, row);
    m_rules.insert(row, rule);
    m_errors.insert(row, errorIn(rule));
    endInsertRows();
    return true;
}

int RuleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

QString RuleListModel::spokenText(int row) const
{
    const Rule &rule = m_rules.at(row);
    QStringList parts{rule.name, ruleKindName(rule.kind)};
    if (rule.kind == RuleKind::Colour) {
        parts.append(ruleColourName(rule.colour));
    }
    if (rule.notifies && rule.kind != RuleKind::Ignore) {
        parts.append(tr("with notifications"));
    }
    parts.append(m_errors.at(row));
    parts.removeAll(QString());
    return parts.join(u", ");
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Rule &rule = m_rules.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return rule.name;
    case Qt::CheckStateRole:
        return rule.isEnabled ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return spokenText(index.row());
    case Qt::ToolTipRole:
        return plainToolTip(m_errors.at(index.row()).isEmpty() ? rule.filter : m_errors.at(index.row()));
    case KindRole:
        return int(rule.kind);
    case ColourRole:
        return int(rule.colour);
    case LabelRole:
        return rule.label;
    case NotifiesRole:
        return rule.notifies && rule.kind != RuleKind::Ignore;
    case ErrorRole:
        return m_errors.at(index.row());
    default:
        return {};
    }
}

bool RuleListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole) {
        return false;
    }
    m_rules[index.row()].isEnabled = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags RuleListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled; // between the rules
    }
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

bool RuleListModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count <= 0 || row + count > m_rules.size()) {
        return false;
    }
    beginRemoveRows({}, row, row + count - 1);
    m_rules.remove(row, count);
    m_errors.remove(row, count);
    endRemoveRows();
    return true;
}

// One at a time: that is all that the list does.
bool RuleListModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
    const QModelIndex &destinationParent, int destinationChild)
{
    const bool isWithin = sourceRow >= 0 && sourceRow < m_rules.size() && destinationChild >= 0
        && destinationChild <= m_rules.size();
    if (count != 1 || !isWithin
        || !beginMoveRows(sourceParent, sourceRow, sourceRow, destinationParent, destinationChild)) {
        return false;
    }
    const int to = destinationChild > sourceRow ? destinationChild - 1 : destinationChild;
    m_rules.move(sourceRow, to);
    m_errors.move(sourceRow, to);
    endMoveRows();
    return true;
}

} // namespace WikiMon
