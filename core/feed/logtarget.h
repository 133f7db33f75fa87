// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace WikiMon {

// What a log entry's comment says.
struct LogComment
{
    std::string_view target; // in the comment that was given; empty where it names none
    bool isColoured = false; // the target was found by its colour codes, which are to be taken out
};

// Whether the comment ends within its coloured target, although its last byte looks like the line's end.
[[nodiscard]] bool endsInTarget(std::string_view comment);

// Finds the page or user that a log entry is about: by the colour codes around it, in any language; without
// them, by the English words that MediaWiki writes for some logs. isCut: the line ends before its end.
[[nodiscard]] LogComment findLogTarget(std::string_view comment, std::string_view logType, bool isCut);

// Appends the comment without the colour codes around its target and without a code cut at the end.
void appendWithoutTargetCodes(
    std::string_view comment, std::string_view target, bool isCut, std::string &out);

} // namespace WikiMon
