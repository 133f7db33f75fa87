// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionbadge.h"

#include "theme/colortokens.h"
#include "theme/stylepainters.h"
#include "theme/symbolicicon.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int Padding = 8;
static constexpr int SymbolSide = 14;
static constexpr int SymbolGap = 5;

SessionBadge::SessionBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SessionBadge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QFont SessionBadge::wordFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize SessionBadge::sizeHint() const
{
    const QFontMetrics metrics(wordFont());
    return {
        2 * Padding + SymbolSide + SymbolGap + metrics.horizontalAdvance(m_text) + 1, metrics.height() + 4};
}

void SessionBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    update();
}

void SessionBadge::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    StylePainters::box(&painter, rect(), tokens.unregistered, tokens.unregistered);
    const QRect symbol(Padding, (height() - SymbolSide) / 2, SymbolSide, SymbolSide);
    paintSymbol(&painter, "replay"_L1, QStyle::visualRect(layoutDirection(), rect(), symbol), tokens.page);
    painter.setFont(wordFont());
    painter.setPen(tokens.page);
    const QRect words = rect().adjusted(Padding + SymbolSide + SymbolGap, 0, -Padding, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), int(Qt::AlignCenter), m_text);
}

} // namespace WikiMon
