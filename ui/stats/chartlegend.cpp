// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/chartlegend.h"

#include "stats/chartpainter.h"
#include "stats/statisticstexts.h"
#include "widgets/plaintext.h"

#include <QEvent>
#include <QList>
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

// The width beyond which words give up their end so that all fit: the longest ones first.
static int wordLimit(const QFontMetrics &metrics, int room)
{
    QList<int> widths;
    for (const AuthorKind author : Order) {
        widths += metrics.horizontalAdvance(StatisticsTexts::author(author)) + 1;
    }
    int limit = *std::ranges::max_element(widths);
    const auto needed = [&] {
        int sum = 0;
        for (const int width : widths) {
            sum += std::min(width, limit);
        }
        return sum;
    };
    while (limit > 0 && needed() > room) {
        --limit;
    }
    return limit;
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    const int limit = wordLimit(fontMetrics(), width() - AuthorKindCount * (Side + Gap + Spacing));
    int left = std::max(0, width() - sizeHint().width()) + Spacing / 2;
    for (const AuthorKind author : Order) {
        const QString word = StatisticsTexts::author(author);
        const int wordWidth = std::min(limit, fontMetrics().horizontalAdvance(word) + 1);
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
