// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/shortcutsdialog.h"

class QMenuBar;

namespace WikiMon {

class WindowActions;

// Fills the menu bar. Gives the same actions by menu, for the help on keys.
QList<ShortcutGroup> populateMenus(
    QMenuBar *bar, const WindowActions &actions, const QList<QAction *> &columns, QAction *resetColumns);

// What the table and the filter field do with keys by themselves, for the help on keys.
[[nodiscard]] QList<ShortcutGroup> widgetShortcuts();

} // namespace WikiMon
