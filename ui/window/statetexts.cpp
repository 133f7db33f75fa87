// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/statetexts.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace WikiMon::StateTexts {

namespace {

// Gives the texts their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::StateTexts)
};

} // namespace

QString duration(qint64 milliseconds, const QLocale &locale)
{
    const qint64 positive = qMax<qint64>(0, milliseconds);
    if (positive < 10'000) {
        return Words::tr("%1 s").arg(locale.toString(double(positive) / 1000, 'f', 1));
    }
    if (positive < 120'000) {
        return Words::tr("%1 s").arg(locale.toString(positive / 1000));
    }
    if (positive < 120 * 60'000) {
        return Words::tr("%1 min").arg(locale.toString(positive / 60'000));
    }
    return Words::tr("%1 h").arg(locale.toString(positive / 3'600'000));
}

// Whole seconds, upwards: a countdown should not say 0 while it waits.
static QString nextTry(qint64 at, qint64 now, const QLocale &locale)
{
    const qint64 seconds = (at - now + 999) / 1000;
    return seconds > 0 ? Words::tr("Next try in %1 s.").arg(locale.toString(seconds))
                       : Words::tr("Trying again.");
}

static QString sentence(QString text)
{
    static constexpr QStringView Ends = u".!?…";
    if (!text.isEmpty() && !Ends.contains(text.back())) {
        text.append(u'.');
    }
    return text;
}

// The server without the port that nearly all use.
static QString serverName(const QString &server)
{
    return server.endsWith(":6667"_L1) ? server.chopped(5) : server;
}

static QString receiving(
    const SourceState &state, qint64 now, std::optional<qint64> lastChange, const QLocale &locale)
{
    const QString connected = Words::tr("Connected to %1").arg(serverName(state.server));
    const bool hasChange = lastChange && *lastChange >= state.since;
    if (!state.waitingChannels.isEmpty() && !hasChange) {
        return connected + u" · "_s
            + Words::tr("waiting for this wiki's first change since the server's restart");
    }
    if (!hasChange) {
        return connected + u" · "_s + Words::tr("waiting for the first change");
    }
    return connected + u" · "_s + Words::tr("last change %1 ago").arg(duration(now - *lastChange, locale));
}

QString source(const SourceState &state, qint64 now, std::optional<qint64> lastChange, const QLocale &locale)
{
    const QString server = serverName(state.server);
    switch (state.phase) {
    case SourcePhase::Stopped:
        return state.reason.isEmpty() ? Words::tr("Not connected")
                                      : Words::tr("Not connected. %1").arg(sentence(state.reason));
    case SourcePhase::Resolving:
        return Words::tr("Looking up %1…").arg(server);
    case SourcePhase::Connecting:
        return Words::tr("Connecting to %1…").arg(server);
    case SourcePhase::Registering:
        return Words::tr("Signing in at %1…").arg(server);
    case SourcePhase::Joining:
        return state.waitingChannels.isEmpty() ? Words::tr("Joining the wiki's channel at %1…").arg(server)
                                               : receiving(state, now, lastChange, locale);
    case SourcePhase::Receiving:
        return receiving(state, now, lastChange, locale);
    case SourcePhase::BackingOff:
        return sentence(state.reason.isEmpty() ? Words::tr("The connection to %1 was lost").arg(server)
                                               : state.reason)
            + u' ' + nextTry(state.nextTry, now, locale);
    case SourcePhase::Replaying:
        return Words::tr("Replaying %1 · %2 %")
            .arg(state.server, locale.toString(qRound(state.progress * 100)));
    case SourcePhase::Finished:
        return state.reason.isEmpty() ? Words::tr("%1 was replayed to its end").arg(state.server)
                                      : sentence(state.reason);
    }
    return {};
}

Health sourceHealth(const SourceState &state)
{
    switch (state.phase) {
    case SourcePhase::Stopped:
        return state.reason.isEmpty() ? Health::Idle : Health::Error;
    case SourcePhase::Resolving:
    case SourcePhase::Connecting:
    case SourcePhase::Registering:
    case SourcePhase::Joining:
        return Health::Busy;
    case SourcePhase::Receiving:
    case SourcePhase::Replaying:
        return Health::Good;
    case SourcePhase::BackingOff:
        return Health::Warning;
    case SourcePhase::Finished:
        return state.reason.isEmpty() ? Health::Idle : Health::Error;
    }
    return Health::Idle;
}

bool isActive(SourcePhase phase)
{
    return phase != SourcePhase::Stopped && phase != SourcePhase::Finished;
}

QString stream(const StreamState &state, qint64 now, const QLocale &locale)
{
    if (!state.isWanted) {
        return {};
    }
    if (!state.error.isEmpty()) {
        return state.nextTry > 0 ? QString(sentence(state.error) + u' ' + nextTry(state.nextTry, now, locale))
                                 : sentence(state.error);
    }
    if (!state.isListening) {
        return Words::tr("Starting…");
    }
    // The translation chooses the plural; without one, English has two forms.
    const QString number = locale.toString(state.clients);
    return state.clients == 1 ? Words::tr("%1 client").arg(number) : Words::tr("%1 clients").arg(number);
}

QString streamAddress(const StreamState &state)
{
    if (!state.isListening || state.urls.isEmpty()) {
        return {};
    }
    QString address = state.urls.first();
    for (const QString &loopback : {u"ws://127.0.0.1:"_s, u"ws://[::1]:"_s}) {
        if (address.startsWith(loopback)) {
            return QString(u"ws://localhost:"_s + address.mid(loopback.size()));
        }
    }
    return address;
}

QString recording(const RecordingState &state, const QLocale &locale)
{
    if (!state.isRecording && state.error.isEmpty()) {
        return {};
    }
    const QString name = QFileInfo(state.path).fileName();
    if (!state.error.isEmpty()) {
        return Words::tr("Recording %1: %2").arg(name, sentence(state.error));
    }
    const QString size = locale.formattedDataSize(state.writtenBytes, 1, QLocale::DataSizeSIFormat);
    return state.lostChanges == 0
        ? Words::tr("Recording: %1, %2").arg(name, size)
        : Words::tr("Recording: %1, %2, %3 lost").arg(name, size, locale.toString(state.lostChanges));
}

} // namespace WikiMon::StateTexts
