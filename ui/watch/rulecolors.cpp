// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/rulecolors.h"

#include "theme/palette.h"

#include <QCoreApplication>

#include <array>

namespace WikiMon {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Rule)
};

// A shade of each colour that reads as text on light panels, and one for dark ones.
static QColor shade(RuleColour colour, bool isDark)
{
    static constexpr std::array<QRgb, RuleColourCount> Light{
        0xb32424, 0x9a4a00, 0x735c00, 0x1a6e35, 0x006a78, 0x2a5bc4, 0x7440a8, 0x54595d};
    static constexpr std::array<QRgb, RuleColourCount> Dark{
        0xf4938b, 0xf2a766, 0xe3c75a, 0x74cf92, 0x66cbd6, 0x97b4f7, 0xcda9f5, 0xa2a9b1};
    return QColor((isDark ? Dark : Light).at(std::size_t(colour)));
}

RuleColors ruleColors(RuleColour colour, const ColorTokens &tokens)
{
    const bool isBlack = tokens.page == QColor(Qt::black); // high contrast: text stays at its best
    const QColor strong = isBlack ? mixed(shade(colour, true), Qt::white, 0.3) : shade(colour, tokens.isDark);
    const bool stepsBack = colour == RuleColour::Grey;
    const qreal part = stepsBack ? 0.0 : tokens.isDark ? 0.16 : 0.11;
    return {.background = mixed(tokens.panel, strong, part),
        .selectedBackground = mixed(tokens.selection, strong, part / 4),
        .text = stepsBack ? tokens.secondary : tokens.text,
        .badge = strong};
}

QString ruleColourName(RuleColour colour)
{
    switch (colour) {
    case RuleColour::Red:
        return RuleWords::tr("Red");
    case RuleColour::Orange:
        return RuleWords::tr("Orange");
    case RuleColour::Yellow:
        return RuleWords::tr("Yellow");
    case RuleColour::Green:
        return RuleWords::tr("Green");
    case RuleColour::Teal:
        return RuleWords::tr("Teal");
    case RuleColour::Blue:
        return RuleWords::tr("Blue");
    case RuleColour::Purple:
        return RuleWords::tr("Purple");
    case RuleColour::Grey:
        break;
    }
    return RuleWords::tr("Grey");
}

QString ruleKindName(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Colour:
        return RuleWords::tr("Colour the row");
    case RuleKind::Highlight:
        return RuleWords::tr("Mark the row");
    case RuleKind::Ignore:
        break;
    }
    return RuleWords::tr("Hide the change");
}

} // namespace WikiMon
