// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/chartlegend.h"

#include "stats/chartpainter.h"
#include "stats/statisticstexts.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace WikiMon {

static constexpr int Side = 9;
static constexpr int Gap = 4; // between colour and word
static constexpr int Spacing = 10; // between entries
static constexpr AuthorKind Order[] = {AuthorKind::Registered, AuthorKind::Bot, AuthorKind::Unregistered};

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(tr("Bars from top to bottom: registered, bot, unregistered."));
}

QSize ChartLegend::sizeHint() const
{
    int width = Spacing;
    for (const AuthorKind author : Order) {
        width += Side + Gap + Spacing + fontMetrics().horizontalAdvance(StatisticsTexts::author(author));
    }
    return {width - Spacing / 2, fontMetrics().height() + 8};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    update();
}

// From the end on, so that a narrow panel loses the colours that are named last.
void ChartLegend::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    int left = std::max(0, width() - sizeHint().width() + Spacing / 2);
    for (const AuthorKind author : Order) {
        const QString word = StatisticsTexts::author(author);
        const QRect square(left, (height() - Side) / 2 + 1, Side, Side);
        const QRect text(square.right() + 1 + Gap, 0, fontMetrics().horizontalAdvance(word) + 1, height());
        if (text.right() >= width()) {
            break;
        }
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), square), authorColor(author, tokens));
        painter.setPen(tokens.secondary);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), int(Qt::AlignCenter), word);
        left = text.right() + Spacing;
    }
}

} // namespace WikiMon
