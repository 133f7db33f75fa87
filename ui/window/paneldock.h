// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDockWidget>

class QHBoxLayout;

namespace WikiMon {

class ElidedLabel;

// A panel of the window that can be moved, hidden and put on another screen. Its title bar says what it shows
// and, at the far end, over which time or how many.
class PanelDock : public QDockWidget
{
    Q_OBJECT
public:
    // name: what saved layouts call it. title: for users, also in the menu.
    PanelDock(const QString &name, const QString &title, QWidget *parent = nullptr);

    // Once.
    void setContent(QWidget *content);

    // What the title bar says when it is not the panel's own title; plain text.
    void setHeading(const QString &heading);
    // Beside the title, in secondary colour; plain text.
    void setNote(const QString &note);
    // Puts a widget before the title bar's buttons.
    void addTool(QWidget *tool);
    [[nodiscard]] bool hasFocusWithin() const;
    // On the whole screen that it is on, for a wall display; or back where it was docked.
    void setFullScreen(bool isOn);
    // Shows the panel and gives its content the keyboard.
    void activate();

signals:
    // Whether anybody can see its content: not hidden and not behind another tab.
    void shownChanged(bool isShown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTitle();

    QWidget *m_title;
    QHBoxLayout *m_frame = nullptr; // what is within the border
    QWidget *m_content = nullptr;
    QHBoxLayout *m_tools = nullptr;
    ElidedLabel *m_heading = nullptr;
    ElidedLabel *m_note = nullptr;
};

} // namespace WikiMon
