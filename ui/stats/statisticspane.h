// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionstatistics.h"
#include "stats/toplistview.h"

#include <QWidget>

class QToolButton;

namespace WikiMon {

class SegmentedChoice;
class SummaryStrip;
class TopListModel;

// The figures of a chosen time, and below them the most frequent pages, users, ... of it, each of them a
// click away from being a filter. What the list is about is chosen in kindChoice(), which belongs into the
// title bar above.
class StatisticsPane : public QWidget
{
    Q_OBJECT
public:
    explicit StatisticsPane(QWidget *parent = nullptr);

    // The pane's own until it is put elsewhere.
    [[nodiscard]] QWidget *kindChoice() const;
    [[nodiscard]] TopKind kind() const { return m_kind; }
    void setKind(TopKind kind);
    [[nodiscard]] StatisticsWindow window() const { return m_window; }
    void setWindow(StatisticsWindow window);
    // "Top users"
    [[nodiscard]] QString heading() const;
    [[nodiscard]] TopListView *list() const { return m_list; }

    // Ignored when it is of another kind than the chosen one. newest: the end of the time, milliseconds since
    // 1970-01-01 UTC; isFiltered: not all changes were counted.
    void showStatistics(const SessionStatistics &statistics, qint64 now, bool isFiltered);

signals:
    void kindChanged(WikiMon::TopKind kind);
    void windowChanged(WikiMon::StatisticsWindow window);
    void headingChanged(const QString &heading);
    void filterRequested(const QString &term, WikiMon::FilterUse use);

private:
    void addWindowMenu();
    [[nodiscard]] QString timeText(qint64 from, qint64 now, qint64 missedAtMost) const;

    SegmentedChoice *m_choice;
    QToolButton *m_windowButton;
    SummaryStrip *m_summary;
    TopListModel *m_model;
    TopListView *m_list;
    QList<QAction *> m_windowActions;
    TopKind m_kind = TopKind::Users;
    StatisticsWindow m_window = StatisticsWindow::TenMinutes;
};

} // namespace WikiMon
