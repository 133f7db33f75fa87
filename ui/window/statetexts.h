// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "feed/sourcestate.h"
#include "geo/geostate.h"
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
// "1 change", "4,812 changes"
[[nodiscard]] QString changes(qint64 count, const QLocale &locale);

// What the texts about the feed need besides its state.
struct FeedFacts
{
    qint64 now = 0;
    std::optional<qint64> lastChange; // when it came
    qint64 replayed = 0; // changes of the replay so far
    QString watched = {}; // the wikis in few words, where they are worth a word
};
[[nodiscard]] QString source(const SourceState &state, const FeedFacts &facts, const QLocale &locale);
[[nodiscard]] Health sourceHealth(const SourceState &state);
// Whether a feed is running or being tried for.
[[nodiscard]] bool isActive(SourcePhase phase);

// "14:32:06", of milliseconds since 1970-01-01 UTC in local time.
[[nodiscard]] QString clock(qint64 time, const QLocale &locale);

// A time without the feed, as a sentence with both ends of it.
[[nodiscard]] QString gap(const FeedGap &gap, const QLocale &locale);

// The same in few words: "No feed 14:32:07 – 14:35:10 (3 min)".
[[nodiscard]] QString gapNote(const FeedGap &gap, const QLocale &locale);

// "2 clients"; the reason when it does not listen.
[[nodiscard]] QString stream(const StreamState &state, const QLocale &locale);
// A warning when other computers can reach the stream, otherwise empty.
[[nodiscard]] QString streamReach(const StreamState &state);
// The address to show and copy, by name rather than by number where it is this computer; may be empty.
[[nodiscard]] QString streamAddress(const StreamState &state);

// "GeoLite2-City, 18 days old", "Country data, built-in"; empty as long as nothing is known.
[[nodiscard]] QString geo(const GeoState &state, qint64 now, const QLocale &locale);
// The same at length: what it can do, where it lies, what is wrong with it.
[[nodiscard]] QString geoDetails(const GeoState &state, qint64 now, const QLocale &locale);

// "Recording wikimon.jsonl, 14.2 MB"; empty when nothing is recorded.
[[nodiscard]] QString recording(const RecordingState &state, const QLocale &locale);
// The same at length: files, numbers, what is wrong.
[[nodiscard]] QString recordingDetails(const RecordingState &state, const QLocale &locale);
// What the user should know at once, and what the program does about it; empty when all is well.
[[nodiscard]] QString recordingProblem(const RecordingState &state);

} // namespace WikiMon::StateTexts
