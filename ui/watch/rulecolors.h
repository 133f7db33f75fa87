// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/rule.h"
#include "theme/colortokens.h"

#include <QString>

namespace WikiMon {

// How a rule's colour looks in a theme. Text keeps a contrast of at least 4.5:1 on its background.
struct RuleColors
{
    QColor background; // of the row
    QColor selectedBackground; // of the row while it is selected
    QColor text; // of the row where it would be the palette's text; steps back for grey
    QColor badge; // frame and word of the badge with the rule's label, and the bar at the row's edge
};

[[nodiscard]] RuleColors ruleColors(RuleColour colour, const ColorTokens &tokens);
// "Red", for lists and screen readers.
[[nodiscard]] QString ruleColourName(RuleColour colour);
// "Colour the row", …
[[nodiscard]] QString ruleKindName(RuleKind kind);

} // namespace WikiMon
