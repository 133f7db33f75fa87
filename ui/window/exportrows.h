// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/matchset.h"

#include <functional>
#include <vector>

class QItemSelection;

namespace WikiMon {

class ChangeTableModel;
class FilteredSession;
class SessionStore;
struct ExportFormat;

// Which changes an export takes, as of the moment when it was asked for: what comes later, or another filter,
// changes nothing of it. Sequence numbers, as in the store; the oldest first.
class ExportRows
{
public:
    ExportRows() = default; // none
    [[nodiscard]] static ExportRows everything(const SessionStore &store);
    // Precondition: nothing is being searched for.
    [[nodiscard]] static ExportRows shown(const FilteredSession &session);
    // In any order, each once.
    [[nodiscard]] static ExportRows selected(std::vector<qint64> sequences);
    // Rows of the table, which shows the session.
    [[nodiscard]] static ExportRows selected(
        const ChangeTableModel &model, const QItemSelection &selection, const FilteredSession &session);
    // How many the last one would take, without looking at each.
    [[nodiscard]] static qint64 countSelected(const QItemSelection &selection);
    // Whether these are just those that are shown, so that no list of them is needed.
    [[nodiscard]] static bool areAllShown(
        const ChangeTableModel &model, const QItemSelection &selection, const FilteredSession &session);

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 end() const { return m_end; }
    // The first one at or after this, or end().
    [[nodiscard]] qint64 next(qint64 sequence) const;

    // Enough for an estimate: some of them, from all over.
    [[nodiscard]] const std::vector<qint64> &sample() const { return m_sample; }

private:
    enum class Kind : quint8 { All, Matches, List };
    void takeSample(const std::function<qint64(qint64)> &at);

    Kind m_kind = Kind::All;
    qint64 m_count = 0;
    qint64 m_first = 0;
    qint64 m_end = 0;
    MatchSet m_matches;
    std::vector<qint64> m_list; // sorted
    std::vector<qint64> m_sample;
};

} // namespace WikiMon
