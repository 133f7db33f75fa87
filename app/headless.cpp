// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "headless.h"

#include "logging.h"

#include <QDateTime>

#include <chrono>
#include <cmath>
#include <cstdio>

namespace WikiMon {

namespace {

constexpr std::chrono::seconds StatisticsInterval{120}; // hatnote/wikimon's

QString isoTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString describeWait(const SourceState &state)
{
    return Headless::tr("Waiting for the first change in %1.")
        .arg(state.waitingChannels.join(QStringLiteral(", ")));
}

// The server's own words may end in anything.
QString sentence(const QString &text)
{
    return text.isEmpty() || QStringView(u".!?…").contains(text.back()) ? text : text + u'.';
}

QString withReason(const QString &text, const QString &reason)
{
    return reason.isEmpty() ? text : text + u' ' + sentence(reason);
}

QString describe(const SourceState &state)
{
    switch (state.phase) {
    case SourcePhase::Stopped:
        return state.reason.isEmpty() ? Headless::tr("The feed is stopped.") : state.reason;
    case SourcePhase::Resolving:
        return Headless::tr("Looking up %1.").arg(state.server);
    case SourcePhase::Connecting:
        return Headless::tr("Connecting to %1.").arg(state.server);
    case SourcePhase::Registering:
        return Headless::tr("Connected to %1, registering.").arg(state.server);
    case SourcePhase::Joining:
        return withReason(state.waitingChannels.isEmpty()
                ? Headless::tr("Registered with %1, joining.").arg(state.server)
                : describeWait(state),
            state.reason);
    case SourcePhase::Receiving: {
        const QString receiving = Headless::tr("Receiving changes from %1.").arg(state.server);
        return withReason(
            state.waitingChannels.isEmpty() ? receiving : receiving + u' ' + describeWait(state),
            state.reason);
    }
    case SourcePhase::BackingOff: {
        const qint64 wait = state.nextTry - QDateTime::currentMSecsSinceEpoch();
        return Headless::tr("%1 Next try in %2 s.")
            .arg(sentence(state.reason), QString::number(qMax<qint64>(0, (wait + 999) / 1000)));
    }
    case SourcePhase::Replaying:
        return Headless::tr("Replaying %1.").arg(state.server);
    case SourcePhase::Finished:
        return Headless::tr("The replay of %1 has ended: %2 changes, %3 lines rejected.")
            .arg(state.server, QString::number(state.replayedChanges), QString::number(state.rejectedLines));
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject wikimonNumbers(
    const StreamState &stream, const WikiCatalogue &catalogue, qsizetype channels, qint64 uptime)
{
    constexpr double MillisecondsPerHour = 3'600'000;
    const double hours = static_cast<double>(uptime) / MillisecondsPerHour;
    QJsonObject languages;
    for (const auto &[dbname, clients] : stream.clientsOfWikis.asKeyValueRange()) {
        const Wiki *wiki = catalogue.byDbname(dbname);
        const QString name = wiki ? wiki->language : dbname.isEmpty() ? QStringLiteral("all") : dbname;
        languages[name] = languages[name].toInt() + clients;
    }
    return {{QStringLiteral("active_langs"), languages}, {QStringLiteral("msgs"), stream.changes},
        {QStringLiteral("total_clients"), stream.clients}, {QStringLiteral("num_channels"), channels},
        {QStringLiteral("uptime_hours"), std::round(hours * 100) / 100}};
}

Headless::Headless(const CommandLine &commandLine, QObject *parent)
    : QObject(parent)
    , m_commandLine(commandLine)
    , m_service(commandLine.service)
{
    connect(&m_service, &Service::sourceStateChanged, this, &Headless::logSource);
    connect(&m_service, &Service::gapEnded, this, &Headless::logGap);
    connect(&m_service, &Service::streamStateChanged, this, &Headless::logStream);
    connect(&m_service, &Service::recordingStateChanged, this, &Headless::logRecording);
    connect(&m_service, &Service::geoStateChanged, this, &Headless::logGeo);
    connect(&m_statisticsTimer, &QTimer::timeout, this, &Headless::logStatistics);
    connect(&m_service, &Service::lineRejected, this, [](const RejectedLine &line) {
        qCInfo(feedLog, "Rejected: %s %s", qPrintable(line.reason),
            line.raw.toPercentEncoding(" []:/?=&*()").constData());
    });
}

void Headless::start()
{
    const WikiCatalogue &catalogue = m_service.catalogue();
    QList<Wiki> wikis
        = askedWikis(m_commandLine, [&catalogue]() -> const WikiCatalogue & { return catalogue; });
    if (wikis.isEmpty()) {
        wikis.append(*catalogue.byDbname(QStringLiteral("enwiki")));
    }
    m_uptime.start();
    m_statisticsTimer.start(StatisticsInterval);
    warnOfListeners();
    m_service.startServing(m_commandLine.port.value_or(DefaultStreamPort));
    if (!m_commandLine.recordPath.isEmpty()) {
        m_service.startRecording(m_commandLine.recordPath);
    }
    if (m_commandLine.replayPath.isEmpty()) {
        m_service.connectToWikis(wikis);
    } else {
        m_service.replay(m_commandLine.replayPath, m_commandLine.speed, wikis.constFirst());
    }
}

void Headless::logSource(const SourceState &state)
{
    if (state.silence.isEmpty() != m_source.silence.isEmpty() && !state.silence.isEmpty()) {
        qCWarning(feedLog, "%s", qPrintable(state.silence));
    }
    if (state.fallback != m_source.fallback && !state.fallback.isEmpty()) {
        qCWarning(feedLog, "%s", qPrintable(tr("Turning to EventStreams: %1").arg(state.fallback)));
    }
    const bool told = state.phase == m_source.phase && state.server == m_source.server
        && state.reason == m_source.reason && state.waitingChannels == m_source.waitingChannels;
    m_source = state;
    if (told) {
        return;
    }
    if (state.phase == SourcePhase::Stopped && !state.reason.isEmpty()) {
        qCCritical(feedLog, "%s", qPrintable(describe(state)));
        emit failed(); // a replay that can't be read: nothing will ever come
    } else if (state.phase == SourcePhase::BackingOff) {
        qCWarning(feedLog, "%s", qPrintable(describe(state)));
    } else {
        qCInfo(feedLog, "%s", qPrintable(describe(state)));
    }
}

void Headless::logGap(const FeedGap &gap)
{
    qCWarning(feedLog, "The feed was down from %s to %s: %s", qPrintable(isoTime(gap.from)),
        qPrintable(isoTime(gap.to)), qPrintable(gap.reason));
}

// What a window asks about.
void Headless::warnOfListeners()
{
    if (!m_service.listensBeyondThisMachine()) {
        return;
    }
    const StreamAccess &access = m_service.streamAccess();
    if (!m_service.masksStream()) {
        qCWarning(streamLog, "%s",
            qPrintable(
                tr("Other computers can read the stream, and there may be IP addresses of editors in it. "
                   "--mask-ip masks them.")));
    }
    if (access.token.isEmpty()) {
        qCWarning(streamLog, "%s",
            qPrintable(tr(
                "Anyone who can reach this computer can read the stream. --token-file asks for a token.")));
    } else if (!access.isSecure()) {
        qCWarning(streamLog, "%s",
            qPrintable(tr("The token can be read on its way, as connections are not encrypted. --tls-cert "
                          "encrypts them.")));
    }
}

void Headless::logStatistics()
{
    const qsizetype channels = std::max<qsizetype>(1, m_commandLine.wikis.size());
    logWikimonStatistics(wikimonNumbers(m_stream, m_service.catalogue(), channels, m_uptime.elapsed()));
}

void Headless::logStream(const StreamState &state)
{
    if (state.isListening && !m_stream.isListening) {
        // The one line of standard output: whoever started the program reads the port from it.
        std::printf("serving %s\n", qPrintable(state.urls.value(0)));
        std::fflush(stdout);
        for (const QString &url : state.urls.mid(1)) {
            qCInfo(streamLog, "Also serving %s", qPrintable(url));
        }
    }
    if (!state.error.isEmpty() && state.error != m_stream.error) {
        qCWarning(streamLog, "%s", qPrintable(state.error));
    }
    if (!state.tlsError.isEmpty() && state.tlsError != m_stream.tlsError) {
        qCWarning(streamLog, "%s",
            qPrintable(tr("The new certificate is not taken up, the old one stays: %1").arg(state.tlsError)));
    } else if (state.isListening && state.tlsError.isEmpty() && !m_stream.tlsError.isEmpty()) {
        qCInfo(streamLog, "%s", qPrintable(tr("The new certificate is in use.")));
    }
    if (state.clients != m_stream.clients) {
        qCInfo(streamLog, "Clients: %d", state.clients);
    }
    m_stream = state;
}

void Headless::logRecording(const RecordingState &state)
{
    if (state.isRecording && !m_recording.isRecording) {
        qCInfo(recordingLog, "Recording to %s", qPrintable(state.path));
    }
    if (state.isRecording && m_recording.isRecording && state.path != m_recording.path) {
        qCInfo(recordingLog, "Recording goes on in %s", qPrintable(state.path));
    }
    if (!state.error.isEmpty() && state.error != m_recording.error) {
        qCWarning(
            recordingLog, "%s%s", state.isPaused ? "Recording is paused. " : "", qPrintable(state.error));
    }
    if (m_recording.isPaused && !state.isPaused && state.isRecording) {
        qCInfo(recordingLog, "Recording goes on: %lld changes written, %lld lost up to now.",
            static_cast<long long>(state.writtenChanges), static_cast<long long>(state.lostChanges));
    }
    if (state.lostChanges > 0 && m_recording.lostChanges == 0) {
        qCWarning(recordingLog, "The recording is losing changes.");
    }
    if (!state.trouble.isEmpty() && state.trouble != m_recording.trouble) {
        qCWarning(recordingLog, "%s", qPrintable(state.trouble));
    }
    m_recording = state;
}

void Headless::logGeo(const GeoState &state)
{
    if (!state.error.isEmpty()) {
        qCWarning(geoLog, "%s", qPrintable(state.error));
    } else if (!state.path.isEmpty()) {
        qCInfo(geoLog, "Placing IP addresses with %s (%s).", qPrintable(state.path), qPrintable(state.type));
    }
}

} // namespace WikiMon
