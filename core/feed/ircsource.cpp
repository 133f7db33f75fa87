// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/ircsource.h"

namespace WikiMon {

IrcSource::IrcSource(
    const QString &host, quint16 port, const QList<Wiki> &wikis, FeedAssembler &assembler, QObject *parent)
    : ChangeSource(parent)
    , m_host(host)
    , m_port(port)
    , m_wikis(wikis)
    , m_assembler(assembler)
{
    connect(&m_client, &IrcClient::messageReceived, this, &IrcSource::takeMessage);
    connect(&m_client, &IrcClient::readFinished, this, &IrcSource::finishRead);
    connect(&m_client, &IrcClient::stateChanged, this, &IrcSource::tellState);
    connect(&m_client, &IrcClient::gapEnded, this, [this](const FeedGap &gap) {
        finishRead(); // what came before the gap goes before it
        m_assembler.setGap(gap);
        finishRead();
    });
    connect(&m_client, &IrcClient::lineDiscarded, this,
        [this](const QByteArray &beginning, const QString &reason) {
            emit lineRejected({currentTime(), beginning, reason});
        });
}

void IrcSource::start()
{
    m_client.start(m_host, m_port, channels());
}

void IrcSource::stop()
{
    m_client.stop();
    finishRead();
}

void IrcSource::setWikis(const QList<Wiki> &wikis)
{
    m_wikis = wikis;
    m_client.setChannels(channels());
}

qint64 IrcSource::bytesReceived() const
{
    return static_cast<qint64>(m_client.bytesReceived());
}

QStringList IrcSource::channels() const
{
    QStringList channels;
    channels.reserve(m_wikis.size());
    for (const Wiki &wiki : m_wikis) {
        channels.append(wiki.channel);
    }
    return channels;
}

WikiFeedState IrcSource::stateOf(const Wiki &wiki) const
{
    const std::string channel = wiki.channel.toStdString();
    WikiFeedState state;
    state.dbname = wiki.dbname;
    state.channel = wiki.channel;
    if (m_client.state().phase != SourcePhase::Joining && m_client.state().phase != SourcePhase::Receiving) {
        state.text = tr("Not connected");
        return state;
    }
    switch (m_client.channels().state(channel)) {
    case IrcChannels::State::NotJoined:
    case IrcChannels::State::Asked:
        state.phase = WikiPhase::Asked;
        state.text = tr("Asked for");
        break;
    case IrcChannels::State::Waiting:
        state.phase = WikiPhase::Waiting;
        state.text = tr("Waiting for the first change");
        break;
    case IrcChannels::State::Refused:
        state.phase = WikiPhase::Refused;
        state.text = tr("Refused: %1").arg(m_client.channels().reason(channel));
        break;
    case IrcChannels::State::Joined:
        state.phase = WikiPhase::Watched;
        state.text = tr("Watched");
        break;
    }
    return state;
}

void IrcSource::tellState(const SourceState &state)
{
    SourceState full = state;
    full.kind = SourceKind::Irc;
    full.choice = SourceChoice::Irc;
    full.dropped = {{tr("Lines from the server"), static_cast<qint64>(m_client.counters().tooLong)}};
    full.wikis.reserve(m_wikis.size());
    for (const Wiki &wiki : m_wikis) {
        full.wikis.append(stateOf(wiki));
    }
    emit stateChanged(full);
}

void IrcSource::takeMessage(std::string_view channel, std::string_view text)
{
    const qint64 now = currentTime();
    if (const std::optional<RejectedLine> rejected
        = m_assembler.addLine(channel, text, now, FeedSource::Irc)) {
        emit lineRejected(*rejected);
    }
}

void IrcSource::finishRead()
{
    if (const FeedBatchPtr batch = m_assembler.take()) {
        emit batchReady(batch);
    }
}

} // namespace WikiMon
