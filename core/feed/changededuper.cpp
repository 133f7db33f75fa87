// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/changededuper.h"

#include <algorithm>

namespace WikiMon {

bool ChangeDeduper::isNew(const RecentChange &change, bool fromHistory)
{
    const TextRange wiki = change.wiki.isEmpty() ? change.serverName : change.wiki;
    m_text.assign(change.view(wiki));
    m_text.push_back('\0');
    if (!change.isLog() && change.newRevision > 0) {
        m_text.append(std::to_string(change.newRevision));
        return isNewEdit(std::hash<std::string>()(m_text));
    }
    for (const TextRange field : {change.title, change.logAction, change.user}) {
        m_text.append(change.view(field));
        m_text.push_back('\0');
    }
    m_text.append(change.view(change.summary).substr(0, CommentBytes));
    return isNewEntry(std::hash<std::string>()(m_text), change.timestamp, fromHistory);
}

bool ChangeDeduper::isNewEdit(std::size_t key)
{
    if (!m_edits.insert(key).second) {
        return false;
    }
    m_editOrder.push_back(key);
    if (m_editOrder.size() > MaxEdits) {
        m_edits.erase(m_editOrder.front());
        m_editOrder.pop_front();
    }
    return true;
}

bool ChangeDeduper::isNewEntry(std::size_t key, qint64 time, bool fromHistory)
{
    if (const auto known = m_entries.find(key); known != m_entries.end()) {
        if (fromHistory) {
            // The same as an earlier session told; each of them stands for one of this session.
            const auto again = std::ranges::find_if(known->second, [&](const Entry &entry) {
                return entry.fromHistory && entry.time == time && entry.session != m_session;
            });
            if (again != known->second.end()) {
                again->session = m_session;
                return false;
            }
        }
        const auto other = std::ranges::find_if(known->second, [&](const Entry &entry) {
            return !entry.isMatched && entry.fromHistory != fromHistory
                && std::abs(entry.time - time) <= MatchWindow;
        });
        if (other != known->second.end()) {
            other->isMatched = true;
            remember(key, {time, m_session, fromHistory, true});
            return false;
        }
    }
    remember(key, {time, m_session, fromHistory, false});
    return true;
}

void ChangeDeduper::remember(std::size_t key, const Entry &entry)
{
    m_entries[key].push_back(entry);
    m_entryOrder.push_back(key);
    if (m_entryOrder.size() <= MaxEntries) {
        return;
    }
    const auto oldest = m_entries.find(m_entryOrder.front());
    m_entryOrder.pop_front();
    oldest->second.erase(oldest->second.begin());
    if (oldest->second.empty()) {
        m_entries.erase(oldest);
    }
}

} // namespace WikiMon
