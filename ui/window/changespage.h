// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QStackedWidget;

namespace WikiMon {

class ChangeTableModel;
class ChangeTableView;
class EmptyState;
class InfoBar;
class LiveSession;
class WindowActions;

// The window's middle: notices, and below them the table of changes, or what to do as long as there are none.
class ChangesPage : public QWidget
{
    Q_OBJECT
public:
    ChangesPage(LiveSession &session, const WindowActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] ChangeTableModel *model() const { return m_model; }
    [[nodiscard]] ChangeTableView *table() const { return m_table; }
    [[nodiscard]] InfoBar *notice() const { return m_notice; } // of anything
    [[nodiscard]] InfoBar *streamNotice() const { return m_streamNotice; }
    [[nodiscard]] InfoBar *exportNotice() const { return m_exportNotice; }

    // What the empty state says: while the feed is on its way there is nothing to offer but patience.
    void showFeed(bool isActive, const QString &wikiName);

private:
    void showTableOrEmptyState();

    LiveSession &m_session;
    ChangeTableModel *m_model;
    ChangeTableView *m_table;
    InfoBar *m_notice;
    InfoBar *m_streamNotice;
    InfoBar *m_exportNotice;
    EmptyState *m_offer;
    EmptyState *m_patience;
    QStackedWidget *m_stack;
    QWidget *m_tablePanel;
};

} // namespace WikiMon
