// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "text/linepattern.h"

#include <algorithm>
#include <array>

namespace WikiMon {

namespace {

bool isOneOf(char c, std::string_view characters)
{
    return characters.find(c) != std::string_view::npos;
}
bool isAsciiLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}
// Control characters among them the line feed itself: nobody types those.
bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F;
}

// Properties that a line feed doesn't have.
bool isVisibleProperty(std::string_view name)
{
    constexpr std::array<std::string_view, 40> Names{"L", "Ll", "Lu", "Lt", "Lm", "Lo", "L&", "M", "Mn", "Mc",
        "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "S", "Sc", "Sk", "Sm",
        "So", "Latin", "Greek", "Cyrillic", "Arabic", "Hebrew", "Devanagari", "Han", "Hiragana", "Katakana",
        "Hangul", "Thai", "Xan"};
    for (const std::string_view known : Names) {
        if (known == name) {
            return true;
        }
    }
    return false;
}

// Goes through the pattern once; every function returns false for what can't be rewritten.
class Rewriter
{
public:
    explicit Rewriter(std::string_view pattern) : m_rest(pattern) { }

    std::optional<std::string> run()
    {
        while (!m_rest.empty()) {
            if (!takeOne()) {
                return std::nullopt;
            }
        }
        return m_out;
    }

private:
    void copy(std::size_t count)
    {
        m_out.append(m_rest.substr(0, count));
        m_rest.remove_prefix(std::min(count, m_rest.size()));
    }
    [[nodiscard]] char peek(std::size_t ahead) const { return ahead < m_rest.size() ? m_rest[ahead] : '\0'; }

    bool takeOne()
    {
        switch (m_rest.front()) {
        case '\\':
            return takeEscape();
        case '[':
            return takeClass();
        case '(':
            return takeGroup();
        default:
            if (!isPlain(m_rest.front())) {
                return false;
            }
            copy(1);
            return true;
        }
    }

    // "(", "(?:", look-around, "(?>", "(?|", "(?<name>", "(?i)" and "(?i:".
    bool takeGroup()
    {
        for (const std::string_view begin :
            {"(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?|", "(?i)", "(?i:", "(?-i)", "(?-i:"}) {
            if (m_rest.starts_with(begin)) {
                copy(begin.size());
                return true;
            }
        }
        if (peek(1) == '*' || (peek(1) == '?' && !(peek(2) == '<' && isAsciiLetterOrDigit(peek(3))))) {
            return false;
        }
        copy(1);
        return true;
    }

    // "\p{Lu}" or "\pL": its name and its length.
    bool readProperty(std::string_view &name, std::size_t &size) const
    {
        if (peek(2) != '{') {
            name = m_rest.substr(2, 1);
            size = 3;
            return m_rest.size() >= size;
        }
        const std::size_t close = m_rest.find('}');
        if (close == std::string_view::npos) {
            return false;
        }
        name = m_rest.substr(3, close - 3);
        size = close + 1;
        return true;
    }

    void replace(std::size_t size, std::string_view by)
    {
        m_out.append(by);
        m_rest.remove_prefix(size);
    }

    bool takeEscape()
    {
        const char what = peek(1);
        std::string_view name;
        std::size_t size = 0;
        switch (what) {
        case 'D':
            replace(2, "[^\\d\\n]");
            return true;
        case 'W':
            replace(2, "[^\\w\\n]");
            return true;
        case 's':
            replace(2, "[^\\S\\n]");
            return true;
        case 'H':
            replace(2, "[^\\h\\n]");
            return true;
        case 'p':
        case 'P':
            if (!readProperty(name, size) || !isVisibleProperty(name)) {
                return false;
            }
            if (what == 'p') {
                copy(size);
            } else {
                replace(size, "[^\\p{" + std::string(name) + "}\\n]");
            }
            return true;
        default:
            return takePlainEscape(what);
        }
    }

    bool takePlainEscape(char what)
    {
        if (what >= '1' && what <= '9') { // two digits may be a character's number
            if (peek(2) >= '0' && peek(2) <= '9') {
                return false;
            }
        } else if (isAsciiLetterOrDigit(what) ? !isOneOf(what, "dwbBhSVtrf") : !isPlain(what)) {
            return false;
        }
        copy(2);
        return true;
    }

    bool takeClass()
    {
        const bool negated = peek(1) == '^';
        m_out.append(negated ? "[^\\n" : "[");
        m_rest.remove_prefix(negated ? 2 : 1);
        if (peek(0) == ']') { // the first one is a character
            replace(1, "\\]");
        } else if (peek(0) == '-') { // and no range's, whatever stands before it now
            replace(1, "\\-");
        }
        while (!m_rest.empty()) {
            if (m_rest.front() == ']') {
                copy(1);
                return true;
            }
            if (!(m_rest.front() == '\\' ? takeClassEscape(negated) : takeClassCharacter(negated))) {
                return false;
            }
        }
        return false;
    }

    // In a class that leaves the line feed out, everything is right that is a whole.
    bool takeClassEscape(bool negated)
    {
        const char what = peek(1);
        if (what == 'p' || what == 'P') {
            std::string_view name;
            std::size_t size = 0;
            if (!readProperty(name, size) || (!negated && (what == 'P' || !isVisibleProperty(name)))) {
                return false;
            }
            copy(size);
            return true;
        }
        const std::string_view known = negated ? "dwhsSDWHt" : "dwhS";
        if (isAsciiLetterOrDigit(what) ? !isOneOf(what, known) : !isPlain(what)) {
            return false;
        }
        copy(2);
        return true;
    }

    bool takeClassCharacter(bool negated)
    {
        if (m_rest.front() == '[' && isOneOf(peek(1), ":.=")) {
            const std::size_t close = m_rest.find(":]");
            if (close == std::string_view::npos || peek(1) != ':') {
                return false;
            }
            const std::string_view name = m_rest.substr(2, close - 2);
            const bool visible = name == "alpha" || name == "digit" || name == "alnum" || name == "upper"
                || name == "lower" || name == "punct" || name == "xdigit" || name == "word"
                || name == "graph";
            if (!negated && !visible) {
                return false;
            }
            copy(close + 2);
            return true;
        }
        if (!isPlain(m_rest.front())) {
            return false;
        }
        copy(1);
        return true;
    }

    std::string_view m_rest;
    std::string m_out;
};

} // namespace

std::optional<std::string> asLinePattern(std::string_view pattern)
{
    return Rewriter(pattern).run();
}

} // namespace WikiMon
