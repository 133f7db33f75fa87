// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changesource.h"
#include "feed/feedbatch.h"
#include "feed/wikicontexts.h"

#include <functional>
#include <memory>

namespace WikiMon {

// Gathers what a source reads into batches: parses lines, has addresses placed, and keeps the changes until
// they are taken. Single-threaded.
class FeedAssembler
{
public:
    using Locate = std::function<void(RecentChange &)>;

    FeedAssembler(WikiContexts &contexts, Locate locate);

    // Parses the text of a message to a channel. A line that is no change is returned as rejected.
    [[nodiscard]] std::optional<RejectedLine> addLine(
        std::string_view channel, std::string_view text, qint64 timestamp, FeedSource source);
    // Takes a change that needs no parsing.
    void addChange(const RecentChange &change);
    // The gap comes before the changes that are added from now on; nothing may wait to be taken.
    void setGap(const FeedGap &gap);

    [[nodiscard]] bool isEmpty() const { return !m_batch; }
    [[nodiscard]] FeedBatchPtr take() { return std::exchange(m_batch, nullptr); }

    [[nodiscard]] WikiContexts &contexts() { return m_contexts; }

private:
    FeedBatch &batch();

    WikiContexts &m_contexts;
    Locate m_locate;
    RecentChange m_change; // used again, so that parsing allocates nothing
    std::shared_ptr<FeedBatch> m_batch;
};

} // namespace WikiMon
