// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace WikiMon {

Q_DECLARE_LOGGING_CATEGORY(feedLog)
Q_DECLARE_LOGGING_CATEGORY(streamLog)
Q_DECLARE_LOGGING_CATEGORY(recordingLog)
Q_DECLARE_LOGGING_CATEGORY(geoLog)

// Logs to standard error from this level on, one line a message with its time. Bytes that could steer a
// terminal are taken out: messages hold text from outside.
void installLogging(QtMsgType least);

} // namespace WikiMon
