// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/comment.h"
#include "feed/recentchange.h"
#include "feed/username.h"

namespace WikiMon {

// 2026-11-21T12:00:00Z
constexpr qint64 ChangeTime = 1'795'262'400'000;

struct ChangeText
{
    std::string title = "Mercury (planet)";
    std::string user = "Ada Lovelace";
    std::string summary = {};
    std::string host = "en.wikipedia.org";
    std::string dbname = "enwiki";
    std::string namespaceName = "Main";
    qint32 namespaceId = 0;
};

inline RecentChange anEdit(const ChangeText &text)
{
    RecentChange change;
    change.timestamp = ChangeTime;
    change.title = change.append(text.title);
    change.user = change.append(text.user);
    change.summary = change.append(text.summary);
    change.serverName = change.append(text.host);
    change.wiki = change.append(text.dbname);
    change.namespaceName = change.append(text.namespaceName);
    change.namespaceId = text.namespaceId;
    change.userKind = userKindOf(text.user);
    change.sizeChange = 42;
    takeCommentApart(change);
    return change;
}

inline RecentChange aLogEntry(std::string_view type, std::string_view action, std::string_view target)
{
    RecentChange change = anEdit(
        {.title = "Special:Log/" + std::string(type), .namespaceName = "Special", .namespaceId = -1});
    change.type = ChangeType::Log;
    change.sizeChange.reset();
    change.logType = change.append(type);
    change.logAction = change.append(action);
    change.logTarget = change.append(target);
    return change;
}

} // namespace WikiMon
