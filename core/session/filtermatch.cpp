// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filtermatch.h"

#include "base/utf8.h"
#include "feed/revert.h"
#include "geo/countrynames.h"
#include "geo/countrypoints.h"
#include "session/filter.h"

#include <QChar>

#include <algorithm>

namespace WikiMon {

namespace {

void foldInto(std::string_view text, std::string &out)
{
    out.clear();
    for (size_t pos = 0; pos < text.size();) {
        const char byte = text[pos];
        if (byte >= 0) {
            out.push_back(byte >= 'A' && byte <= 'Z' ? char(byte + 32) : byte);
            ++pos;
        } else {
            appendUtf8(QChar::toCaseFolded(nextCharacter(text, pos)), out);
        }
    }
}

bool fitsGlob(std::string_view field, const std::vector<std::string> &pieces)
{
    const std::string &first = pieces.front();
    const std::string &last = pieces.back();
    if (field.size() < first.size() + last.size() || !field.starts_with(first) || !field.ends_with(last)) {
        return false;
    }
    field = field.substr(first.size(), field.size() - first.size() - last.size());
    // The leftmost place for each leaves the most room for the rest.
    for (auto piece = pieces.begin() + 1; piece != pieces.end() - 1; ++piece) {
        const size_t at = field.find(*piece);
        if (at == std::string_view::npos) {
            return false;
        }
        field.remove_prefix(at + piece->size());
    }
    return true;
}

bool matchesSought(const FilterPattern &pattern, const RecentChange &change)
{
    return pattern.matches(change.view(change.title)) || pattern.matches(change.view(change.user))
        || pattern.matches(change.view(change.summary)) || pattern.matches(change.view(change.logTarget));
}

bool matchesPattern(FilterField field, const FilterPattern &pattern, const RecentChange &change)
{
    const auto inAnyOf = [&](const std::vector<TextRange> &ranges) {
        return std::ranges::any_of(
            ranges, [&](TextRange range) { return pattern.matches(change.view(range)); });
    };
    const auto words
        = [&change] { return wikiWords(change.view(change.serverName), change.view(change.wiki)); };
    switch (field) {
    case FilterField::Any:
        return matchesSought(pattern, change);
    case FilterField::Title:
        return pattern.matches(change.view(change.title));
    case FilterField::User:
        return pattern.matches(change.view(change.user));
    case FilterField::Summary:
        return pattern.matches(change.view(change.summary));
    case FilterField::Section:
        return pattern.matches(change.view(change.section));
    case FilterField::Target:
        return pattern.matches(change.view(change.logTarget));
    case FilterField::Namespace:
        return matchesNamespace(pattern, change.namespaceId, change.view(change.namespaceName));
    case FilterField::Wiki:
        return matchesWiki(pattern, change.view(change.wiki), change.view(change.serverName));
    case FilterField::Language:
        return matchesLanguage(pattern, words());
    case FilterField::Project:
        return matchesProject(pattern, words());
    case FilterField::Action:
        return pattern.matches(change.action());
    case FilterField::Tag:
        return inAnyOf(change.hashtags);
    case FilterField::Mention:
        return inAnyOf(change.mentions);
    case FilterField::Country: {
        const GeoLocation &location = change.location;
        const std::string_view code(location.countryCode, location.countryCode[0] ? 2 : 0);
        return matchesCountry(pattern, code, change.view(location.country));
    }
    default:
        return false;
    }
}

bool matchesTime(FilterField field, const FilterTime &time, qint64 timestamp, qint64 now)
{
    const qint64 limit = time.resolve(now);
    return field == FilterField::Since ? timestamp >= limit : timestamp < limit;
}

// One value of a term against a change.
struct ValueTest
{
    FilterField field;
    const RecentChange &change;
    const FilterContext &context;

