// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/statetexts.h"

#include "widgets/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <limits>

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

QString changes(qint64 count, const QLocale &locale)
{
    // The number of a plural is an int; above its range all languages have the form of many.
    const int form = static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
    return count == 1 ? Words::tr("1 change")
                      : Words::tr("%1 changes", nullptr, form).arg(locale.toString(count));
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

// What the server said that did not end the link: a channel it keeps us out of, an error of its own.
static QString withReason(const QString &text, const QString &reason)
{
    return reason.isEmpty() ? text : text + u" · "_s + sentence(reason);
}

// "Connected to irc.wikimedia.org · enwiki, dewiki and 3 more"
static QString connected(const SourceState &state, const FeedFacts &facts)
{
    const QString text = Words::tr("Connected to %1").arg(serverName(state.server));
    return facts.watched.isEmpty() ? text : text + u" · "_s + facts.watched;
}

static QString receiving(const SourceState &state, const FeedFacts &facts, const QLocale &locale)
{
    if (!state.silence.isEmpty()) {
        return state.silence;
    }
    const bool hasChange = facts.lastChange && *facts.lastChange >= state.since;
    if (!state.waitingChannels.isEmpty() && !hasChange) {
        return connected(state, facts) + u" · "_s
            + (facts.watched.isEmpty()
                    ? Words::tr("waiting for this wiki's first change since the server's restart")
                    : Words::tr("waiting for the first change since the server's restart"));
    }
    if (!hasChange) {
        return connected(state, facts) + u" · "_s + Words::tr("waiting for the first change");
    }
    return connected(state, facts) + u" · "_s
        + Words::tr("last change %1 ago").arg(duration(facts.now - *facts.lastChange, locale));
}

// By the recording's own clock, as the time bar shows it; by what was read as long as its length is unknown.
static double played(const SourceState &state)
{
    const ReplayState &replay = state.replay;
    return replay.isDurationKnown && replay.duration > 0 ? double(replay.position) / double(replay.duration)
                                                         : state.progress;
}

QString source(const SourceState &state, const FeedFacts &facts, const QLocale &locale)
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
        return withReason(state.waitingChannels.isEmpty()
                ? Words::tr("Joining the wiki's channel at %1…").arg(server)
                : receiving(state, facts, locale),
            state.reason);
    case SourcePhase::Receiving:
        return withReason(receiving(state, facts, locale), state.reason);
    case SourcePhase::BackingOff:
        return sentence(state.reason.isEmpty() ? Words::tr("The connection to %1 was lost").arg(server)
                                               : state.reason)
            + u' ' + nextTry(state.nextTry, facts.now, locale);
    case SourcePhase::Replaying:
        return Words::tr("Replaying %1 · %2 %")
            .arg(state.server, locale.toString(qRound(played(state) * 100)));
    case SourcePhase::Finished:
        return state.reason.isEmpty()
            ? QString(Words::tr("The replay has ended") + u" · "_s + changes(facts.replayed, locale))
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
        return state.silence.isEmpty() ? Health::Good : Health::Warning;
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

QString clock(qint64 time, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(time).time(), u"HH:mm:ss"_s);
}

QString gap(const FeedGap &gap, const QLocale &locale)
{
    QString text
        = Words::tr("The feed was down from %1 to %2 (%3).")
              .arg(clock(gap.from, locale), clock(gap.to, locale), duration(gap.to - gap.from, locale));
    if (!gap.reason.isEmpty()) {
        text += u' ' + sentence(gap.reason);
    }
    return text + u' '
        + (gap.lost ? Words::tr("Missed: %1.").arg(changes(*gap.lost, locale))
                    : Words::tr("Changes made in that time are missing."));
}

QString gapNote(const FeedGap &gap, const QLocale &locale)
{
    return Words::tr("No feed %1 – %2 (%3)")
        .arg(clock(gap.from, locale), clock(gap.to, locale), duration(gap.to - gap.from, locale));
}

QString stream(const StreamState &state, const QLocale &locale)
{
    if (!state.isWanted) {
        return {};
    }
    if (!state.error.isEmpty()) {
        return sentence(state.error); // which says when it is tried again
    }
    if (!state.isListening) {
        return Words::tr("Starting…");
    }
    return state.clients == 1
        ? Words::tr("1 client")
        : Words::tr("%1 clients", nullptr, state.clients).arg(locale.toString(state.clients));
}

static bool isLoopback(const QString &url)
{
    const QString host = QUrl(url).host();
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

QString streamReach(const StreamState &state)
{
    const auto reachable = std::ranges::find_if_not(state.urls, isLoopback);
    if (!state.isListening || reachable == state.urls.end()) {
        return {};
    }
    return Words::tr("Other computers can read the stream at %1. The IP addresses of people who edit without "
                     "an account may be in it.")
        .arg(isolated(*reachable));
}

QString streamAddress(const StreamState &state)
{
    if (!state.isListening || state.urls.isEmpty()) {
        return {};
    }
    QString address = state.urls.first();
    // All addresses are no address to connect to; this computer's name for itself is.
    for (const QString &loopback :
        {u"ws://127.0.0.1:"_s, u"ws://[::1]:"_s, u"ws://0.0.0.0:"_s, u"ws://[::]:"_s}) {
        if (address.startsWith(loopback)) {
            return QString(u"ws://localhost:"_s + address.mid(loopback.size()));
        }
    }
    return address;
}

static QString age(const QDateTime &buildDate, qint64 now, const QLocale &locale)
{
    if (!buildDate.isValid()) {
        return Words::tr("age unknown");
    }
    static constexpr qint64 Day = 86'400'000;
    const int days = static_cast<int>(qMax<qint64>(0, (now - buildDate.toMSecsSinceEpoch()) / Day));
    return days == 1 ? Words::tr("1 day old")
                     : Words::tr("%1 days old", nullptr, days).arg(locale.toString(days));
}

QString geo(const GeoState &state, qint64 now, const QLocale &locale)
{
    if (state.kind == GeoKind::None) {
        return state.error.isEmpty() ? QString() : Words::tr("No location data");
    }
    if (state.isBundled) {
        return Words::tr("Country data, built-in");
    }
    const QString name = state.type.isEmpty()
        ? (state.kind == GeoKind::City ? Words::tr("City data") : Words::tr("Country data"))
        : isolated(state.type);
    return Words::tr("%1, %2").arg(name, age(state.buildDate, now, locale));
}

QString geoDetails(const GeoState &state, qint64 now, const QLocale &locale)
{
    QStringList lines;
    if (state.kind == GeoKind::None) {
        lines.append(Words::tr("IP addresses are not placed."));
    } else {
        lines.append(state.kind == GeoKind::City ? Words::tr("IP addresses are placed to their city.")
                                                 : Words::tr("IP addresses are placed to their country."));
        lines.append(state.isBundled
                ? Words::tr("The database is built into WikiMon, %1.").arg(age(state.buildDate, now, locale))
                : state.path);
    }
    if (state.buildDate.isValid()) {
        lines.append(
            Words::tr("Made on %1.").arg(locale.toString(state.buildDate.date(), QLocale::LongFormat)));
    }
    if (!state.error.isEmpty()) {
        lines.append(sentence(state.error));
    }
    return lines.join(u'\n');
}

} // namespace WikiMon::StateTexts
