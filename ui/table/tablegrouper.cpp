// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/tablegrouper.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <vector>

namespace WikiMon {

static std::vector<RowSet> setsOf(const StoreSnapshot &session, const MatchIndex &matches, qint64 end)
{
    std::vector<RowSet> sets;
    for (int index = 0; index < session.chunkCount(); ++index) {
        const qint64 first = session.chunk(index).firstSequence();
        const auto count = std::clamp<qint64>(end - first, 0, session.rowCount(index));
        sets.push_back(matches.rowsOf(first, 0, static_cast<int>(count)).value_or(RowSet()));
    }
    return sets;
}

TableGrouper::~TableGrouper()
{
    cancel();
}

void TableGrouper::cancel()
{
    if (m_cancelled) {
        *m_cancelled = true;
        m_cancelled.reset();
    }
}

void TableGrouper::start(const StoreSnapshot &session, const MatchIndex &matches, qint64 end)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    using Shared = std::shared_ptr<Result>;
    auto *watcher = new QFutureWatcher<Shared>(this);
    connect(watcher, &QFutureWatcher<Shared>::finished, this, [this, watcher, job = m_cancelled] {
        watcher->deleteLater();
        if (m_cancelled == job) {
            m_cancelled.reset();
            emit grouped(watcher->result());
        }
    });
    watcher->setFuture(QtConcurrent::run([session, sets = setsOf(session, matches, end), end,
                                             job = m_cancelled]() -> Shared {
        auto result = std::make_shared<Result>();
        result->end = end;
        for (std::size_t index = 0; index < sets.size() && !*job; ++index) {
            const StoreChunk &chunk = session.chunk(static_cast<int>(index));
            for (int row = sets[index].next(0); row < StoreChunk::MaxRows; row = sets[index].next(row + 1)) {
                if (const auto former = result->groups.add(chunk, row)) {
                    result->groups.remove(*former);
                }
            }
        }
        return result;
    }));
}

} // namespace WikiMon
