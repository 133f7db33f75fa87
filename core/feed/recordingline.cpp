// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/recordingline.h"

#include "feed/feedline.h"
#include "irc/ircmessage.h"

#include <QCoreApplication>

namespace WikiMon {

RecordingLine::RecordingLine(WikiContexts &contexts, const Wiki &fallback)
    : m_contexts(contexts)
    , m_fallback(contexts.forWiki(fallback))
{
}

RecordingLine::Kind RecordingLine::read(std::string_view line, qint64 now)
{
    m_hasOwnTime = false;
    if (line.empty()) {
        return Kind::Passed;
    }
    switch (line.front()) {
    case '{':
        return readJson(line, now);
    case ':':
    case '@':
        return readIrc(line, now);
    default:
        return readText(line, m_fallback, now);
    }
}

RecordingLine::Kind RecordingLine::readJson(std::string_view line, qint64 now)
{
    const ReadStatus status = readChangeJson(line, m_change);
    if (status == ReadStatus::OtherRecord) {
        return Kind::Passed;
    }
    if (status != ReadStatus::Change) {
        return reject(describe(status));
    }
    m_hasOwnTime = m_change.timestamp != 0;
    if (!m_hasOwnTime) {
        m_change.timestamp = now;
    }
    if (m_change.wiki.isEmpty() && m_change.serverName.isEmpty()) {
        m_change.wiki = m_change.append(m_fallback.dbname);
        m_change.serverName = m_change.append(m_fallback.serverName);
    }
    return Kind::Change;
}

RecordingLine::Kind RecordingLine::readIrc(std::string_view line, qint64 now)
{
    IrcMessage message;
    if (parseIrcMessage(line, message) != IrcMessageStatus::Ok) {
        return reject(QCoreApplication::translate("RecordingLine", "The line is no IRC message."));
    }
    if (message.verb != "PRIVMSG" || message.paramCount < 2 || !message.param(0).starts_with('#')) {
        return Kind::Passed;
    }
    return readText(message.param(1), m_contexts.forChannel(message.param(0)), now);
}

RecordingLine::Kind RecordingLine::readText(std::string_view text, const WikiContext &wiki, qint64 now)
{
    const FeedLineStatus status = parseFeedLine(text, wiki, now, m_change);
    return status == FeedLineStatus::Change ? Kind::Change : reject(describe(status));
}

RecordingLine::Kind RecordingLine::reject(const QString &reason)
{
    m_reason = reason;
    return Kind::Rejected;
}

} // namespace WikiMon
