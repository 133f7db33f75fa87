// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/wikimonstyle.h"

#include "theme/palette.h"
#include "theme/stylepainters.h"
#include "theme/symbolicicon.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int AnimationMilliseconds = 140;
static constexpr int HeaderMargin = 4; // also between a row's text and its edges
static constexpr int HeaderPadding = 8; // beside a header's text

template <typename Option>
static const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

WikiMonStyle::WikiMonStyle() : QProxyStyle(u"fusion"_s) { }

void WikiMonStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const ColorTokens &tokens = StylePainters::tokensOf(*option);
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = as<QStyleOptionButton>(option);
        StylePainters::buttonPanel(painter, *option,
            button && button->features.testFlag(QStyleOptionButton::Flat),
            button && button->features.testFlag(QStyleOptionButton::DefaultButton));
        return;
    }
    case PE_PanelButtonTool:
        StylePainters::buttonPanel(painter, *option, option->state.testFlag(State_AutoRaise), false);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = as<QStyleOptionFrame>(option);
        if (frame && frame->lineWidth > 0) {
            StylePainters::field(painter, *option);
        }
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        StylePainters::checkIndicator(painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        StylePainters::checkIndicator(painter, *option, true);
        return;
    case PE_Frame:
        StylePainters::box(painter, option->rect, QColor(), tokens.line, 2);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        StylePainters::menuPanel(painter, *option);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_IndicatorHeaderArrow: {
        const auto *header = as<QStyleOptionHeader>(option);
        if (header && header->sortIndicator != QStyleOptionHeader::None) {
            const bool isUp = header->sortIndicator == QStyleOptionHeader::SortUp;
            paintSymbol(painter, isUp ? "chevron-up"_L1 : "chevron-down"_L1, option->rect, tokens.secondary);
        }
        return;
    }
    case PE_FrameFocusRect: // every control draws its own ring
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_FrameTabBarBase:
    case PE_IndicatorButtonDropDown:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WikiMonStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option); button
            && button->features.testFlag(QStyleOptionButton::DefaultButton)
            && button->state.testFlag(State_Enabled)) {
            QStyleOptionButton primary = *button;
            primary.palette.setColor(QPalette::ButtonText, StylePainters::tokensOf(*option).accentText);
            QProxyStyle::drawControl(element, &primary, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option)) {
            StylePainters::menuItem(painter, *item);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option)) {
            StylePainters::menuBarItem(painter, *item);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
        painter->fillRect(option->rect, StylePainters::tokensOf(*option).page);
        return;
    case CE_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            StylePainters::headerSection(painter, *header);
            return;
        }
        break;
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader header;
        header.QStyleOption::operator=(*option);
        header.state.setFlag(State_MouseOver, false);
        StylePainters::headerSection(painter, header);
        return;
    }
    case CE_HeaderLabel:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, StylePainters::tokensOf(*option).secondary);
            quiet.rect.adjust(HeaderPadding - HeaderMargin, 0, HeaderMargin - HeaderPadding, 0);
            painter->save();
            QFont font = painter->font();
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            quiet.state.setFlag(State_On, false); // Fusion's bold for the selection's columns
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = as<QStyleOptionTab>(option)) {
            StylePainters::tab(painter, *tab);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        if (const auto *bar = as<QStyleOptionProgressBar>(option)) {
            StylePainters::progressGroove(painter, *bar);
            return;
        }
        break;
    case CE_ProgressBarContents:
        if (const auto *bar = as<QStyleOptionProgressBar>(option)) {
            StylePainters::progressContents(painter, *bar);
            return;
        }
        break;
    case CE_Splitter:
        return; // the gap itself is the handle
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WikiMonStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = as<QStyleOptionComboBox>(option); control == CC_ComboBox && combo) {
        StylePainters::comboBox(painter, *combo);
    } else if (const auto *spin = as<QStyleOptionSpinBox>(option); control == CC_SpinBox && spin) {
        StylePainters::spinBox(painter, *spin);
    } else if (const auto *bar = as<QStyleOptionSlider>(option); control == CC_ScrollBar && bar) {
        StylePainters::scrollBar(painter, *bar);
    } else if (const auto *tool = as<QStyleOptionToolButton>(option); control == CC_ToolButton && tool) {
        StylePainters::toolButton(painter, *tool);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect WikiMonStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = as<QStyleOptionFrame>(option);
        return frame && frame->lineWidth > 0
            ? rect.adjusted(StylePainters::FieldPadding - 1, 0, 1 - StylePainters::FieldPadding, 0)
            : rect;
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents) {
        return option->rect;
    }
    return rect;
}

QRect WikiMonStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl subControl, const QWidget *widget) const
{
    if (const auto *combo = as<QStyleOptionComboBox>(option);
        control == CC_ComboBox && combo && subControl != SC_ComboBoxListBoxPopup) {
        return StylePainters::comboBoxPart(*combo, subControl);
    }
    if (const auto *spin = as<QStyleOptionSpinBox>(option); control == CC_SpinBox && spin) {
        return StylePainters::spinBoxPart(*spin, subControl);
    }
    if (const auto *bar = as<QStyleOptionSlider>(option); control == CC_ScrollBar && bar) {
        return StylePainters::scrollBarPart(*bar, subControl);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize WikiMonStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int height = option ? option->fontMetrics.height() + 12 : 30;
    switch (type) {
    case CT_PushButton:
        return {qMax(size.width() + 2 * StylePainters::ControlPadding, 72), qMax(height, size.height() + 4)};
    case CT_ToolButton:
        if (const auto *tool = as<QStyleOptionToolButton>(option)) {
            return StylePainters::toolButtonSize(*tool, size);
        }
        break;
    case CT_LineEdit:
        return {size.width() + 2 * StylePainters::FieldPadding, qMax(height, size.height())};
    case CT_ComboBox:
        return {size.width() + StylePainters::FieldPadding + StylePainters::ArrowWidth + 8, height};
    case CT_SpinBox: {
        // The text decides; Qt's own addition is a guess at our buttons.
        const auto *spin = as<QStyleOptionSpinBox>(option);
        const bool hasButtons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        return {size.width() + StylePainters::FieldPadding
                + (hasButtons ? StylePainters::StepperWidth : StylePainters::FieldPadding),
            height};
    }
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option)) {
            return StylePainters::menuItemSize(*item, size);
        }
        break;
    case CT_MenuBarItem:
        return {size.width() + 16, option ? option->fontMetrics.height() + 8 : size.height() + 8};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 2 * (HeaderPadding - HeaderMargin),
            option ? option->fontMetrics.height() + 2 * HeaderMargin : base.height()};
    }
    case CT_TabBarTab:
        return {size.width() + 16, qMax(size.height(), height)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int WikiMonStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_DockWidgetFrameWidth:
        return 1;
    case PM_ButtonMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_MenuBarHMargin:
    case PM_ToolTipLabelFrameWidth:
        return 4;
    case PM_MenuBarVMargin:
        return 2;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_ToolBarItemSpacing:
        return 8;
    case PM_HeaderMargin:
        return HeaderMargin;
    case PM_FocusFrameHMargin: // a pixel less than what is beside a cell's text: below its title
        return qobject_cast<const QTreeView *>(widget) ? HeaderPadding - 1
                                                       : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMarkSize:
        return 12;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 16 : 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WikiMonStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_hasMotion ? AnimationMilliseconds : 0;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_DrawMenuBarSeparator:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void WikiMonStyle::polish(QWidget *widget)
{
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    QProxyStyle::polish(widget);
}

} // namespace WikiMon
