// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/celldelegates.h"

#include "table/cellpainting.h"
#include "table/changetablemodel.h"
#include "theme/colortokens.h"
#include "watch/rulecolors.h"

#include <QPainter>

namespace WikiMon {

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + RowPadding};
}

QRect CellDelegate::contentRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(CellPadding, 0, -CellPadding, -1);
}

QColor CellDelegate::onGround(const QColor &color, const QStyleOptionViewItem &option)
{
    return option.backgroundBrush.style() == Qt::NoBrush
        ? color
        : readableOn(option.backgroundBrush.color(), color, colorTokens(option.palette).text);
}

TextDelegate::TextDelegate(Roles roles, Tone tone, QObject *parent)
    : CellDelegate(parent)
    , m_roles(roles)
    , m_tone(tone)
{
}

void TextDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ColorTokens &tokens = colorTokens(option.palette);
    QRect rect = contentRect(option);
    if (m_isRuleShown) {
        rect = paintRule(painter, option, rect, index);
    }
    const QString count = m_roles.count != NoRole ? index.data(m_roles.count).toString() : QString();
    if (!count.isEmpty()) {
        rect = paintBadge(painter, option, rect, count, onGround(tokens.accent, option));
    }
    if (m_isBadgeShown && m_roles.badge != NoRole) {
        const QString badge = index.data(m_roles.badge).toString();
        if (!badge.isEmpty() && badge != m_silentBadge) {
            const bool warns = m_roles.warning != NoRole && index.data(m_roles.warning).toBool();
            rect = paintBadge(painter, option, rect, badge,
                onGround(warns ? tokens.unregistered : tokens.secondary, option));
        }
    }
    CellLine line;
    line.text = index.data(Qt::DisplayRole).toString();
    line.color = onGround(
        m_tone == Tone::Secondary ? tokens.secondary : option.palette.color(QPalette::Text), option);
    line.leadColor = onGround(tokens.secondary, option);
    line.lead = m_roles.lead != NoRole ? index.data(m_roles.lead).toInt() : 0;
    line.isLeftToRight = m_tone == Tone::Secondary;
    paintCellLine(painter, option, rect, line);
}

QRect TextDelegate::paintRule(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index)
{
    const ColorTokens &tokens = colorTokens(option.palette);
    QRect rest = rect;
    if (index.data(static_cast<int>(ChangeRole::IsMarked)).toBool()) {
        rest = paintMark(painter, option, rest, onGround(tokens.accent, option));
    }
    const QString label = index.data(static_cast<int>(ChangeRole::RuleLabel)).toString();
    if (!label.isEmpty()) {
        const auto colour
            = static_cast<RuleColour>(index.data(static_cast<int>(ChangeRole::RuleColour)).toInt());
        rest = paintBadge(painter, option, rest, label, onGround(ruleColors(colour, tokens).badge, option));
    }
    return rest;
}

FlagsDelegate::FlagsDelegate(int isLogRole, QObject *parent)
    : CellDelegate(parent)
    , m_isLogRole(isLogRole) { }

void FlagsDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ColorTokens &tokens = colorTokens(option.palette);
    QRect rect = contentRect(option);
    if (index.data(m_isLogRole).toBool()) {
        paintFlagSign(painter, option, rect, onGround(tokens.secondary, option));
        return;
    }
    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const bool toRight = option.direction == Qt::LeftToRight;
    for (const QChar letter : index.data(Qt::DisplayRole).toString()) {
        CellLine line;
        line.text = letter;
        line.isBold = true;
        line.color = onGround(letter == u'N' ? tokens.added
                : letter == u'!'             ? tokens.removed
                                             : tokens.secondary,
            option);
        paintCellLine(painter, option, rect, line);
        const int width = metrics.horizontalAdvance(letter) + 1;
        rect.adjust(toRight ? width : 0, 0, toRight ? 0 : -width, 0);
    }
}

SizeDelegate::SizeDelegate(int sizeRole, QObject *parent) : CellDelegate(parent), m_sizeRole(sizeRole) { }

void SizeDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant size = index.data(m_sizeRole);
    if (!size.isValid()) {
        return;
    }
    const ColorTokens &tokens = colorTokens(option.palette);
    const qint64 bytes = size.toLongLong();
    CellLine line;
    line.text = index.data(Qt::DisplayRole).toString();
    line.color = onGround(bytes > 0 ? tokens.added : bytes < 0 ? tokens.removed : tokens.secondary, option);
    line.isBold = qAbs(bytes) > BoldBeyond;
    line.isTrailing = true;
    line.isLeftToRight = true;
    paintCellLine(painter, option, contentRect(option), line);
}

} // namespace WikiMon
