// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/chartlegend.h"

#include "stats/chartpainter.h"
#include "stats/statisticstexts.h"
#include "widgets/plaintext.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace WikiMon {

static constexpr int Side = 9;
static constexpr int Gap = 4; // between colour and word
static constexpr int Spacing = 10; // between entries
static constexpr AuthorKind Order[] = {AuthorKind::Registered, AuthorKind::Bot, AuthorKind::Unregistered};

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
    const QString order = tr("Bars from top to bottom: registered, bot, unregistered.");
    setAccessibleDescription(order);
    setToolTip(plainToolTip(order));
}

QSize ChartLegend::sizeHint() const
{
    int width = Spacing;
    for (const AuthorKind author : Order) {
        width += Side + Gap + Spacing + fontMetrics().horizontalAdvance(StatisticsTexts::author(author));
    }
    return {width + AuthorKindCount, fontMetrics().height() + 8};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {Spacing + AuthorKindCount * (Side + Gap + Spacing), sizeHint().height()};
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    update();
}

// Where there is no room, each word gives up its end.
void ChartLegend::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    const int missing = std::max(0, sizeHint().width() - width());
    const int givenUp = (missing + AuthorKindCount - 1) / AuthorKindCount;
    int left = std::max(0, width() - sizeHint().width()) + Spacing / 2;
    for (const AuthorKind author : Order) {
        const QString word = StatisticsTexts::author(author);
        const int wordWidth = std::max(0, fontMetrics().horizontalAdvance(word) + 1 - givenUp);
        const QRect square(left, (height() - Side) / 2 + 1, Side, Side);
        const QRect text(square.right() + 1 + Gap, 0, wordWidth, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), square), authorColor(author, tokens));
        painter.setPen(tokens.secondary);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), int(Qt::AlignCenter),
            fontMetrics().elidedText(word, Qt::ElideRight, wordWidth));
        left = text.right() + 1 + Spacing;
    }
}

} // namespace WikiMon
