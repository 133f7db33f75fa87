// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/eventstreamssource.h"

#include "feed/eventglance.h"
#include "feed/eventreader.h"

#include <QRandomGenerator>

#include <algorithm>

namespace WikiMon {

EventStreamsSource::EventStreamsSource(
    const QUrl &url, const QList<Wiki> &wikis, FeedAssembler &assembler, QObject *parent)
    : StreamSource(SourceKind::EventStreams, url.port() < 0 ? url.host() : url.authority(),
        tr("Events from the server"), assembler, parent)
    , m_url(url)
    , m_selection(wikis)
{
    setTimings(m_timings);
    connect(&m_link, &EventStreamsLink::opened, this, [this] {
        m_openedAt = currentTime();
        m_position.linkUp(m_openedAt);
        m_isWithoutPlace = false;
        m_stableTimer.start();
        setPhase(SourcePhase::Receiving);
    });
    connect(&m_link, &EventStreamsLink::bytesRead, this, &EventStreamsSource::takeBytes);
    connect(&m_link, &EventStreamsLink::readFinished, this, &EventStreamsSource::finishRead);
    connect(&m_link, &EventStreamsLink::ended, this, &EventStreamsSource::linkDown);
}

EventStreamsSource::~EventStreamsSource() = default;

void EventStreamsSource::setTimings(const EventStreamsTimings &timings)
{
    StreamSource::setTimings(timings);
    m_link.setSilenceLimit(timings.silence);
}

void EventStreamsSource::start()
{
    m_link.abort();
    m_parser = SseParser();
    m_downReason.clear();
    m_isWithoutPlace = false;
    m_openedAt = 0;
    restart(m_since > 0 ? m_since : currentTime());
    setPhase(SourcePhase::Connecting);
    open();
}

void EventStreamsSource::stop()
{
    const bool isDown = !isStopped() && m_openedAt == 0;
    m_link.abort();
    haltTimers();
    m_openedAt = 0;
    finishRead();
    if (isDown && m_position.coveredUntil() > 0) {
        // What was missed until now is known; what comes after is the user's wish.
        const qint64 now = currentTime();
        handOn(FeedGap{std::min(m_position.coveredUntil(), now), now, m_downReason, {}});
    }
    tellCounts();
    setPhase(SourcePhase::Stopped);
}

void EventStreamsSource::reconnect(const QString &reason)
{
    if (isStopped()) {
        return;
    }
    m_link.abort();
    finishRead();
    m_state.reconnects += m_openedAt > 0 ? 1 : 0;
    m_openedAt = 0;
    m_position.linkLost();
    m_downReason = reason;
    m_retryTimer.stop();
    setPhase(SourcePhase::Connecting, reason);
    open();
}

void EventStreamsSource::open()
{
    m_parser.startOver();
    if (m_isWithoutPlace) {
        m_parser.setLastEventId({});
    }
    // The first time, the history is read only where it was asked for; later, all that was missed.
    const bool isFirst = m_position.lastTime() == 0 && m_state.reconnects == 0 && m_downReason.isEmpty();
    const qint64 since = m_isWithoutPlace || (isFirst && m_since == 0) ? 0 : m_position.resumeFrom();
    if (m_state.phase == SourcePhase::BackingOff) {
        setPhase(SourcePhase::Connecting, m_state.reason);
    }
    m_link.open(m_url, m_parser.lastEventId(), since);
}

void EventStreamsSource::takeBytes(std::string_view bytes)
{
    m_now = currentTime();
    m_counters.bytes += static_cast<qint64>(bytes.size());
    m_parser.feed(bytes);
    SseParser::Event event;
    for (auto found = m_parser.take(event); found != SseParser::Result::NeedMore;
         found = m_parser.take(event)) {
        ++m_counters.messages;
        if (found == SseParser::Result::TooLarge) {
            ++m_counters.tooLarge;
            reject(event.data, tr("The event is larger than 4 MiB."));
        } else if (event.type == "error") {
            reject(event.data, tr("The server told of an error."));
        } else {
            takeEvent(event.data);
        }
        if (!m_link.isOpen()) {
            return; // a receiver has stopped us
        }
    }
}

void EventStreamsSource::takeEvent(std::string_view data)
{
    constexpr qint64 Second = 1000;
    constexpr qint64 Latest = 4'102'444'800; // the year 2100: a time beyond would be a mistake
    const EventGlance glance = glanceAtEvent(data);
    const bool hasTime = glance.isCertain && glance.seconds > 0 && glance.seconds < Latest;
    const qint64 time = hasTime ? glance.seconds * Second : 0;
    m_hadEvent = true;
    if (const std::optional<StreamPosition::Gap> gap = m_position.pass(time, m_now)) {
        finishRead(); // what came before the gap goes before it
        m_hadEvent = true;
        const QString unknown = tr("%1 does not have what happened before.").arg(m_url.host());
        m_assembler.setGap({gap->from, gap->to, m_downReason.isEmpty() ? unknown : m_downReason, {}});
    }
    if (glance.isCertain && !m_selection.wants(glance.wiki, glance.serverName)) {
        ++m_counters.otherWikis;
        return;
    }
    takeWanted(data);
}

void EventStreamsSource::takeWanted(std::string_view data)
{
    const ReadStatus status = readEventJson(data, m_assembler.contexts(), m_change);
    if (status == ReadStatus::OtherRecord) {
        ++m_counters.skipped;
        return;
    }
    if (status != ReadStatus::Change) {
        reject(data, describe(status));
        return;
    }
    if (!m_selection.wants(m_change.view(m_change.wiki), m_change.view(m_change.serverName))) {
        ++m_counters.otherWikis;
        return;
    }
    if (m_position.isRepeated(data)) {
        ++m_counters.repeated;
        return;
    }
    if (m_change.timestamp == 0) {
        m_change.timestamp = m_now;
    }
    ++m_counters.changes;
    m_state.lastChange = m_now;
    m_assembler.addChange(m_change);
}

void EventStreamsSource::reject(std::string_view data, const QString &reason)
{
    ++m_counters.rejected;
    emit lineRejected({m_now, RejectedLine::cut(data), reason});
}

void EventStreamsSource::finishRead()
{
    if (!std::exchange(m_hadEvent, false) && m_link.isOpen() && !m_parser.isWithinEvent()) {
        m_position.heardNothingNew(currentTime());
    }
    handOn();
}

void EventStreamsSource::linkDown(const LinkEnd &end)
{
    finishRead();
    const qint64 openedAt = std::exchange(m_openedAt, 0);
    m_stableTimer.stop();
    m_position.linkLost();
    m_downReason = end.reason;
    if (end.kind == LinkEnd::Kind::BadPlace && !m_isWithoutPlace) {
        // Better to go on with a gap than not at all.
        m_isWithoutPlace = true;
        comeBackSoon();
        return;
    }
    const bool wasGood = openedAt > 0 && currentTime() - openedAt >= m_timings.goodLife.count();
    if (end.kind == LinkEnd::Kind::Closed && wasGood) {
        comeBackSoon();
        return;
    }
    m_state.reconnects += openedAt > 0 ? 1 : 0;
    backOffAfter(end);
}

// No change of phase: the feed goes on where it stopped before anybody misses it.
void EventStreamsSource::comeBackSoon()
{
    const double spread = QRandomGenerator::global()->generateDouble();
    const auto pause = static_cast<int>(static_cast<double>(m_timings.comeBack.count()) * spread);
    m_retryTimer.start(pause);
}

void EventStreamsSource::backOffAfter(const LinkEnd &end)
{
    const bool isRefused = end.kind == LinkEnd::Kind::Refused || end.kind == LinkEnd::Kind::BadPlace;
    Backoff::Delay pause = m_backoff.next(isRefused ? Backoff::Failure::Refused : Backoff::Failure::Lost,
        QRandomGenerator::global()->generateDouble());
    if (end.retryAfter) {
        pause = *end.retryAfter;
    } else if (m_parser.retry() && *m_parser.retry() <= m_timings.refusedCeiling) {
        pause = std::max(pause, *m_parser.retry());
    }
    backOff(pause, end.reason);
}

} // namespace WikiMon
