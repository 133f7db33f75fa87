// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/maplegend.h"

#include "map/mapramp.h"
#include "theme/stylepainters.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace WikiMon {

namespace {

// Gives the functions here a context for translators.
struct MapLegend
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::MapLegend)
};

constexpr double Padding = 8;
constexpr double Gap = 14;
constexpr double SignWidth = 16;
constexpr double SwatchWidth = 34;
constexpr double SwatchHeight = 10;
constexpr double Away = 12; // from the map's edges

// Puts the legend's box into the corner where reading starts.
QRectF boxOf(const QSizeF &contents, const QSizeF &size, Qt::LayoutDirection direction)
{
    const QSizeF box(contents.width() + 2 * Padding, contents.height() + 2 * Padding);
    const double left = direction == Qt::RightToLeft ? size.width() - Away - box.width() : Away;
    return {QPointF(left, size.height() - Away - box.height()), box};
}

void paintBox(QPainter &painter, const QRectF &box, const ColorTokens &tokens)
{
    QColor fill = tokens.panel;
    fill.setAlphaF(0.9F);
    StylePainters::box(&painter, box, fill, tokens.line);
}

} // namespace

static QRectF paintSigns(QPainter &painter, const QSizeF &size, const ColorTokens &tokens, const QFont &font,
    Qt::LayoutDirection direction)
{
    const QFontMetricsF metrics(font);
    const QStringList words{MapLegend::tr("added"), MapLegend::tr("removed"),
        MapLegend::tr("same size or log"), MapLegend::tr("country or region only")};
    double width = -Gap;
    for (const QString &word : words) {
        width += SignWidth + metrics.horizontalAdvance(word) + Gap;
    }
    const QRectF box = boxOf({width, metrics.height()}, size, direction);
    if (box.width() > size.width() * 0.6) {
        return {};
    }
    paintBox(painter, box, tokens);
    const double sense = direction == Qt::RightToLeft ? -1 : 1;
    double x = direction == Qt::RightToLeft ? box.right() - Padding : box.left() + Padding;
    const auto take = [&](double extent) {
        const double from = x;
        x += sense * extent;
        return QRectF(QPointF(qMin(from, x), box.top()), QSizeF(extent, box.height()));
    };
    for (int i = 0; i < words.size(); ++i) {
        const QPointF sign = take(SignWidth).center() - QPointF(sense * 3, 0);
        if (i < static_cast<int>(DotSign::Count)) {
            paintDot(painter, sign, static_cast<DotSign>(i), 4, 1, tokens);
        } else {
            QPen pen(tokens.accent, 1);
            pen.setDashPattern({2, 2});
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(sign, 5, 5);
        }
        painter.setPen(tokens.secondary);
        painter.drawText(take(metrics.horizontalAdvance(words[i])), Qt::AlignCenter, words[i]);
        take(Gap);
    }
    return box;
}

// Swatches with the smallest number of each under them.
static QRectF paintScale(QPainter &painter, const QSizeF &size, const ColorTokens &tokens, const QFont &font,
    Qt::LayoutDirection direction, const QString &title, const QStringList &labels, bool isSmooth)
{
    const QFontMetricsF metrics(font);
    const double width = qMax(SwatchWidth * RampSteps, metrics.horizontalAdvance(title));
    const QRectF box = boxOf({width, 2 * metrics.height() + SwatchHeight + 6}, size, direction);
    if (box.width() > size.width() * 0.6 || box.height() > size.height() * 0.5) {
        return {};
    }
    paintBox(painter, box, tokens);
    const QRectF inside = box.adjusted(Padding, Padding, -Padding, -Padding);
    painter.setPen(tokens.secondary);
    painter.drawText(inside, int(Qt::AlignTop) | int(Qt::AlignLeading), title);
    const double top = inside.top() + metrics.height() + 3;
    painter.setRenderHint(QPainter::Antialiasing, false); // no seams between the pieces
    const double pieces = isSmooth ? 68 : RampSteps;
    const double piece = SwatchWidth * RampSteps / pieces;
    const auto left = [&](double from, double extent) {
        return direction == Qt::RightToLeft ? inside.right() - from - extent : inside.left() + from;
    };
    for (int i = 0; i < static_cast<int>(pieces); ++i) {
        const QRectF swatch(left(i * piece, piece), top, piece - (isSmooth ? 0 : 1), SwatchHeight);
        painter.fillRect(swatch, rampColor(tokens, i / (pieces - 1)));
    }
    const double step = SwatchWidth * RampSteps / static_cast<double>(labels.size());
    for (int i = 0; i < labels.size(); ++i) {
        const QRectF cell(left(i * step, step), top + SwatchHeight + 3, step, metrics.height());
        const bool isLast = isSmooth && i + 1 == labels.size();
        painter.drawText(
            cell, int(Qt::AlignTop) | int(isLast ? Qt::AlignTrailing : Qt::AlignLeading), labels[i]);
    }
    return box;
}

QRectF paintLegend(QPainter &painter, const MapFrame &frame, const QSizeF &size, const ColorTokens &tokens,
    const QFont &font, Qt::LayoutDirection direction)
{
    painter.setFont(font);
    painter.setLayoutDirection(direction);
    painter.setRenderHint(QPainter::Antialiasing);
    const QLocale locale;
    if (frame.mode == MapMode::Countries) {
        QStringList labels;
        for (int step = 1; step <= RampSteps; ++step) {
            labels += step == RampSteps ? locale.toString(rampFrom(step)) + u'+'
                                        : locale.toString(rampFrom(step));
        }
        return paintScale(
            painter, size, tokens, font, direction, MapLegend::tr("Changes from a country"), labels, false);
    }
    if (frame.mode == MapMode::Density) {
        const QStringList labels{MapLegend::tr("few"), MapLegend::tr("many")};
        return paintScale(
            painter, size, tokens, font, direction, MapLegend::tr("Changes placed in a city"), labels, true);
    }
    return paintSigns(painter, size, tokens, font, direction);
}

} // namespace WikiMon
