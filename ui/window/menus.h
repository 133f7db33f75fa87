// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/shortcutsdialog.h"

#include <QLatin1StringView>

class QMenuBar;

namespace WikiMon {

class WindowActions;

// The object name of the menu of recordings that were opened last; its owner fills it.
inline constexpr QLatin1StringView RecentMenuName("recentRecordings");

// Fills the menu bar. Gives the same actions by menu, for the help on keys.
QList<ShortcutGroup> populateMenus(
    QMenuBar *bar, const WindowActions &actions, const QList<QAction *> &columns, QAction *resetColumns);

// What the table and the filter field do with keys by themselves, for the help on keys.
[[nodiscard]] QList<ShortcutGroup> widgetShortcuts();

} // namespace WikiMon
