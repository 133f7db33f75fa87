// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/sessioncontroller.h"

#include "service/service.h"
#include "session/sessionbar.h"
#include "session/timebar.h"
#include "widgets/infobar.h"
#include "widgets/plaintext.h"
#include "wiki/builtindata.h"
#include "window/appsettings.h"
#include "window/exportjob.h"
#include "window/feedcontroller.h"
#include "window/livesession.h"
#include "window/opentexts.h"
#include "window/statetexts.h"
#include "window/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

// An hour of invented changes, built into the program.
static constexpr QLatin1StringView SampleSession = "sample-session.jsonl"_L1;

SessionController::SessionController(Service &service, AppSettings &settings, LiveSession &session,
    const WindowActions &actions, FeedController *feed, QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_settings(settings)
    , m_session(session)
    , m_actions(actions)
    , m_feed(feed)
    , m_window(window)
    , m_bar(new SessionBar(
          {actions.playReplay, actions.stepReplay, actions.goToTime, actions.endReplay, actions.replaySpeed}))
{
    m_bar->hide();
    connect(actions.openRecording, &QAction::triggered, this, &SessionController::askForRecording);
    connect(actions.replaySample, &QAction::triggered, this, &SessionController::replaySample);
    connect(actions.playReplay, &QAction::triggered, this, &SessionController::togglePlay);
    connect(actions.stepReplay, &QAction::triggered, &service, &Service::stepReplay);
    connect(actions.endReplay, &QAction::triggered, this, &SessionController::endReplay);
    connect(actions.replaySpeed, &QActionGroup::triggered, this,
        [this](const QAction *speed) { setSpeed(speed->data().toInt()); });
    connect(m_bar, &SessionBar::seekRequested, &service, &Service::seekReplay);
    connect(m_bar, &SessionBar::cancelRequested, &service, &Service::cancelOpening);
    connect(m_bar, &SessionBar::replayRequested, this, [this] {
        openAs(m_path, {true, m_settings.replaySpeed()});
    });
    connect(&service, &Service::sessionRestarted, &session, &LiveSession::restart);
    connect(&service, &Service::sourceStateChanged, this, &SessionController::showSource);
    connect(&service, &Service::timelineChanged, this, &SessionController::showTimeline);
    connect(&service, &Service::loadStateChanged, this, &SessionController::showLoading);
    enableActions();
}

void SessionController::fillRecentMenu(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { showRecents(menu); });
    showRecents(menu);
}

void SessionController::showRecents(QMenu *menu)
{
    menu->clear();
    menu->setToolTipsVisible(true);
    const QStringList paths = m_settings.recentRecordings();
    for (const QString &path : paths) {
        QAction *action = menu->addAction(
            plainMenuText(isolated(QFileInfo(path).fileName())), this, [this, path] { open(path); });
        action->setToolTip(plainToolTip(path));
    }
    menu->addSeparator();
    QAction *forget
        = menu->addAction(tr("&Forget them"), this, [this] { m_settings.clearRecentRecordings(); });
    forget->setEnabled(!paths.isEmpty());
}

QString SessionController::draggedRecording(const QMimeData *data)
{
    static const QStringList endings{
        u".jsonl"_s, u".json"_s, u".ndjson"_s, u".raw"_s, u".txt"_s, u".log"_s, u".gz"_s, u".zst"_s};
    if (!data || !data->hasUrls()) {
        return {};
    }
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    const bool mayBeOne = std::ranges::any_of(
        endings, [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
    return mayBeOne ? path : QString();
}

void SessionController::askForRecording()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open recording"), m_settings.lastFolder(),
        tr("Recordings (*.jsonl *.json *.ndjson *.raw *.txt *.log *.gz *.zst);;All files (*)"));
    if (!path.isEmpty()) {
        m_settings.setLastFolder(QFileInfo(path).path());
        open(path);
    }
}

