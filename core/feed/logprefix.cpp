// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/logprefix.h"

#include <QDateTime>
#include <QString>

#include <algorithm>

namespace WikiMon {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Whether text begins as the pattern has it: 9 is a digit, anything else itself.
bool begins(std::string_view text, std::string_view pattern)
{
    return text.size() >= pattern.size()
        && std::ranges::equal(text.substr(0, pattern.size()), pattern,
            [](char c, char p) { return p == '9' ? isDigit(c) : c == p; });
}

// clock = digit digit ":" digit digit [":" digit digit ["." digits]]
std::string_view takeClock(std::string_view text)
{
    if (!begins(text, "99:99")) {
        return {};
    }
    std::size_t size = 5;
    if (begins(text.substr(size), ":99")) {
        size += 3;
        if (begins(text.substr(size), ".9")) {
            size += 2;
            while (size < text.size() && isDigit(text[size])) {
                ++size;
            }
        }
    }
    return text.substr(0, size);
}

// zone = "Z" | ("+" | "-") digit digit [":"] digit digit
std::string_view takeZone(std::string_view text)
{
    if (text.starts_with('Z')) {
        return text.substr(0, 1);
    }
    for (const std::string_view pattern : {"+99:99", "-99:99", "+9999", "-9999"}) {
        if (begins(text, pattern)) {
            return text.substr(0, pattern.size());
        }
    }
    return {};
}

std::optional<qint64> readTime(std::string_view date, std::string_view clock, std::string_view zone)
{
    QString text = QString::fromLatin1(date.data(), static_cast<qsizetype>(date.size())) + u'T'
        + QString::fromLatin1(clock.data(), static_cast<qsizetype>(clock.size()))
        + QString::fromLatin1(zone.data(), static_cast<qsizetype>(zone.size()));
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

void skipBlanks(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
}

// nick = "<" [mode] name ">" blank | name TAB
void takeNick(std::string_view &text)
{
    constexpr std::size_t LongestNick = 64;
    if (text.starts_with('<')) {
        const std::size_t end = text.substr(0, LongestNick).find('>');
        if (end != std::string_view::npos) {
            text.remove_prefix(end + 1);
            skipBlanks(text);
        }
        return;
    }
    const std::size_t end = text.substr(0, LongestNick).find('\t');
    if (end != std::string_view::npos
        && text.substr(0, end).find_first_of(" \x03[") == std::string_view::npos) {
        text.remove_prefix(end + 1);
    }
}

} // namespace

// line = ["["] [date (" " | "T")] clock [zone] ["]"] blanks [nick] message
// date = digit{4} "-" digit{2} "-" digit{2}
LogPrefix takeLogPrefix(std::string_view line)
{
    constexpr std::string_view Date = "9999-99-99";
    std::string_view rest = line;
    const bool isBracketed = rest.starts_with('[') && rest.size() > 1 && isDigit(rest[1]);
    if (isBracketed) {
        rest.remove_prefix(1);
    }
    std::string_view date;
    if (begins(rest, Date)) {
        date = rest.substr(0, Date.size());
        rest.remove_prefix(Date.size());
        if (!rest.starts_with(' ') && !rest.starts_with('T')) {
            return {{}, line};
        }
        rest.remove_prefix(1);
    }
    const std::string_view clock = takeClock(rest);
    rest.remove_prefix(clock.size());
    const std::string_view zone = takeZone(rest);
    rest.remove_prefix(zone.size());
    if (clock.empty() || (isBracketed && !rest.starts_with(']'))) {
        return {{}, line};
    }
    rest.remove_prefix(isBracketed ? 1 : 0);
    if (!rest.starts_with(' ') && !rest.starts_with('\t')) {
        return {{}, line};
    }
    skipBlanks(rest);
    takeNick(rest);
    return {date.empty() ? std::nullopt : readTime(date, clock, zone), rest};
}

} // namespace WikiMon
