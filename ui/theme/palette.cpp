// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/palette.h"

#include "theme/colortokens.h"

namespace WikiMon {

QColor mixed(const QColor &a, const QColor &b, qreal part)
{
    const auto channel = [part](int x, int y) { return qRound(x + (y - x) * part); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

QPalette makePalette(const ColorTokens &tokens)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, tokens.page);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.panel);
    set(QPalette::AlternateBase, mixed(tokens.panel, tokens.page, 0.6));
    set(QPalette::ToolTipBase, tokens.isDark ? tokens.softLine : tokens.text);
    set(QPalette::ToolTipText, tokens.isDark ? tokens.text : tokens.page);
    set(QPalette::PlaceholderText, tokens.secondary);
    set(QPalette::Text, tokens.text);
    set(QPalette::Button, tokens.panel);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.removed);
    set(QPalette::Light, tokens.panel);
    set(QPalette::Midlight, tokens.softLine);
    set(QPalette::Mid, tokens.line);
    set(QPalette::Dark, mixed(tokens.line, tokens.text, 0.3));
    set(QPalette::Shadow, tokens.isDark ? QColor(Qt::black) : mixed(tokens.line, tokens.text, 0.6));
    set(QPalette::Highlight, tokens.selection);
    set(QPalette::HighlightedText, tokens.text);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.accent);

    // Disabled text still reads at some 3:1, so that what can't be done now can be found.
    const QColor faint = mixed(tokens.secondary, tokens.page, 0.4);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::Link, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.page);
    palette.setColor(QPalette::Disabled, QPalette::Button, tokens.page);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.softLine);
    return palette;
}

} // namespace WikiMon
