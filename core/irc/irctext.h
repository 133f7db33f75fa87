// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace WikiMon {

// What a server said, as plain text to show: bad UTF-8 replaced, control, formatting and invisible characters
// taken out, blanks joined, cut at MaxServerText characters.
inline constexpr qsizetype MaxServerText = 300;
[[nodiscard]] QString plainServerText(std::string_view text);
[[nodiscard]] QString plainServerText(const QString &text);

} // namespace WikiMon
