// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/tablesorter.h"

#include "session/matchset.h"
#include "table/changetablemodel.h"

#include <vector>

namespace WikiMon {

static SortKey keyOf(ChangeColumn column)
{
    switch (column) {
    case ChangeColumn::Flags:
        return SortKey::Flags;
    case ChangeColumn::Wiki:
        return SortKey::Wiki;
    case ChangeColumn::Page:
        return SortKey::Title;
    case ChangeColumn::Size:
        return SortKey::Size;
    case ChangeColumn::User:
        return SortKey::User;
    case ChangeColumn::Summary:
        return SortKey::Summary;
    case ChangeColumn::Namespace:
        return SortKey::Namespace;
    case ChangeColumn::Time:
    case ChangeColumn::Count:
        break;
    }
    return SortKey::Time;
}

// A bit a row is cheap to hand over, a list of rows is not: it is made where there is time.
static std::vector<quint32> rowsOf(const StoreSnapshot &session, const MatchSet &matches)
{
    std::vector<quint32> rows;
    quint32 first = 0;
    for (int index = 0; index < matches.chunkCount(); ++index) {
        forEachRow(matches.rows(index), [&](int row) { rows.push_back(first + static_cast<quint32>(row)); });
        first += static_cast<quint32>(session.rowCount(index));
    }
    return rows;
}

void TableSorter::start(const StoreSnapshot &session, const MatchIndex &matches, TableSort sort)
{
    m_job.start(
        [session, set = MatchSet(matches, session), sort](const std::atomic<bool> &cancelled) {
            return Result{session,
                sortSession(session, rowsOf(session, set), keyOf(sort.column), sort.direction, cancelled),
                session.end()};
        },
        [this](Result &result) { emit sorted(std::make_shared<Result>(std::move(result))); });
}

} // namespace WikiMon
