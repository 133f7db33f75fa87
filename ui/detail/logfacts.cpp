// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/logfacts.h"

#include <algorithm>

namespace WikiMon {

// What follows a mark, or nothing.
static std::string_view after(std::string_view text, std::string_view mark)
{
    const std::size_t at = text.find(mark);
    return at == text.npos ? std::string_view() : text.substr(at + mark.size());
}

static std::string_view before(std::string_view text, std::string_view mark)
{
    return text.substr(0, text.find(mark));
}

static std::string_view trimmed(std::string_view text)
{
    const std::size_t from = std::min(text.find_first_not_of(' '), text.size());
    text.remove_prefix(from);
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

// The comment from the end of its target on, so that a title that looks like MediaWiki's words is not taken
// for them.
static std::string_view afterTarget(std::string_view comment, std::string_view target)
{
    if (target.empty()) {
        return comment;
    }
    for (std::size_t at = comment.find(target); at != comment.npos; at = comment.find(target, at + 1)) {
        const std::string_view lead = comment.substr(0, at);
        if (lead.ends_with("[[") || lead.ends_with(' ') || lead.ends_with('"')) {
            return comment.substr(at + target.size());
        }
    }
    return {};
}

static std::string_view linkAfter(std::string_view text, std::string_view mark)
{
    const std::string_view link = after(text, mark);
    const std::size_t close = link.find("]]");
    return close == link.npos ? std::string_view() : link.substr(0, close);
}

static std::string_view expiryIn(std::string_view text)
{
    for (const std::string_view mark : {" with an expiration time of ", " with an expiry time of "}) {
        const std::string_view rest = after(text, mark);
        if (!rest.empty()) {
            return trimmed(before(before(rest, " ("), ": "));
        }
    }
    return {};
}

LogFacts findLogFacts(const RecentChange &change)
{
    const std::string_view comment = change.view(change.summary);
    const std::string_view rest = afterTarget(comment, change.view(change.logTarget));
    const std::string_view type = change.view(change.logType);
    const std::string_view action = change.view(change.logAction);
    LogFacts facts;
    facts.target = change.view(change.logTarget);
    if (type == "gblrename") { // the feed's target is the new name
        facts.secondTarget = facts.target;
        facts.target = linkAfter(comment, " renamed [[");
    } else if (type == "move" || type == "renameuser") {
        facts.secondTarget = linkAfter(rest, " to [[");
    } else if (type == "merge") {
        facts.secondTarget = linkAfter(rest, " into [[");
    } else if (type == "block") {
        facts.expiry = expiryIn(rest);
    } else if (type == "rights" || type == "gblrights") {
        const std::string_view groups = before(after(rest, " from "), ": ");
        facts.oldGroups = trimmed(before(groups, " to "));
        facts.newGroups = trimmed(after(groups, " to "));
    } else if (type == "managetags") {
        facts.quoted = before(after(comment, "\""), "\"");
    }
    facts.isOverRedirect = action.starts_with("move_redir");
    facts.isWithoutRedirect
        = action.ends_with("noredirect") || rest.find("without leaving a redirect") != rest.npos;
    return facts;
}

} // namespace WikiMon
