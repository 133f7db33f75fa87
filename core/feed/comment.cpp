// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/comment.h"

#include "base/utf8.h"

#include <algorithm>

namespace WikiMon {

namespace {

constexpr std::string_view FullwidthHash = "\xEF\xBC\x83"; // U+FF03
constexpr std::string_view FullwidthAt = "\xEF\xBC\xA0"; // U+FF20

void splitSection(RecentChange &change, std::string_view comment)
{
    constexpr std::size_t Open = 2;
    std::string_view rest = comment;
    if (comment.starts_with("/*")) {
        const std::size_t close = comment.find("*/", Open + 1);
        if (close != std::string_view::npos) {
            change.section = rangeIn(change.text, trimmed(comment.substr(Open, close - Open)));
            rest = comment.substr(close + 2);
        }
    }
    change.parsedSummary = rangeIn(change.text, trimmed(rest));
}

bool followsSpace(std::string_view comment, std::size_t pos)
{
    if (pos == 0) {
        return true;
    }
    std::size_t before = pos - 1;
    while (before > 0 && (static_cast<unsigned char>(comment[before]) & 0xc0) == 0x80) {
        --before;
    }
    return isSpace(nextCharacter(comment, before));
}

bool endsMention(char32_t character)
{
    switch (character) {
    case '#':
    case '<':
    case '>':
    case '[':
    case ']':
    case '|':
    case '{':
    case '}':
        return true;
    default:
        return isSpace(character);
    }
}

template <typename Takes>
std::string_view takeWhile(std::string_view text, Takes takes)
{
    std::size_t end = 0;
    for (std::size_t next = 0; next < text.size(); end = next) {
        if (!takes(nextCharacter(text, next))) {
            break;
        }
    }
    return text.substr(0, end);
}

// The length of the sign at the beginning of text, 0 for none; tells which.
std::size_t signLength(std::string_view text, bool &hash)
{
    if (text[0] == '#' || text[0] == '@') {
        hash = text[0] == '#';
        return 1;
    }
    hash = text.starts_with(FullwidthHash);
    return hash || text.starts_with(FullwidthAt) ? FullwidthHash.size() : 0;
}

// Where the first sign may be. Most comments have none: that must cost next to nothing.
std::size_t firstSign(std::string_view comment)
{
    return std::min({comment.find('#'), comment.find('@'), comment.find(FullwidthHash[0])});
}

void findSigns(RecentChange &change, std::string_view comment)
{
    for (std::size_t pos = firstSign(comment); pos < comment.size(); ++pos) {
        const char c = comment[pos];
        if (c != '#' && c != '@' && c != FullwidthHash[0]) {
            continue;
        }
        bool hash = false;
        const std::size_t sign = signLength(comment.substr(pos), hash);
        if (sign == 0 || !followsSpace(comment, pos)) {
            continue;
        }
        const std::string_view after = comment.substr(pos + sign);
        const std::string_view word = hash ? takeWhile(after, isWordCharacter)
                                           : takeWhile(after, [](char32_t ch) { return !endsMention(ch); });
        if (!word.empty()) {
            (hash ? change.hashtags : change.mentions).push_back(rangeIn(change.text, word));
        }
    }
}

} // namespace

void takeCommentApart(RecentChange &change)
{
    const std::string_view comment = change.view(change.summary);
    if (comment.empty()) {
        return;
    }
    splitSection(change, comment);
    findSigns(change, comment);
}

} // namespace WikiMon
