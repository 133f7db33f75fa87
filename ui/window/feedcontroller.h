// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/sourcestate.h"

#include <QObject>

namespace WikiMon {

class AppSettings;
class LiveSession;
class Service;
class WikiPicker;
class WindowActions;
struct FeedSettings;
struct Wiki;

// Connects the wiki picker and the feed's actions with the service, and hands what comes to the session.
class FeedController : public QObject
{
    Q_OBJECT
public:
    FeedController(Service &service, AppSettings &settings, LiveSession &session,
        const WindowActions &actions, WikiPicker *picker, QObject *parent);

    // Reads the catalogue and puts the last wikis, or the one of the user's language, into the picker.
    void prepareWikis();
    // Follows these wikis from now on.
    void watch(const QList<WikiMon::Wiki> &wikis);
    // What the changes are to come from, taken up at once when the feed runs.
    void setSource(const WikiMon::FeedSettings &feed);
    // Plays a recording at the chosen speed.
    void replay(const QString &path);
    // Reads a recording into the session.
    void openAtOnce(const QString &path);
    // Empties the session behind what a replay has still on its way to it; the replay is over then.
    void leaveReplay();
    // Follows the wikis in the picker.
    void reconnect();

signals:
    // The feed's state or the wiki changed.
    void changed();

private:
    void toggle();
    void showOwnSites();
    [[nodiscard]] bool runsLive() const;
    void showState();
    [[nodiscard]] WikiMon::Wiki fallbackWiki() const;

    Service &m_service;
    AppSettings &m_settings;
    LiveSession &m_session;
    const WindowActions &m_actions;
    WikiPicker *m_picker;
    qint64 m_replaySince = 0; // when the replay began
};

} // namespace WikiMon
