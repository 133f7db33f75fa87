// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/ruledelegate.h"

#include "session/rule.h"
#include "table/cellpainting.h"
#include "theme/stylepainters.h"
#include "theme/symbolicicon.h"
#include "watch/rulecolors.h"
#include "watch/rulelistmodel.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int BarWidth = 3;
static constexpr int CheckGap = 6; // between the bar and the check box
static constexpr int IconSide = 14;
static constexpr int LinePadding = 5; // above the first line and below the second one

QRect paintRuleBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
    const QString &label, const QColor &color)
{
    if (label.isEmpty()) {
        return rect;
    }
    // The table's badge stands at the leading edge: mirrored, it stands at the other one.
    QStyleOptionViewItem mirrored = option;
    mirrored.direction = option.direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight;
    return paintBadge(painter, mirrored, rect, label, color);
}

static QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

// The room of an item beside the bar: where the check box is painted and clicked.
static QRect behindBar(const QStyleOptionViewItem &option)
{
    return QStyle::visualRect(
        option.direction, option.rect, option.rect.adjusted(BarWidth + CheckGap, 0, 0, 0));
}

static QString badgeWord(const QModelIndex &index)
{
    const QString label = index.data(RuleListModel::LabelRole).toString();
    switch (RuleKind(index.data(RuleListModel::KindRole).toInt())) {
    case RuleKind::Colour:
        break;
    case RuleKind::Highlight:
        return label.isEmpty() ? RuleDelegate::tr("marked") : label;
    case RuleKind::Ignore:
        return RuleDelegate::tr("hidden");
    }
    return label;
}

// The filter, or what is wrong with it, beneath the name.
static void paintSecondLine(QPainter *painter, const QStyleOptionViewItem &option, QRect rect,
    const QModelIndex &index, const ColorTokens &tokens)
{
    const QString error = index.data(RuleListModel::ErrorRole).toString();
    const bool isRtl = option.direction == Qt::RightToLeft;
    if (!error.isEmpty()) {
        QRect icon(rect.left(), rect.top() + (rect.height() - IconSide) / 2, IconSide, IconSide);
        paintSymbol(painter, "error"_L1, QStyle::visualRect(option.direction, rect, icon), tokens.removed);
        rect.adjust(isRtl ? 0 : IconSide + 5, 0, isRtl ? -IconSide - 5 : 0, 0);
    }
    const auto *model = qobject_cast<const RuleListModel *>(index.model());
    const QString text = error.isEmpty() && model ? model->rules().at(index.row()).filter : error;
    paintCellLine(painter, option, rect,
        {.text = text,
            .color = error.isEmpty() ? tokens.secondary : tokens.removed,
            .leadColor = {},
            .isLeftToRight = error.isEmpty()});
}

void RuleDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &styleOption, const QModelIndex &index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const ColorTokens &tokens = StylePainters::tokensOf(option);
    const bool isOn = option.checkState == Qt::Checked;
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const auto kind = RuleKind(index.data(RuleListModel::KindRole).toInt());
    RuleColors colors = ruleColors(RuleColour(index.data(RuleListModel::ColourRole).toInt()), tokens);
    if (kind == RuleKind::Ignore) {
        colors.badge = tokens.secondary;
    }
    const bool isColoured = kind == RuleKind::Colour && isOn;
    const QColor plain = isSelected ? tokens.selection : tokens.panel;
    painter->save();
    painter->fillRect(option.rect,
        !isColoured      ? plain
            : isSelected ? colors.selectedBackground
                         : colors.background);
    if (isOn && kind != RuleKind::Ignore) {
        const QRect bar(option.rect.left(), option.rect.top(), BarWidth, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), colors.badge);
    }
    painter->fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), tokens.softLine);

    QStyleOptionViewItem check = option;
    check.rect = behindBar(option);
    check.rect
        = styleOf(option)->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &check, option.widget);
    check.state.setFlag(QStyle::State_On, isOn).setFlag(QStyle::State_Off, !isOn);
    check.state &= ~QStyle::State_HasFocus;
    styleOf(option)->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, option.widget);

    const int lineHeight = option.fontMetrics.height();
    const QRect all = QStyle::visualRect(
        option.direction, option.rect, option.rect.adjusted(BarWidth + CheckGap + 30, 0, -10, 0));
    QRect first(all.left(), all.top() + LinePadding, all.width(), lineHeight);
    first = paintRuleBadge(painter, option, first, badgeWord(index), isOn ? colors.badge : tokens.secondary);
    if (index.data(RuleListModel::NotifiesRole).toBool()) {
        first = paintRuleBadge(painter, option, first, tr("notifies"), tokens.secondary);
    }
    paintCellLine(painter, option, first,
        {.text = option.text,
            .color = isOn ? tokens.text : tokens.secondary,
            .leadColor = {},
            .isBold = isOn});
    const QRect second(all.left(), first.bottom() + 2, all.width(), lineHeight);
    paintSecondLine(painter, option, second, index, tokens);
    if ((option.state & QStyle::State_HasFocus) != 0) {
        StylePainters::focusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), tokens);
    }
    painter->restore();
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {
        option.fontMetrics.averageCharWidth() * 30, 2 * option.fontMetrics.height() + 1 + 2 * LinePadding};
}

bool RuleDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem moved = option;
    moved.rect = behindBar(option);
    return QStyledItemDelegate::editorEvent(event, model, moved, index);
}

} // namespace WikiMon
