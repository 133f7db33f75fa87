// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/eventstreamslink.h"
#include "feed/sseparser.h"
#include "feed/streamsource.h"
#include "feed/wikiselection.h"

#include <QUrl>

namespace WikiMon {

// The live feed of an EventStreams server, which has all wikis in one stream: only events of the chosen ones
// are parsed. Goes on where it had stopped when the link was lost, as the server has a history. All changes
// of one read make one batch.
class EventStreamsSource : public StreamSource
{
    Q_OBJECT
public:
    // url: http or https. No wikis: all of them. The assembler must live as long as this.
    EventStreamsSource(
        const QUrl &url, const QList<Wiki> &wikis, FeedAssembler &assembler, QObject *parent = nullptr);
    ~EventStreamsSource() override;

    void start() override;
    void stop() override;
    void setWikis(const QList<Wiki> &wikis) override { m_selection = WikiSelection(wikis); }
    void setSince(qint64 since) override { m_since = since; }
    void reconnect(const QString &reason) override;
    [[nodiscard]] qint64 coveredUntil() const override { return m_position.coveredUntil(); }
    void setTimings(const EventStreamsTimings &timings) override;

private:
    void open() override;
    void takeBytes(std::string_view bytes);
    void takeEvent(std::string_view data);
    void takeWanted(std::string_view data);
    void reject(std::string_view data, const QString &reason);
    void finishRead();
    void linkDown(const LinkEnd &end);
    void comeBackSoon();
    void backOffAfter(const LinkEnd &end);

    const QUrl m_url;
    WikiSelection m_selection;
    EventStreamsLink m_link;
    SseParser m_parser;
    qint64 m_since = 0;
    qint64 m_now = 0; // of the read that is under way
    qint64 m_openedAt = 0; // 0: the link is not up
    bool m_isWithoutPlace = false; // the server did not know the place where we wanted to go on
    bool m_hadEvent = false; // in the read that is under way
    QString m_downReason; // why the link was lost, for the gap
};

} // namespace WikiMon
