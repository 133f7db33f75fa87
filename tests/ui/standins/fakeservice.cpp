// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/service.h"

#include <QDateTime>

namespace WikiMon {

struct Service::Threads
{
};

Service::Service(const ServiceSettings &, QObject *parent) : QObject(parent) { }

Service::~Service() = default;

const WikiCatalogue &Service::catalogue() const
{
    if (!m_catalogue) {
        m_catalogue = std::make_unique<WikiCatalogue>();
    }
    return *m_catalogue;
}

void Service::setIrcServer(const QString &host, quint16)
{
    m_sourceState.server = host;
}

// A server named "refuse" refuses; any other lets in at once.
void Service::connectToWikis(const QList<Wiki> &)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool isRefused = m_sourceState.server == QLatin1StringView("refuse");
    m_sourceState = SourceState();
    m_sourceState.server = QStringLiteral("irc.wikimedia.org:6667");
    m_sourceState.since = now;
    if (isRefused) {
        m_sourceState.phase = SourcePhase::BackingOff;
        m_sourceState.reason = QStringLiteral("irc.wikimedia.org refused the connection");
        m_sourceState.nextTry = now + 9'000;
    } else {
        m_sourceState.phase = SourcePhase::Receiving;
    }
    emit sourceStateChanged(m_sourceState);
}

void Service::replay(const QString &path, double, const Wiki &)
{
    m_sourceState.phase = SourcePhase::Replaying;
    m_sourceState.server = path;
    emit sourceStateChanged(m_sourceState);
}

void Service::stopFeed()
{
    m_sourceState = SourceState();
    emit sourceStateChanged(m_sourceState);
}

// Port 1 is in use.
void Service::startServing(quint16 port)
{
    m_streamState = StreamState();
    m_streamState.isWanted = true;
    if (port == 1) {
        m_streamState.error = QStringLiteral("Port 1 is in use by another program");
        m_streamState.nextTry = QDateTime::currentMSecsSinceEpoch() + 14'000;
    } else {
        m_streamState.isListening = true;
        m_streamState.port = port;
        m_streamState.urls = {QStringLiteral("ws://127.0.0.1:%1/").arg(port)};
        m_streamState.clients = 2;
    }
    emit streamStateChanged(m_streamState);
}

void Service::stopServing()
{
    m_streamState = StreamState();
    emit streamStateChanged(m_streamState);
}

void Service::startRecording(const QString &path)
{
    m_recordingState = {true, path, {}, 4812, 14'200'000, 0};
    emit recordingStateChanged(m_recordingState);
}

void Service::stopRecording()
{
    m_recordingState = RecordingState();
    emit recordingStateChanged(m_recordingState);
}

} // namespace WikiMon
