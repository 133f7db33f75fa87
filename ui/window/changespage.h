// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/sourcestate.h"

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
    [[nodiscard]] InfoBar *feedNotice() const { return m_feedNotice; } // of gaps and files that fail
    [[nodiscard]] InfoBar *streamNotice() const { return m_streamNotice; }
    [[nodiscard]] InfoBar *exportNotice() const { return m_exportNotice; }
    [[nodiscard]] InfoBar *recordingNotice() const { return m_recordingNotice; }
    [[nodiscard]] InfoBar *recoveryNotice() const { return m_recoveryNotice; }

    // The session was emptied, and what comes next may take its time.
    void forget();
    // What the empty state says: while the feed is on its way there is nothing to offer but patience.
    // status: the state in words.
    void showFeed(const SourceState &state, const QString &status, const QString &wikiName);

private:
    void buildEmptyStates(const WindowActions &actions);
    void showTableOrEmptyState();
    void showPlaceholder();

    LiveSession &m_session;
    ChangeTableModel *m_model;
    ChangeTableView *m_table;
    InfoBar *m_notice;
    InfoBar *m_feedNotice;
    InfoBar *m_streamNotice;
    InfoBar *m_exportNotice;
    InfoBar *m_recordingNotice;
    InfoBar *m_recoveryNotice;
    EmptyState *m_offer;
    EmptyState *m_patience;
    EmptyState *m_trouble;
    QStackedWidget *m_stack;
    QWidget *m_tablePanel;
};

} // namespace WikiMon
