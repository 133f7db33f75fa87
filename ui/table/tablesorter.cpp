// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/tablesorter.h"

#include "table/changetablemodel.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>

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
static std::vector<RowSet> setsOf(const StoreSnapshot &session, const MatchIndex &matches)
{
    std::vector<RowSet> sets;
    qint64 first = session.first();
    for (int index = 0; index < session.chunkCount() && !matches.isOfEverything(); ++index) {
        const int count = session.rowCount(index);
        const auto rows = matches.rowsOf(first, 0, count);
        sets.push_back(rows.value_or(RowSet()));
        first += count;
    }
    return sets;
}

static std::vector<quint32> rowsOf(const StoreSnapshot &session, const std::vector<RowSet> &sets)
{
    std::vector<quint32> rows;
    if (sets.empty()) {
        rows.resize(static_cast<std::size_t>(session.size()));
        std::iota(rows.begin(), rows.end(), 0u);
        return rows;
    }
    quint32 first = 0;
    for (std::size_t index = 0; index < sets.size(); ++index) {
        const int count = session.rowCount(static_cast<int>(index));
        for (int row = sets[index].next(0); row < count; row = sets[index].next(row + 1)) {
            rows.push_back(first + static_cast<quint32>(row));
        }
        first += static_cast<quint32>(count);
    }
    return rows;
}

TableSorter::~TableSorter()
{
    cancel();
}

void TableSorter::cancel()
{
    if (m_cancelled) {
        *m_cancelled = true;
        m_cancelled.reset();
    }
}

void TableSorter::start(const StoreSnapshot &session, const MatchIndex &matches, TableSort sort)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    using Shared = std::shared_ptr<Result>;
    auto *watcher = new QFutureWatcher<Shared>(this);
    connect(watcher, &QFutureWatcher<Shared>::finished, this, [this, watcher, job = m_cancelled] {
        watcher->deleteLater();
        if (m_cancelled == job) {
            m_cancelled.reset();
            emit sorted(watcher->result());
        }
    });
    watcher->setFuture(
        QtConcurrent::run([session, sets = setsOf(session, matches), sort, job = m_cancelled]() -> Shared {
            auto result = std::make_shared<Result>(Result{session, {}, session.end()});
            result->rows
                = sortSession(session, rowsOf(session, sets), keyOf(sort.column), sort.direction, *job);
            return result;
        }));
}

} // namespace WikiMon
