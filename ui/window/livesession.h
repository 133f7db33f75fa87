// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filteredsession.h"
#include "session/sessionstore.h"
#include "window/lagmeter.h"
#include "window/ratemeter.h"

#include <QObject>

#include <optional>

namespace WikiMon {

// The window's session: the store of what has come, and what the status bar says about it.
class LiveSession : public QObject
{
    Q_OBJECT
public:
    explicit LiveSession(QObject *parent = nullptr);

    [[nodiscard]] SessionStore &store() { return m_store; }
    [[nodiscard]] const SessionStore &store() const { return m_store; }
    // What of it is shown.
    [[nodiscard]] FilteredSession &filtered() { return m_filtered; }
    [[nodiscard]] const FilteredSession &filtered() const { return m_filtered; }
    // In bytes; see SessionStore.
    void setMemoryLimit(qint64 bytes);
    // now: when the batch arrived, milliseconds since 1970-01-01 UTC.
    void take(const FeedBatch &batch, qint64 now);
    // Changes that never reached the store, since the window was busy.
    void addShed(qint64 count);
    void feedStopped()
    {
        m_rate.reset();
        m_lag.reset();
    }
    void replayStarted() { m_replayed = 0; }
    // Empties it: what comes next has nothing to do with what was.
    void restart();
    // Its changes were read from a recording at once: time stands still with the newest of them.
    void setRecorded(bool isRecorded) { m_isRecorded = isRecorded; }
    [[nodiscard]] bool isRecorded() const { return m_isRecorded; }

    [[nodiscard]] std::optional<qint64> lastChange() const { return m_lastChange; }
    [[nodiscard]] std::optional<qint64> perMinute(qint64 now) const { return m_rate.perMinute(now); }
    // Changes that came since the last replay began.
    [[nodiscard]] qint64 replayed() const { return m_replayed; }
    // From a live change, or its arrival where the feed does not tell when it was made, to here; of late.
    [[nodiscard]] std::optional<qint64> lag() const { return m_lag.median(); }
    [[nodiscard]] qint64 dropped() const { return m_dropped; } // from memory
    [[nodiscard]] qint64 shed() const { return m_shed; } // never shown
    // Both.
    [[nodiscard]] qint64 lost() const { return m_dropped + m_shed; }

signals:
    // dropped: as SessionStore::append() says.
    void changed(qint64 dropped);
    // The feed was down before the changes that come now.
    void gapSeen(const WikiMon::FeedGap &gap);

private:
    SessionStore m_store;
    FilteredSession m_filtered;
    RateMeter m_rate;
    LagMeter m_lag;
    std::optional<qint64> m_lastChange;
    qint64 m_replayed = 0;
    qint64 m_dropped = 0;
    qint64 m_shed = 0;
    bool m_isRecorded = false;
};

} // namespace WikiMon
