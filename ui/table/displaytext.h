// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace WikiMon {

// Text from outside as it is, for clipboards, searches and addresses; never to be shown.
[[nodiscard]] inline QString wireText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// What a cell shows at most of a text: wider than any column, cheap to lay out.
inline constexpr int CellGraphemes = 300;
// What a tool tip shows at most of a text: a screenful.
inline constexpr int ToolTipGraphemes = 1500;

// Makes text from outside safe to paint. At most maxGraphemes characters as a reader counts them, each with
// at most 8 combining marks and 16 code points in all (the longest emoji have 11), then "…". Control
// characters become their pictures (U+2400 …), bidi embeddings, overrides and isolates, invisible characters
// and stray tags become labels such as "[U+202E]". LRM, RLM and ALM stay: they order the text around
// them but can't override it, and MediaWiki's own summaries are full of them. The result is one line of plain
// text.
[[nodiscard]] QString displayText(QStringView text, int maxGraphemes = CellGraphemes);
[[nodiscard]] QString displayText(std::string_view utf8, int maxGraphemes = CellGraphemes);

// Display text as a menu shows it: isolated, elided to some 40 characters, without mnemonics.
[[nodiscard]] QString menuText(std::string_view utf8);

} // namespace WikiMon
