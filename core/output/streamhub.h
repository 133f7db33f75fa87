// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/streambacklog.h"
#include "output/streamfilters.h"
#include "output/streamlimits.h"
#include "output/streamslice.h"
#include "output/streamstate.h"
#include "output/streamwikis.h"
#include "session/filter.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace WikiMon {

class StreamClient;

// What a client gets.
struct StreamSubscription
{
    StreamFormat format;
    StreamWikiSelection wikis;
    Filter filter;
};

// Brings changes to the clients that want them. Clients who want the same share the work: a change is written
// once a format, held against each filter once, and goes out in the same bytes. Single-threaded.
class StreamHub
{
public:
    // Counts what it sends in state.
    StreamHub(const StreamLimits &limits, StreamWriter writer, StreamState &state);
    ~StreamHub();
    Q_DISABLE_COPY_MOVE(StreamHub)

    // A new run of the stream: see StreamBacklog.
    void begin(qint64 sequence) { m_backlog.begin(sequence); }
    // The dbname of the session's first wiki; nothing: that of the next change that comes.
    void setFirstWiki(std::optional<std::string> dbname) { m_firstWiki = std::move(dbname); }
    void setMasksAddresses(bool masks) { m_masksAddresses = masks; }

    // Sends batches to all who want them, as few writes as they fit in. now: milliseconds since 1970-01-01
    // UTC, for filters.
    void send(std::span<const FeedBatchPtr> batches, qint64 now);
    // Changes that were lost on the way here.
    void skip(qint64 changes);

    // False: there are too many different filters. since: the number after which the client wants all that is
    // kept, before what comes; then catchUp() must be called. Only once a client.
    [[nodiscard]] bool join(
        StreamClient *client, const StreamSubscription &subscription, std::optional<qint64> since);
    void leave(StreamClient *client);
    // What the client gets from now on; its filter and format stay.
    void moveTo(StreamClient *client, const StreamWikiSelection &wikis);
    // Gives a slice of the backlog to each client that wants it and has taken the one before. False: none can
    // take more at once.
    [[nodiscard]] bool catchUp(qint64 now);

    [[nodiscard]] bool isCatchingUp() const { return !m_catchingUp.empty(); }

    // Starts a new span of time in which filters may take their share, once a second. now: milliseconds of a
    // clock that never goes back.
    void renewFilterTime(qint64 now) { m_filters.renewTime(now); }
    [[nodiscard]] qint64 nextSequence() const { return m_backlog.end(); }

private:
    struct Group;
    struct CatchingUp
    {
        StreamClient *client;
        Group *group;
        qint64 position;
    };
    // What a client of a group got from the backlog, for the next one that is as far.
    struct Portion
    {
        const Group *group = nullptr;
        qint64 from = 0;
        qint64 first = 0; // of the numbers that are kept
        qint64 to = 0;
        QByteArray frames;
        std::size_t changes = 0;
    };

    [[nodiscard]] Group *groupFor(const StreamSubscription &subscription);
    void removeEmptyGroups();
    void sendSlice(qint64 now);
    void select(Group &group, qint64 now);
    void sendTo(StreamClient *client, const QByteArray &frames, std::size_t changes);
    // True: it can take more at once.
    [[nodiscard]] bool sendBacklog(CatchingUp &who, qint64 now);
    [[nodiscard]] const Portion &portionFor(const CatchingUp &who, qint64 now);
    void closeSlowFilters();
    void checkMemory();
    // The bytes that wait for all, and the client that is furthest behind.
    [[nodiscard]] std::pair<qint64, StreamClient *> waiting() const;

    const StreamLimits &m_limits;
    StreamState &m_state;
    StreamBacklog m_backlog;
    StreamSlice m_slice;
    std::vector<const RecentChange *> m_changes; // that are being sent
    std::optional<std::string> m_firstWiki;
    bool m_masksAddresses = false;
    std::vector<std::unique_ptr<Group>> m_groups;
    StreamFilters m_filters;
    std::vector<CatchingUp> m_catchingUp;
    Portion m_portion; // the last one of this turn
    bool m_hasWaiting = false; // somebody did not take all at once
};

} // namespace WikiMon
