// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace WikiMon {

// Qt guesses whether tool tips and menu texts are markup. Text from outside must never be: these two make it
// show as it is.

// For setToolTip() and Qt::ToolTipRole. Empty for an empty text.
[[nodiscard]] QString plainToolTip(const QString &text);
// For actions and buttons: no letter becomes a shortcut.
[[nodiscard]] QString plainMenuText(QString text);
// The text between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: whatever its direction, it does not
// change the order of what stands around it. The text must have no isolates of its own.
[[nodiscard]] QString isolated(const QString &text);

} // namespace WikiMon
