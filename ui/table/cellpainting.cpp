// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/cellpainting.h"

#include "theme/fonts.h"
#include "theme/palette.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace WikiMon {

namespace {

// Gives the painter back as it was.
class PainterState
{
public:
    explicit PainterState(QPainter *painter) : m_painter(painter) { m_painter->save(); }
    ~PainterState() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(PainterState)

private:
    QPainter *const m_painter;
};

} // namespace

static double luminanceOf(const QColor &color)
{
    const auto linear
        = [](float part) { return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double one = luminanceOf(a) + 0.05;
    const double other = luminanceOf(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QColor readableOn(const QColor &ground, const QColor &color, const QColor &text)
{
    static constexpr double Enough = 4.5;
    QColor result = color;
    for (int step = 1; step <= 5 && contrastOf(result, ground) < Enough; ++step) {
        result = mixed(color, text, step / 5.0);
    }
    return result;
}

static qreal baseLine(const QRect &rect, const QFontMetricsF &metrics)
{
    return rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
}

static bool isAtLeft(const QStyleOptionViewItem &option, bool isTrailing)
{
    return (option.direction == Qt::LeftToRight) != isTrailing;
}

// Lays the text out as one line from x = 0 on.
static QTextLine layOut(QTextLayout &layout, const CellLine &line, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    if (line.lead > 0) {
        // One paragraph with the rest, so that the bidi algorithm orders both as one text.
        QTextLayout::FormatRange lead;
        lead.start = 0;
        lead.length = static_cast<int>(std::min(line.lead, layout.text().size()));
        lead.format.setForeground(line.leadColor);
        layout.setFormats({lead});
    }
    layout.beginLayout();
    QTextLine textLine = layout.createLine();
    textLine.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    return textLine;
}

void paintCellLine(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const CellLine &line)
{
    // No character of a readable font is narrower; more than fits is hardly ever shaped.
    static constexpr int NarrowestCharacter = 2;
    if (line.text.isEmpty() || rect.width() <= 0) {
        return;
    }
    const PainterState state(painter);
    QFont font = option.font;
    font.setBold(line.isBold);
    const QFontMetricsF metrics(font);
    const Qt::LayoutDirection direction
        = !line.isLeftToRight && line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    QTextLayout layout(line.text.left(rect.width() / NarrowestCharacter + 1), font);
    QTextLine textLine = layOut(layout, line, direction);
    const auto layOutAgain = [&](const QString &text) {
        layout.clearLayout();
        layout.setText(text);
        textLine = layOut(layout, line, direction);
    };
    if (layout.text().size() < line.text.size() && textLine.naturalTextWidth() < rect.width()) {
        layOutAgain(line.text); // stacked marks take no width
    }
    if (textLine.naturalTextWidth() > rect.width()) {
        layOutAgain(metrics.elidedText(layout.text(), Qt::ElideRight, rect.width()));
    }
    const QRectF natural = textLine.naturalTextRect();
    const qreal x
        = isAtLeft(option, line.isTrailing) ? rect.left() : rect.left() + rect.width() - natural.width();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(line.color);
    // A right-to-left line is laid out at the right end of its width.
    textLine.draw(painter, {x - natural.left(), baseLine(rect, metrics) - textLine.ascent()});
}

QRect paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
    const QString &word, const QColor &color)
{
    static constexpr int Inside = 4;
    static constexpr int Gap = 6;
    const PainterState state(painter);
    const QFont font = smallFont(option.font);
    const QFontMetrics metrics(font);
    // Never more than half of the cell: the text beside it matters more.
    const int width = std::min(metrics.horizontalAdvance(word) + 2 * Inside, rect.width() / 2);
    const int height = std::min(metrics.height() + 2, rect.height());
    const bool atLeft = option.direction == Qt::LeftToRight;
    const int x = atLeft ? rect.left() : rect.left() + rect.width() - width;
    const QRect frame(x, rect.top() + (rect.height() - height) / 2, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    QColor border = color;
    border.setAlphaF(0.65F);
    painter->setPen(border);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QRect inner = frame.adjusted(Inside, 0, -Inside, 0);
    painter->setClipRect(frame, Qt::IntersectClip);
    painter->setFont(font);
    painter->setPen(color);
    painter->setLayoutDirection(word.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(QPointF(inner.left(), baseLine(frame, metrics)),
        metrics.elidedText(word, Qt::ElideRight, inner.width() + 1));
    return atLeft ? rect.adjusted(width + Gap, 0, 0, 0) : rect.adjusted(0, 0, -width - Gap, 0);
}

QRect paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QColor &color)
{
    static constexpr int Gap = 5;
    const PainterState state(painter);
    const bool atLeft = option.direction == Qt::LeftToRight;
    const int size = option.fontMetrics.capHeight() + 4;
    const QPointF middle(atLeft ? rect.left() + size / 2.0 : rect.left() + rect.width() - size / 2.0,
        rect.top() + rect.height() / 2.0);
    QPainterPath star;
    for (int corner = 0; corner < 10; ++corner) {
        const double angle = std::numbers::pi * (corner / 5.0 - 0.5);
        const double radius = size / (corner % 2 == 0 ? 2.0 : 4.6);
        const QPointF point = middle + radius * QPointF(std::cos(angle), std::sin(angle));
        corner == 0 ? star.moveTo(point) : star.lineTo(point);
    }
    star.closeSubpath();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(star, color);
    return atLeft ? rect.adjusted(size + Gap, 0, 0, 0) : rect.adjusted(0, 0, -size - Gap, 0);
}

void paintFlagSign(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QColor &color)
{
    const PainterState state(painter);
    const qreal size = option.fontMetrics.capHeight() + 1.0;
    const bool atLeft = option.direction == Qt::LeftToRight;
    const qreal left = atLeft ? rect.left() + 1.0 : rect.left() + rect.width() - size;
    const qreal top = rect.top() + (rect.height() - size) / 2;
    QPainterPath cloth(QPointF(left + 1, top));
    cloth.lineTo(left + size, top);
    cloth.lineTo(left + size * 0.75, top + size * 0.3);
    cloth.lineTo(left + size, top + size * 0.6);
    cloth.lineTo(left + 1, top + size * 0.6);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(cloth, color);
    painter->fillRect(QRectF(left, top, 1.5, size), color);
}

} // namespace WikiMon
