// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/theme.h"

#include "theme/palette.h"
#include "theme/symbolicicon.h"
#include "theme/wikimonstyle.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>

namespace WikiMon {

// A desktop without a theme gives 12 px, which is small for a table that is read all day.
static constexpr int MinimumPixelSize = 13;

static QFont readableSystemFont()
{
    QFont font = QApplication::font();
    const int pixels = QFontInfo(font).pixelSize();
    if (pixels > 0 && pixels < MinimumPixelSize && font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * MinimumPixelSize / pixels);
    }
    return font;
}

static bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_style(new WikiMonStyle)
    , m_systemFont(readableSystemFont())
    , m_systemIsDark(isDark(QApplication::palette()))
{
    initialiseIconResources();
    QApplication::setStyle(m_style);
    if (m_systemFont != QApplication::font()) {
        QApplication::setFont(m_systemFont);
    }
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice != choice) {
        m_choice = choice;
        apply();
    }
}

void Theme::setMotion(bool isOn)
{
    m_style->setMotion(isOn);
}

void Theme::setTextPercent(int percent)
{
    percent = qBound(MinimumTextPercent, percent, MaximumTextPercent);
    if (m_textPercent == percent) {
        return;
    }
    m_textPercent = percent;
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    } else {
        font.setPixelSize(font.pixelSize() * percent / 100);
    }
    QApplication::setFont(font);
    emit changed();
}

void Theme::followSystem()
{
    // An empty palette lets the platform's through, which is the only way to ask for it.
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool systemIsDark = isDark(QApplication::palette());
    if (systemIsDark != m_systemIsDark && m_choice == ThemeChoice::System) {
        m_systemIsDark = systemIsDark;
        apply();
    } else {
        m_systemIsDark = systemIsDark;
        QApplication::setPalette(ours);
    }
}

ColorScheme Theme::scheme() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return ColorScheme::Light;
    case ThemeChoice::Dark:
        return ColorScheme::Dark;
    case ThemeChoice::HighContrast:
        return ColorScheme::HighContrast;
    case ThemeChoice::System:
        break;
    }
    return m_systemIsDark ? ColorScheme::Dark : ColorScheme::Light;
}

void Theme::apply()
{
    QApplication::setPalette(makePalette(colorTokens(scheme())));
    emit changed();
}

} // namespace WikiMon
