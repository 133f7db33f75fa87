// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "feed/sourcestate.h"
#include "wiki/wiki.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
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

    // Follows these wikis from now on, also while running: nothing of those that stay is lost. A recording
    // is played whole.
    virtual void setWikis(const QList<WikiMon::Wiki> &wikis) { Q_UNUSED(wikis) }
    // Before start(): to begin with what happened since then, milliseconds since 1970-01-01 UTC, where the
    // feed has a history. 0: with now.
    virtual void setSince(qint64 since) { Q_UNUSED(since) }
    // The link can't be good any more, as the machine slept or the network changed: it is dropped, and
    // opened anew at once. Nothing happens to a source that is stopped.
    virtual void reconnect(const QString &reason) { Q_UNUSED(reason) }

    // While Receiving: since when nothing was missed; that is a time in the past where a history was read.
    // 0: not known.
    [[nodiscard]] virtual qint64 coveredFrom() const { return 0; }
    // The last moment up to which nothing was missed, as far as can be known: the time of the last event or
    // of the last sign of life. 0: never yet.
    [[nodiscard]] virtual qint64 coveredUntil() const { return 0; }
    [[nodiscard]] virtual qint64 bytesReceived() const { return 0; } // since start()

signals:
    void batchReady(const WikiMon::FeedBatchPtr &batch);
    void stateChanged(const WikiMon::SourceState &state);
    void lineRejected(const WikiMon::RejectedLine &line);

protected:
    // Milliseconds since 1970-01-01 UTC.
    [[nodiscard]] static qint64 currentTime() { return QDateTime::currentMSecsSinceEpoch(); }
};

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::RejectedLine)
