// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QtGlobal>

class QPalette;

namespace WikiMon {

// Every colour of the window, in the spirit of Wikimedia's Codex palette. The only place where colours are
// named. Text colours have a contrast of at least 4.5:1 on page and panel.
struct ColorTokens
{
    QColor page; // behind the panels
    QColor panel; // tables, fields, buttons
    QColor text;
    QColor secondary; // text that steps back
    QColor line; // borders
    QColor softLine; // between rows
    QColor accent; // the one accent colour; text on it is accentText
    QColor accentText;
    QColor accentSoft; // hovered and checked surfaces
    QColor added;
    QColor removed;
    QColor unregistered;
    QColor warningSoft; // behind a notice
    QColor selection; // behind selected rows, text stays text
    QColor ocean;
    QColor land;
    QColor graticule; // on the ocean
    QColor border; // between countries, on the land
    QColor coast;
    QColor night; // laid over the map where it is dark
    QColor mapLittle; // the ends of the map's scale of counts
    QColor mapMuch;
    bool isDark = false;
};

enum class ColorScheme : quint8 { Light, Dark, HighContrast };

[[nodiscard]] const ColorTokens &colorTokens(ColorScheme scheme);
[[nodiscard]] const ColorTokens &colorTokens(bool dark);
// Which scheme a palette belongs to: as for the tokens below.
[[nodiscard]] ColorScheme colorScheme(const QPalette &palette);
// The tokens that go with a palette: dark ones when its window colour is dark, those of high contrast when it
// is black.
[[nodiscard]] const ColorTokens &colorTokens(const QPalette &palette);

} // namespace WikiMon
