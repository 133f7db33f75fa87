// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/feedmeter.h"

#include "base/duration.h"
#include "feed/usualrates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace WikiMon {

namespace {

constexpr qint64 Minute = 60'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FeedMeter)
};

QString describeSilence(qint64 silence, double usual)
{
    const int precision = usual < 9.5 ? 1 : 0;
    const QString rate = QLocale().toString(usual, 'f', usual == static_cast<int>(usual) ? 0 : precision);
    //: %1: "4 minutes", %2: a number
    return Words::tr("Connected, but silent for %1: this wiki usually has %2 changes a minute.")
        .arg(describeDuration(silence), rate);
}

} // namespace

void addWikiStates(SourceState &state, const QList<Wiki> &wikis)
{
    if (!state.wikis.isEmpty()) {
        return;
    }
    const bool isWatched = state.phase == SourcePhase::Receiving;
    for (const Wiki &wiki : wikis) {
        WikiFeedState one;
        one.dbname = wiki.dbname;
        one.channel = wiki.channel;
        one.phase = isWatched ? WikiPhase::Watched : WikiPhase::Asked;
        one.text = isWatched ? Words::tr("Watched") : Words::tr("Not connected");
        state.wikis.append(one);
    }
}

void FeedMeter::restart(const QList<Wiki> &wikis, qint64 now)
{
    m_counts.clear();
    m_rate = m_byteRate = DecayingRate(now);
    m_changes = m_bytes = m_rejected = m_lastChange = m_learntUntil = 0;
    m_lag.reset();
    m_gaps.clear();
    setWikis(wikis, now);
}

void FeedMeter::setWikis(const QList<Wiki> &wikis, qint64 now)
{
    m_wikis = wikis;
    std::map<std::string, WikiCount, std::less<>> counts;
    for (const Wiki &wiki : wikis) {
        const std::string name = wiki.dbname.toStdString();
        const auto known = m_counts.find(name);
        counts.emplace(name, known == m_counts.end() ? WikiCount(now) : known->second);
    }
    m_counts = std::move(counts);
}

void FeedMeter::take(const FeedBatch &batch, qint64 now)
{
    if (batch.gap) {
        m_gaps.append({*batch.gap, false});
        m_gaps.remove(0, std::max<qsizetype>(0, m_gaps.size() - SourceState::MaxGaps));
    }
    for (const RecentChange &change : batch.changes) {
        count(change, now);
    }
}

void FeedMeter::count(const RecentChange &change, qint64 now)
{
    ++m_changes;
    m_lastChange = now;
    m_rate.add(1, now);
    if (const auto found = m_counts.find(change.view(change.wiki)); found != m_counts.end()) {
        ++found->second.changes;
        found->second.lastChange = now;
        found->second.rate.add(1, now);
    }
    // Only EventStreams knows when things happened; a history that is read late says nothing of the link.
    constexpr qint64 LongestLag = 5 * Minute;
    constexpr double Weight = 0.05;
    const qint64 lag = now - change.timestamp;
    if (change.source == FeedSource::EventStreams && lag < LongestLag) {
        const auto latest = static_cast<double>(std::max<qint64>(0, lag));
        m_lag = m_lag ? *m_lag + Weight * (latest - *m_lag) : latest;
    }
}

void FeedMeter::addBytes(qint64 total, qint64 now)
{
    m_byteRate.add(static_cast<double>(std::max<qint64>(0, total - m_bytes)), now);
    m_bytes = total;
}

void FeedMeter::completeWikis(SourceState &state, qint64 now)
{
    addWikiStates(state, m_wikis);
    for (WikiFeedState &wiki : state.wikis) {
        const auto found = m_counts.find(wiki.dbname.toStdString());
        if (found == m_counts.end()) {
            continue;
        }
        const WikiCount &count = found->second;
        wiki.changes = count.changes;
        wiki.perMinute = count.rate.perMinute(now);
        wiki.lastChange = count.lastChange;
        wiki.usualPerMinute = m_rates.perMinute(wiki.dbname);
        const qint64 silence = now - std::max({count.lastChange, count.since, state.since});
        const qint64 limit = suspiciousSilence(wiki.usualPerMinute);
        if (wiki.phase == WikiPhase::Watched && limit > 0 && silence > limit) {
            wiki.text = describeSilence(silence, wiki.usualPerMinute);
        }
    }
}

// The whole feed is silent: of one wiki it says so in its words, of many in those of all together.
void FeedMeter::addSilence(SourceState &state, qint64 now) const
{
    if (state.phase != SourcePhase::Receiving) {
        return;
    }
    double usual = 0;
    qint64 since = std::max(m_lastChange, state.since);
    for (const WikiFeedState &wiki : std::as_const(state.wikis)) {
        usual += wiki.phase == WikiPhase::Watched ? wiki.usualPerMinute : 0;
    }
    if (m_counts.size() == 1) {
        since = std::max(since, m_counts.begin()->second.since);
    }
    const qint64 limit = suspiciousSilence(usual);
    if (limit == 0 || now - since <= limit) {
        return;
    }
    const QString text = describeSilence(now - since, usual);
    state.silence = state.wikis.size() == 1
        ? text
        : Words::tr(
            "Connected, but silent for longer than chance allows: these wikis usually have %1 changes a "
            "minute.")
              .arg(QLocale().toString(usual, 'f', usual < 9.5 ? 1 : 0));
}

SourceState FeedMeter::complete(const SourceState &state, qint64 now)
{
    SourceState full = state;
    completeWikis(full, now);
    addSilence(full, now);
    full.changes = m_changes;
    full.bytes = std::max(full.bytes, m_bytes);
    full.changesPerMinute = m_rate.perMinute(now);
    full.bytesPerMinute = m_byteRate.perMinute(now);
    full.lastChange = m_lastChange;
    full.lag = m_lag ? static_cast<qint64>(*m_lag) : -1;
    full.rejectedLines = std::max(full.rejectedLines, m_rejected);
    full.gaps += m_gaps; // those of the source were filled
    std::ranges::stable_sort(full.gaps, {}, [](const GapNote &note) { return note.gap.from; });
    full.gaps.remove(0, std::max<qsizetype>(0, full.gaps.size() - SourceState::MaxGaps));
    return full;
}

void FeedMeter::learn(const SourceState &state, qint64 now)
{
    const bool isGood = state.phase == SourcePhase::Receiving && state.silence.isEmpty();
    const qint64 from = std::exchange(m_learntUntil, isGood ? now : 0);
    constexpr qint64 LongestStep = 5 * Minute; // longer: the machine slept, or its clock was set
    const bool isSound = isGood && from > 0 && now > from && now - from <= LongestStep;
    for (const WikiFeedState &wiki : state.wikis) {
        const auto found = m_counts.find(wiki.dbname.toStdString());
        if (found == m_counts.end()) {
            continue;
        }
        WikiCount &count = found->second;
        const qint64 changes = count.changes - std::exchange(count.learntChanges, count.changes);
        if (isSound && wiki.phase == WikiPhase::Watched && count.since <= from) {
            m_rates.learn(wiki.dbname, changes, static_cast<double>(now - from) / Minute);
        }
    }
}

} // namespace WikiMon
