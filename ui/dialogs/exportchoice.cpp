// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/exportchoice.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace WikiMon {

QString exportSuffix(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Csv:
        return u"csv"_s;
    case ExportKind::GeoJson:
        return u"geojson"_s;
    case ExportKind::JsonLines:
    case ExportKind::Count:
        break;
    }
    return u"jsonl"_s;
}

QString withExportSuffix(const QString &path, ExportKind kind)
{
    const QString name = QFileInfo(path).fileName();
    const QString wanted = exportSuffix(kind);
    for (int i = 0; i < int(ExportKind::Count); ++i) {
        const QString ending = u'.' + exportSuffix(static_cast<ExportKind>(i));
        if (name.size() > ending.size() && name.endsWith(ending, Qt::CaseInsensitive)) {
            return static_cast<ExportKind>(i) == kind ? path : path.chopped(ending.size()) + u'.' + wanted;
        }
    }
    return (path.endsWith(u'.') ? path : path + u'.') + wanted;
}

} // namespace WikiMon
