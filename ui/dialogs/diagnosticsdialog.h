// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QLabel;
class QGridLayout;
class QPushButton;
class QTreeWidget;

namespace WikiMon {

// What the diagnostics show. All texts may come from outside and are shown as they are, as plain text.
struct Diagnostics
{
    struct Fact
    {
        QString name;
        QString value;
    };
    struct Event
    {
        QString time;
        QString reason;
        QString line; // safe to paint; empty for a gap of the feed
    };
    QList<Fact> facts;
    QList<Event> events; // the newest first
};

// "Name: value" and tab-separated events, for a report.
[[nodiscard]] QString diagnosticsText(const Diagnostics &diagnostics);

// Counts, and the last lines of the feed that were no changes.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DiagnosticsDialog(QWidget *parent = nullptr);

    void showDiagnostics(const Diagnostics &diagnostics);

private:
    void copy();

    Diagnostics m_shown;
    QGridLayout *m_facts;
    QList<QLabel *> m_values;
    QLabel *m_heading;
    QTreeWidget *m_events;
    QPushButton *m_copy;
};

} // namespace WikiMon
