// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/combinedsource.h"

#include "feed/feedmeter.h"

namespace WikiMon {

using namespace Qt::StringLiterals;

CombinedSource::CombinedSource(std::vector<Feed> feeds, const QList<Wiki> &wikis, QObject *parent)
    : ChangeSource(parent)
    , m_wikis(wikis)
{
    for (Feed &feed : feeds) {
        m_parts.push_back({std::move(feed), {}, nullptr, {}});
    }
}

CombinedSource::~CombinedSource() = default;

void CombinedSource::start()
{
    m_isRunning = true;
    setWikis(m_wikis);
}

void CombinedSource::stop()
{
    m_isRunning = false;
    for (Part &part : m_parts) {
        if (part.source) {
            part.source->stop();
        }
    }
    tellState();
}

void CombinedSource::setWikis(const QList<Wiki> &wikis)
{
    m_wikis = wikis;
    if (!m_isRunning) {
        return;
    }
    for (Part &part : m_parts) {
        part.wikis.clear();
    }
    for (const Wiki &wiki : wikis) {
        for (Part &part : m_parts) {
            if (part.feed.has(wiki)) {
                part.wikis.append(wiki);
                break;
            }
        }
    }
    for (Part &part : m_parts) {
        run(part);
    }
    tellState();
}

void CombinedSource::run(Part &part)
{
    if (part.wikis.isEmpty()) {
        if (part.source) {
            part.source->stop();
            m_oldBytes += part.source->bytesReceived();
            addDropped(m_oldDropped, part.state.dropped);
            part.source.reset();
        }
        part.state = {};
    } else if (part.source) {
        part.source->setWikis(part.wikis);
    } else {
        part.source = part.feed.make(part.wikis);
        Part *self = &part;
        connect(part.source.get(), &ChangeSource::batchReady, this,
            [this, self](const FeedBatchPtr &batch) { takeBatch(*self, batch); });
        connect(part.source.get(), &ChangeSource::stateChanged, this, [this, self](const SourceState &state) {
            self->state = state;
            tellState();
        });
        connect(part.source.get(), &ChangeSource::lineRejected, this, &ChangeSource::lineRejected);
        part.source->start();
    }
}

void CombinedSource::takeBatch(const Part &part, const FeedBatchPtr &batch)
{
    if (!batch->gap || part.feed.name.isEmpty()) {
        emit batchReady(batch);
        return;
    }
    const auto named = std::make_shared<FeedBatch>(*batch);
    named->gap->reason = part.feed.name + u": "_s + batch->gap->reason;
    emit batchReady(named);
}

void CombinedSource::reconnect(const QString &reason)
{
    for (const Part &part : m_parts) {
        if (part.source) {
            part.source->reconnect(reason);
        }
    }
}

qint64 CombinedSource::bytesReceived() const
{
    qint64 bytes = m_oldBytes;
    for (const Part &part : m_parts) {
        bytes += part.source ? part.source->bytesReceived() : 0;
    }
    return bytes;
}

void CombinedSource::tellState()
{
    SourceState all;
    bool isFirst = true;
    for (const Part &part : m_parts) {
        if (!part.source) {
            continue;
        }
        SourceState one = part.state;
        addWikiStates(one, part.wikis);
        if (std::exchange(isFirst, false)) {
            all = one;
            continue;
        }
        all.wikis += one.wikis;
        all.waitingChannels += one.waitingChannels;
        all.reconnects += one.reconnects;
        all.duplicates += one.duplicates;
        all.gaps += one.gaps;
        addDropped(all.dropped, one.dropped);
        if (one.phase == SourcePhase::BackingOff && all.reason.isEmpty()) {
            all.reason = part.feed.name + u": "_s + one.reason;
        }
    }
    addDropped(all.dropped, m_oldDropped);
    emit stateChanged(all);
}

} // namespace WikiMon
