// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/tablegrouper.h"

#include "session/matchset.h"

namespace WikiMon {

void TableGrouper::start(const StoreSnapshot &session, const MatchIndex &matches, qint64 end)
{
    m_job.start(
        [session, set = MatchSet(matches, session, end), end](const std::atomic<bool> &cancelled) {
            Result result;
            result.end = end;
            for (int index = 0; index < set.chunkCount() && !cancelled; ++index) {
                forEachRow(set.rows(index), [&](int row) {
                    if (const auto former = result.groups.add(session.chunk(index), row)) {
                        result.groups.remove(*former);
                    }
                });
            }
            return result;
        },
        [this](Result &result) { emit grouped(std::make_shared<Result>(std::move(result))); });
}

} // namespace WikiMon
