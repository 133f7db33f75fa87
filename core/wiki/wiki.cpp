// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/wiki.h"

#include <QCoreApplication>

namespace WikiMon {

using namespace Qt::StringLiterals;

static QString projectName(const QString &project)
{
    return project.isEmpty() ? project : project.at(0).toUpper() + QStringView(project).mid(1);
}

QString Wiki::displayName() const
{
    if (project == "special"_L1 || project.isEmpty()) {
        return englishName.isEmpty() ? host : englishName;
    }
    const QString name = englishName.isEmpty() ? language : englishName;
    //: A wiki: language and project, such as "German Wikipedia"
    return QCoreApplication::translate("WikiMon::Wiki", "%1 %2").arg(name, projectName(project));
}

} // namespace WikiMon
