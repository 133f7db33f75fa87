// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/loadstate.h"
#include "feed/recordingtimeline.h"
#include "feed/sourcestate.h"
#include "session/openrecordingdialog.h"

#include <QObject>

class QMenu;
class QMimeData;

namespace WikiMon {

class AppSettings;
class FeedController;
class InfoBar;
class LiveSession;
class Service;
class SessionBar;
class WindowActions;

// What the window does with recordings: opens them at once or replays them, steers the replay by the session
// bar, and goes back to the live feed.
class SessionController : public QObject
{
    Q_OBJECT
public:
    // window: the parent of the dialogs. All must outlive it.
    SessionController(Service &service, AppSettings &settings, LiveSession &session,
        const WindowActions &actions, FeedController *feed, QWidget *window);

    // The bar is the window's, and only shown while there is something to show.
    [[nodiscard]] SessionBar *bar() const { return m_bar; }
    // Where the end of an opening is told.
    void setNotice(InfoBar *notice) { m_notice = notice; }
    // Keeps the menu's entries as the recordings that were opened last.
    void fillRecentMenu(QMenu *menu);

    // Asks how, then opens it.
    void open(const QString &path);
    void openAs(const QString &path, OpenChoice choice);
    // The one file that is dragged, if it may be a recording; else empty.
    [[nodiscard]] static QString draggedRecording(const QMimeData *data);
    // Whether what is in the session now came from a file.
    [[nodiscard]] bool showsRecording() const { return m_mode != Mode::Live; }
    // The file's name, for such a session.
    [[nodiscard]] QString recordingName() const;
    [[nodiscard]] bool isOpening() const { return m_mode == Mode::Opening; }

signals:
    // The session was emptied, as the window goes back to the live feed.
    void left();
    // Another kind of session is shown, or another recording.
    void changed();

private:
    enum class Mode : quint8 { Live, Opening, Opened, Replay };

    void askForRecording();
    void replaySample();
    void showRecents(QMenu *menu);
    void togglePlay();
    void setSpeed(int speed);
    void endReplay();
    void keepFormer();
    void setMode(Mode mode);
    void showSource(const SourceState &state);
    void showReplay(const SourceState &state);
    void tellFailed(const QString &reason);
    void showTimeline();
    void showLoading(const LoadState &state);
    void tellLoaded(const LoadState &state);
    void enableActions();

    Service &m_service;
    AppSettings &m_settings;
    LiveSession &m_session;
    const WindowActions &m_actions;
    FeedController *m_feed;
    QWidget *m_window;
    SessionBar *m_bar;
    InfoBar *m_notice = nullptr;
    Mode m_mode = Mode::Live;
    QString m_path; // of the recording
    QString m_formerPath; // of the one that was shown before, as long as this one may still fail
    bool m_hadRecording = false; // in the session, before this one was opened
    bool m_wasConnected = false; // before it was opened
    bool m_awaitsReplay = false; // which has not said yet that it plays
    bool m_isLeaving = false; // a replay, whose last states are still on their way
    bool m_discardsLoaded = false; // what an opening that was left has still on its way
};

} // namespace WikiMon
