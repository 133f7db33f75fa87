// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/celldelegates.h"

#include "table/cellpainting.h"
#include "theme/colortokens.h"

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
    if (m_isBadgeShown && m_roles.badge != NoRole) {
        const QString badge = index.data(m_roles.badge).toString();
        if (!badge.isEmpty() && badge != m_silentBadge) {
            const bool warns = m_roles.warning != NoRole && index.data(m_roles.warning).toBool();
            rect = paintBadge(painter, option, rect, badge, warns ? tokens.unregistered : tokens.secondary);
        }
    }
    CellLine line;
    line.text = index.data(Qt::DisplayRole).toString();
    line.color = m_tone == Tone::Secondary ? tokens.secondary : tokens.text;
    line.leadColor = tokens.secondary;
    line.lead = m_roles.lead != NoRole ? index.data(m_roles.lead).toInt() : 0;
    line.isLeftToRight = m_tone == Tone::Secondary;
    paintCellLine(painter, option, rect, line);
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
        paintFlagSign(painter, option, rect, tokens.secondary);
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
        line.color = letter == u'N' ? tokens.added : letter == u'!' ? tokens.removed : tokens.secondary;
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
    line.color = bytes > 0 ? tokens.added : bytes < 0 ? tokens.removed : tokens.secondary;
    line.isBold = qAbs(bytes) > BoldBeyond;
    line.isTrailing = true;
    line.isLeftToRight = true;
    paintCellLine(painter, option, contentRect(option), line);
}

} // namespace WikiMon
