// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stringhash.h"
#include "feed/wikicontext.h"
#include "wiki/namespacelibrary.h"
#include "wiki/wikicatalogue.h"

#include <QHash>

#include <string_view>
#include <unordered_map>

namespace WikiMon {

// The contexts of the wikis whose lines come in, by channel, made when first asked for. A channel that no
// known wiki has gets a context too: a feed must not be lost because the catalogue is older than the wiki.
class WikiContexts
{
public:
    // Both must live as long as this.
    WikiContexts(const WikiCatalogue &catalogue, const NamespaceLibrary &library);

    [[nodiscard]] const WikiContext &forChannel(std::string_view channel);
    [[nodiscard]] const WikiContext &forWiki(const Wiki &wiki);
    // By the wiki's database name, or by its host where there is none. A wiki that is not known gets a
    // context with what was said.
    [[nodiscard]] const WikiContext &forDbname(std::string_view dbname, std::string_view host);
    // A wiki that the catalogue does not know, or knows otherwise: a site of the user's own.
    void addSite(const Wiki &wiki);
    // A wiki has told its own namespaces.
    void setNamespaces(const QString &dbname, const NamespaceTablePtr &table);

private:
    // A server may say anything: no more channels than this are remembered.
    static constexpr std::size_t MaxChannels = 4096;

    [[nodiscard]] WikiContext make(const Wiki &wiki) const;
    [[nodiscard]] WikiContext make(const QString &channel) const;
    [[nodiscard]] WikiContext make(const QString &dbname, const QString &host) const;

    const WikiCatalogue &m_catalogue;
    const NamespaceLibrary &m_library;
    using Contexts = std::unordered_map<std::string, WikiContext, StringHash, std::equal_to<>>;
    Contexts m_byChannel;
    Contexts m_byDbname; // or by host
    QHash<QString, Wiki> m_sites; // by channel, by dbname and by host
    QHash<QString, NamespaceTablePtr> m_told; // by the wikis themselves; as many as were asked
};

} // namespace WikiMon
