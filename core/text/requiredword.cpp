// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "text/requiredword.h"

#include <algorithm>

namespace WikiMon {

namespace {

constexpr std::size_t Least = 2; // bytes; shorter words are nearly everywhere

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}
bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}
bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// Where an escape, class or group that begins the text ends; npos where that is hard to tell.
std::size_t endOfEscape(std::string_view text)
{
    if (text.size() < 2 || text[1] == 'Q' || text[1] == 'E') {
        return std::string_view::npos;
    }
    if (!isLetterOrDigit(text[1])) {
        return 2;
    }
    // \p{L}, \x{263A}, \g{-1}, \k<name>, \o{17}, \N{U+1}, \012: with all that may belong to it.
    std::size_t end = 2;
    constexpr std::string_view TakeBraces = "pPxgkoN";
    const char open = end < text.size() ? text[end] : '\0';
    const bool isNamed = text[1] == 'g' || text[1] == 'k';
    if ((open == '{' && TakeBraces.find(text[1]) != std::string_view::npos)
        || (isNamed && (open == '<' || open == '\''))) {
        const char close = open == '{' ? '}' : open == '<' ? '>' : '\'';
        const std::size_t at = text.find(close, end + 1);
        // "\N{2|3}" is no such thing but two alternatives.
        const bool isName = at != std::string_view::npos
            && text.substr(end + 1, at - end - 1).find_first_of("|()[\\") == std::string_view::npos;
        return isName ? at + 1 : std::string_view::npos;
    }
    const std::string_view takeMore = "pPxcgk0123456789";
    if (takeMore.find(text[1]) != std::string_view::npos) {
        constexpr std::size_t Most = 4; // \x and \0 take two more, \p and \c one
        while (end < text.size() && end < Most && (isLetterOrDigit(text[end]) || text[1] == 'c')) {
            ++end;
        }
    }
    return end;
}

std::size_t endOfClass(std::string_view text)
{
    std::size_t at = 1;
    at += at < text.size() && text[at] == '^' ? 1 : 0;
    at += at < text.size() && text[at] == ']' ? 1 : 0;
    while (at < text.size() && text[at] != ']') {
        if (text[at] == '\\') {
            if (at + 1 < text.size() && (text[at + 1] == 'Q' || text[at + 1] == 'E' || text[at + 1] == 'c')) {
                return std::string_view::npos;
            }
            at += 2;
        } else if (text.substr(at).starts_with("[:")) {
            const std::size_t close = text.find(":]", at + 2);
            at = close == std::string_view::npos ? at + 1 : close + 2;
        } else {
            ++at;
        }
    }
    return at < text.size() ? at + 1 : std::string_view::npos;
}

// Groups that change how what follows is read, and comments, are hard to tell.
bool isPlainGroup(std::string_view text)
{
    if (text.starts_with("(*")) {
        return false;
    }
    if (!text.starts_with("(?")) {
        return true;
    }
    constexpr std::string_view Known[]
        = {"(?:", "(?=", "(?!", "(?<", "(?>", "(?|", "(?i)", "(?i:", "(?-i)", "(?-i:"};
    return std::ranges::any_of(Known, [text](std::string_view begin) { return text.starts_with(begin); });
}

std::size_t endOf(std::string_view text);

std::size_t endOfGroup(std::string_view text)
{
    // Groups within each other are few in what people write; a long chain of them could use up the stack.
    int depth = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '(') {
            if (!isPlainGroup(text.substr(at))) {
                return std::string_view::npos;
            }
            ++depth;
            ++at;
        } else if (c == ')') {
            ++at;
            if (--depth == 0) {
                return at;
            }
        } else {
            const std::size_t length = endOf(text.substr(at));
            if (length == std::string_view::npos) {
                return length;
            }
            at += length;
        }
    }
    return std::string_view::npos;
}

std::size_t endOf(std::string_view text)
{
    switch (text.front()) {
    case '\\':
        return endOfEscape(text);
    case '[':
        return endOfClass(text);
    case '(':
        return endOfGroup(text);
    default:
        return 1;
    }
}

// The length of "{3}", "{2,}", "{2,5}" or "{,5}" at the beginning; 0 if it is none.
std::size_t braceQuantifier(std::string_view text)
{
    const std::size_t end = text.find_first_not_of("0123456789, ", 1);
    return text.starts_with('{') && end != std::string_view::npos && text[end] == '}' ? end + 1 : 0;
}

// Goes over the parts that all must match, one after the other.
class WordFinder
{
public:
    WordFinder(std::string_view pattern, bool caseless) : m_rest(pattern), m_caseless(caseless) { }

    std::string run()
    {
        if (m_rest.find("(?i") != std::string_view::npos) {
            m_caseless = true;
        }
        while (!m_rest.empty()) {
            if (!takeOne()) {
                return {};
            }
        }
        endWord();
        return m_longest.size() >= Least ? m_longest : std::string();
    }

private:
    bool takeOne()
    {
        const char c = m_rest.front();
        if (c == '|') {
            return false; // one of several things must match
        }
        const bool isPunctuation = c == '\\' && m_rest.size() > 1 && !isLetterOrDigit(m_rest[1]);
        const bool isSpecial = c == '\\' || std::string_view("[(.^$)").find(c) != std::string_view::npos;
        if (isSpecial && !isPunctuation) {
            const std::size_t length = endOf(m_rest);
            if (length == std::string_view::npos) {
                return false;
            }
            m_rest.remove_prefix(length);
            endWord();
        } else {
            m_rest.remove_prefix(isPunctuation ? 1 : 0);
            takeCharacter();
        }
        takeQuantifier();
        return true;
    }

    void takeCharacter()
    {
        std::size_t length = 1;
        while (length < m_rest.size() && isContinuation(m_rest[length])) {
            ++length;
        }
        if (m_caseless && !isAscii(m_rest.front())) {
            endWord();
        } else {
            m_last = m_word.size();
            m_word.append(m_rest.substr(0, length));
        }
        m_rest.remove_prefix(length);
    }

    void takeQuantifier()
    {
        const std::size_t brace = m_rest.empty() ? 0 : braceQuantifier(m_rest);
        const bool isQuantified = !m_rest.empty()
            && (m_rest.front() == '*' || m_rest.front() == '+' || m_rest.front() == '?' || brace > 0);
        if (!isQuantified) {
            return;
        }
        if (m_rest.front() != '+' && !m_word.empty()) { // the last character may be missing
            m_word.resize(m_last);
        }
        endWord();
        m_rest.remove_prefix(brace > 0 ? brace : 1);
        if (!m_rest.empty() && (m_rest.front() == '?' || m_rest.front() == '+')) {
            m_rest.remove_prefix(1); // lazy or possessive
        }
    }

    void endWord()
    {
        if (m_word.size() > m_longest.size()) {
            m_longest = m_word;
        }
        m_word.clear();
        m_last = 0;
    }

    std::string_view m_rest;
    bool m_caseless;
    std::string m_word;
    std::size_t m_last = 0; // where its last character begins
    std::string m_longest;
};

} // namespace

std::string requiredWord(std::string_view pattern, bool caseless)
{
    return WordFinder(pattern, caseless).run();
}

} // namespace WikiMon
