// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/feedassembler.h"

#include "feed/feedline.h"

namespace WikiMon {

FeedAssembler::FeedAssembler(WikiContexts &contexts, Locate locate)
    : m_contexts(contexts)
    , m_locate(std::move(locate))
{
}

std::optional<RejectedLine> FeedAssembler::addLine(
    std::string_view channel, std::string_view text, qint64 timestamp, FeedSource source)
{
    const FeedLineStatus status = parseFeedLine(text, m_contexts.forChannel(channel), timestamp, m_change);
    if (status != FeedLineStatus::Change) {
        return RejectedLine{timestamp, RejectedLine::cut(text), describe(status)};
    }
    m_change.source = source;
    addChange(m_change);
    return {};
}

void FeedAssembler::addChange(const RecentChange &change)
{
    FeedBatch &gathered = batch();
    gathered.changes.push_back(change);
    if (m_locate) {
        m_locate(gathered.changes.back());
    }
}

void FeedAssembler::setGap(const FeedGap &gap)
{
    Q_ASSERT(isEmpty());
    batch().gap = gap;
}

FeedBatch &FeedAssembler::batch()
{
    if (!m_batch) {
        m_batch = std::make_shared<FeedBatch>();
    }
    return *m_batch;
}

} // namespace WikiMon
