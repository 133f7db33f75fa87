// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/wikicontext.h"
#include "wiki/namespacelibrary.h"
#include "wiki/wikicatalogue.h"

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
    // A wiki has told its own namespaces.
    void setNamespaces(const QString &dbname, const NamespaceTablePtr &table);

private:
    // A server may say anything: no more channels than this are remembered.
    static constexpr std::size_t MaxChannels = 4096;

    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>()(name); }
    };
    [[nodiscard]] WikiContext make(const QString &channel) const;

    const WikiCatalogue &m_catalogue;
    const NamespaceLibrary &m_library;
    std::unordered_map<std::string, WikiContext, Hash, std::equal_to<>> m_byChannel;
};

} // namespace WikiMon
