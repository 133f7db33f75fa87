// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streambacklog.h"

#include <algorithm>

namespace WikiMon {

namespace {

qint64 bytesOf(const FeedBatch &batch)
{
    std::size_t bytes = sizeof batch;
    for (const RecentChange &change : batch.changes) {
        bytes += sizeof change + change.text.capacity()
            + (change.hashtags.capacity() + change.mentions.capacity()) * sizeof(TextRange);
    }
    return static_cast<qint64>(bytes);
}

} // namespace

void StreamBacklog::begin(qint64 first)
{
    m_entries.clear();
    m_bytes = 0;
    m_begin = m_end = m_droppedTo = std::max(m_end, first);
}

void StreamBacklog::add(const FeedBatchPtr &batch)
{
    if (batch->changes.empty()) {
        return;
    }
    m_entries.push_back({batch, m_end, bytesOf(*batch)});
    m_bytes += m_entries.back().bytes;
    m_end = m_entries.back().end();
    while (m_bytes > m_maxBytes && !m_entries.empty()) {
        m_bytes -= m_entries.front().bytes;
        m_droppedTo = m_entries.front().end();
        m_entries.pop_front();
    }
}

qint64 StreamBacklog::firstFrom(qint64 sequence) const
{
    const Run run = runFrom(sequence > m_end ? 0 : sequence);
    return run.batch ? run.sequence : m_end;
}

StreamBacklog::Run StreamBacklog::runFrom(qint64 sequence) const
{
    const auto entry = std::ranges::upper_bound(m_entries, sequence, {}, &Entry::end);
    if (entry == m_entries.end()) {
        return {};
    }
    const qint64 first = std::max(sequence, entry->first);
    return {entry->batch, static_cast<std::size_t>(first - entry->first), first};
}

} // namespace WikiMon
