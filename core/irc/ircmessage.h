// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace WikiMon {

enum class IrcMessageStatus : quint8 {
    Ok,
    Empty, // nothing but blanks
    NoVerb, // tags or a source, and nothing after them
    BadVerb, // the verb has other characters than ASCII letters and digits: no IRC at all
};

// One line of IRC, taken apart. All views point into the line that was parsed; what is absent is empty.
struct IrcMessage
{
    // As in RFC 2812: the last one takes all the rest of a line that has more.
    static constexpr size_t MaxParams = 15;

    std::string_view tags; // without the @, still escaped
    std::string_view source; // without the colon
    std::string_view verb;
    std::array<std::string_view, MaxParams> paramArray;
    size_t paramCount = 0;

    [[nodiscard]] std::span<const std::string_view> params() const
    {
        return std::span(paramArray).first(paramCount);
    }
    // The parameter, or nothing when there are not so many.
    [[nodiscard]] std::string_view param(size_t index) const
    {
        return index < paramCount ? paramArray[index] : std::string_view();
    }
    [[nodiscard]] std::string_view lastParam() const { return paramCount ? param(paramCount - 1) : ""; }
};

// Takes a line without its line end apart. On any status but Ok, message holds what was found so far.
[[nodiscard]] IrcMessageStatus parseIrcMessage(std::string_view line, IrcMessage &message);

struct IrcTag
{
    std::string_view key;
    std::string_view value; // still escaped
};

// Takes the first tag off tags; false when there is none left. Of a key that comes twice, the last one
// counts.
[[nodiscard]] bool takeTag(std::string_view &tags, IrcTag &tag);
[[nodiscard]] std::string unescapeTagValue(std::string_view value);

// The parts of "nick!user@host"; a part that is not there is empty.
struct IrcUserhost
{
    std::string_view nick;
    std::string_view user;
    std::string_view host;
};
[[nodiscard]] IrcUserhost splitUserhost(std::string_view source);

} // namespace WikiMon
