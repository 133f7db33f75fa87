// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/colortokens.h"

namespace WikiMon {

// The map's scales of colour: few steps that look evenly far apart (evenly spaced in Oklab), from little to
// much, one hue.
inline constexpr int RampSteps = 6;

// part: 0 (little) to 1 (much).
[[nodiscard]] QColor rampColor(const ColorTokens &tokens, double part);

// The step of the scale for a count: 1, up to 4, 16, 64, 256, more. 0 for no count at all.
[[nodiscard]] int rampStep(qint64 count);
// The smallest count of a step from 1 to RampSteps.
[[nodiscard]] qint64 rampFrom(int step);
[[nodiscard]] QColor stepColor(const ColorTokens &tokens, int step);

} // namespace WikiMon
