// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/colortokens.h"

#include <QPalette>

namespace WikiMon {

const ColorTokens &colorTokens(ColorScheme scheme)
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
        .graticule = QColor(0xdfe6ee),
        .border = QColor(0xf8f9fa),
        .coast = QColor(0xbcc3cb),
        .night = QColor(0x1c2c4a),
        .mapLittle = QColor(0xb9cdee),
        .mapMuch = QColor(0x12326e),
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
        .graticule = QColor(0x242930),
        .border = QColor(0x181c22),
        .coast = QColor(0x4a525c),
        .night = QColor(Qt::black),
        .mapLittle = QColor(0x3b4f78),
        .mapMuch = QColor(0xc9dbff),
        .isDark = true,
    };
    static const ColorTokens highContrast{
        .page = QColor(Qt::black),
        .panel = QColor(0x0a0a0a),
        .text = QColor(0xffffff),
        .secondary = QColor(0xe6e6e6),
        .line = QColor(0xb8b8b8),
        .softLine = QColor(0x5a5a5a),
        .accent = QColor(0xa8c4ff),
        .accentText = QColor(Qt::black),
        .accentSoft = QColor(0x1c3a78),
        .added = QColor(0x7dffd0),
        .removed = QColor(0xffa8a0),
        .unregistered = QColor(0xffd67a),
        .warningSoft = QColor(0x3a2d00),
        .selection = QColor(0x24468c),
        .ocean = QColor(Qt::black),
        .land = QColor(0x404040),
        .graticule = QColor(0x2a2a2a),
        .border = QColor(0xd0d0d0),
        .coast = QColor(0xffffff),
        .night = QColor(0x000060),
        .mapLittle = QColor(0x2f4f9a),
        .mapMuch = QColor(0xffffff),
        .isDark = true,
    };
    switch (scheme) {
    case ColorScheme::Dark:
        return darkTokens;
    case ColorScheme::HighContrast:
        return highContrast;
    case ColorScheme::Light:
        break;
    }
    return light;
}

const ColorTokens &colorTokens(bool dark)
{
    return colorTokens(dark ? ColorScheme::Dark : ColorScheme::Light);
}

ColorScheme colorScheme(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    if (window == QColor(Qt::black)) {
        return ColorScheme::HighContrast;
    }
    return window.lightness() < 128 ? ColorScheme::Dark : ColorScheme::Light;
}

const ColorTokens &colorTokens(const QPalette &palette)
{
    return colorTokens(colorScheme(palette));
}

} // namespace WikiMon
