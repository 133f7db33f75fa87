// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/topbar.h"

#include "widgets/copyableaddress.h"
#include "wikis/wikipicker.h"
#include "window/servecontrol.h"
#include "window/windowactions.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace WikiMon {

TopBar::TopBar(const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_picker(new WikiPicker)
    , m_serve(new ServeControl(actions.serve))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_picker);
    addButton(layout, actions.connectFeed);
    addButton(layout, actions.pause);
    addButton(layout, actions.record);
    addButton(layout, actions.exportSession);
    layout->addSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_serve);
}

QToolButton *TopBar::addButton(QHBoxLayout *layout, QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    layout->addWidget(button);
    m_buttons.append(button);
    return button;
}

bool TopBar::event(QEvent *event)
{
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return result;
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// Reckons what the whole row would take, whatever is left out of it now: then every change of a part leads to
// the same result at once.
void TopBar::fit()
{
    static constexpr int IconGap = 8;
    int words = 0;
    for (const QToolButton *button : std::as_const(m_buttons)) {
        words += button->fontMetrics().horizontalAdvance(button->text()) + IconGap;
    }
    const bool hasWords = m_buttons.constFirst()->toolButtonStyle() != Qt::ToolButtonIconOnly;
    CopyableAddress *address = m_serve->address();
    const int addressWidth = address->textWidth();
    const int whole
        = layout()->sizeHint().width() + (hasWords ? 0 : words) + (m_isAddressShown ? 0 : addressWidth);
    m_isAddressShown = whole <= width();
    address->setTextShown(m_isAddressShown);
    const auto style
        = whole - addressWidth <= width() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    bool hasChanged = false;
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button->toolButtonStyle() != style) {
            button->setToolButtonStyle(style);
            QEvent forgetSize(QEvent::StyleChange); // the button keeps the size of the other style otherwise
            QCoreApplication::sendEvent(button, &forgetSize);
            hasChanged = true;
        }
    }
    if (hasChanged) {
        // In the middle of a resize the layout takes no note of what has just changed.
        layout()->invalidate();
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    }
}

} // namespace WikiMon
