// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "twofeeds.h"

#include "feedtext.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

namespace WikiMon::Test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

IrcTimings TwoFeeds::quickIrc()
{
    IrcTimings timings;
    timings.joinPause = 10ms;
    timings.backoffFirst = 20ms;
    timings.backoffCeiling = 200ms;
    timings.refusedFirst = 50ms;
    timings.refusedCeiling = 200ms;
    return timings;
}

static EventStreamsTimings quickEvents()
{
    EventStreamsTimings timings;
    timings.comeBack = 10ms;
    timings.backoffFirst = 20ms;
    timings.backoffCeiling = 200ms;
    timings.refusedFirst = 50ms;
    timings.refusedCeiling = 200ms;
    return timings;
}

SwitchTimings TwoFeeds::quickTimings()
{
    SwitchTimings timings;
    timings.tick = 20ms;
    timings.patience = 300ms;
    timings.grace = 10ms;
    timings.wayBack = 200ms;
    timings.wayBackCeiling = 200ms;
    timings.filling = 500ms;
    return timings;
}

TwoFeeds::TwoFeeds()
    : m_contexts(m_catalogue, m_library)
    , m_ircAssembler(m_contexts, nullptr)
    , m_eventsAssembler(m_contexts, nullptr)
{
}

void TwoFeeds::follow(quint16 ircPort)
{
    const QList<Wiki> wikis{*m_catalogue.byDbname(u"enwiki"_s)};
    const quint16 port = ircPort > 0 ? ircPort : irc.port();
    feed = std::make_unique<FeedSwitch>(
        [this, wikis, port] {
            auto source = std::make_unique<IrcSource>(u"127.0.0.1"_s, port, wikis, m_ircAssembler);
            source->setTimings(ircTimings);
            return source;
        },
        [this, wikis] {
            auto source = std::make_unique<EventStreamsSource>(events.url(), wikis, m_eventsAssembler);
            source->setTimings(quickEvents());
            return source;
        },
        [this] { return usualRate; });
    feed->setTimings(timings);
    connect(feed.get(), &ChangeSource::batchReady, this, [this](const FeedBatchPtr &batch) {
        if (batch->gap) {
            gaps.append(*batch->gap);
        }
        for (const RecentChange &change : batch->changes) {
            ++m_seen[change.newRevision];
            fromEvents += change.source == FeedSource::EventStreams;
        }
    });
    connect(feed.get(), &ChangeSource::stateChanged, this,
        [this](const SourceState &state) { states.append(state); });
    feed->start();
}

void TwoFeeds::edit()
{
    const QByteArray id = QByteArray::number(++m_revision);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_happened.insert(m_revision, now);
    if (!ircIsDeaf) {
        irc.say("#en.wikipedia",
            Test::edit("Page " + id, "M", "https://en.wikipedia.org/w/index.php?diff=" + id + "&oldid=1",
                "Alice", "(+1)", "words"));
    }
    const QByteArray event
        = R"({"meta":{"domain":"en.wikipedia.org"},"type":"edit","namespace":0,"title":"Page )" + id
        + R"(","comment":"words","timestamp":)" + QByteArray::number(now / 1000)
        + R"(,"user":"Alice","bot":false,"minor":true,"length":{"old":1,"new":2},"revision":{"old":1,"new":)"
        + id
        + R"(},"server_url":"https://en.wikipedia.org","server_name":"en.wikipedia.org","server_script_path":"/w","wiki":"enwiki"})";
    events.send(
        "event: message\nid: " + QByteArray::number(events.events.size()) + "\ndata: " + event + "\n\n");
    events.events.append(event);
}

bool TwoFeeds::comesBackToIrc()
{
    for (int i = 0; i < 500 && usesHistory(); ++i) {
        edit();
        QTest::qWait(20);
    }
    return !usesHistory();
}

QList<qint64> TwoFeeds::unexplained() const
{
    QList<qint64> found;
    for (qint64 revision = 1; revision <= m_revision; ++revision) {
        const qint64 time = m_happened.value(revision);
        const bool isInGap = std::ranges::any_of(
            gaps, [time](const FeedGap &gap) { return gap.from <= time && time <= gap.to; });
        if (count(revision) > 1 || (count(revision) == 0 && !isInGap)) {
            found.append(revision);
        }
    }
    return found;
}

} // namespace WikiMon::Test
