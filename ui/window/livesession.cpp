// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/livesession.h"

namespace WikiMon {

LiveSession::LiveSession(QObject *parent) : QObject(parent), m_filtered(m_store) { }

void LiveSession::setMemoryLimit(qint64 bytes)
{
    const qint64 dropped = m_store.setMemoryLimit(bytes);
    m_dropped += dropped;
    m_filtered.storeChanged();
    emit changed(dropped);
}

void LiveSession::take(const FeedBatch &batch, qint64 now)
{
    if (batch.gap) {
        emit gapSeen(*batch.gap);
    }
    if (batch.changes.empty()) {
        return;
    }
    const qint64 dropped = m_store.append(batch);
    m_dropped += dropped;
    m_replayed += qint64(batch.changes.size());
    m_rate.add(qint64(batch.changes.size()), now);
    if (const RecentChange &newest = batch.changes.back(); newest.source != FeedSource::Replay) {
        m_lag.add(now - newest.timestamp);
    }
    m_lastChange = now;
    m_filtered.storeChanged();
    emit changed(dropped);
}

void LiveSession::restart()
{
    m_store.clear();
    m_rate.reset();
    m_lastChange.reset();
    m_replayed = 0;
    m_dropped = 0;
    m_shed = 0;
    m_filtered.storeChanged();
    emit changed(0);
}

void LiveSession::addShed(qint64 count)
{
    m_shed += count;
    emit changed(0);
}

} // namespace WikiMon
