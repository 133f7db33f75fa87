// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/geodatabasedrop.h"

#include "geo/mmdbmetadata.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::GeoDatabaseDrop)
};

} // namespace

QString draggedGeoDatabase(const QMimeData *data)
{
    if (!data || !data->hasUrls()) {
        return {};
    }
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return path.endsWith(".mmdb"_L1, Qt::CaseInsensitive) ? path : QString();
}

QString geoDatabaseProblem(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return Words::tr("There is no file %1.").arg(path);
    }
    if (!file.isFile()) {
        return Words::tr("%1 is not a file.").arg(path);
    }
    if (!file.isReadable()) {
        return Words::tr("%1 can't be read.").arg(path);
    }
    const auto metadata = readMmdbMetadata(path);
    if (!metadata) {
        return Words::tr("%1 is not a complete MaxMind DB file.").arg(file.fileName());
    }
    const bool isOther = metadata->kind() == GeoKind::None
        && (metadata->type.contains("ASN"_L1) || metadata->type.contains("ISP"_L1)
            || metadata->type.contains("Domain"_L1) || metadata->type.contains("Connection"_L1));
    return isOther ? Words::tr("%1 knows no places: it is a database of the kind %2.")
                         .arg(file.fileName(), metadata->type)
                   : QString();
}

} // namespace WikiMon
