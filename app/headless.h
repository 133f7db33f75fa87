// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"
#include "service/service.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace WikiMon {

// The numbers that hatnote/wikimon logs, under its names, for the monitors that read them there.
// active_langs: clients by the language of what they get; "all" of those that get every wiki. uptime:
// milliseconds.
[[nodiscard]] QJsonObject wikimonNumbers(
    const StreamState &stream, const WikiCatalogue &catalogue, qsizetype channels, qint64 uptime);

// Runs the service without a window: tells on standard output where it serves, and on standard error what
// happens.
class Headless : public QObject
{
    Q_OBJECT
public:
    explicit Headless(const CommandLine &commandLine, QObject *parent = nullptr);

    void start();

signals:
    // What was asked for can't be done at all; the log says why.
    void failed();

private:
    void logSource(const SourceState &state);
    void logGap(const FeedGap &gap);
    void logStream(const StreamState &state);
    void logStatistics();
    void warnOfListeners();
    void logRecording(const RecordingState &state);
    void logGeo(const GeoState &state);

    const CommandLine m_commandLine;
    Service m_service;
    SourceState m_source;
    StreamState m_stream;
    QTimer m_statisticsTimer;
    QElapsedTimer m_uptime;
    RecordingState m_recording;
};

} // namespace WikiMon
