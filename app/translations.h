// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QTranslator>

namespace WikiMon {

// What the program speaks: WikiMon's and Qt's own texts in the first language that the user wants and WikiMon
// has, for as long as this object lives. English is the language of the sources and needs no file.
class Translations
{
public:
    // The languages wanted, best first, as BCP 47 names ("de-AT", "de"). Needs the application object.
    explicit Translations(const QStringList &languages = wantedLanguages());

    // The language spoken, such as "de"; "en" where nothing was loaded.
    [[nodiscard]] QString language() const { return m_language; }

    // Lays windows out in the reading direction of the language wanted most, even of one that WikiMon does
    // not speak: names and summaries are read in it. Qt does this only where there is a translation of Qt
    // itself. Needs a QGuiApplication.
    void setLayoutDirection() const;

    // What the environment asks for. LANGUAGE counts only beside a locale that is not C, as gettext has it:
    // then LANG=C is enough to get texts that a script can read.
    [[nodiscard]] static QStringList wantedLanguages();

    // The language to speak of those wanted: of one that is there, or "en".
    [[nodiscard]] static QString choose(const QStringList &languages);

private:
    QString m_language;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QTranslator m_qt;
    QTranslator m_own; // installed last: it is asked first
};

} // namespace WikiMon
