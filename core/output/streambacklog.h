// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"

#include <deque>

namespace WikiMon {

// Numbers the changes of the stream and keeps the latest for clients that come back. Single-threaded.
//
// The numbers go up by one from change to change. The first is the time when the stream began, in
// microseconds since 1970: so those of an earlier run are always smaller, and a client that comes back with
// one gets all there is.
class StreamBacklog
{
public:
    // maxBytes: of memory for the changes that are kept.
    explicit StreamBacklog(qint64 maxBytes) : m_maxBytes(maxBytes) { }

    // Forgets everything; numbers go on from first, but never back.
    void begin(qint64 first);
    // Takes the changes as the next ones.
    void add(const FeedBatchPtr &batch);
    // Changes that were lost before they came here have numbers too.
    void skip(qint64 changes) { m_end += changes; }

    // The number of the change that comes next.
    [[nodiscard]] qint64 end() const { return m_end; }
    // The first that a client can get when it wants those from a number on: that one if it is kept, or the
    // next one that is. A number that was not given yet is one of another run: then it is all that is kept.
    [[nodiscard]] qint64 firstFrom(qint64 sequence) const;
    // Whether the number is one of this run, kept or not.
    [[nodiscard]] bool hasGiven(qint64 sequence) const { return sequence >= m_begin && sequence < m_end; }
    // Whether the change had a place here and has it no more.
    [[nodiscard]] bool isDropped(qint64 sequence) const { return sequence < m_droppedTo; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

    struct Run
    {
        FeedBatchPtr batch; // null: there is nothing
        std::size_t index = 0; // of the first change
        qint64 sequence = 0; // its number
    };
    // The changes of one batch from a number on, or from the next one that is kept.
    [[nodiscard]] Run runFrom(qint64 sequence) const;

private:
    struct Entry
    {
        FeedBatchPtr batch;
        qint64 first = 0;
        qint64 bytes = 0;
        [[nodiscard]] qint64 end() const { return first + static_cast<qint64>(batch->changes.size()); }
    };

    const qint64 m_maxBytes;
    std::deque<Entry> m_entries; // the oldest first; none is empty
    qint64 m_begin = 0;
    qint64 m_droppedTo = 0;
    qint64 m_end = 0;
    qint64 m_bytes = 0;
};

} // namespace WikiMon
