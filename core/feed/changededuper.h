// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <deque>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace WikiMon {

// Tells changes that come from two feeds apart from those that come for the first time. An edit is known by
// its wiki and its revision. A log entry has no number that both feeds tell: it is known by what it says, and
// each entry of one feed stands for one of the other, so that two equal entries in a row stay two.
class ChangeDeduper
{
public:
    // Edits that are remembered: five minutes of all wikis at their busiest. Two feeds overlap for less.
    static constexpr std::size_t MaxEdits = 1 << 16;
    static constexpr std::size_t MaxEntries = 1 << 14; // log entries; one change in ten
    // How far apart the times of one log entry may be: a feed's delay and a clock that is wrong.
    static constexpr qint64 MatchWindow = 120'000; // milliseconds
    // Bytes of a comment that tell entries apart. IRC cuts long lines, but not so early.
    static constexpr std::size_t CommentBytes = 64;

    // A feed with a history may send again what it sent before it was started anew.
    void startSession() { ++m_session; }
    // Whether the change is to be handed on. fromHistory: it comes from the feed with a history, which knows
    // when things happened.
    [[nodiscard]] bool isNew(const RecentChange &change, bool fromHistory);

private:
    struct Entry
    {
        qint64 time = 0;
        quint32 session = 0;
        bool fromHistory = false;
        bool isMatched = false;
    };

    bool isNewEdit(std::size_t key);
    bool isNewEntry(std::size_t key, qint64 time, bool fromHistory);
    void remember(std::size_t key, const Entry &entry);

    quint32 m_session = 0;
    std::unordered_set<std::size_t> m_edits;
    std::deque<std::size_t> m_editOrder;
    std::unordered_map<std::size_t, std::vector<Entry>> m_entries;
    std::deque<std::size_t> m_entryOrder; // a key for each entry
    std::string m_text; // used again
};

} // namespace WikiMon
