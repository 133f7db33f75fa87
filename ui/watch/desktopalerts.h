// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/ruleset.h"
#include "watch/alertqueue.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace WikiMon {

class NotificationService;

// Tells the user on the desktop of the changes that the rules ask to be told of: merged, and seldom enough to
// be read. Times are milliseconds since 1970-01-01 UTC.
class DesktopAlerts : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 RetryInterval = 60'000; // until a missing service is looked for again

    // service must live as long as this.
    explicit DesktopAlerts(NotificationService &service, QObject *parent = nullptr);

    // The service is looked for when the rules can first ask for a notification.
    void setRules(const RuleSet &rules, qint64 now);
    // Cheap while the rules ask for nothing. sequence: of the change in the session's store.
    void noteChange(const RecentChange &change, qint64 sequence, qint64 now);
    // Shows what is due. Called by a timer of its own too.
    void advance(qint64 now);
    // Shows a bubble at once, whatever the rules say; tested() tells what came of it.
    void showTest();
    // The user looks at the window: bubbles go, and counts begin anew.
    void clear();

    // Changes that were to be told of when there was no service.
    [[nodiscard]] qint64 unshownCount() const { return m_unshown + m_queue.droppedCount(); }

signals:
    // The user clicked a bubble: bring the window up and select the change.
    void activated(qint64 sequence);
    // ok: the desktop took the test; text says so, or why not.
    void tested(bool ok, const QString &text);

private:
    void plan(qint64 now);
    void finishTest();
    [[nodiscard]] Alert alertFor(
        const RuleVerdict &verdict, const RecentChange &change, qint64 sequence) const;

    NotificationService &m_service;
    RuleSet m_rules;
    AlertQueue m_queue;
    QTimer m_timer;
    QHash<QString, qint64> m_sequences; // of the latest change in each open bubble, by key
    qint64 m_unshown = 0;
    std::optional<qint64> m_lastTry; // to find the service
    bool m_isTestWanted = false;
};

} // namespace WikiMon
