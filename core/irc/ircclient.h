// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "feed/sourcestate.h"

#include <QObject>
#include <QStringList>

#include <string_view>

namespace WikiMon {

// Keeps a connection to an IRC feed up for ever: looks the server up, registers, joins the channels, answers
// PING, notices silence, and tries again with growing pauses. Single-threaded.
class IrcClient : public QObject
{
    Q_OBJECT
public:
    explicit IrcClient(QObject *parent = nullptr);
    ~IrcClient() override;

    void start(const QString &host, quint16 port, const QStringList &channels);
    void stop();
    [[nodiscard]] const SourceState &state() const { return m_state; }

signals:
    void stateChanged(const WikiMon::SourceState &state);
    // A message to a channel. The views are valid during the call only (direct connections).
    void messageReceived(std::string_view channel, std::string_view text);
    // All messages of one read have been handed over.
    void readFinished();
    // The link is back after it was down.
    void gapEnded(const WikiMon::FeedGap &gap);
    // A line that was thrown away: too long, or no IRC message.
    void lineDiscarded(const QByteArray &beginning, const QString &reason);

private:
    SourceState m_state;
};

} // namespace WikiMon
