// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// When the feeds are changed over, and what becomes of the time in between.
#include "feed/feedswitch.h"

#include "feed/usualrates.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace WikiMon {

void FeedSwitch::review()
{
    if (!m_isRunning) {
        return;
    }
    const qint64 now = currentTime();
    extend();
    watchSilence(now);
    changeOver(now);
    watchHole(now);
    wayBack(now);
    tellState();
}

// A link that is up and brings nothing for longer than chance allows is not believed.
void FeedSwitch::watchSilence(qint64 now)
{
    const qint64 begin = beginOf(m_irc);
    if (begin == 0 || begin > now) {
        return;
    }
    const auto limit = static_cast<qint64>(
        static_cast<double>(suspiciousSilence(m_usualRate())) * m_timings.silenceFactor);
    const qint64 since = std::max(m_irc.lastChange, begin);
    if (limit == 0 || now - since <= limit) {
        return;
    }
    m_irc.trustedFrom = std::numeric_limits<qint64>::max();
    m_missedByIrc = 0;
    if (!covers(m_history)) {
        m_covered = std::min(m_covered, since);
    }
    m_holeReason = tr("The IRC feed was silent for longer than chance allows.");
}

void FeedSwitch::changeOver(qint64 now)
{
    const bool isDistrusted = m_irc.trustedFrom > now;
    if (isDistrusted && m_missedByIrc > 2) {
        m_missedByIrc = 0; // what only EventStreams told: the link is deaf
        m_irc.source->reconnect(tr("The IRC feed had no changes while EventStreams had some."));
        return;
    }
    if (beginOf(m_irc) > 0 && !isDistrusted) {
        m_notGoodSince = 0;
        m_irc.hasFailed = false;
        return;
    }
    if (m_notGoodSince == 0) {
        m_notGoodSince = now;
    }
    if (!m_irc.state.reason.isEmpty() && !isDistrusted) {
        m_holeReason = m_irc.state.reason;
    }
    const qint64 wait = (m_irc.hasFailed ? m_timings.grace : m_timings.patience).count();
    if (!m_history.source && (isDistrusted || now - m_notGoodSince >= wait)) {
        startHistory(now,
            isDistrusted                       ? m_holeReason
                : m_irc.state.reason.isEmpty() ? tr("The IRC server does not answer.")
                                               : m_irc.state.reason);
    }
}

void FeedSwitch::startHistory(qint64 now, const QString &reason)
{
    m_wayBack = m_historyEnded == 0 || now - m_historyEnded > 10 * m_wayBack
        ? m_timings.wayBack.count()
        : std::min<qint64>(2 * m_wayBack, m_timings.wayBackCeiling.count());
    if (m_covered == 0) {
        m_covered = m_startedAt;
    }
    m_holeReason = m_fallback = reason;
    m_goodSince = 0;
    m_deduper.startSession();
    m_history = {};
    m_history.source = adopt(m_makeHistory(), true);
    m_fillFrom = m_covered;
    m_history.source->setSince(
        std::max(m_covered, now - m_timings.longestFill.count()) - m_timings.margin.count());
    m_history.source->start();
}

void FeedSwitch::noteFilled(qint64 now)
{
    if (const qint64 from = std::exchange(m_fillFrom, 0)) {
        m_filled.append({{from, now, m_holeReason, {}}, true});
        m_filled.remove(0, std::max<qsizetype>(0, m_filled.size() - SourceState::MaxGaps));
    }
}

// When a feed works, but begins later than the other one ended, the history may still fill the time in
// between; it is not waited for for ever.
void FeedSwitch::watchHole(qint64 now)
{
    extend();
    if (covers(m_irc) || covers(m_history)) {
        if (covers(m_history)) {
            noteFilled(now);
        }
        m_holeSince = 0;
        return;
    }
    const qint64 begin = earliestBegin(now);
    if (m_covered == 0 || begin == 0) {
        return; // nothing works: the hole grows
    }
    if (m_holeSince == 0) {
        m_holeSince = now;
        if (!m_history.source) {
            startHistory(now, m_holeReason);
        }
    }
    const bool mayBeFilled = m_history.source && beginOf(m_history) == 0;
    if (!mayBeFilled || now - m_holeSince >= m_timings.filling.count()) {
        tellGap(m_covered, begin);
        m_covered = begin;
        m_holeSince = m_fillFrom = 0;
        extend();
    }
}

void FeedSwitch::wayBack(qint64 now)
{
    if (!m_history.source || !covers(m_irc) || m_irc.trustedFrom > now || m_holeSince != 0) {
        m_goodSince = 0;
        return;
    }
    if (m_goodSince == 0) {
        m_goodSince = now;
    }
    if (now - m_goodSince >= m_wayBack) {
        endHistory(now);
    }
}

void FeedSwitch::endHistory(qint64 now)
{
    m_history.source->disconnect(this);
    m_oldBytes += m_history.source->bytesReceived();
    m_history.source->stop();
    addDropped(m_oldDropped, m_history.state.dropped);
    m_history = {};
    m_historyEnded = now;
    m_goodSince = 0;
    m_fallback.clear();
}

} // namespace WikiMon
