// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/ircmessage.h"

#include <algorithm>

namespace WikiMon {

namespace {

void skipBlanks(std::string_view &rest)
{
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
}

// Takes what comes before the separator off rest, and the separator too.
std::string_view takeUntil(std::string_view &rest, char separator)
{
    const size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view taken = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return taken;
}

std::string_view takeWord(std::string_view &rest)
{
    const std::string_view word = takeUntil(rest, ' ');
    skipBlanks(rest);
    return word;
}

constexpr bool isVerbCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

// message = *SPACE [ "@" tags 1*SPACE ] [ ":" source 1*SPACE ] verb *( 1*SPACE middle ) [ 1*SPACE last ]
// tags    = tag *( ";" tag )
// tag     = key [ "=" value ]
// verb    = 1*( ALPHA / DIGIT )
// middle  = a word that does not begin with ":"
// last    = ":" *byte / the 15th parameter, with or without ":"
// SPACE is the blank alone: a tab belongs to the word around it.
IrcMessageStatus parseIrcMessage(std::string_view line, IrcMessage &message)
{
    message.tags = message.source = message.verb = {};
    message.paramCount = 0;

    skipBlanks(line);
    if (line.empty()) {
        return IrcMessageStatus::Empty;
    }
    if (line.front() == '@') {
        message.tags = takeWord(line).substr(1);
    }
    if (line.starts_with(':')) {
        message.source = takeWord(line).substr(1);
    }
    message.verb = takeWord(line);
    if (message.verb.empty()) {
        return IrcMessageStatus::NoVerb;
    }
    if (!std::ranges::all_of(message.verb, isVerbCharacter)) {
        return IrcMessageStatus::BadVerb;
    }
    while (!line.empty()) {
        std::string_view &param = message.paramArray[message.paramCount++];
        if (line.front() == ':') {
            param = line.substr(1);
            break;
        }
        if (message.paramCount == IrcMessage::MaxParams) {
            param = line;
            break;
        }
        param = takeWord(line);
    }
    return IrcMessageStatus::Ok;
}

bool takeTag(std::string_view &tags, IrcTag &tag)
{
    while (!tags.empty()) {
        tag.value = takeUntil(tags, ';');
        tag.key = takeUntil(tag.value, '=');
        if (!tag.key.empty()) {
            return true;
        }
    }
    return false;
}

// value  = *( byte / escape )
// escape = "\:" (a semicolon) / "\s" (a blank) / "\\" / "\r" / "\n"; any other backslash is dropped
std::string unescapeTagValue(std::string_view value)
{
    std::string out;
    out.reserve(value.size());
    for (size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\') {
            out += value[i];
            continue;
        }
        if (++i == value.size()) {
            break;
        }
        switch (value[i]) {
        case ':':
            out += ';';
            break;
        case 's':
            out += ' ';
            break;
        case 'r':
            out += '\r';
            break;
        case 'n':
            out += '\n';
            break;
        default:
            out += value[i];
            break;
        }
    }
    return out;
}

// source = nick [ "!" user ] [ "@" host ]; a host has no "@", so the last one counts
IrcUserhost splitUserhost(std::string_view source)
{
    IrcUserhost result;
    if (const size_t at = source.rfind('@'); at != std::string_view::npos) {
        result.host = source.substr(at + 1);
        source = source.substr(0, at);
    }
    result.nick = takeUntil(source, '!');
    result.user = source;
    return result;
}

} // namespace WikiMon
