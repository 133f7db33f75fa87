// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/wikiselection.h"

namespace WikiMon {

WikiSelection::WikiSelection(const QList<Wiki> &wikis)
{
    for (const Wiki &wiki : wikis) {
        m_hosts.insert(wiki.host.toStdString());
        if (wiki.dbname.isEmpty()) {
            m_namelessHosts.insert(wiki.host.toStdString());
        } else {
            m_dbnames.insert(wiki.dbname.toStdString());
        }
    }
}

bool WikiSelection::wants(std::string_view dbname, std::string_view host) const
{
    if (isEveryWiki()) {
        return true;
    }
    if (dbname.empty()) {
        return m_hosts.contains(host);
    }
    return m_dbnames.contains(dbname) || (!m_namelessHosts.empty() && m_namelessHosts.contains(host));
}

} // namespace WikiMon
