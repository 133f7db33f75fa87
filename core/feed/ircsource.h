// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changesource.h"
#include "feed/feedassembler.h"
#include "irc/ircclient.h"

namespace WikiMon {

// The live feed of an IRC server. All changes of one read from the socket make one batch.
class IrcSource : public ChangeSource
{
    Q_OBJECT
public:
    // The assembler must live as long as this.
    IrcSource(const QString &host, quint16 port, const QList<Wiki> &wikis, FeedAssembler &assembler,
        QObject *parent = nullptr);

    void start() override;
    void stop() override;
    void setWikis(const QList<Wiki> &wikis) override;
    void reconnect(const QString &reason) override { m_client.reconnect(reason); }
    [[nodiscard]] qint64 coveredFrom() const override { return m_client.settledSince(); }
    [[nodiscard]] qint64 coveredUntil() const override { return m_client.lastGood(); }
    [[nodiscard]] qint64 bytesReceived() const override;

    // Before start().
    void setTimings(const IrcTimings &timings) { m_client.setTimings(timings); }

    [[nodiscard]] IrcClient &client() { return m_client; }

private:
    void takeMessage(std::string_view channel, std::string_view text);
    void finishRead();
    void tellState(const SourceState &state);
    [[nodiscard]] QStringList channels() const;
    [[nodiscard]] WikiFeedState stateOf(const Wiki &wiki) const;

    QString m_host;
    quint16 m_port;
    QList<Wiki> m_wikis;
    FeedAssembler &m_assembler;
    IrcClient m_client;
};

} // namespace WikiMon
