// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "text/foldtable.h"

#include "base/utf8.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <cstring>

namespace WikiMon {

namespace {

constexpr char32_t FoldsEnd = 0x20000; // no character above has a case

struct Fold
{
    char32_t folded;
    char32_t character;
};

// The characters that fold to another one, by what they fold to, and the lead bytes of the odd ones.
struct FoldTable
{
    std::vector<Fold> folds;
    std::array<bool, 256> oddLead{};

    FoldTable()
    {
        std::string bytes;
        for (char32_t character = 0; character < FoldsEnd; ++character) {
            const char32_t folded = QChar::toCaseFolded(character);
            if (folded == character) {
                continue;
            }
            folds.push_back({folded, character});
            if (utf8Length(folded) != utf8Length(character)) {
                bytes.clear();
                appendUtf8(character, bytes);
                oddLead[static_cast<unsigned char>(bytes.front())] = true;
            }
        }
        std::ranges::stable_sort(folds, {}, &Fold::folded);
    }
};

const FoldTable &table()
{
    static const FoldTable theTable;
    return theTable;
}

} // namespace

char32_t foldCase(char32_t character)
{
    if (character < 0x80) {
        return character >= U'A' && character <= U'Z' ? character + 0x20 : character;
    }
    return QChar::toCaseFolded(character);
}

std::u32string foldCase(std::string_view utf8)
{
    std::u32string folded;
    folded.reserve(utf8.size());
    for (std::size_t pos = 0; pos < utf8.size();) {
        folded.push_back(foldCase(nextCharacter(utf8, pos)));
    }
    return folded;
}

bool containsFolded(std::string_view text, std::u32string_view needle)
{
    for (std::size_t start = 0;;) {
        std::size_t pos = start;
        std::size_t matched = 0;
        while (matched < needle.size() && pos < text.size()
            && foldCase(nextCharacter(text, pos)) == needle[matched]) {
            ++matched;
        }
        if (matched == needle.size()) {
            return true;
        }
        if (start >= text.size()) {
            return false;
        }
        (void)nextCharacter(text, start);
    }
}

bool equalsFolded(std::string_view text, std::u32string_view folded)
{
    std::size_t pos = 0;
    for (const char32_t wanted : folded) {
        if (pos >= text.size() || foldCase(nextCharacter(text, pos)) != wanted) {
            return false;
        }
    }
    return pos == text.size();
}

std::vector<char32_t> charactersFoldingTo(char32_t folded)
{
    std::vector<char32_t> characters;
    if (foldCase(folded) == folded) {
        characters.push_back(folded);
    }
    const std::vector<Fold> &folds = table().folds;
    const auto end = std::ranges::upper_bound(folds, folded, {}, &Fold::folded);
    for (auto at = std::ranges::lower_bound(folds, folded, {}, &Fold::folded); at != end; ++at) {
        const Fold &fold = *at;
        characters.push_back(fold.character);
    }
    return characters;
}

bool isOddFold(char32_t character)
{
    return character >= 0x80 && utf8Length(character) != utf8Length(QChar::toCaseFolded(character));
}

bool hasOddFold(std::string_view text)
{
    const FoldTable &folds = table();
    std::size_t pos = 0;
    while (pos < text.size()) {
        // Most text is ASCII: eight bytes at a time until one is not.
        quint64 eight = 0;
        if (pos + sizeof(eight) <= text.size()) {
            std::memcpy(&eight, text.data() + pos, sizeof(eight));
            if ((eight & 0x8080808080808080u) == 0) {
                pos += sizeof(eight);
                continue;
            }
        }
        const std::size_t end = std::min(pos + sizeof(eight), text.size());
        while (pos < end) {
            if (!folds.oddLead[static_cast<unsigned char>(text[pos])]) {
                ++pos;
            } else if (isOddFold(nextCharacter(text, pos))) {
                return true;
            }
        }
    }
    return false;
}

} // namespace WikiMon
