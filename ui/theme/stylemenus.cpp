// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/palette.h"
#include "theme/stylepainters.h"
#include "theme/symbolicicon.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace WikiMon::StylePainters {

static constexpr int MarkColumn = 32; // check mark or icon
static constexpr int EndColumn = 24; // arrow of a submenu
static constexpr int ShortcutGap = 24;
static constexpr int SeparatorHeight = 9;

void menuPanel(QPainter *painter, const QStyleOption &option)
{
    const ColorTokens &tokens = tokensOf(option);
    box(painter, option.rect, tokens.panel, tokens.line, 0);
}

static QRect visual(const QStyleOption &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

static void menuMark(QPainter *painter, const QStyleOptionMenuItem &option, const QColor &text)
{
    const QRect rect = option.rect;
    const QRect place = visual(option, {rect.left() + 8, rect.center().y() - 7, 16, 16});
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked && option.checkType == QStyleOptionMenuItem::Exclusive) {
            box(painter, QRectF(place).adjusted(5, 5, -5, -5), text, QColor(), 3);
        } else if (option.checked) {
            paintSymbol(painter, "check"_L1, place, text);
        }
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
}

void menuItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    const ColorTokens &tokens = tokensOf(option);
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), tokens.softLine);
        return;
    }
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (isEnabled && option.state.testFlag(QStyle::State_Selected)) {
        box(painter, rect, tokens.selection, QColor());
    }
    const QColor text
        = option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    menuMark(painter, option, text);

    painter->save();
    painter->setFont(option.font);
    painter->setPen(text);
    const QRect inner = rect.adjusted(MarkColumn, 0, -EndColumn, 0);
    const int flags = int(Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip;
    const auto align
        = [&option](Qt::Alignment side) { return int(QStyle::visualAlignment(option.direction, side)); };
    const qsizetype tab = option.text.indexOf(u'\t');
    painter->drawText(visual(option, inner), flags | align(Qt::AlignLeft), option.text.left(tab));
    if (tab >= 0) {
        painter->setPen(isEnabled ? tokens.secondary : text);
        painter->drawText(visual(option, inner), (flags & ~Qt::TextShowMnemonic) | align(Qt::AlignRight),
            option.text.mid(tab + 1));
    }
    painter->restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool isMirrored = option.direction == Qt::RightToLeft;
        QRectF place = visual(option, {rect.right() - 18, rect.center().y() - 5, 12, 12});
        if (isMirrored) {
            painter->save();
            painter->translate(place.center());
            painter->scale(-1, 1);
            painter->translate(-place.center());
        }
        paintSymbol(painter, "chevron-right"_L1, place, tokens.secondary);
        if (isMirrored) {
            painter->restore();
        }
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return {contents.width(), SeparatorHeight};
    }
    const bool hasShortcut = option.text.contains(u'\t');
    return {contents.width() + MarkColumn + EndColumn + (hasShortcut ? ShortcutGap : 0),
        qMax(option.fontMetrics.height(), 16) + 10};
}

void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    const ColorTokens &tokens = tokensOf(option);
    painter->fillRect(option.rect, tokens.page);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (isEnabled && option.state.testFlag(QStyle::State_Selected)) {
        box(painter, QRectF(option.rect).adjusted(0, 2, 0, -2), mixed(tokens.page, tokens.text, 0.09),
            QColor());
    }
    painter->save();
    painter->setPen(
        option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter->drawText(
        option.rect, int(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter->restore();
}

} // namespace WikiMon::StylePainters
