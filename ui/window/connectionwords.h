// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/connectionview.h"
#include "output/recordingstate.h"
#include "output/streamclientinfo.h"
#include "window/statetexts.h"

#include <optional>
#include <vector>

namespace WikiMon {

class DiagnosticsLog;
class LiveSession;

// What the connection panel says of the service's states. Times are milliseconds since 1970-01-01 UTC. All
// texts are plain; what came from outside is made safe to paint.
namespace ConnectionWords {

// lag: milliseconds from the change, or from its arrival where the feed does not tell, to the screen.
[[nodiscard]] ConnectionView view(const SourceState &state, const StateTexts::FeedFacts &facts,
    std::optional<qint64> lag, const QLocale &locale);

[[nodiscard]] std::vector<TableRow> wikis(const SourceState &state, qint64 now, const QLocale &locale);
// The newest first: what the source still knows of, and what the window has seen.
[[nodiscard]] std::vector<TableRow> gaps(
    const SourceState &state, const DiagnosticsLog &log, const QLocale &locale);
[[nodiscard]] std::vector<TableRow> rejected(const DiagnosticsLog &log);
[[nodiscard]] std::vector<TableRow> buffers(const SourceState &source, const LiveSession &session,
    const StreamState &stream, const RecordingState &recording, const QLocale &locale);
// The key is the client's id.
[[nodiscard]] std::vector<TableRow> clients(
    const QList<StreamClientInfo> &clients, qint64 now, const QLocale &locale);

// "842 wikis: 800 watched, 42 waiting for their first change"
[[nodiscard]] QString wikisNote(const SourceState &state, const QLocale &locale);
// "12 refused: 8 without the token, 4 from foreign sites"
[[nodiscard]] QString clientsNote(const StreamState &stream, const QLocale &locale);

} // namespace ConnectionWords

} // namespace WikiMon
