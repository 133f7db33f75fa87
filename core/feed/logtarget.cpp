// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/logtarget.h"

#include <algorithm>

// Coloured (C is the byte 03): every "[[" target "]]" is written as "[[C02" target "C10]]"; the feed of 2008
// also wrote "C02" target "C10" without brackets. Not coloured: protect, modify, rights, create2, unblock.

namespace WikiMon {

namespace {

constexpr std::string_view Open = "\x03"
                                  "02";
constexpr std::string_view Close = "\x03"
                                   "10";

// A code that the end of the line cut: "C", "C0" or "C1".
std::size_t cutCodeLength(std::string_view text)
{
    for (const std::string_view code : {Open, Close}) {
        for (std::size_t n = code.size() - 1; n > 0; --n) {
            if (text.ends_with(code.substr(0, n))) {
                return n;
            }
        }
    }
    return 0;
}

std::string_view colouredTarget(std::string_view comment, bool isCut)
{
    const std::size_t open = comment.find(Open);
    if (open == std::string_view::npos) {
        return {};
    }
    const std::string_view after = comment.substr(open + Open.size());
    const std::size_t code = after.find('\x03');
    if (code == std::string_view::npos) {
        return isCut ? after : std::string_view();
    }
    const bool closed = after.substr(code).starts_with(Close);
    const bool cutInClose = isCut && Close.starts_with(after.substr(code));
    return closed || cutInClose ? after.substr(0, code) : std::string_view();
}

// Titles of protection logs are followed by the restrictions within the brackets, after a direction mark.
std::string_view beforeRestrictions(std::string_view title)
{
    for (const std::string_view mark : {" \u200e[", " \u200f[", " ["}) {
        title = title.substr(0, title.find(mark));
    }
    return title;
}

// "[[target]]" before any reason, in the logs whose comment begins with what was done to a page or user.
std::string_view bracketedTarget(std::string_view comment, std::string_view logType)
{
    constexpr std::string_view Types[]
        = {"block", "delete", "move", "protect", "upload", "import", "merge", "patrol"};
    const std::size_t open = comment.find("[[");
    if (std::ranges::find(Types, logType) == std::end(Types) || open == std::string_view::npos
        || open > comment.find(": ")) {
        return {};
    }
    const std::string_view after = comment.substr(open + 2);
    const std::size_t close = after.find("]]");
    return close == std::string_view::npos ? std::string_view() : beforeRestrictions(after.substr(0, close));
}

struct Phrase
{
    std::string_view logType;
    std::string_view before;
    std::string_view after;
    std::string_view options = after; // what else may follow the target
};

constexpr Phrase Phrases[] = {
    {"rights", "changed group membership for ", " from "},
    {"block", "unblocked ", ": "},
    {"block", "blocked ", " with an exp", " ("},
    {"block", "changed block settings for ", " with an exp", " ("},
    {"newusers", "created new account ", ": "},
    {"newusers", "created account for ", ": "},
};

std::string_view targetByWords(std::string_view comment, std::string_view logType)
{
    for (const Phrase &phrase : Phrases) {
        if (logType == phrase.logType && comment.starts_with(phrase.before)
            && !comment.substr(phrase.before.size()).starts_with("[[")) {
            const std::string_view rest = comment.substr(phrase.before.size());
            const std::string_view target
                = rest.substr(0, std::min(rest.find(phrase.after), rest.find(phrase.options)));
            return target.substr(0, target.find_last_not_of(' ') + 1);
        }
    }
    return bracketedTarget(comment, logType);
}

} // namespace

bool endsInTarget(std::string_view comment)
{
    const std::size_t open = comment.rfind(Open);
    return comment.ends_with("[[")
        || (open != std::string_view::npos && comment.find('\x03', open + 1) == std::string_view::npos);
}

LogComment findLogTarget(std::string_view comment, std::string_view logType, bool isCut)
{
    const std::string_view coloured = colouredTarget(comment, isCut);
    if (!coloured.empty()) {
        return {coloured, true};
    }
    return {targetByWords(comment, logType), false};
}

void appendWithoutTargetCodes(std::string_view comment, std::string_view target, bool isCut, std::string &out)
{
    const std::size_t begin = out.size();
    while (!comment.empty()) {
        const std::size_t open = comment.find(Open);
        out.append(comment.substr(0, open));
        if (open == std::string_view::npos) {
            break;
        }
        comment.remove_prefix(open);
        std::string_view after = comment.substr(Open.size());
        const bool same = after.starts_with(target) && after.substr(target.size()).starts_with(Close);
        const std::string_view beginning = after.substr(0, after.find('\x03'));
        const bool cut
            = isCut && target.starts_with(beginning) && Close.starts_with(after.substr(beginning.size()));
        if (same) {
            out.append(target);
            comment = after.substr(target.size() + Close.size());
        } else if (cut) {
            comment = after;
        } else {
            out.append(Open);
            comment = after;
        }
    }
    if (isCut) {
        out.resize(out.size() - cutCodeLength(std::string_view(out).substr(begin)));
    }
}

} // namespace WikiMon
