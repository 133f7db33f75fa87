// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "feed/sourcestate.h"

#include <QByteArray>
#include <QObject>

#include <algorithm>
#include <string_view>

namespace WikiMon {

// A line that was no change, kept for the diagnostics view.
struct RejectedLine
{
    // Of a longer line, the beginning is kept: a file may hold anything.
    static constexpr std::size_t MaxRaw = 1024;

    static QByteArray cut(std::string_view line)
    {
        return {line.data(), static_cast<qsizetype>(std::min(line.size(), MaxRaw))};
    }

    qint64 timestamp = 0;
    QByteArray raw; // as it came, hostile; at most MaxRaw bytes
    QString reason;
};

// Where changes come from: the IRC feed, EventStreams or a recording. Lives on the feed's thread and knows
// nothing of its consumers.
class ChangeSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;

signals:
    void batchReady(const WikiMon::FeedBatchPtr &batch);
    void stateChanged(const WikiMon::SourceState &state);
    void lineRejected(const WikiMon::RejectedLine &line);
};

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::RejectedLine)
