// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changereader.h"
#include "feed/feedassembler.h"

#include <string_view>

namespace WikiMon {

// Reads a line of any file that can be played or converted: a JSON object of a stream or recording, an event
// of EventStreams (its "data:" before it or not), a whole IRC line, or the bare text of a feed message, both
// with what a client's log writes before them or not.
class RecordingLine
{
public:
    enum class Kind : quint8 {
        Change, // it was read
        Gap, // gap() has it
        Passed, // nothing to be said of it: an empty line, a record that is no change, IRC that is no message
        Rejected, // reason() says why
        Torn, // the same, and it looks as if it was cut while it was written
    };

    // fallback: the wiki of lines that do not name theirs. All must live as long as this.
    RecordingLine(WikiContexts &contexts, const Wiki &fallback);

    // now: the time that lines without one are given, milliseconds since 1970-01-01 UTC. out's memory is used
    // again; on any kind but Change, it is meaningless.
    [[nodiscard]] Kind read(std::string_view line, qint64 now, RecentChange &out);
    // The same into change().
    [[nodiscard]] Kind read(std::string_view line, qint64 now) { return read(line, now, m_change); }

    [[nodiscard]] RecentChange &change() { return m_change; }
    [[nodiscard]] const FeedGap &gap() const { return m_gap; }
    [[nodiscard]] bool hasOwnTime() const { return m_hasOwnTime; }
    [[nodiscard]] const QString &reason() const { return m_reason; }

private:
    Kind readJson(std::string_view line, qint64 now, RecentChange &out);
    ReadStatus readObject(std::string_view line, RecentChange &out);
    Kind readEventField(std::string_view line, qint64 now, RecentChange &out);
    Kind readMessage(std::string_view line, qint64 now, RecentChange &out);
    Kind readIrc(std::string_view line, qint64 now, RecentChange &out);
    Kind readText(std::string_view text, const WikiContext &wiki, qint64 now, RecentChange &out);
    Kind reject(const QString &reason, Kind kind = Kind::Rejected);

    WikiContexts &m_contexts;
    const WikiContext m_fallback;
    RecentChange m_change;
    FeedGap m_gap;
    QString m_reason;
    bool m_hasOwnTime = false;
    bool m_areEvents = false; // the last object was one: so is the next, most probably
};

} // namespace WikiMon
