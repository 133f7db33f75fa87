// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "geo/geodatabase.h"
#include "geo/geodatabasefinder.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace WikiMon {

// What a look at the disk found out.
struct GeoUpdate
{
    std::unique_ptr<GeoDatabase> database; // null: go on with what is in use
    GeoState state; // what is in use from now on
    QStringList watchPaths; // whose changes are a reason to look again
};

// Decides which database is in use: the best of the candidates that can be proven. The one in use stays until
// a changed or better one has proven good, also when its file is broken or gone. A file that was refused is
// read again only after it has changed. Slow, as it reads whole files; any thread, one at a time.
class GeoSearch
{
    Q_DECLARE_TR_FUNCTIONS(GeoSearch)
public:
    explicit GeoSearch(GeoSearchPaths paths) : m_finder(std::move(paths)) { }

    // Another explicit path ("" for none). What is in use stays until check() finds something; a good file
    // that the user named earlier is not given up for one that can't be used.
    void setExplicitPath(const QString &path);
    [[nodiscard]] GeoUpdate check(const std::stop_token &stop = {});

private:
    struct Refusal
    {
        FileStamp stamp;
        QString error;
    };

    std::unique_ptr<GeoDatabase> tryCandidate(const GeoCandidate &candidate, const std::stop_token &stop);
    void forgetGone(const QList<GeoCandidate> &candidates);
    [[nodiscard]] QString describeProblem(const QList<GeoCandidate> &candidates) const;

    GeoDatabaseFinder m_finder;
    std::optional<GeoCandidate> m_current;
    GeoState m_state;
    QHash<QString, Refusal> m_refused; // by path; no more than there are candidates
};

} // namespace WikiMon
