// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/wiki.h"

#include <QCoreApplication>
#include <QLocale>

namespace WikiMon {

using namespace Qt::StringLiterals;

static QString projectName(const QString &project)
{
    return project.isEmpty() ? project : project.at(0).toUpper() + QStringView(project).mid(1);
}

// The site matrix leaves some languages without a name.
static QString languageName(const QString &code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language);
}

QString Wiki::displayName() const
{
    if (project == "special"_L1 || project.isEmpty()) {
        return englishName.isEmpty() ? host : englishName;
    }
    // Among words of another language than English, "Deutsch" says more than "German".
    const QLocale::Language ours = QLocale().language();
    const bool isEnglish = ours == QLocale::English || ours == QLocale::C;
    const QString &known = isEnglish || autonym.isEmpty() ? englishName : autonym;
    const QString name = known.isEmpty() ? languageName(language) : known;
    //: A wiki: language and project, such as "German Wikipedia"
    return QCoreApplication::translate("WikiMon::Wiki", "%1 %2").arg(name, projectName(project));
}

} // namespace WikiMon
