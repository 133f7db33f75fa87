// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/geodatabasefinder.h"

#include "geo/georesources.h"
#include "geo/mmdbmetadata.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// The detailed products before the free ones.
constexpr QLatin1StringView KnownNames[] = {"geoip2-"_L1, "geolite2-"_L1, "dbip-"_L1};

qsizetype familiarity(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto known = std::ranges::find_if(
        KnownNames, [&](QLatin1StringView prefix) { return name.startsWith(prefix, Qt::CaseInsensitive); });
    return known - std::begin(KnownNames);
}

struct FolderContent
{
    QStringList cities;
    QStringList countries;
};

FolderContent lookInto(const QString &folder)
{
    FolderContent content;
    if (folder.isEmpty()) {
        return content;
    }
    const QStringList names = QDir(folder)
                                  .entryList({u"*.mmdb"_s}, QDir::Files, QDir::Name)
                                  .mid(0, GeoDatabaseFinder::MaxFilesPerFolder);
    for (const QString &name : names) {
        const QString path = QDir(folder).filePath(name);
        const auto metadata = readMmdbMetadata(path);
        if (metadata && metadata->kind() == GeoKind::City) {
            content.cities.append(path);
        } else if (metadata && metadata->kind() == GeoKind::Country) {
            content.countries.append(path);
        }
    }
    std::ranges::stable_sort(content.cities, {}, familiarity);
    std::ranges::stable_sort(content.countries, {}, familiarity);
    return content;
}

} // namespace

GeoSearchPaths GeoSearchPaths::usual(const QString &explicitPath, const QString &dataFolder)
{
    GeoSearchPaths paths;
    paths.explicitPath = explicitPath;
    paths.dataFolder = dataFolder;
    paths.bundledPath = bundledDatabasePath();
    return paths;
}

QList<GeoCandidate> GeoDatabaseFinder::find() const
{
    QList<GeoCandidate> candidates;
    const auto add = [&](const QStringList &files, GeoRank rank) {
        for (const QString &file : files) {
            candidates.append({file, rank, FileStamp::of(file)});
        }
    };
    if (!m_paths.explicitPath.isEmpty()) {
        add({m_paths.explicitPath}, GeoRank::Explicit);
    }
    const FolderContent user = lookInto(m_paths.dataFolder);
    add(user.cities, GeoRank::UserCity);
    add(user.countries, GeoRank::UserCountry);
    FolderContent system;
    for (const QString &folder : m_paths.systemFolders) {
        const FolderContent content = lookInto(folder);
        system.cities += content.cities;
        system.countries += content.countries;
    }
    add(system.cities, GeoRank::SystemCity);
    add(system.countries, GeoRank::SystemCountry);
    if (!m_paths.bundledPath.isEmpty()) {
        add({m_paths.bundledPath}, GeoRank::Bundled);
    }
    return candidates;
}

QStringList GeoDatabaseFinder::watchPaths() const
{
    QStringList wanted = m_paths.systemFolders;
    wanted.append(m_paths.dataFolder);
    if (!m_paths.explicitPath.isEmpty()) {
        // Its folder too, as a file that is replaced by renaming is no longer watched.
        wanted.append(m_paths.explicitPath);
        wanted.append(QFileInfo(m_paths.explicitPath).absolutePath());
    }
    QStringList existing;
    for (const QString &path : std::as_const(wanted)) {
        if (!path.isEmpty() && QFileInfo::exists(path) && !existing.contains(path)) {
            existing.append(path);
        }
    }
    return existing;
}

} // namespace WikiMon
