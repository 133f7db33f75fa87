// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/eventreader.h"
#include "feed/eventstreamssource.h"
#include "feed/wikicontexts.h"
#include "scriptedeventserver.h"

namespace WikiMon::Test {

// A server's whole answer.
inline QByteArray response(
    const QByteArray &status, const QByteArray &headers = {}, const QByteArray &body = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

// A source of an event stream with a server of its own on loopback, and all it gave. Short pauses, which may
// be changed before start().
struct EventSourceRun
{
    explicit EventSourceRun(const QByteArrayList &events, const QList<Wiki> &wikis = {}) : chosen(wikis)
    {
        using namespace std::chrono_literals;
        server.events = events;
        timings.comeBack = 1ms;
        timings.backoffFirst = timings.backoffCeiling = timings.refusedFirst = timings.refusedCeiling = 2ms;
        timings.stateInterval = 20ms;
    }
    // With the server's address, or another one that leads there.
    void start(const QUrl &url = {})
    {
        if (!server.listen()) {
            qFatal("can't listen");
        }
        source = std::make_unique<EventStreamsSource>(url.isEmpty() ? server.url() : url, chosen, assembler);
        source->setSince(since);
        source->setTimings(timings);
        QObject::connect(source.get(), &ChangeSource::batchReady, &server, [this](const FeedBatchPtr &batch) {
            if (batch->gap) {
                gaps.append(*batch->gap);
                gapPositions.append(int(changes.size()));
            }
            changes.insert(changes.end(), batch->changes.begin(), batch->changes.end());
        });
        QObject::connect(
            source.get(), &ChangeSource::stateChanged, &server, [this](const SourceState &state) {
                phases.append(state.phase);
                reasons += state.reason;
            });
        QObject::connect(source.get(), &ChangeSource::lineRejected, &server,
            [this](const RejectedLine &line) { rejected.append(line); });
        source->start();
    }
    static QByteArray titleOf(const RecentChange &change)
    {
        const std::string_view about = change.view(change.isLog() ? change.logTarget : change.title);
        return QByteArray(about.data(), qsizetype(about.size())) + '|'
            + QByteArray::number(change.newRevision);
    }
    [[nodiscard]] std::vector<QByteArray> titles() const
    {
        std::vector<QByteArray> all;
        for (const RecentChange &change : changes) {
            all.push_back(titleOf(change));
        }
        return all;
    }

    // Made once, as it takes some milliseconds.
    static const WikiCatalogue &catalogue()
    {
        static const WikiCatalogue Catalogue;
        return Catalogue;
    }
    static const NamespaceLibrary &library()
    {
        static const NamespaceLibrary Library;
        return Library;
    }
    WikiContexts contexts{catalogue(), library()};
    FeedAssembler assembler{contexts, {}};
    const QList<Wiki> chosen;
    EventStreamsTimings timings;
    qint64 since = 0;
    ScriptedEventServer server;
    std::unique_ptr<EventStreamsSource> source;

    std::vector<RecentChange> changes;
    QList<FeedGap> gaps;
    QList<int> gapPositions; // how many changes came before each
    QList<SourcePhase> phases;
    QString reasons;
    QList<RejectedLine> rejected;
};

} // namespace WikiMon::Test
