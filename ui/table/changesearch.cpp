// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/changesearch.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace WikiMon {

static constexpr std::array<char, 256> lowerCase = [] {
    std::array<char, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        table[i] = static_cast<char>(i >= 'A' && i <= 'Z' ? i + ('a' - 'A') : i);
    }
    return table;
}();

static char lower(char c)
{
    return lowerCase[static_cast<unsigned char>(c)];
}

static bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// An ASCII word is looked for in the bytes as they are: UTF-8 never holds ASCII inside another character.
static bool containsAscii(std::string_view text, std::string_view word)
{
    if (text.size() < word.size()) {
        return false;
    }
    const char first = word.front();
    const char *const end = text.data() + (text.size() - word.size()) + 1;
    for (const char *at = text.data(); at != end; ++at) {
        if (lower(*at) == first
            && std::ranges::equal(word.substr(1), std::string_view(at + 1, word.size() - 1), {}, {}, lower)) {
            return true;
        }
    }
    return false;
}

ChangeSearch::ChangeSearch(const QString &text)
{
    // MediaWiki stores composed characters.
    const QString read = text.left(MaxText).normalized(QString::NormalizationForm_C).toCaseFolded();
    for (const QString &word : read.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QByteArray utf8 = word.toUtf8();
        const bool ascii = isAscii({utf8.constData(), static_cast<std::size_t>(utf8.size())});
        m_words.push_back(
            {word, ascii ? utf8.toStdString() : std::string(), QStringMatcher(word, Qt::CaseInsensitive)});
    }
}

bool ChangeSearch::occurs(const Word &word, std::string_view field)
{
    if (!word.ascii.empty()) {
        return containsAscii(field, word.ascii);
    }
    return !isAscii(field)
        && word.matcher.indexIn(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()))) >= 0;
}

bool ChangeSearch::matches(const RecentChange &change) const
{
    const std::string_view fields[] = {change.view(change.title), change.view(change.user),
        change.view(change.summary), change.view(change.logTarget)};
    return std::ranges::all_of(m_words, [&](const Word &word) {
        return std::ranges::any_of(fields, [&](std::string_view field) { return occurs(word, field); });
    });
}

bool ChangeSearch::narrows(const ChangeSearch &other) const
{
    return std::ranges::all_of(other.m_words, [this](const Word &wide) {
        return std::ranges::any_of(
            m_words, [&](const Word &word) { return word.folded.contains(wide.folded); });
    });
}

bool ChangeSearch::isSameAs(const ChangeSearch &other) const
{
    return std::ranges::equal(m_words, other.m_words, {}, &Word::folded, &Word::folded);
}

} // namespace WikiMon
