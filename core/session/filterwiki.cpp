// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filtermatch.h"

#include <algorithm>
#include <array>

namespace WikiMon {

namespace {

// The projects that have a wiki a language, and how their dbnames end.
struct Family
{
    std::string_view name;
    std::string_view suffix;
};
constexpr std::array families{Family{"wikipedia", "wiki"}, Family{"wiktionary", "wiktionary"},
    Family{"wikibooks", "wikibooks"}, Family{"wikinews", "wikinews"}, Family{"wikiquote", "wikiquote"},
    Family{"wikisource", "wikisource"}, Family{"wikiversity", "wikiversity"},
    Family{"wikivoyage", "wikivoyage"}};

// dbnames that end as a Wikipedia's do.
constexpr std::array<std::string_view, 12> singles{"commons", "wikidata", "meta", "species", "mediawiki",
    "incubator", "wikifunctions", "abstract", "outreach", "wikimania", "foundation", "sources"};

struct Renamed
{
    std::string_view host;
    std::string_view code;
};
constexpr Renamed renamed[]
    = {{"als", "gsw"}, {"bat-smg", "sgs"}, {"be-x-old", "be-tarask"}, {"fiu-vro", "vro"}, {"no", "nb"},
        {"roa-rup", "rup"}, {"zh-classical", "lzh"}, {"zh-min-nan", "nan"}, {"zh-yue", "yue"}};

bool isFamily(std::string_view name)
{
    return std::ranges::find(families, name, &Family::name) != families.end();
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return out;
}

void setLanguage(std::string language, WikiWords &words)
{
    if (language == "www" || language == "test" || language == "test2" || language == "beta") {
        return; // stands where a language does
    }
    const auto it = std::ranges::find(renamed, std::string_view(language), &Renamed::host);
    if (it != std::end(renamed)) {
        words.modernLanguage = it->code;
    }
    words.language = std::move(language);
}

// "en.wikipedia.org", "en.m.wikipedia.org", "www.wikidata.org", "commons.wikimedia.org", "wikisource.org"
WikiWords wordsOfHost(std::string host)
{
    WikiWords words;
    host.resize(host.ends_with(".org") ? host.size() - 4 : host.size());
    const size_t dot = host.rfind('.');
    std::string project = dot == std::string::npos ? host : host.substr(dot + 1);
    std::string before = dot == std::string::npos ? std::string() : host.substr(0, dot);
    if (before == "m") {
        before.clear();
    } else if (before.ends_with(".m")) {
        before.resize(before.size() - 2);
    }
    if (project == "wikimedia" && !before.empty()) {
        words.project = std::move(before);
        words.family = std::move(project);
    } else {
        if (isFamily(project) && !before.empty()) {
            setLanguage(std::move(before), words);
        }
        words.project = std::move(project);
    }
    return words;
}

// "enwiki", "zh_min_nanwiki", "dewiktionary", "commonswiki"
WikiWords wordsOfDbname(std::string dbname)
{
    std::ranges::replace(dbname, '_', '-');
    WikiWords words;
    for (const Family &family : families) {
        if (!dbname.ends_with(family.suffix)) {
            continue;
        }
        std::string before = dbname.substr(0, dbname.size() - family.suffix.size());
        if (family.name == "wikipedia" && std::ranges::find(singles, before) != singles.end()) {
            words.project = before == "sources" ? "wikisource" : std::move(before);
        } else {
            words.project = family.name;
            setLanguage(std::move(before), words);
        }
        return words;
    }
    words.project = std::move(dbname);
    return words;
}

} // namespace

WikiWords wikiWords(std::string_view host, std::string_view dbname)
{
    if (!host.empty()) {
        return wordsOfHost(lowered(host));
    }
    return dbname.empty() ? WikiWords() : wordsOfDbname(lowered(dbname));
}

} // namespace WikiMon
