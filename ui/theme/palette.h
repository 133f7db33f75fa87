// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace WikiMon {

struct ColorTokens;

// A palette in which every role of every group comes from the tokens, so that nothing of the platform's own
// colours shows through.
[[nodiscard]] QPalette makePalette(const ColorTokens &tokens);

// From a to b; part is 0 to 1.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, qreal part);

} // namespace WikiMon
