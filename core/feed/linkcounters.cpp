// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/linkcounters.h"

namespace WikiMon {

bool LinkCounters::tell(SourceState &state) const
{
    const SourceState before = state;
    state.bytes = bytes;
    state.changes = changes;
    state.duplicates = repeated;
    state.rejectedLines = rejected;
    return state != before;
}

bool enterPhase(SourceState &state, SourcePhase phase, const QString &reason, qint64 now)
{
    if (state.phase == phase && state.reason == reason) {
        return false;
    }
    state.since = state.phase == phase ? state.since : now;
    state.nextTry = phase == SourcePhase::BackingOff ? state.nextTry : 0;
    state.phase = phase;
    state.reason = reason;
    return true;
}

} // namespace WikiMon
