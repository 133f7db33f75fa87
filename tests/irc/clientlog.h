// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "irc/ircclient.h"

#include <QByteArrayList>
#include <QList>

#include <chrono>

namespace WikiMon::Test {

// A client of a test with everything that it told.
class ClientLog
{
public:
    explicit ClientLog(const IrcTimings &timings = quickTimings());

    // Patient where a slow machine could be late, quick where the client waits on purpose.
    [[nodiscard]] static IrcTimings quickTimings();

    // The phases in order, each once in a row.
    [[nodiscard]] QList<SourcePhase> phases() const;
    // The states in which the client waited for its next try.
    [[nodiscard]] QList<SourceState> failures() const;
    [[nodiscard]] SourcePhase phase() const { return client.state().phase; }
    [[nodiscard]] bool isReceiving() const { return phase() == SourcePhase::Receiving; }

    IrcClient client;
    QByteArrayList messages; // "#channel text"
    QList<FeedGap> gaps;
    QList<SourceState> states;
    QByteArrayList discarded; // beginnings
    int signalCount = 0; // of any kind
};

} // namespace WikiMon::Test
