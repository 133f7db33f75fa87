// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <QUrl>

namespace WikiMon {

// The addresses that a change leads to. Always https and on the change's own wiki; empty where there is
// nothing to open or no host is known. A log entry's page is its target. The change must outlive it.
class LinkBuilder
{
public:
    explicit LinkBuilder(const RecentChange &change);

    // The wire's own address or, without one, what its revisions say: the difference, or a new page's first
    // version. Empty for log entries and where the wire's address leads anywhere else.
    [[nodiscard]] QUrl diff() const;
    // From one revision of the change's page to another; empty where one isn't known.
    [[nodiscard]] QUrl diffBetween(qint64 oldRevision, qint64 newRevision) const;
    [[nodiscard]] QUrl page() const;
    [[nodiscard]] QUrl history() const;
    // Empty for talk pages themselves and where the talk namespace's name is not sure.
    [[nodiscard]] QUrl talk() const;
    [[nodiscard]] QUrl userPage() const;
    [[nodiscard]] QUrl userTalk() const;
    [[nodiscard]] QUrl contributions() const;
    // The log that an entry is in, for its target or user; all logs of the page for edits.
    [[nodiscard]] QUrl log() const;

private:
    [[nodiscard]] std::string_view subject() const;
    [[nodiscard]] QUrl wireUrl() const;
    [[nodiscard]] QUrl indexPage(const QString &title) const;

    const RecentChange &m_change;
    QString m_host;
};

// Where a change can be looked at: the diff of an edit, the new page, or the log's page for its target or
// user.
[[nodiscard]] QUrl changeUrl(const RecentChange &change);

} // namespace WikiMon