    bool operator()(const FilterPattern &pattern) const { return matchesPattern(field, pattern, change); }
    bool operator()(FilterNamespaceId id) const { return change.namespaceId == id.id; }
    bool operator()(const FilterLog &log) const
    {
        return change.isLog() && matchesLog(log, change.view(change.logType), change.view(change.logAction));
    }
    bool operator()(const FilterSizes &sizes) const
    {
        return change.sizeChange && sizes.contains(*change.sizeChange);
    }
    bool operator()(const FilterAddresses &addresses) const
    {
        return change.userKind == UserKind::Ip && matchesAddress(addresses, change.view(change.user));
    }
    bool operator()(const FilterTime &time) const
    {
        return matchesTime(field, time, change.timestamp, context.now);
    }
    bool operator()(FilterFlag flag) const { return matchesFlag(flag, change); }
    bool operator()(ChangeType type) const { return change.type == type; }
};

bool matchesNode(const FilterNode &node, const RecentChange &change, const FilterContext &context)
{
    const auto fits = [&](const FilterNode &child) { return matchesNode(child, change, context); };
    switch (node.kind) {
    case FilterNode::Kind::And:
        return std::ranges::all_of(node.children, fits);
    case FilterNode::Kind::Or:
        return std::ranges::any_of(node.children, fits);
    case FilterNode::Kind::Not:
        return !fits(node.children.front());
    case FilterNode::Kind::Term:
        break;
    }
    const ValueTest test{node.term.field, change, context};
    return std::ranges::any_of(
        node.term.values, [&test](const FilterValue &value) { return std::visit(test, value); });
}

} // namespace

std::string foldedCase(std::string_view text)
{
    std::string out;
    foldInto(text, out);
    return out;
}

bool FilterPattern::matches(std::string_view field) const
{
    if (kind == Kind::Expression) {
        return expression && expression->matches(field);
    }
    if (kind == Kind::Exact) {
        return field == pieces.front();
    }
    if (field.empty()) {
        return false;
    }
    thread_local std::string text; // keeps its memory from one change to the next
    foldInto(field, text);
    switch (kind) {
    case Kind::Contains:
        return text.find(folded.front()) != std::string::npos;
    case Kind::Whole:
        return text == folded.front();
    default:
        return fitsGlob(text, folded);
    }
}

bool matchesWiki(const FilterPattern &value, std::string_view dbname, std::string_view host)
{
    return value.matches(dbname) || value.matches(host);
}

bool matchesLanguage(const FilterPattern &value, const WikiWords &words)
{
    return (!words.language.empty() && value.matches(words.language))
        || (!words.modernLanguage.empty() && value.matches(words.modernLanguage));
}

bool matchesProject(const FilterPattern &value, const WikiWords &words)
{
    return (!words.project.empty() && value.matches(words.project))
        || (!words.family.empty() && value.matches(words.family));
}

bool matchesNamespace(const FilterValue &value, qint32 id, std::string_view canonicalName)
{
    if (const auto *number = std::get_if<FilterNamespaceId>(&value)) {
        return number->id == id;
    }
    const auto *pattern = std::get_if<FilterPattern>(&value);
    return pattern && pattern->matches(canonicalName);
}

bool matchesLog(const FilterLog &value, std::string_view type, std::string_view action)
{
    return !type.empty() && value.type.matches(type) && (!value.action || value.action->matches(action));
}

bool matchesCountry(const FilterPattern &value, std::string_view code, std::string_view name)
{
    if (value.matches(name)) {
        return true;
    }
    // A database may call a country otherwise or give its code alone.
    const auto known = parseCountryCode(code);
    return known && (value.matches(code) || value.matches(englishCountryName(*known)));
}

bool matchesAddress(const FilterAddresses &value, std::string_view userName)
{
    const auto address = parseIpAddress(userName);
    return address && value.contains(*address);
}

bool matchesFlag(FilterFlag flag, const RecentChange &change)
{
    switch (flag) {
    case FilterFlag::Anon:
        return change.isUnregistered();
    case FilterFlag::Ip:
        return change.userKind == UserKind::Ip;
    case FilterFlag::Temp:
        return change.isTemporary();
    case FilterFlag::Registered:
        return !change.isUnregistered();
    case FilterFlag::Bot:
        return change.isBot;
    case FilterFlag::Minor:
        return change.isMinor;
    case FilterFlag::New:
        return change.isNew || change.type == ChangeType::New;
    case FilterFlag::Unpatrolled:
        return change.isUnpatrolled;
    case FilterFlag::Revert:
        return looksLikeRevert(change.view(change.summary));
    case FilterFlag::Located:
        return change.location.precision != GeoPrecision::None;
    case FilterFlag::Edit:
        return !change.isLog();
    case FilterFlag::Log:
        return change.isLog();
    case FilterFlag::Count:
        break;
    }
    return false;
}

bool Filter::matches(const RecentChange &change, const FilterContext &context) const
{
    return matchesNode(root(), change, context);
}

} // namespace WikiMon
