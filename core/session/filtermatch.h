// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filterast.h"

#include <string>
#include <string_view>

namespace WikiMon {

// Valid UTF-8 with each character folded by itself (Unicode's simple case folding).
[[nodiscard]] std::string foldedCase(std::string_view text);

// What lang: and project: are held against, any of them. Empty ones count as absent.
struct WikiWords
{
    std::string language; // as in the host's name: "de", "zh-yue"
    std::string modernLanguage; // where today's code is another one: "yue"
    std::string project; // "wikipedia", "wikidata", "commons"
    std::string family; // "wikimedia" for commons and all others under wikimedia.org
};

// By the names alone, so that unknown wikis work too. The host counts; the dbname if there is none.
[[nodiscard]] WikiWords wikiWords(std::string_view host, std::string_view dbname);

// One value of a term against the things that several changes share; what FilterScan asks once for each.
[[nodiscard]] bool matchesWiki(const FilterPattern &value, std::string_view dbname, std::string_view host);
[[nodiscard]] bool matchesLanguage(const FilterPattern &value, const WikiWords &words);
[[nodiscard]] bool matchesProject(const FilterPattern &value, const WikiWords &words);
[[nodiscard]] bool matchesNamespace(const FilterValue &value, qint32 id, std::string_view canonicalName);
// Only log entries match; an edit's type is empty.
[[nodiscard]] bool matchesLog(const FilterLog &value, std::string_view type, std::string_view action);
// code: "DE" or empty; name: the English name that came with the change, may be empty.
[[nodiscard]] bool matchesCountry(const FilterPattern &value, std::string_view code, std::string_view name);
// userName must be the one of an IP edit.
[[nodiscard]] bool matchesAddress(const FilterAddresses &value, std::string_view userName);
[[nodiscard]] bool matchesFlag(FilterFlag flag, const RecentChange &change);

} // namespace WikiMon
