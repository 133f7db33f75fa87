// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtGlobal>

#include <memory>
#include <optional>
#include <string_view>

namespace WikiMon {

struct RegexCompilation;

// A regular expression over valid UTF-8: PCRE2 with its JIT, Unicode classes and case folding. A cheap,
// immutable value; const use is safe from several threads at once.
//
// Expressions come from strangers, so every search is bounded (MatchLimit, DepthLimit, HeapLimit): one that
// would take too long counts as no match, and limitHits() tells.
class Regex
{
public:
    struct Options
    {
        bool caseless = false;
        bool multiline = false; // ^ and $ match at line feeds too, and "." still matches none
    };
    struct Match
    {
        std::size_t begin = 0; // bytes
        std::size_t end = 0;

        friend bool operator==(const Match &, const Match &) = default;
    };

    // Backtracking steps from one starting point: some 0.1 to 1 ms; what people write needs far fewer.
    static constexpr quint32 MatchLimit = 50'000;
    static constexpr quint32 DepthLimit = 5'000; // nested backtracking points, without the JIT
    static constexpr quint32 HeapLimit = 4'096; // KiB, without the JIT
    static constexpr std::size_t JitStackLimit = 512 * 1024; // bytes a thread
    static constexpr std::size_t MaxPatternLength = 16'384; // bytes; its machine code is several times that

    // pattern is UTF-8. It can't leave UTF mode, call out or match single bytes (\C).
    [[nodiscard]] static RegexCompilation compile(std::string_view pattern, Options options);
    [[nodiscard]] static RegexCompilation compile(std::string_view pattern, bool caseless);

    // Whether it matches anywhere in the subject, which must be valid UTF-8.
    [[nodiscard]] bool matches(std::string_view subject) const;
    // The first match that starts at from (a character's first byte, at most subject.size()) or later.
    // What stands before from is seen by ^, \b and look-behind.
    [[nodiscard]] std::optional<Match> find(std::string_view subject, std::size_t from = 0) const;

    // How often a search of this expression, or of a copy of it, was given up because of a limit.
    [[nodiscard]] quint64 limitHits() const;
    // Whether it runs as machine code; where the system forbids that, it is interpreted.
    [[nodiscard]] bool isJitCompiled() const;

private:
    struct Code;
    explicit Regex(std::shared_ptr<const Code> code);

    std::shared_ptr<const Code> m_code;
};

// The expression, or what is wrong with it.
struct RegexCompilation
{
    std::optional<Regex> regex;
    QString error; // in words, without a full stop
    std::size_t errorOffset = 0; // bytes into the pattern
};

} // namespace WikiMon
