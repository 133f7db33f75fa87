// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changereader.h"
#include "feed/feedassembler.h"

#include <string_view>

namespace WikiMon {

// Reads a line of any file that can be played or converted: a JSON object of a stream or recording, a whole
// IRC line, or the bare text of a feed message.
class RecordingLine
{
public:
    enum class Kind : quint8 {
        Change, // change() has it
        Passed, // nothing to be said of it: an empty line, a record that is no change, IRC that is no message
        Rejected, // reason() says why
    };

    // fallback: the wiki of lines that do not name theirs. All must live as long as this.
    RecordingLine(WikiContexts &contexts, const Wiki &fallback);

    // now: the time that lines without one are given, milliseconds since 1970-01-01 UTC.
    [[nodiscard]] Kind read(std::string_view line, qint64 now);

    [[nodiscard]] RecentChange &change() { return m_change; }
    [[nodiscard]] bool hasOwnTime() const { return m_hasOwnTime; }
    [[nodiscard]] const QString &reason() const { return m_reason; }

private:
    Kind readJson(std::string_view line, qint64 now);
    Kind readIrc(std::string_view line, qint64 now);
    Kind readText(std::string_view text, const WikiContext &wiki, qint64 now);
    Kind reject(const QString &reason);

    WikiContexts &m_contexts;
    const WikiContext m_fallback;
    RecentChange m_change;
    QString m_reason;
    bool m_hasOwnTime = false;
};

} // namespace WikiMon
