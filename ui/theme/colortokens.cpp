// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/colortokens.h"

#include <QPalette>

namespace WikiMon {

const ColorTokens &colorTokens(bool dark)
{
    static const ColorTokens light{
        .page = QColor(0xf8f9fa),
        .panel = QColor(0xffffff),
        .text = QColor(0x202122),
        .secondary = QColor(0x54595d),
        .line = QColor(0xc8ccd1),
        .softLine = QColor(0xeaecf0),
        .accent = QColor(0x3366cc),
        .accentText = QColor(0xffffff),
        .accentSoft = QColor(0xeaf3ff),
        .added = QColor(0x177860),
        .removed = QColor(0xb32424),
        .unregistered = QColor(0x8c5a00),
        .warningSoft = QColor(0xfdf2d5),
        .selection = QColor(0xdfe9fb),
        .ocean = QColor(0xeef3f8),
        .land = QColor(0xd8dce1),
        .isDark = false,
    };
    static const ColorTokens darkTokens{
        .page = QColor(0x16181b),
        .panel = QColor(0x1e2125),
        .text = QColor(0xeaecf0),
        .secondary = QColor(0xa2a9b1),
        .line = QColor(0x3a3f45),
        .softLine = QColor(0x2b2f34),
        .accent = QColor(0x88a3e8),
        .accentText = QColor(0x101418),
        .accentSoft = QColor(0x263452),
        .added = QColor(0x5dc2a4),
        .removed = QColor(0xf08c84),
        .unregistered = QColor(0xe0b25c),
        .warningSoft = QColor(0x3a2d10),
        .selection = QColor(0x2b3a5c),
        .ocean = QColor(0x181c22),
        .land = QColor(0x353b43),
        .isDark = true,
    };
    return dark ? darkTokens : light;
}

const ColorTokens &colorTokens(const QPalette &palette)
{
    return colorTokens(palette.color(QPalette::Window).lightness() < 128);
}

} // namespace WikiMon
