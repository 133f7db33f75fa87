// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/palette.h"
#include "theme/stylepainters.h"
#include "theme/symbolicicon.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace WikiMon::StylePainters {

void field(QPainter *painter, const QStyleOption &option)
{
    const ColorTokens &tokens = tokensOf(option);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool isHovered = isEnabled && option.state.testFlag(QStyle::State_MouseOver);
    const QColor border = isHovered ? mixed(tokens.line, tokens.text, 0.35) : tokens.line;
    box(painter, option.rect, isEnabled ? tokens.panel : tokens.page, isEnabled ? border : tokens.softLine);
    if (hasFocus && isEnabled) {
        focusRing(painter, option.rect, tokens);
    }
}

static QRect visual(const QStyleOption &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void comboBox(QPainter *painter, const QStyleOptionComboBox &option)
{
    if (option.editable) {
        field(painter, option);
    } else {
        QStyleOption panel = option;
        panel.state.setFlag(QStyle::State_On, false);
        buttonPanel(painter, panel, false, false);
    }
    const QRect arrow = comboBoxPart(option, QStyle::SC_ComboBoxArrow);
    QRectF square(0, 0, 12, 12);
    square.moveCenter(QRectF(arrow).center());
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    paintSymbol(painter, "chevron-down"_L1, square,
        isEnabled ? tokensOf(option).secondary : option.palette.color(QPalette::Disabled, QPalette::Text));
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return visual(option, {all.right() + 1 - ArrowWidth, all.top(), ArrowWidth - 4, all.height()});
    case QStyle::SC_ComboBoxEditField:
        return visual(option, all.adjusted(FieldPadding, 1, -ArrowWidth, -1));
    default:
        return all;
    }
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox &option)
{
    if (option.frame) {
        field(painter, option);
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const ColorTokens &tokens = tokensOf(option);
    const auto step
        = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag, QLatin1StringView symbol) {
              const bool isEnabled
                  = option.state.testFlag(QStyle::State_Enabled) && option.stepEnabled.testFlag(flag);
              const QRectF rect = spinBoxPart(option, part);
              if (isEnabled && option.activeSubControls == part) {
                  const bool isSunken = option.state.testFlag(QStyle::State_Sunken);
                  box(painter, rect.adjusted(2, 2, -3, -1),
                      mixed(tokens.panel, tokens.text, isSunken ? 0.16 : 0.08), QColor(), 2);
              }
              QRectF square(0, 0, 10, 10);
              square.moveCenter(rect.center());
              paintSymbol(painter, symbol, square,
                  isEnabled ? tokens.secondary : option.palette.color(QPalette::Disabled, QPalette::Text));
          };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, "chevron-up"_L1);
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, "chevron-down"_L1);
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const bool hasButtons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int left = all.right() + 1 - StepperWidth;
    const int half = all.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return hasButtons ? visual(option, {left, all.top(), StepperWidth, half}) : QRect();
    case QStyle::SC_SpinBoxDown:
        return hasButtons ? visual(option, {left, all.top() + half, StepperWidth, all.height() - half})
                          : QRect();
    case QStyle::SC_SpinBoxEditField:
        return visual(option, all.adjusted(FieldPadding, 1, hasButtons ? -StepperWidth : -FieldPadding, -1));
    default:
        return all;
    }
}

} // namespace WikiMon::StylePainters
