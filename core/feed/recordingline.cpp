// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/recordingline.h"

#include "base/isotime.h"
#include "feed/eventreader.h"
#include "feed/feedline.h"
#include "feed/gapreader.h"
#include "feed/logprefix.h"
#include "irc/ircmessage.h"

#include <QCoreApplication>

#include <algorithm>

namespace WikiMon {

namespace {

// The time that a server gave a message, as the tag "time"; 0 for none.
qint64 timeOfTags(std::string_view tags)
{
    qint64 time = 0;
    for (IrcTag tag; takeTag(tags, tag);) {
        if (tag.key == "time") {
            time = parseIsoTime(tag.value).value_or(0);
        }
    }
    return time;
}

bool mayBeIrc(std::string_view line)
{
    return line.starts_with(':') || line.starts_with('@');
}

} // namespace

RecordingLine::RecordingLine(WikiContexts &contexts, const Wiki &fallback)
    : m_contexts(contexts)
    , m_fallback(contexts.forWiki(fallback))
{
}

RecordingLine::Kind RecordingLine::read(std::string_view line, qint64 now, RecentChange &out)
{
    m_hasOwnTime = false;
    // A computer that lost its power leaves zeros where the end of a file was not yet on the disk.
    const bool hasHole = line.starts_with('\0');
    if (hasHole) {
        line.remove_prefix(std::min(line.find_first_not_of('\0'), line.size()));
    }
    if (line.empty()) {
        return hasHole ? reject(QCoreApplication::translate(
                                    "RecordingLine", "The line is empty on the disk: it was never written."),
                   Kind::Torn)
                       : Kind::Passed;
    }
    switch (line.front()) {
    case '{':
        return readJson(line, now, out);
    case 'd':
    case 'e':
    case 'i':
        return readEventField(line, now, out);
    default:
        return readMessage(line, now, out);
    }
}

// The objects of one file are nearly always of one kind.
ReadStatus RecordingLine::readObject(std::string_view line, RecentChange &out)
{
    const auto tryBoth = [&](bool eventFirst) {
        return eventFirst ? readEventJson(line, m_contexts, out) : readChangeJson(line, out);
    };
    const ReadStatus status = tryBoth(m_areEvents);
    if (status != ReadStatus::NotAChange) {
        return status;
    }
    const ReadStatus other = tryBoth(!m_areEvents);
    if (other == ReadStatus::Change) {
        m_areEvents = !m_areEvents;
    }
    return other == ReadStatus::NotAChange ? status : other;
}

RecordingLine::Kind RecordingLine::readJson(std::string_view line, qint64 now, RecentChange &out)
{
    const ReadStatus status = readObject(line, out);
    if (status == ReadStatus::OtherRecord) {
        return readGapJson(line, m_gap) ? Kind::Gap : Kind::Passed;
    }
    if (status != ReadStatus::Change) {
        return reject(describe(status), status == ReadStatus::NotJson ? Kind::Torn : Kind::Rejected);
    }
    m_hasOwnTime = out.timestamp != 0;
    if (!m_hasOwnTime) {
        out.timestamp = now;
    }
    if (out.wiki.isEmpty() && out.serverName.isEmpty()) {
        out.wiki = out.append(m_fallback.dbname);
        out.serverName = out.append(m_fallback.serverName);
    }
    return Kind::Change;
}

// A line of Server-Sent Events, as they are written down when the stream is saved as it is.
RecordingLine::Kind RecordingLine::readEventField(std::string_view line, qint64 now, RecentChange &out)
{
    constexpr std::string_view Data = "data:";
    if (line.starts_with(Data)) {
        line.remove_prefix(Data.size());
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        return line.starts_with('{') ? readJson(line, now, out) : readMessage(line, now, out);
    }
    if (line.starts_with("event:") || line.starts_with("id:")) {
        return Kind::Passed;
    }
    return readMessage(line, now, out);
}

RecordingLine::Kind RecordingLine::readMessage(std::string_view line, qint64 now, RecentChange &out)
{
    if (mayBeIrc(line)) {
        return readIrc(line, now, out);
    }
    const LogPrefix prefix = takeLogPrefix(line);
    const qint64 time = prefix.time.value_or(now);
    const Kind kind = mayBeIrc(prefix.message) ? readIrc(prefix.message, time, out)
                                               : readText(prefix.message, m_fallback, time, out);
    m_hasOwnTime |= prefix.time.has_value();
    return kind;
}

RecordingLine::Kind RecordingLine::readIrc(std::string_view line, qint64 now, RecentChange &out)
{
    IrcMessage message;
    if (parseIrcMessage(line, message) != IrcMessageStatus::Ok) {
        return reject(QCoreApplication::translate("RecordingLine", "The line is no IRC message."));
    }
    if (message.verb != "PRIVMSG" || message.paramCount < 2 || !message.param(0).starts_with('#')) {
        return Kind::Passed;
    }
    const qint64 time = timeOfTags(message.tags);
    m_hasOwnTime = time != 0;
    return readText(
        message.param(1), m_contexts.forChannel(message.param(0)), m_hasOwnTime ? time : now, out);
}

RecordingLine::Kind RecordingLine::readText(
    std::string_view text, const WikiContext &wiki, qint64 now, RecentChange &out)
{
    const FeedLineStatus status = parseFeedLine(text, wiki, now, out);
    return status == FeedLineStatus::Change ? Kind::Change : reject(describe(status));
}

RecordingLine::Kind RecordingLine::reject(const QString &reason, Kind kind)
{
    m_reason = reason;
    return kind;
}

} // namespace WikiMon