void SessionController::open(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable()) {
        m_settings.removeRecentRecording(path);
        m_notice->showMessage(InfoBar::Kind::Error, OpenTexts::unreadable(file));
        return;
    }
    OpenRecordingDialog dialog(
        path, m_session.store().size(), {m_settings.opensAsReplay(), m_settings.replaySpeed()}, m_window);
    if (dialog.exec() == QDialog::Accepted) {
        m_settings.setOpensAsReplay(dialog.choice().isReplay);
        m_settings.addRecentRecording(file.absoluteFilePath());
        openAs(path, dialog.choice());
    }
}

// Asks only where something would be lost.
void SessionController::replaySample()
{
    const QString path = builtInPath(SampleSession);
    OpenChoice choice{true, m_settings.replaySpeed()};
    if (!showsRecording() && m_session.store().size() > 0) {
        OpenRecordingDialog dialog(path, m_session.store().size(), choice, m_window);
        if (dialog.exec() != QDialog::Accepted) {
            return;
        }
        choice = dialog.choice();
    }
    openAs(path, choice);
}

void SessionController::openAs(const QString &path, OpenChoice choice)
{
    if (m_mode == Mode::Live) {
        m_wasConnected = StateTexts::isActive(m_service.sourceState().phase);
    }
    const bool hasBefore = m_session.store().size() > 0 || m_wasConnected;
    m_hadRecording = showsRecording();
    m_formerPath = m_hadRecording ? m_path : QString();
    m_path = path;
    m_isLeaving = false;
    m_discardsLoaded = false;
    m_awaitsReplay = choice.isReplay;
    if (!choice.isReplay) {
        m_feed->openAtOnce(path);
        return;
    }
    setSpeed(choice.speed);
    m_feed->replay(path);
    if (hasBefore) {
        m_service.seekReplay(0); // which empties the session, behind whatever is still on its way to it
    }
}

void SessionController::togglePlay()
{
    const SourceState &state = m_service.sourceState();
    if (state.phase == SourcePhase::Replaying && !state.replay.isPaused) {
        m_service.pauseReplay();
    } else {
        m_service.resumeReplay();
    }
}

void SessionController::setSpeed(int speed)
{
    m_settings.setReplaySpeed(speed);
    m_service.setReplaySpeed(speed);
    const QList<QAction *> speeds = m_actions.replaySpeed->actions();
    for (QAction *action : speeds) {
        action->setChecked(action->data().toInt() == speed);
    }
}

// Back to the live feed, with an empty session: nobody should take the one for the other.
void SessionController::endReplay()
{
    m_isLeaving = m_mode == Mode::Replay;
    m_service.cancelOpening();
    m_feed->leaveReplay();
    m_service.stopFeed();
    setMode(Mode::Live);
    m_session.restart();
    emit left();
    if (m_wasConnected) {
        m_feed->reconnect();
    }
}

// The file could not be opened: what was there stays, and stays marked as what it is.
void SessionController::keepFormer()
{
    m_path = std::exchange(m_formerPath, {});
    setMode(m_hadRecording && m_session.store().size() > 0 ? Mode::Opened : Mode::Live);
    m_bar->showOpened(recordingName(), OpenTexts::kept(m_session.store().size(), m_window->locale()));
    m_bar->setVisible(showsRecording());
    m_discardsLoaded = false;
    if (!showsRecording() && m_wasConnected) {
        m_feed->reconnect(); // the feed had made way for the file
    }
}

void SessionController::setMode(Mode mode)
{
    m_discardsLoaded |= m_mode == Mode::Opening && mode == Mode::Live;
    m_mode = mode;
    m_session.setRecorded(mode == Mode::Opening || mode == Mode::Opened);
    if (mode == Mode::Live) {
        m_bar->hide();
    }
    enableActions();
    emit changed();
}

QString SessionController::recordingName() const
{
    return showsRecording() ? QFileInfo(m_path).fileName() : QString();
}

void SessionController::enableActions()
{
    const bool isReplay = m_mode == Mode::Replay;
    const SourceState &state = m_service.sourceState();
    m_actions.showReplay(isReplay && state.phase == SourcePhase::Replaying && !state.replay.isPaused);
    m_actions.playReplay->setEnabled(isReplay);
    m_actions.stepReplay->setEnabled(isReplay && state.phase == SourcePhase::Replaying);
    m_actions.goToTime->setEnabled(isReplay);
    m_actions.endReplay->setEnabled(m_mode != Mode::Live);
}

