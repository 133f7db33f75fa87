// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "clientlog.h"

using namespace std::chrono_literals;

namespace WikiMon::Test {

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

ClientLog::ClientLog(const IrcTimings &timings)
{
    client.setTimings(timings);
    QObject::connect(&client, &IrcClient::messageReceived, &client,
        [this](std::string_view channel, std::string_view text) {
            ++signalCount;
            messages.append(bytes(channel) + ' ' + bytes(text));
        });
    QObject::connect(&client, &IrcClient::gapEnded, &client, [this](const FeedGap &gap) {
        ++signalCount;
        gaps.append(gap);
    });
    QObject::connect(&client, &IrcClient::stateChanged, &client, [this](const SourceState &state) {
        ++signalCount;
        states.append(state);
    });
    QObject::connect(&client, &IrcClient::lineDiscarded, &client, [this](const QByteArray &beginning) {
        ++signalCount;
        discarded.append(beginning);
    });
    QObject::connect(&client, &IrcClient::readFinished, &client, [this] { ++signalCount; });
}

IrcTimings ClientLog::quickTimings()
{
    IrcTimings timings;
    timings.joinPause = 10ms;
    timings.joinRetry = 100ms;
    timings.rejoin = 20ms;
    timings.backoffFirst = 20ms;
    timings.backoffCeiling = 100ms;
    timings.refusedFirst = 200ms;
    timings.refusedCeiling = 400ms;
    return timings;
}

QList<SourcePhase> ClientLog::phases() const
{
    QList<SourcePhase> result;
    for (const SourceState &state : states) {
        if (result.isEmpty() || result.last() != state.phase) {
            result.append(state.phase);
        }
    }
    return result;
}

QList<SourceState> ClientLog::failures() const
{
    QList<SourceState> result;
    for (const SourceState &state : states) {
        if (state.phase == SourcePhase::BackingOff) {
            result.append(state);
        }
    }
    return result;
}

} // namespace WikiMon::Test
