// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/ircsource.h"

#include <QDateTime>

namespace WikiMon {

IrcSource::IrcSource(
    const QString &host, quint16 port, const QStringList &channels, FeedAssembler &assembler, QObject *parent)
    : ChangeSource(parent)
    , m_host(host)
    , m_port(port)
    , m_channels(channels)
    , m_assembler(assembler)
{
    connect(&m_client, &IrcClient::messageReceived, this, &IrcSource::takeMessage);
    connect(&m_client, &IrcClient::readFinished, this, &IrcSource::finishRead);
    connect(&m_client, &IrcClient::stateChanged, this, &ChangeSource::stateChanged);
    connect(&m_client, &IrcClient::gapEnded, this, [this](const FeedGap &gap) {
        finishRead(); // what came before the gap goes before it
        m_assembler.setGap(gap);
    });
    connect(&m_client, &IrcClient::lineDiscarded, this,
        [this](const QByteArray &beginning, const QString &reason) {
            emit lineRejected({QDateTime::currentMSecsSinceEpoch(), beginning, reason});
        });
}

void IrcSource::start()
{
    m_client.start(m_host, m_port, m_channels);
}

void IrcSource::stop()
{
    m_client.stop();
    finishRead();
}

void IrcSource::takeMessage(std::string_view channel, std::string_view text)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
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
