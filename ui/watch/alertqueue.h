// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace WikiMon {

// A change that somebody wants to be told of.
struct Alert
{
    QString key; // the reason; alerts with one key share a bubble
    QString manyText; // of the shared bubble, with "%1" for the number: "%1 changes match rule “Mine”"
    QString title; // of a bubble for this change alone; safe to show
    QString body;
    qint64 sequence = 0; // of the change in the session's store
};

// What a bubble on the desktop is to say.
struct AlertBubble
{
    QString key;
    qint64 count = 0; // changes that it stands for
    qint64 fresh = 0; // of these, those that were in no bubble before
    Alert latest;
};

// Makes few bubbles of many changes: the first one of a reason is told at once, what follows is gathered.
// Times are milliseconds; when the clock is set back, waiting begins anew.
class AlertQueue
{
public:
    static constexpr qint64 Interval = 10'000; // between bubbles of one reason: time to read it
    static constexpr qsizetype MaxPerInterval = 3; // bubbles of all reasons: more is a flood on any desktop
    static constexpr qsizetype MaxReasons = 128; // twice as many as there can be rules

    void add(Alert alert, qint64 now);
    // Bubbles whose time has come, the longest waiting first.
    [[nodiscard]] std::vector<AlertBubble> takeDue(qint64 now);
    // When takeDue() may have something; nothing if nothing waits. May lie in the past.
    [[nodiscard]] std::optional<qint64> nextDue() const;
    // The user has seen or closed the bubble of this reason: the next one counts from 1.
    void restartCount(const QString &key);
    void clear();
    // Alerts that were given up for want of room.
    [[nodiscard]] qint64 droppedCount() const { return m_dropped; }

private:
    struct Reason
    {
        Alert latest;
        qint64 shown = 0; // changes in the bubble that is open
        qint64 waiting = 0;
        qint64 waitsSince = 0;
        qint64 order = 0; // of those that wait since the same moment
        std::optional<qint64> lastBubble; // when
    };
    [[nodiscard]] qint64 dueTime(const Reason &reason) const;
    void forgetQuietReason(qint64 now);
    void noticeClock(qint64 now);

    QHash<QString, Reason> m_reasons;
    std::deque<qint64> m_recent; // times of the last MaxPerInterval bubbles
    qint64 m_now = 0; // as last heard
    qint64 m_nextOrder = 0;
    qint64 m_dropped = 0;
};

} // namespace WikiMon
