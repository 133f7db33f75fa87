// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/workspace.h"

#include "window/paneldock.h"

#include <utility>

namespace WikiMon {

static constexpr int Margin = 12; // to the window's edge
static constexpr double BesideShare = 0.4; // of the width
static constexpr double FirstShare = 0.5; // of the height beside
static constexpr double BelowShare = 0.28; // of the height

Workspace::Workspace(QWidget *centre, QWidget *parent) : QMainWindow(parent, Qt::Widget)
{
    setDockNestingEnabled(true);
    setContentsMargins(Margin, 0, Margin, Margin);
    // The panels beside the changes reach from top to bottom.
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCentralWidget(centre);
}

void Workspace::add(PanelDock *panel, Qt::DockWidgetArea area)
{
    addDockWidget(area, panel);
    m_panels += panel;
}

void Workspace::addBelow(PanelDock *panel)
{
    add(panel, Qt::BottomDockWidgetArea);
}

void Workspace::addBeside(PanelDock *panel)
{
    add(panel, isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea);
}

void Workspace::addBehind(PanelDock *panel, PanelDock *other)
{
    add(panel, dockWidgetArea(other));
    tabifyDockWidget(other, panel);
    m_behind += panel;
    other->raise();
}

bool Workspace::restore(const QByteArray &state)
{
    m_isArranged = restoreState(state);
    return m_isArranged;
}

void Workspace::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_isArranged) {
        m_isArranged = true;
        arrange();
    }
}

// The sizes of the first start, for the room that there is.
void Workspace::arrange()
{
    QList<QDockWidget *> beside;
    QList<QDockWidget *> below;
    for (PanelDock *panel : std::as_const(m_panels)) {
        if (m_behind.contains(panel)) {
            continue; // as large as the one before it
        }
        (dockWidgetArea(panel) == Qt::BottomDockWidgetArea ? below : beside) += panel;
    }
    for (QDockWidget *panel : std::as_const(beside)) {
        resizeDocks({panel}, {int(width() * BesideShare)}, Qt::Horizontal);
    }
    // What is above takes the more room: it is the map.
    QList<int> heights;
    for (qsizetype i = 0; i < beside.size(); ++i) {
        heights += int(height() * (i == 0 ? FirstShare : (1 - FirstShare) / double(beside.size() - 1)));
    }
    resizeDocks(beside, heights, Qt::Vertical);
    for (QDockWidget *panel : std::as_const(below)) {
        resizeDocks({panel}, {int(height() * BelowShare)}, Qt::Vertical);
    }
}

void Workspace::keepAsFirst()
{
    m_first = saveState();
}

void Workspace::reset()
{
    for (PanelDock *panel : std::as_const(m_panels)) {
        panel->setFloating(false);
    }
    restoreState(m_first);
    arrange();
}

} // namespace WikiMon
