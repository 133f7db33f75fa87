// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace WikiMon {

class ServeControl;
class WikiPicker;
class WindowActions;

// What is used most, in one row: the wiki, the feed, the recording, and the stream at the far end.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const WindowActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] WikiPicker *picker() const { return m_picker; }
    [[nodiscard]] ServeControl *serveControl() const { return m_serve; }

private:
    QToolButton *addButton(QHBoxLayout *layout, QAction *action);

    WikiPicker *m_picker;
    ServeControl *m_serve;
};

} // namespace WikiMon
