// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

namespace WikiMon {

class PanelDock;

// What is below the window's bars: the changes in the middle and panels around them, which the user may
// arrange. A main window within the window, so that the panels keep a margin to the window's edge and the
// bars don't.
class Workspace : public QMainWindow
{
    Q_OBJECT
public:
    explicit Workspace(QWidget *centre, QWidget *parent = nullptr);

    // Below the changes, or beside them from top to bottom. In the order in which they are added.
    void addBelow(PanelDock *panel);
    void addBeside(PanelDock *panel);
    // The same, behind another one as a tab.
    void addBehind(PanelDock *panel, PanelDock *other);
    [[nodiscard]] const QList<PanelDock *> &panels() const { return m_panels; }

    // A former arrangement; refuses what saveState() did not give.
    bool restore(const QByteArray &state);
    // Keeps the arrangement that is there now as the one to go back to.
    void keepAsFirst();
    void reset();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void add(PanelDock *panel, Qt::DockWidgetArea area);

    QList<PanelDock *> m_panels;
    QList<PanelDock *> m_behind; // those that were added as tabs
    QByteArray m_first;
    bool m_isArranged = false;
};

} // namespace WikiMon
