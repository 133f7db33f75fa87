// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/colortokens.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

// How WikiMonStyle paints each kind of control. Every function leaves the painter as it found it.
namespace WikiMon::StylePainters {

inline constexpr qreal Corner = 4;
inline constexpr int ControlPadding = 12; // beside a button's label
inline constexpr int FieldPadding = 6; // beside a field's text, together with the line edit's own 2
inline constexpr int ArrowWidth = 24; // of a combo box
inline constexpr int StepperWidth = 22; // of a spin box

[[nodiscard]] const ColorTokens &tokensOf(const QStyleOption &option);

void box(
    QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal corner = Corner);
// The ring around what the keyboard is at.
void focusRing(QPainter *painter, const QRectF &rect, const ColorTokens &tokens, qreal corner = Corner);

// Buttons
void buttonPanel(QPainter *painter, const QStyleOption &option, bool isFlat, bool isPrimary);
void toolButton(QPainter *painter, const QStyleOptionToolButton &option);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option, const QSize &contents);
void checkIndicator(QPainter *painter, const QStyleOption &option, bool isRound);

// Fields
void field(QPainter *painter, const QStyleOption &option);
void comboBox(QPainter *painter, const QStyleOptionComboBox &option);
[[nodiscard]] QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
void spinBox(QPainter *painter, const QStyleOptionSpinBox &option);
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);

// Menus
void menuPanel(QPainter *painter, const QStyleOption &option);
void menuItem(QPainter *painter, const QStyleOptionMenuItem &option);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);
void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option);

// Views
void scrollBar(QPainter *painter, const QStyleOptionSlider &option);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void headerSection(QPainter *painter, const QStyleOptionHeader &option);
void tab(QPainter *painter, const QStyleOptionTab &option);
void progressGroove(QPainter *painter, const QStyleOptionProgressBar &option);
void progressContents(QPainter *painter, const QStyleOptionProgressBar &option);

} // namespace WikiMon::StylePainters
