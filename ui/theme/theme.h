// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/colortokens.h"

#include <QFont>
#include <QObject>

namespace WikiMon {

class WikiMonStyle;

enum class ThemeChoice : quint8 { System, Light, Dark, HighContrast };

// Dresses the application: style, palette and font. Made once, after the QApplication and before the first
// widget; every change shows at once.
class Theme : public QObject
{
    Q_OBJECT
public:
    static constexpr int MinimumTextPercent = 80;
    static constexpr int MaximumTextPercent = 200;

    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    // Whether things may move; off means that they only appear.
    void setMotion(bool isOn);
    // Relative to the system's font; bounded by the two constants.
    void setTextPercent(int percent);
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    // To be called when the system's theme may have changed (QEvent::ThemeChange).
    void followSystem();

signals:
    void changed();

private:
    [[nodiscard]] ColorScheme scheme() const;
    void apply();

    WikiMonStyle *m_style; // the application's
    QFont m_systemFont;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
    int m_textPercent = 100;
};

} // namespace WikiMon
