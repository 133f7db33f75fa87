// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/palette.h"
#include "theme/stylepainters.h"
#include "theme/symbolicicon.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace WikiMon::StylePainters {

static constexpr int IconGap = 6; // between icon and text

const ColorTokens &tokensOf(const QStyleOption &option)
{
    return colorTokens(option.palette);
}

void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? 0.5 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, const ColorTokens &tokens, qreal corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), corner - 1, corner - 1);
    painter->restore();
}

static bool showsFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

// A surface steps towards the text's colour when it is hovered, and further when it is pressed.
static QColor stepped(const QColor &surface, const QStyleOption &option)
{
    const ColorTokens &tokens = tokensOf(option);
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return surface;
    }
    if (option.state.testFlag(QStyle::State_Sunken)) {
        return mixed(surface, tokens.text, 0.13);
    }
    return option.state.testFlag(QStyle::State_MouseOver) ? mixed(surface, tokens.text, 0.06) : surface;
}

void buttonPanel(QPainter *painter, const QStyleOption &option, bool isFlat, bool isPrimary)
{
    const ColorTokens &tokens = tokensOf(option);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isActive = isEnabled
        && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)) != QStyle::State_None;
    QColor fill = isEnabled ? tokens.panel : tokens.page;
    QColor border = isEnabled ? tokens.line : tokens.softLine;
    if (isPrimary && isEnabled) {
        fill = border = stepped(tokens.accent, option);
    } else if (option.state.testFlag(QStyle::State_On)) {
        fill = stepped(tokens.accentSoft, option);
        border = isEnabled ? tokens.accent : tokens.line;
    } else if (isFlat) {
        fill = isActive ? stepped(tokens.page, option) : QColor();
        border = QColor();
    } else {
        fill = stepped(fill, option);
    }
    if (fill.isValid()) {
        box(painter, option.rect, fill, border);
    }
    if (showsFocus(option)) {
        // On the accent colour the ring needs a gap to be seen.
        if (isPrimary) {
            box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), QColor(), tokens.accentText, Corner - 1);
        }
        focusRing(painter, option.rect, tokens);
    }
}

static bool showsText(const QStyleOptionToolButton &option)
{
    return !option.text.isEmpty()
        && (option.icon.isNull() || option.toolButtonStyle != Qt::ToolButtonIconOnly);
}

static bool showsIcon(const QStyleOptionToolButton &option)
{
    return !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
}

static bool showsMenuArrow(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu);
}

static int toolButtonContentsWidth(const QStyleOptionToolButton &option)
{
    int width = 0;
    if (showsIcon(option)) {
        width += option.iconSize.width();
    }
    if (showsText(option)) {
        width += option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width()
            + (showsIcon(option) ? IconGap : 0);
    }
    return width + (showsMenuArrow(option) ? IconGap + 12 : 0);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QSize &contents)
{
    const int height = qMax(option.fontMetrics.height() + 12, contents.height() + 4);
    if (!showsText(option)) {
        return {toolButtonContentsWidth(option) + 12, qMax(height, option.iconSize.height() + 12)};
    }
    return {toolButtonContentsWidth(option) + 2 * ControlPadding, height};
}

void toolButton(QPainter *painter, const QStyleOptionToolButton &option)
{
    buttonPanel(painter, option, option.state.testFlag(QStyle::State_AutoRaise), false);

    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QIcon::State iconState = option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off;
    const auto visual
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    QRect rest = option.rect;
    rest.setLeft(rest.left() + qMax(0, (rest.width() - toolButtonContentsWidth(option)) / 2));
    if (showsIcon(option)) {
        const QRect place(rest.left(),
            rest.center().y() - option.iconSize.height() / 2 + 1 - rest.height() % 2, option.iconSize.width(),
            option.iconSize.height());
        option.icon.paint(
            painter, visual(place), Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled, iconState);
        rest.setLeft(place.right() + 1 + IconGap);
    }
    if (showsText(option)) {
        QRect place = rest;
        if (showsMenuArrow(option)) {
            place.setRight(place.right() - ControlPadding);
        }
        painter->save();
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::ButtonText));
        painter->drawText(visual(place),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter
                | Qt::TextShowMnemonic | Qt::TextSingleLine,
            option.text);
        painter->restore();
    }
    if (showsMenuArrow(option)) {
        const int right = option.rect.right() - (showsText(option) ? ControlPadding - 2 : 4);
        const QRect place(right - 11, option.rect.center().y() - 5, 12, 12);
        paintSymbol(painter, "chevron-down"_L1, visual(place), option.palette.color(QPalette::ButtonText));
    }
}

void checkIndicator(QPainter *painter, const QStyleOption &option, bool isRound)
{
    const ColorTokens &tokens = tokensOf(option);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const int side = qMin(option.rect.width(), option.rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option.rect).center());
    const qreal corner = isRound ? side / 2.0 : 3;
    const QColor edge = isEnabled ? mixed(tokens.line, tokens.text, 0.35) : tokens.line;
    const QColor filled = isEnabled ? stepped(tokens.accent, option) : tokens.line;
    if (isOn || isPartly) {
        box(painter, square, filled, filled, corner);
        const QColor mark = tokens.accentText;
        if (isRound) {
            box(painter, square.adjusted(5, 5, -5, -5), mark, QColor(), 3);
        } else if (isPartly) {
            box(painter, QRectF(square.left() + 4, square.center().y() - 1, side - 8, 2), mark, QColor(), 1);
        } else {
            paintSymbol(painter, "check"_L1, square.adjusted(1, 1, -1, -1), mark);
        }
    } else {
        box(painter, square, stepped(isEnabled ? tokens.panel : tokens.page, option), edge, corner);
    }
    if (showsFocus(option)) {
        focusRing(painter, square.adjusted(-2, -2, 2, 2), tokens, corner + 2);
    }
}

} // namespace WikiMon::StylePainters
