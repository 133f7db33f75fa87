// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamhub.h"

#include "output/streamclient.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace WikiMon {

// Clients that get the same.
struct StreamHub::Group
{
    StreamFormat format;
    StreamWikiSelection wikis;
    std::shared_ptr<SharedFilter> filter; // null: none
    std::vector<StreamClient *> clients;
    int catchingUp = 0; // those that will be among the clients
    StreamSlice::Selection selection;
};

StreamHub::StreamHub(const StreamLimits &limits, StreamWriter writer, StreamState &state)
    : m_limits(limits)
    , m_state(state)
    , m_backlog(limits.backlogBytes)
    , m_slice(std::move(writer))
    , m_filters(limits)
{
}

StreamHub::~StreamHub() = default;

void StreamHub::send(std::span<const FeedBatchPtr> batches, qint64 now)
{
    const qint64 first = m_backlog.end();
    m_changes.clear();
    for (const FeedBatchPtr &batch : batches) {
        if (batch) {
            m_backlog.add(batch);
            for (const RecentChange &change : batch->changes) {
                m_changes.push_back(&change);
            }
        }
    }
    if (m_changes.empty()) {
        return;
    }
    if (!m_firstWiki) {
        m_firstWiki = m_changes.front()->view(m_changes.front()->wiki);
    }
    const bool hasClients
        = std::ranges::any_of(m_groups, [](const auto &group) { return !group->clients.empty(); });
    for (std::size_t sent = 0; hasClients && sent < m_changes.size();) {
        const auto number = first + static_cast<qint64>(sent);
        sent += m_slice.begin(std::span(m_changes).subspan(sent), number, m_masksAddresses);
        m_filters.beginSlice(m_slice.size());
        sendSlice(now);
    }
    if (m_hasWaiting) {
        checkMemory();
    }
}

void StreamHub::skip(qint64 changes)
{
    m_backlog.skip(changes);
    for (const auto &group : m_groups) {
        for (StreamClient *client : group->clients) {
            client->addDropped(changes);
        }
    }
}

void StreamHub::sendSlice(qint64 now)
{
    for (const auto &group : m_groups) {
        if (!group->clients.empty()) {
            select(*group, now);
            closeSlowFilters();
            m_slice.want(group->format, group->selection);
        }
    }
    for (const auto &group : m_groups) {
        if (group->clients.empty() || group->selection.empty()) {
            continue;
        }
        const QByteArray frames = m_slice.frames(group->format, group->selection);
        for (StreamClient *client : group->clients) {
            sendTo(client, frames, group->selection.size());
        }
    }
}

void StreamHub::select(Group &group, qint64 now)
{
    group.selection.clear();
    const std::string_view first = m_firstWiki ? std::string_view(*m_firstWiki) : std::string_view();
    for (std::size_t i = 0; i < m_slice.size(); ++i) {
        const RecentChange &change = m_slice.change(i);
        if (group.wikis.has(change, first) && speaksOf(group.format.dialect, change)
            && (!group.filter || m_filters.passes(*group.filter, i, change, now))) {
            group.selection.push_back(static_cast<quint16>(i));
        }
    }
}

void StreamHub::sendTo(StreamClient *client, const QByteArray &frames, std::size_t changes)
{
    const auto count = static_cast<qint64>(changes);
    if (client->send(frames, count)) {
        m_state.sentMessages += count;
        m_state.sentBytes += frames.size();
        m_hasWaiting = m_hasWaiting || client->waitingBytes() > 0;
    }
}

bool StreamHub::join(
    StreamClient *client, const StreamSubscription &subscription, std::optional<qint64> since)
{
    Group *group = groupFor(subscription);
    if (!group) {
        return false;
    }
    const qint64 end = m_backlog.end();
    if (!since || *since == end - 1) {
        group->clients.push_back(client);
        return true;
    }
    const qint64 wanted = *since < end ? *since + 1 : 0;
    const qint64 first = m_backlog.firstFrom(wanted);
    // Of another run's changes nobody knows how many are missing.
    client->addDropped(wanted > 0 && m_backlog.hasGiven(wanted) ? first - wanted : 0);
    ++group->catchingUp;
    m_catchingUp.push_back({client, group, first});
    return true;
}

void StreamHub::leave(StreamClient *client)
{
    std::erase_if(m_catchingUp, [client](const CatchingUp &who) {
        who.group->catchingUp -= who.client == client ? 1 : 0;
        return who.client == client;
    });
    for (const auto &group : m_groups) {
        if (std::erase(group->clients, client) > 0) {
            break;
        }
    }
    removeEmptyGroups();
}

void StreamHub::moveTo(StreamClient *client, const StreamWikiSelection &wikis)
{
    const auto moved = [&](Group *from) {
        // There is a place for its filter: it has one already.
        Group *to = groupFor({from->format, wikis, from->filter ? from->filter->filter : Filter()});
        return to ? to : from;
    };
    for (CatchingUp &who : m_catchingUp) {
        if (who.client == client && who.group->wikis != wikis) {
            --who.group->catchingUp;
            who.group = moved(who.group);
            ++who.group->catchingUp;
        }
    }
    const auto group = std::ranges::find_if(
        m_groups, [&](const auto &g) { return std::ranges::find(g->clients, client) != g->clients.end(); });
    if (group != m_groups.end() && (*group)->wikis != wikis) {
        Group *from = group->get();
        std::erase(from->clients, client);
        moved(from)->clients.push_back(client);
    }
    removeEmptyGroups();
}

