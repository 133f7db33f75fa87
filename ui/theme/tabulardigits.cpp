// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/tabulardigits.h"

#include <QPainter>

namespace WikiMon {

// Below this, in pixels, a difference of two digits' widths does not show.
static constexpr qreal Tolerance = 0.05;

TabularDigits::TabularDigits(const QFont &font) : m_metrics(font)
{
    qreal narrowest = m_metrics.horizontalAdvance(u'0');
    m_digitWidth = narrowest;
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        const qreal width = m_metrics.horizontalAdvance(QChar(digit));
        narrowest = qMin(narrowest, width);
        m_digitWidth = qMax(m_digitWidth, width);
    }
    m_fontIsTabular = m_digitWidth - narrowest < Tolerance;
}

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qreal TabularDigits::width(QStringView text) const
{
    if (m_fontIsTabular) {
        return m_metrics.horizontalAdvance(text.toString());
    }
    qreal sum = 0;
    for (const QChar c : text) {
        sum += isDigit(c) ? m_digitWidth : m_metrics.horizontalAdvance(c);
    }
    return sum;
}

void TabularDigits::draw(
    QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text) const
{
    const bool isRight = alignment.testFlag(Qt::AlignRight);
    if (m_fontIsTabular || text.isRightToLeft()) { // Arabic letters can't be drawn one by one
        painter->drawText(rect,
            int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter), text);
        return;
    }
    const qreal baseline = rect.top() + (rect.height() + m_metrics.ascent() - m_metrics.descent()) / 2;
    qreal x = isRight ? rect.right() - width(text) : rect.left();
    for (const QChar c : text) {
        const qreal own = m_metrics.horizontalAdvance(c);
        const qreal cell = isDigit(c) ? m_digitWidth : own;
        painter->drawText(QPointF(x + (cell - own) / 2, baseline), QString(c));
        x += cell;
    }
}

} // namespace WikiMon
