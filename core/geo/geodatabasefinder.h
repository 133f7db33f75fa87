// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "geo/geostate.h"
#include "geo/sealedcopy.h"

#include <QList>
#include <QStringList>

namespace WikiMon {

// Where databases are looked for. Empty entries are left out.
struct GeoSearchPaths
{
    QString explicitPath; // what the user named
    QString dataFolder; // the user's data folder for this program
    QStringList systemFolders{QStringLiteral("/var/lib/GeoIP"), QStringLiteral("/usr/share/GeoIP"),
        QStringLiteral("/usr/local/share/GeoIP")};
    QString bundledPath; // a file or a resource

    // All of them: the usual system folders and the bundled database.
    [[nodiscard]] static GeoSearchPaths usual(const QString &explicitPath, const QString &dataFolder);
};

// How a database came to be found, the best first.
enum class GeoRank : quint8 { Explicit, UserCity, UserCountry, SystemCity, SystemCountry, Bundled, Count };

// A file that could be used. Nothing of it but its metadata was looked at yet.
struct GeoCandidate
{
    QString path;
    GeoRank rank = GeoRank::Bundled;
    FileStamp stamp; // exists() is false only for an explicit path that does not

    friend bool operator==(const GeoCandidate &, const GeoCandidate &) = default;
};

// Looks for databases: what the user named, then City before Country in the user's data folder, then City
// before Country in the system's folders, then the bundled one. In a folder these are the *.mmdb files whose
// metadata say City or Country; GeoIP2 before GeoLite2 before DB-IP before others, then by name. Any thread.
class GeoDatabaseFinder
{
public:
    static constexpr int MaxFilesPerFolder = 100; // a folder with more is not a database folder

    explicit GeoDatabaseFinder(GeoSearchPaths paths) : m_paths(std::move(paths)) { }

    [[nodiscard]] const GeoSearchPaths &paths() const { return m_paths; }
    // The best first.
    [[nodiscard]] QList<GeoCandidate> find() const;
    // Existing folders and files to watch for changes.
    [[nodiscard]] QStringList watchPaths() const;

private:
    GeoSearchPaths m_paths;
};

} // namespace WikiMon
