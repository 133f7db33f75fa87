// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/topbar.h"

#include "wikis/wikipicker.h"
#include "window/servecontrol.h"
#include "window/windowactions.h"

#include <QHBoxLayout>
#include <QToolButton>

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
    return button;
}

} // namespace WikiMon
