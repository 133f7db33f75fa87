// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace WikiMon {

using namespace Qt::StringLiterals;

static QString fileOf(const QString &language)
{
    return u":/i18n/wikimon_%1.qm"_s.arg(language);
}

QStringList Translations::wantedLanguages()
{
    QString messages;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        messages = qEnvironmentVariable(variable);
        if (!messages.isEmpty()) {
            break;
        }
    }
    const QString name = messages.section(u'.', 0, 0);
    if (name.isEmpty() || name == "C"_L1 || name == "POSIX"_L1) {
        return {u"en"_s};
    }
    return QLocale::system().uiLanguages();
}

QString Translations::choose(const QStringList &languages)
{
    for (const QString &name : languages) {
        const QLocale locale(name);
        if (locale.language() == QLocale::English) {
            break;
        }
        const QString language = QLocale::languageToCode(locale.language());
        if (QFile::exists(fileOf(language))) {
            return language;
        }
    }
    return u"en"_s;
}

Translations::Translations(const QStringList &languages) : m_language(choose(languages))
{
    if (!languages.isEmpty()) {
        m_direction = QLocale(languages.constFirst()).textDirection();
    }
    if (m_language == "en"_L1) {
        return;
    }
    // A distribution may have left Qt's translations out: then Qt's few texts stay English.
    if (m_qt.load(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_own.load(fileOf(m_language))) {
        QCoreApplication::installTranslator(&m_own);
    }
}

void Translations::setLayoutDirection() const
{
    if (!QCoreApplication::arguments().contains(u"-reverse"_s)) {
        QGuiApplication::setLayoutDirection(m_direction);
    }
}

} // namespace WikiMon
