// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionstore.h"
#include "table/cellstrings.h"
#include "table/changetablemodel.h"
#include "table/displaytext.h"
#include "widgets/plaintext.h"

namespace WikiMon {

using namespace Qt::StringLiterals;

// What ChangeTableModel says of a change.

QVariant ChangeTableModel::data(const QModelIndex &index, int role) const
{
    const RecentChange *change = index.isValid() ? changeAt(index.row()) : nullptr;
    if (!change) {
        return {};
    }
    const auto column = static_cast<ChangeColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayData(*change, column);
    case Qt::ToolTipRole:
        return toolTip(*change, column);
    case Qt::AccessibleTextRole: {
        const QString text = accessibleText(*change, column);
        const QString gap = column == ChangeColumn::Time ? gapBefore(index.row()) : QString();
        return gap.isEmpty() ? text : tr("%1. Before it: %2").arg(text, gap);
    }
    case static_cast<int>(ChangeRole::GapBefore):
        return gapBefore(index.row());
    case Qt::TextAlignmentRole:
        return column == ChangeColumn::Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case static_cast<int>(ChangeRole::Sequence):
        return sequenceAt(index.row());
    default:
        return role > Qt::UserRole && role < static_cast<int>(ChangeRole::Count)
            ? roleData(*change, column, static_cast<ChangeRole>(role))
            : QVariant();
    }
}

QVariant ChangeTableModel::displayData(const RecentChange &change, ChangeColumn column) const
{
    switch (column) {
    case ChangeColumn::Time:
        return timeText(change, m_locale);
    case ChangeColumn::Flags:
        return flagsText(change);
    case ChangeColumn::Wiki:
        return wikiBadge(change);
    case ChangeColumn::Page:
        return pageText(change).text;
    case ChangeColumn::Size:
        if (const ChangeGroup *group = shownGroup()) {
            return group->sizeChange ? sizeText(*group->sizeChange, m_locale) : QString();
        }
        return sizeText(change, m_locale);
    case ChangeColumn::User:
        return displayText(change.view(change.user));
    case ChangeColumn::Summary:
        return summaryText(change).text;
    case ChangeColumn::Namespace:
        return displayText(change.view(change.namespaceName));
    case ChangeColumn::Count:
        break;
    }
    return {};
}

QVariant ChangeTableModel::roleData(const RecentChange &change, ChangeColumn column, ChangeRole role) const
{
    switch (role) {
    case ChangeRole::Lead:
        return static_cast<int>(column == ChangeColumn::Page ? pageText(change).lead
                : column == ChangeColumn::Summary            ? summaryText(change).lead
                                                             : 0);
    case ChangeRole::Badge:
        return column == ChangeColumn::User ? userBadge(change)
            : column == ChangeColumn::Page  ? wikiBadge(change)
                                            : QString();
    case ChangeRole::IsLog:
        return change.isLog();
    case ChangeRole::SizeChange:
        if (const ChangeGroup *group = shownGroup()) {
            return group->sizeChange ? QVariant(*group->sizeChange) : QVariant();
        }
        return change.sizeChange ? QVariant(*change.sizeChange) : QVariant();
    case ChangeRole::GroupBadge: {
        const ChangeGroup *group = column == ChangeColumn::Page ? shownGroup() : nullptr;
        return group ? m_locale.toString(group->changes) + u'×' : QString();
    }
    case ChangeRole::IsUnregistered:
        return change.isUnregistered();
    case ChangeRole::RuleColour:
    case ChangeRole::RuleLabel:
    case ChangeRole::IsMarked:
    case ChangeRole::Reasons:
        return ruleData(change, role);
    case ChangeRole::Sequence:
    case ChangeRole::GapBefore:
    case ChangeRole::Count:
        break;
    }
    return {};
}

QString ChangeTableModel::toolTip(const RecentChange &change, ChangeColumn column) const
{
    QString text = cellToolTip(change, column);
    const ChangeGroup *group
        = column == ChangeColumn::Page || column == ChangeColumn::Size ? shownGroup() : nullptr;
    if (group) {
        text = (column == ChangeColumn::Page ? text + u'\n' : QString()) + groupInWords(*group);
    }
    if (const QString reasons = reasonsFor(change); !reasons.isEmpty()) {
        text += (text.isEmpty() ? ""_L1 : "\n"_L1) + tr("Marked: %1").arg(reasons);
    }
    // A tag of our own at the start, so that nobody has to guess whether this is rich text.
    return text.isEmpty() ? QString()
                          : u"<p style=\"white-space:pre-wrap\">"_s % text.toHtmlEscaped() % u"</p>"_s;
}

QString ChangeTableModel::cellToolTip(const RecentChange &change, ChangeColumn column) const
{
    const auto whole
        = [&](TextRange range) { return isolated(displayText(change.view(range), ToolTipGraphemes)); };
    QString text;
    switch (column) {
    case ChangeColumn::Time:
        text = timeInWords(change, m_locale);
        break;
    case ChangeColumn::Flags:
        text = flagsInWords(change);
        break;
    case ChangeColumn::Wiki:
        text = whole(change.serverName) % u" ("_s % whole(change.wiki) % u')';
        break;
    case ChangeColumn::Page:
        text = whole(change.title);
        if (!change.logTarget.isEmpty()) {
            text += u'\n' % whole(change.logTarget);
        }
        break;
    case ChangeColumn::Size:
        text = sizeInWords(change, m_locale);
        break;
    case ChangeColumn::User:
        text = userInWords(change);
        break;
    case ChangeColumn::Summary:
        text = change.summary.isEmpty() ? QString() : whole(change.summary);
        if (change.isTruncated) {
            text += (text.isEmpty() ? ""_L1 : "\n"_L1)
                + tr("The server cut this line: the end may be missing.");
        }
        break;
    case ChangeColumn::Namespace:
        text = whole(change.namespaceName);
        break;
    case ChangeColumn::Count:
        break;
    }
    return text;
}

QVariant ChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        const bool isNumber = section == static_cast<int>(ChangeColumn::Size);
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole) {
        return section == static_cast<int>(ChangeColumn::Time)
            ? tr("Click to have the newest or the oldest changes first")
            : tr("Click to sort, click again for the other way and once more for the live order");
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<ChangeColumn>(section)) {
    case ChangeColumn::Time:
        return tr("Time");
    case ChangeColumn::Flags:
        return tr("Flags");
    case ChangeColumn::Wiki:
        return tr("Wiki");
    case ChangeColumn::Page:
        return tr("Page");
    case ChangeColumn::Size:
        return tr("Size");
    case ChangeColumn::User:
        return tr("User");
    case ChangeColumn::Summary:
        return tr("Summary");
    case ChangeColumn::Namespace:
        return tr("Namespace");
    case ChangeColumn::Count:
        break;
    }
    return {};
}

} // namespace WikiMon
