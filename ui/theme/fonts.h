// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace WikiMon {

// The system's fixed-width font for expressions and source, in the size of the text around it.
[[nodiscard]] QFont codeFont(const QFont &around);

// A little smaller than the text around it: for labels of charts, badges and what stands beside the main
// thing.
[[nodiscard]] QFont smallFont(const QFont &around);

} // namespace WikiMon
