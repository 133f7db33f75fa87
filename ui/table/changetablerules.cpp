// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/cellstrings.h"
#include "table/changetablemodel.h"
#include "table/displaytext.h"
#include "widgets/plaintext.h"

#include <QDateTime>

namespace WikiMon {

// What the user's rules and lists say of ChangeTableModel's rows.

void ChangeTableModel::setRules(const RuleSet &rules)
{
    m_rules = rules;
    m_verdictSequence = -1;
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

// A view asks for all cells of a row in a row, and each rule costs a look at the whole change.
const RuleVerdict &ChangeTableModel::verdictOn(const RecentChange &change) const
{
    if (m_verdictSequence != m_shownSequence || m_shownSequence < 0) {
        m_verdict = m_rules.verdict(change, QDateTime::currentMSecsSinceEpoch());
        m_verdictSequence = m_shownSequence;
    }
    return m_verdict;
}

QString ChangeTableModel::reasonsFor(const RecentChange &change) const
{
    QStringList reasons = m_rules.reasons(verdictOn(change));
    for (QString &reason : reasons) {
        reason = isolated(displayText(reason));
    }
    return reasons.join(QStringLiteral(", "));
}

QVariant ChangeTableModel::ruleData(const RecentChange &change, ChangeRole role) const
{
    const RuleVerdict &verdict = verdictOn(change);
    switch (role) {
    case ChangeRole::RuleColour:
        return verdict.colour < 0 ? QVariant()
                                  : QVariant(static_cast<int>(m_rules.rules().at(verdict.colour).colour));
    case ChangeRole::RuleLabel:
        return verdict.colour < 0 ? QString() : displayText(m_rules.rules().at(verdict.colour).label);
    case ChangeRole::IsMarked:
        return verdict.isHighlighted();
    case ChangeRole::Reasons:
        return reasonsFor(change);
    default:
        return {};
    }
}

QString ChangeTableModel::accessibleText(const RecentChange &change, ChangeColumn column) const
{
    switch (column) {
    case ChangeColumn::Flags:
        return flagsInWords(change);
    case ChangeColumn::User:
        return userInWords(change);
    case ChangeColumn::Page: {
        const QString reasons = reasonsFor(change);
        QString page = displayData(change, column).toString();
        if (const ChangeGroup *group = shownGroup()) {
            page = tr("%1, %2", "a page and what happened to it").arg(page, groupInWords(*group));
        }
        return reasons.isEmpty() ? page : tr("%1, marked: %2").arg(page, reasons);
    }
    default:
        return displayData(change, column).toString();
    }
}

} // namespace WikiMon
