// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/exportrows.h"

#include "session/filteredsession.h"
#include "session/sessionstore.h"
#include "table/changetablemodel.h"

#include <QItemSelection>

#include <algorithm>

namespace WikiMon {

static constexpr qint64 SampleSize = 256; // a millisecond's work

ExportRows ExportRows::everything(const SessionStore &store)
{
    ExportRows rows;
    rows.m_first = store.first();
    rows.m_end = store.end();
    rows.m_count = store.size();
    rows.takeSample([&rows](qint64 index) { return rows.m_first + index; });
    return rows;
}

ExportRows ExportRows::shown(const FilteredSession &session)
{
    const MatchIndex &matches = session.matches();
    ExportRows rows = everything(session.store());
    rows.m_kind = Kind::Matches;
    rows.m_matches = MatchSet(matches, session.store().snapshot());
    rows.m_count = matches.count();
    rows.takeSample([&matches](qint64 index) { return matches.sequenceAt(index); });
    return rows;
}

ExportRows ExportRows::selected(std::vector<qint64> sequences)
{
    ExportRows rows;
    rows.m_kind = Kind::List;
    std::ranges::sort(sequences);
    rows.m_list = std::move(sequences);
    if (!rows.m_list.empty()) {
        rows.m_first = rows.m_list.front();
        rows.m_end = rows.m_list.back() + 1;
        rows.m_count = std::ssize(rows.m_list);
    }
    rows.takeSample([&rows](qint64 index) { return rows.m_list[std::size_t(index)]; });
    return rows;
}

qint64 ExportRows::countSelected(const QItemSelection &selection)
{
    qint64 count = 0;
    for (const QItemSelectionRange &part : selection) {
        count += part.height();
    }
    return count;
}

bool ExportRows::areAllShown(
    const ChangeTableModel &model, const QItemSelection &selection, const FilteredSession &session)
{
    const qint64 count = countSelected(selection);
    return !model.isSorted() && !model.showsGroups() && !session.isSearching() && count == model.rowCount()
        && count == session.matches().count();
}

ExportRows ExportRows::selected(
    const ChangeTableModel &model, const QItemSelection &selection, const FilteredSession &session)
{
    if (areAllShown(model, selection, session)) {
        return session.filter().isEmpty() ? everything(session.store()) : shown(session);
    }
    std::vector<qint64> sequences;
    sequences.reserve(std::size_t(countSelected(selection)));
    for (const QItemSelectionRange &part : selection) {
        for (int row = part.top(); row <= part.bottom(); ++row) {
            sequences.push_back(model.sequenceAt(row));
        }
    }
    return selected(std::move(sequences));
}

void ExportRows::takeSample(const std::function<qint64(qint64)> &at)
{
    m_sample.clear();
    const qint64 size = std::min(m_count, SampleSize);
    for (qint64 i = 0; i < size; ++i) {
        m_sample.push_back(at(i * m_count / size));
    }
}

qint64 ExportRows::next(qint64 sequence) const
{
    switch (m_kind) {
    case Kind::All:
        break;
    case Kind::Matches:
        while (sequence < m_end && !m_matches.contains(sequence)) {
            ++sequence;
        }
        break;
    case Kind::List: {
        const auto found = std::ranges::lower_bound(m_list, sequence);
        return found == m_list.end() ? m_end : *found;
    }
    }
    return std::min(sequence, m_end);
}

} // namespace WikiMon
