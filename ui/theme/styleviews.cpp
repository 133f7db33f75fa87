// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/palette.h"
#include "theme/stylepainters.h"
#include "theme/symbolicicon.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace WikiMon::StylePainters {

static constexpr int ShortestSlider = 28;

void scrollBar(QPainter *painter, const QStyleOptionSlider &option)
{
    const ColorTokens &tokens = tokensOf(option);
    painter->fillRect(option.rect, tokens.panel);
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool isActive = option.state.testFlag(QStyle::State_MouseOver)
        && (option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
            || option.state.testFlag(QStyle::State_Sunken));
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int inset = option.state.testFlag(QStyle::State_MouseOver) ? 2 : 3;
    QRectF slider = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    slider = isHorizontal ? slider.adjusted(2, inset, -2, -inset) : slider.adjusted(inset, 2, -inset, -2);
    box(painter, slider, mixed(tokens.line, tokens.text, isActive ? 0.4 : 0.1), QColor(),
        qMin(slider.width(), slider.height()) / 2);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int size = length;
    if (range > 0) {
        size = int(qint64(option.pageStep) * length / qMax<qint64>(1, range + option.pageStep));
        size = qMin(length, qMax(size, ShortestSlider));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown);
    int from = 0;
    int extent = 0;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        extent = length;
        break;
    case QStyle::SC_ScrollBarSlider:
        from = start;
        extent = size;
        break;
    case QStyle::SC_ScrollBarSubPage:
        extent = start;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + size;
        extent = length - from;
        break;
    default:
        return {};
    }
    const QRect rect = isHorizontal
        ? QRect(option.rect.left() + from, option.rect.top(), extent, option.rect.height())
        : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), extent);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void headerSection(QPainter *painter, const QStyleOptionHeader &option)
{
    const ColorTokens &tokens = tokensOf(option);
    QColor fill = tokens.page;
    if (option.state.testFlag(QStyle::State_Enabled)) {
        if (option.state.testFlag(QStyle::State_Sunken)) {
            fill = mixed(fill, tokens.text, 0.1);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            fill = mixed(fill, tokens.text, 0.04);
        }
    }
    painter->fillRect(option.rect, fill);
    const QRect rect = option.rect;
    if (option.orientation == Qt::Horizontal) {
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    } else {
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), tokens.line);
    }
}

void tab(QPainter *painter, const QStyleOptionTab &option)
{
    const ColorTokens &tokens = tokensOf(option);
    const QRect rect = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (!isSelected && option.state.testFlag(QStyle::State_MouseOver)) {
        box(painter, QRectF(rect).adjusted(2, 2, -2, -2), mixed(tokens.page, tokens.text, 0.06), QColor());
    }
    if (isSelected) {
        box(painter, QRectF(rect.left() + 8, rect.bottom() - 1, rect.width() - 16, 2), tokens.accent,
            QColor(), 1);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        focusRing(painter, rect, tokens);
    }
}

void progressGroove(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const ColorTokens &tokens = tokensOf(option);
    box(painter, option.rect, mixed(tokens.softLine, tokens.line, 0.4), QColor(), option.rect.height() / 2.0);
}

void progressContents(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const ColorTokens &tokens = tokensOf(option);
    const qreal span = qreal(option.maximum) - option.minimum;
    QRectF filled = option.rect;
    if (span > 0) {
        // At least a dot, so that a bar that has begun can be told from an empty one.
        const qreal part = (option.progress - option.minimum) / span;
        filled.setWidth(qMax<qreal>(filled.height(), filled.width() * part));
    } else {
        filled = filled.adjusted(filled.width() / 3, 0, -filled.width() / 3, 0);
    }
    const QRect place = QStyle::visualRect(option.direction, option.rect, filled.toRect());
    box(painter, place, tokens.accent, QColor(), place.height() / 2.0);
}

} // namespace WikiMon::StylePainters
