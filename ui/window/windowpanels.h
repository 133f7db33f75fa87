// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "table/changemenuterms.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QAction;
class QUrl;

namespace WikiMon {

class ChangeTableView;
class DetailPane;
class FilterBar;
class LiveSession;
class PanelDock;
class StatisticsFeed;
class StatisticsPane;
class WindowActions;
class Workspace;
struct RecentChange;

// The panels around the table: the selected change in detail, changes a minute, and what is most frequent.
// Their frames are there with the window; what stands in them is made after the first frame.
class WindowPanels : public QObject
{
    Q_OBJECT
public:
    using Reasons = std::function<QStringList(const RecentChange &change)>;

    // All must outlive it.
    WindowPanels(Workspace &workspace, LiveSession &session, ChangeTableView &table, FilterBar &filter,
        const WindowActions &actions, QObject *parent);
    ~WindowPanels() override;

    // Makes the panels' contents. Once.
    void fill();
    // Why a change is marked, for the details.
    void setReasons(Reasons reasons) { m_reasons = std::move(reasons); }

signals:
    void openUrlRequested(const QUrl &url);
    // Something was done, in a sentence for the status line.
    void told(const QString &sentence);

private:
    PanelDock *addPanel(const QString &name, const QString &title, QAction *action);
    void fillDetails();
    void fillStatistics();
    void showCurrent(qint64 sequence);

    Workspace &m_workspace;
    LiveSession &m_session;
    ChangeTableView &m_table;
    FilterBar &m_filter;
    const WindowActions &m_actions;
    Reasons m_reasons;
    PanelDock *m_detailDock;
    PanelDock *m_chartDock;
    PanelDock *m_statisticsDock;
    DetailPane *m_details = nullptr;
};

} // namespace WikiMon