void SessionController::showSource(const SourceState &state)
{
    const bool isReplay = state.phase == SourcePhase::Replaying || state.phase == SourcePhase::Finished;
    if (m_isLeaving && isReplay) {
        return;
    }
    m_isLeaving = false;
    switch (state.phase) {
    case SourcePhase::Replaying:
        showReplay(state);
        return;
    case SourcePhase::Finished:
        if (m_mode == Mode::Replay) {
            showReplay(state);
        }
        return;
    case SourcePhase::Stopped:
        if (m_awaitsReplay && !state.reason.isEmpty() && state.server == QFileInfo(m_path).fileName()) {
            tellFailed(state.reason);
        } else if (m_mode == Mode::Replay) {
            // What was replayed is still in the window.
            setMode(Mode::Opened);
            m_bar->showOpened(state.server, OpenTexts::stopped(m_session.store().size(), m_window->locale()));
        }
        return;
    default:
        break;
    }
    if (m_mode != Mode::Live) { // live again, by whatever way
        setMode(Mode::Live);
        m_session.restart();
    }
}

// The replay did not even begin.
void SessionController::tellFailed(const QString &reason)
{
    m_awaitsReplay = false;
    LoadState failed;
    failed.phase = LoadPhase::Failed;
    failed.error = reason;
    keepFormer();
    // Not as an error of the feed: that goes on, which would take the words away again.
    m_notice->showMessage(InfoBar::Kind::Warning, OpenTexts::loaded(failed, 0, m_window->locale()));
}

void SessionController::showReplay(const SourceState &state)
{
    m_awaitsReplay = false;
    setMode(Mode::Replay);
    if (m_path.isEmpty() && m_service.timeline()) {
        m_path = m_service.timeline()->path; // it was not this window that asked for it
    }
    showTimeline();
    m_bar->showReplay({state.server, state.replay.position, state.replay.speed,
        state.phase == SourcePhase::Replaying && !state.replay.isPaused, state.replay.isSeeking});
}

void SessionController::showTimeline()
{
    const ReplayState &replay = m_service.sourceState().replay;
    TimeBarData data;
    data.startTime = replay.startTime;
    data.duration = replay.duration;
    data.isComplete = replay.isDurationKnown;
    if (const RecordingTimelinePtr &timeline = m_service.timeline()) {
        data.slotWidth = timeline->slotWidth;
        data.counts = timeline->counts;
        for (const TimelineGap &gap : timeline->gaps) {
            data.gaps.push_back({gap.from, gap.to});
        }
    }
    m_bar->timeBar()->setData(data);
}

void SessionController::showLoading(const LoadState &state)
{
    const QLocale locale = m_window->locale();
    const QString name = QFileInfo(state.path).fileName();
    switch (state.phase) {
    case LoadPhase::Idle:
        return;
    case LoadPhase::Loading:
        if (m_discardsLoaded) {
            return; // it was left already
        }
        setMode(Mode::Opening);
        m_bar->showOpening(name, state.progress(), OpenTexts::loading(state, locale));
        return;
    case LoadPhase::Failed:
        keepFormer();
        m_notice->showMessage(InfoBar::Kind::Error, OpenTexts::loaded(state, 0, locale));
        return;
    case LoadPhase::Cancelled:
    case LoadPhase::Loaded:
        break;
    }
    if (m_mode == Mode::Opening) {
        setMode(Mode::Opened);
        m_bar->showOpened(name, OpenTexts::span(state, locale));
        tellLoaded(state);
    } else if (std::exchange(m_discardsLoaded, false)) {
        m_session.restart();
    }
}

void SessionController::tellLoaded(const LoadState &state)
{
    const bool isWhole = state.phase == LoadPhase::Loaded && state.error.isEmpty() && state.rejected == 0
        && state.torn == 0 && m_session.lost() == 0;
    const InfoBar::Kind kind
        = state.changes == 0 || !isWhole ? InfoBar::Kind::Warning : InfoBar::Kind::Success;
    m_notice->showMessage(kind, OpenTexts::loaded(state, m_session.lost(), m_window->locale()));
}

} // namespace WikiMon
