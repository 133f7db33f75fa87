// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLoggingCategory>

class QDateTime;
class QJsonObject;

namespace WikiMon {

Q_DECLARE_LOGGING_CATEGORY(feedLog)
Q_DECLARE_LOGGING_CATEGORY(streamLog)
Q_DECLARE_LOGGING_CATEGORY(recordingLog)
Q_DECLARE_LOGGING_CATEGORY(geoLog)

// Logs to standard error from this level on, one line a message with its time. Bytes that could steer a
// terminal are taken out: messages hold text from outside.
void installLogging(QtMsgType least);

// Numbers in the form of hatnote/wikimon's own log: "TIME<tab>wikimon<tab>stats: {…}". now: local, as there.
[[nodiscard]] QByteArray wikimonStatistics(const QJsonObject &numbers, const QDateTime &now);
// Logs them so.
void logWikimonStatistics(const QJsonObject &numbers);

} // namespace WikiMon