StreamHub::Group *StreamHub::groupFor(const StreamSubscription &subscription)
{
    const auto isSame = [&](const std::unique_ptr<Group> &group) {
        return group->format == subscription.format && group->wikis == subscription.wikis
            && (group->filter ? group->filter->filter == subscription.filter : subscription.filter.isEmpty());
    };
    if (const auto group = std::ranges::find_if(m_groups, isSame); group != m_groups.end()) {
        return group->get();
    }
    std::shared_ptr<SharedFilter> filter;
    if (!subscription.filter.isEmpty()) {
        filter = m_filters.share(subscription.filter);
        if (!filter) {
            return nullptr;
        }
    }
    auto group = std::make_unique<Group>();
    group->format = subscription.format;
    group->wikis = subscription.wikis;
    group->filter = std::move(filter);
    m_groups.push_back(std::move(group));
    return m_groups.back().get();
}

void StreamHub::removeEmptyGroups()
{
    std::erase_if(
        m_groups, [](const auto &group) { return group->clients.empty() && group->catchingUp == 0; });
    m_filters.removeUnused();
}

bool StreamHub::catchUp(qint64 now)
{
    bool canGoOn = false;
    // Those that get the same come one after the other.
    std::ranges::sort(m_catchingUp, [](const CatchingUp &a, const CatchingUp &b) {
        return std::less()(a.group, b.group) || (a.group == b.group && a.position < b.position);
    });
    for (CatchingUp &who : m_catchingUp) {
        canGoOn = sendBacklog(who, now) || canGoOn;
    }
    m_portion = {};
    std::erase_if(m_catchingUp, [this](const CatchingUp &who) {
        const bool isThere = who.client->isOpen() && who.position >= m_backlog.end();
        if (isThere) {
            --who.group->catchingUp;
            who.group->clients.push_back(who.client);
        }
        return isThere;
    });
    return canGoOn;
}

bool StreamHub::sendBacklog(CatchingUp &who, qint64 now)
{
    if (!who.client->isOpen() || who.client->waitingBytes() > 0) {
        return false;
    }
    if (m_backlog.isDropped(who.position)) {
        who.client->letGo(); // it reads more slowly than changes come
        return false;
    }
    const Portion &portion = portionFor(who, now);
    who.client->addDropped(portion.first - who.position); // they were lost before they came here
    who.position = portion.to;
    if (portion.changes > 0) {
        sendTo(who.client, portion.frames, portion.changes);
    }
    return who.client->isOpen() && who.client->waitingBytes() == 0 && who.position < m_backlog.end();
}

const StreamHub::Portion &StreamHub::portionFor(const CatchingUp &who, qint64 now)
{
    if (m_portion.group == who.group && m_portion.from == who.position) {
        return m_portion;
    }
    Group &group = *who.group;
    m_portion = {&group, who.position, m_backlog.end(), m_backlog.end(), {}, 0};
    const StreamBacklog::Run run = m_backlog.runFrom(who.position);
    if (!run.batch) {
        return m_portion;
    }
    m_changes.clear();
    for (auto change = run.batch->changes.cbegin() + static_cast<std::ptrdiff_t>(run.index);
         change != run.batch->changes.cend(); ++change) {
        m_changes.push_back(&*change);
    }
    m_portion.first = run.sequence;
    m_portion.to
        = run.sequence + static_cast<qint64>(m_slice.begin(m_changes, run.sequence, m_masksAddresses));
    m_filters.beginSlice(m_slice.size());
    select(group, now);
    closeSlowFilters();
    m_slice.want(group.format, group.selection);
    m_portion.changes = group.selection.size();
    if (m_portion.changes > 0) {
        m_portion.frames = m_slice.frames(group.format, group.selection);
    }
    return m_portion;
}

// They leave their groups at once, as what is being sent is not for them any more.
void StreamHub::closeSlowFilters()
{
    if (!m_filters.areTooSlow()) {
        return;
    }
    const auto isTooSlow = [](const Group &group) { return group.filter && group.filter->isTooSlow; };
    const auto close = [](StreamClient *client) {
        client->close(QWebSocketProtocol::CloseCodePolicyViolated, u"The filter takes too long."_s);
    };
    for (const auto &group : m_groups) {
        if (isTooSlow(*group)) {
            std::ranges::for_each(group->clients, close);
            group->clients.clear();
            group->selection.clear();
        }
    }
    for (const CatchingUp &who : m_catchingUp) {
        if (isTooSlow(*who.group)) {
            close(who.client);
        }
    }
    m_filters.forgetTooSlow();
}

void StreamHub::checkMemory()
{
    const auto [all, furthest] = waiting();
    m_hasWaiting = all > 0;
    if (all > m_limits.waitingBytesOfAll && furthest) {
        furthest->letGo();
        checkMemory();
    }
}

// Clients of a group wait for the same arrays, so that the one who is furthest behind stands for all.
std::pair<qint64, StreamClient *> StreamHub::waiting() const
{
    qint64 all = 0;
    qint64 most = 0;
    StreamClient *furthest = nullptr;
    for (const auto &group : m_groups) {
        qint64 ofGroup = 0;
        for (StreamClient *client : group->clients) {
            const qint64 bytes = client->isOpen() ? client->waitingBytes() : 0;
            if (bytes > most) {
                most = bytes;
                furthest = client;
            }
            ofGroup = std::max(ofGroup, bytes);
        }
        all += ofGroup;
    }
    return {all, furthest};
}

} // namespace WikiMon
