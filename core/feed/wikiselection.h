// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stringhash.h"
#include "wiki/wiki.h"

#include <QList>

#include <string>
#include <string_view>
#include <unordered_set>

namespace WikiMon {

// The wikis that are wanted of a stream that has all of them. None chosen: every wiki is wanted.
class WikiSelection
{
public:
    WikiSelection() = default;
    explicit WikiSelection(const QList<Wiki> &wikis);

    [[nodiscard]] bool isEveryWiki() const { return m_dbnames.empty() && m_hosts.empty(); }
    // By the database name; by the host where an event or a wiki has no such name.
    [[nodiscard]] bool wants(std::string_view dbname, std::string_view host) const;

private:
    using Names = std::unordered_set<std::string, StringHash, std::equal_to<>>;

    Names m_dbnames;
    Names m_hosts; // of all of them
    Names m_namelessHosts; // of wikis whose database name is not known
};

} // namespace WikiMon
