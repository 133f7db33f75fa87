// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QActionGroup;

namespace WikiMon {

// All actions of the window with their texts, icons and keys; the window connects them. What each does is
// said by its text.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QObject *parent);

    // Fits the text and the icon of the actions that do one of two things.
    void showFeed(bool isActive, bool isReplay) const;
    void showRecording(bool isRecording) const;
    void showReplay(bool isPlaying) const;

    // Session
    QAction *connectFeed;
    QAction *openRecording;
    QAction *replaySample;
    QAction *playReplay;
    QAction *stepReplay;
    QAction *goToTime;
    QAction *endReplay;
    QActionGroup *replaySpeed; // each action's data: int, times real time
    QAction *record;
    QAction *exportSession;
    QAction *exportMap;
    QAction *savePlaces;
    QAction *preferences;
    QAction *quit;
    // View
    QActionGroup *theme; // each action's data: int(ThemeChoice)
    QAction *largerText;
    QAction *smallerText;
    QAction *normalText;
    QAction *fullScreen;
    QAction *resetLayout;
    QAction *showTable;
    QAction *showDetails;
    QAction *showMap;
    QAction *showPlaces;
    QAction *mapFullScreen;
    QAction *showChart;
    QAction *showStatistics;
    QAction *showConnection;
    QAction *oldestFirst;
    QAction *groupEdits;
    // Filter
    QAction *search;
    QAction *clearFilter;
    QAction *savedFilters;
    QAction *onlyUser;
    QAction *notUser;
    QAction *onlyPage;
    QAction *notPage;
    QAction *rules;
    QAction *watchLists;
    QAction *notifications;
    // Feed
    QAction *chooseWiki;
    QAction *pause;
    QAction *newest;
    QAction *ircServer;
    QAction *geoDatabase;
    // Stream
    QAction *serve;
    QAction *copyAddress;
    QAction *showClients;
    // Help
    QAction *filterHelp;
    QAction *streamHelp;
    QAction *shortcuts;
    QAction *diagnostics;
    QAction *about;
    QAction *aboutQt;

private:
    QAction *add(const QString &text, const QList<QKeySequence> &keys = {}, const char *symbol = nullptr);
    void addView();
    void addFilter();
    void addReplay();
    void addThemes();
};

} // namespace WikiMon
