// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/revert.h"

#include "base/utf8.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <iterator>

namespace WikiMon {

namespace {

// How such a summary starts, in small letters, and what follows somewhere, where the start alone says too
// little.
struct Opening
{
    std::string_view start;
    std::string_view later = {};
    bool isWholeWord = true; // what follows the start is no letter
};

constexpr Opening openings[] = {
    // What people write everywhere
    {"rv"},
    {"rvv"},
    {"rvt"},
    {"revert", {}, false}, // reverted, reverting, revertiert, revertidos, reverteret
    {"rollback"},
    {"rolled back"},
    {"rolling back"},
    // English
    {"undid"},
    {"undo revision"},
    {"restored revision"},
    // German
    {"änderung", "rückgängig"},
    {"änderungen", "rückgängig"},
    {"änderung", "zurückgesetzt"},
    {"änderungen", "zurückgesetzt"},
    {"bearbeitungen", "rückgängig"},
    {"rückgängig"},
    {"zurückgesetzt"},
    // French
    {"annulation"},
    {"révocation"},
    {"révoqué", {}, false},
    // Spanish
    {"deshecha"},
    {"deshechas"},
    {"deshecho"},
    // Italian
    {"annullata la modifica"},
    {"annullate le modifiche"},
    {"annullata", "modifica"},
    // Russian
    {"отмена"},
    {"отменена"},
    {"откат"},
    {"откат", {}, false}, // откачены, откатил
    // Portuguese
    {"desfeita"},
    {"desfeitas"},
    {"foram revertidas"},
    {"foi revertida"},
    {"reversão"},
    {"reversões"},
    // Dutch
    {"wijziging", "ongedaan gemaakt"},
    {"wijzigingen", "ongedaan gemaakt"},
    {"versie", "ongedaan gemaakt"},
    {"wijzigingen door", "hersteld tot"},
    {"ongedaan gemaakt"},
    // Polish
    {"anulowanie wersji"},
    {"anulowano"},
    {"wycofano"},
    // Japanese, Chinese: what was undone comes first in Japanese
    {"取り消し", {}, false},
    {"差し戻し", {}, false},
    {"撤销", {}, false},
    {"撤銷", {}, false},
    {"回退", {}, false},
    {"还原", {}, false},
    {"還原", {}, false},
    // Arabic
    {"الرجوع عن"},
    {"استرجاع"},
    // Swedish
    {"gjorde version", "ogjord"},
    {"återställde"},
    {"återställt"},
    {"rullade tillbaka"},
    // Ukrainian
    {"скасування"},
    {"скасовано"},
    {"відкочено"},
    {"відкинуто"},
    {"відкинуті"},
    // Hebrew
    {"ביטול גרסה"},
    {"ביטול עריכה"},
    {"שוחזר מעריכות"},
    {"שוחזרה"},
};

// The bytes of text that are start in any case; 0 if it starts otherwise.
size_t lengthOfStart(std::string_view text, std::string_view start)
{
    size_t pos = 0;
    for (size_t at = 0; at < start.size();) {
        if (pos == text.size() || QChar::toCaseFolded(nextCharacter(text, pos)) != nextCharacter(start, at)) {
            return 0;
        }
    }
    return pos;
}

// The first characters of all openings: most summaries begin with another one, which is soon found out.
const auto &firstCharacters()
{
    static const auto all = [] {
        std::array<char32_t, std::size(openings)> first{};
        std::ranges::transform(openings, first.begin(), [](const Opening &opening) {
            size_t pos = 0;
            return nextCharacter(opening.start, pos);
        });
        return first;
    }();
    return all;
}

bool isWordEnd(std::string_view rest)
{
    size_t pos = 0;
    return rest.empty() || !isWordCharacter(nextCharacter(rest, pos));
}

bool opens(std::string_view summary, const Opening &opening)
{
    const size_t length = lengthOfStart(summary, opening.start);
    if (length == 0) {
        return false;
    }
    const std::string_view rest = summary.substr(length);
    return (!opening.isWholeWord || isWordEnd(rest))
        && (opening.later.empty() || rest.find(opening.later) != std::string_view::npos);
}

// Without a section and the signs that people put in front.
std::string_view said(std::string_view summary)
{
    if (summary.starts_with("/*")) {
        const size_t end = summary.find("*/");
        summary = summary.substr(end == std::string_view::npos ? 2 : end + 2);
    }
    const size_t first = summary.find_first_not_of(" ([\"'-");
    return first == std::string_view::npos ? std::string_view() : summary.substr(first);
}

// "[[Special:Contributions/X|X]] (会話) による版 123 を取り消し": the verb is at the end.
bool isJapaneseUndo(std::string_view summary)
{
    return summary.find("による") != std::string_view::npos
        && (summary.find("を取り消し") != std::string_view::npos
            || summary.find("差し戻し") != std::string_view::npos);
}

} // namespace

bool looksLikeRevert(std::string_view summary)
{
    if (summary.empty()) {
        return false;
    }
    const std::string_view text = said(summary);
    if (!text.empty()) {
        size_t pos = 0;
        const char32_t first = QChar::toCaseFolded(nextCharacter(text, pos));
        for (size_t i = 0; i < std::size(openings); ++i) {
            if (firstCharacters()[i] == first && opens(text, openings[i])) {
                return true;
            }
        }
    }
    return isJapaneseUndo(summary);
}

} // namespace WikiMon
