// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/sourcestate.h"
#include "output/recordingstate.h"
#include "output/streamstate.h"
#include "widgets/statusdot.h"

#include <QLocale>

#include <optional>

// The service's states in words, for the status bar and the notices. Times are milliseconds since 1970-01-01
// UTC. All texts are plain.
namespace WikiMon::StateTexts {

// "0.4 s", "12 s", "3 min"
[[nodiscard]] QString duration(qint64 milliseconds, const QLocale &locale);

[[nodiscard]] QString source(
    const SourceState &state, qint64 now, std::optional<qint64> lastChange, const QLocale &locale);
[[nodiscard]] Health sourceHealth(const SourceState &state);
// Whether a feed is running or being tried for.
[[nodiscard]] bool isActive(SourcePhase phase);

// "2 clients", "off"; the reason when it does not listen.
[[nodiscard]] QString stream(const StreamState &state, qint64 now, const QLocale &locale);
// The address to show and copy, by name rather than by number where it is this computer; may be empty.
[[nodiscard]] QString streamAddress(const StreamState &state);

// "Recording wikimon.jsonl, 14.2 MB"; empty when nothing is recorded.
[[nodiscard]] QString recording(const RecordingState &state, const QLocale &locale);

} // namespace WikiMon::StateTexts
