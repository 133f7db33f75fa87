// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/eventstreamssource.h"
#include "feed/feedswitch.h"
#include "feed/ircsource.h"
#include "scriptedeventserver.h"
#include "scriptedircserver.h"

#include <QHash>
#include <QList>

#include <memory>

namespace WikiMon::Test {

// A world in which wikis are edited, the two feeds that tell of it, and a switch that follows them. Every
// edit has the next revision.
class TwoFeeds : public QObject
{
    Q_OBJECT
public:
    TwoFeeds();

    // The switch over both feeds; the IRC server's address may be another one.
    void follow(quint16 ircPort = 0);
    // Happens now, and is told by the feeds that work.
    void edit();
    // Edits until the switch has let EventStreams go; false when it does not.
    [[nodiscard]] bool comesBackToIrc();
    // As the switch tells it.
    [[nodiscard]] bool usesHistory() const { return !states.isEmpty() && !states.last().fallback.isEmpty(); }
    // How often a revision was handed on.
    [[nodiscard]] int count(qint64 revision) const { return m_seen.value(revision); }
    [[nodiscard]] int lastRevision() const { return m_revision; }
    // Revisions that came neither once nor within a gap that was told.
    [[nodiscard]] QList<qint64> unexplained() const;

    [[nodiscard]] static SwitchTimings quickTimings();
    [[nodiscard]] static IrcTimings quickIrc();

    ScriptedIrcServer irc;
    ScriptedEventServer events;
    bool ircIsDeaf = false; // its link is up, but it tells nothing
    double usualRate = 0;
    SwitchTimings timings = quickTimings();
    IrcTimings ircTimings = quickIrc();
    std::unique_ptr<FeedSwitch> feed;
    QList<FeedGap> gaps;
    QList<SourceState> states;
    int fromEvents = 0; // changes that came as events

private:
    NamespaceLibrary m_library;
    WikiCatalogue m_catalogue;
    WikiContexts m_contexts;
    FeedAssembler m_ircAssembler;
    FeedAssembler m_eventsAssembler;
    QHash<qint64, int> m_seen;
    QHash<qint64, qint64> m_happened; // when, by revision
    int m_revision = 0;
};

} // namespace WikiMon::Test
