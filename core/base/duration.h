// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace WikiMon {

// "40 seconds", "12 minutes", "3 hours": rounded down, and never with a number so small that this matters.
[[nodiscard]] QString describeDuration(qint64 milliseconds);

} // namespace WikiMon
