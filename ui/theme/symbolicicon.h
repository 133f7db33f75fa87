// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QLatin1StringView>
#include <QRectF>

class QPainter;

namespace WikiMon {

// Makes the icons' resources known; Theme calls it.
void initialiseIconResources();

// What a symbol is drawn in where the colour of the text is not wanted.
enum class IconColor : quint8 { Text, Secondary, Accent, Added, Removed, Warning, OnAccent };

// One of our monochrome symbols (resources/icons, "pause"), drawn in the colours of the palette in use. The
// file is read when the icon is first painted. Checked actions show it in the accent colour.
[[nodiscard]] QIcon symbolicIcon(QLatin1StringView name, IconColor color = IconColor::Text);

// Paints a symbol in one colour, crisp at the device's resolution.
void paintSymbol(QPainter *painter, QLatin1StringView name, const QRectF &rect, const QColor &color);

// The program's own icon, in colour; rendered when it is asked for.
[[nodiscard]] QIcon applicationIcon();

} // namespace WikiMon
