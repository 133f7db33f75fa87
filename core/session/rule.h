// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <array>

namespace WikiMon {

enum class RuleKind : quint8 {
    Colour, // of the row; the first rule that matches wins
    Highlight, // marks the row and says why; all that match count
    Ignore, // hides the row; nothing is lost
};

// Names, so that each theme can give them colours that read well on it.
enum class RuleColour : quint8 { Red, Orange, Yellow, Green, Teal, Blue, Purple, Grey };
inline constexpr int RuleColourCount = 8;

// What the user wants of the changes that match a filter.
struct Rule
{
    static constexpr qsizetype MaxNameLength = 80; // one line of a list
    static constexpr qsizetype MaxLabelLength = 8; // a badge in a row
    static constexpr qsizetype MaxFilterLength = 8192; // characters: far more than anybody types

    QString name; // "Large removals": a line of a list
    QString label; // "removal": the word beside the colour, which is never the only sign
    QString filter; // an expression of the filter language; empty matches nothing
    RuleKind kind = RuleKind::Colour;
    RuleColour colour = RuleColour::Yellow;
    bool notifies = false; // on the desktop; not for Ignore
    bool isEnabled = true;

    friend bool operator==(const Rule &, const Rule &) = default;
};

// What a patroller looks for first, in order, and bots out of the way. Names and labels in the user's
// language.
[[nodiscard]] QList<Rule> defaultRules();

// Names in settings: "red"; and "colour", "highlight", "ignore".
[[nodiscard]] const std::array<QString, RuleColourCount> &ruleColourKeys();
[[nodiscard]] const std::array<QString, 3> &ruleKindKeys();

} // namespace WikiMon
