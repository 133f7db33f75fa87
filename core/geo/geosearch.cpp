// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/geosearch.h"

#include <algorithm>

namespace WikiMon {

void GeoSearch::setExplicitPath(const QString &path)
{
    GeoSearchPaths paths = m_finder.paths();
    paths.explicitPath = path;
    m_finder = GeoDatabaseFinder(std::move(paths));
    m_refused.clear();
    if (m_current && path.isEmpty()) {
        m_current->rank = GeoRank::Count; // whatever is found now follows it
    }
}

GeoUpdate GeoSearch::check(const std::stop_token &stop)
{
    const QList<GeoCandidate> candidates = m_finder.find();
    forgetGone(candidates);
    GeoUpdate update;
    for (const GeoCandidate &candidate : candidates) {
        const bool isCurrent = m_current && candidate.path == m_current->path;
        if (m_current && candidate.rank > m_current->rank) {
            break; // the one in use is gone; what is left is no successor of it
        }
        if (isCurrent && candidate.stamp == m_current->stamp) {
            m_current->rank = candidate.rank;
            break;
        }
        update.database = tryCandidate(candidate, stop);
        if (update.database || isCurrent) {
            break;
        }
    }
    m_state.error = describeProblem(candidates);
    update.state = m_state;
    update.watchPaths = m_finder.watchPaths();
    return update;
}

std::unique_ptr<GeoDatabase> GeoSearch::tryCandidate(
    const GeoCandidate &candidate, const std::stop_token &stop)
{
    const auto refusal = m_refused.constFind(candidate.path);
    if (refusal != m_refused.cend() && refusal->stamp == candidate.stamp) {
        return nullptr;
    }
    SealedCopy copy = SealedCopy::ofFile(candidate.path, stop);
    const FileStamp stamp = copy.isValid() ? copy.stamp() : candidate.stamp;
    GeoDatabase::Opened opened = GeoDatabase::open(std::move(copy), stop);
    if (!opened.database) {
        m_refused.insert(candidate.path, {stamp, opened.error});
        return nullptr;
    }
    m_refused.remove(candidate.path);
    m_current = GeoCandidate{candidate.path, candidate.rank, stamp};
    m_state = {candidate.path, opened.database->kind(), opened.database->type(), opened.database->buildDate(),
        candidate.rank == GeoRank::Bundled, {}};
    return std::move(opened.database);
}

void GeoSearch::forgetGone(const QList<GeoCandidate> &candidates)
{
    m_refused.removeIf([&](const std::pair<const QString &, Refusal &> &refused) {
        return std::ranges::none_of(
            candidates, [&](const GeoCandidate &candidate) { return candidate.path == refused.first; });
    });
}

QString GeoSearch::describeProblem(const QList<GeoCandidate> &candidates) const
{
    for (const GeoCandidate &candidate : candidates) {
        const auto refusal = m_refused.constFind(candidate.path);
        if (refusal == m_refused.cend()) {
            continue;
        }
        return m_current && m_current->path == candidate.path
            ? tr("%1 changed and can't be used: %2. Its last good version stays in use.")
                  .arg(candidate.path, refusal->error)
            : tr("%1 can't be used: %2.").arg(candidate.path, refusal->error);
    }
    if (!m_current) {
        return tr("There is no geolocation database.");
    }
    const bool isThere = std::ranges::any_of(
        candidates, [this](const GeoCandidate &candidate) { return candidate.path == m_current->path; });
    return isThere ? QString()
                   : tr("%1 is gone or broken. Its last good version stays in use.").arg(m_current->path);
}

} // namespace WikiMon
