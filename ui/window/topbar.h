// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
#include <QList>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace WikiMon {

class ServeControl;
class WikiPicker;
class WindowActions;

// What is used most, in one row: the wiki, the feed, the recording, and the stream at the far end. Where room
// is short, the address shrinks to its button first, then the other buttons to their icons.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const WindowActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] WikiPicker *picker() const { return m_picker; }
    [[nodiscard]] ServeControl *serveControl() const { return m_serve; }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QToolButton *addButton(QHBoxLayout *layout, QAction *action);

    QList<QToolButton *> m_buttons;
    bool m_isAddressShown = true;
    WikiPicker *m_picker;
    ServeControl *m_serve;
};

} // namespace WikiMon
