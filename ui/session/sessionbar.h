// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace WikiMon {

class ElidedLabel;
class SessionBadge;
class TimeBar;

// What the session bar does by; the window's.
struct SessionActions
{
    QAction *play = nullptr; // or halt
    QAction *step = nullptr;
    QAction *goToTime = nullptr; // puts the keyboard to the time bar
    QAction *end = nullptr; // back to the live feed
    QActionGroup *speeds = nullptr; // each action's data: int, times real time
};

// A replay as the bar shows it.
struct ReplayView
{
    QString name; // of the file
    qint64 position = 0; // milliseconds from the beginning
    double speed = 1; // times real time; 0 as fast as it goes
    bool isPlaying = false;
    bool isSeeking = false;
};

// The band below the top bar that is there as long as what is shown is no live feed: a replay with its time
// bar, a recording that is being opened, or one that was.
class SessionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SessionBar(const SessionActions &actions, QWidget *parent = nullptr);

    void showReplay(const ReplayView &view);
    // progress: 0 to 1. status: what was read so far, in words.
    void showOpening(const QString &name, double progress, const QString &status);
    void showOpened(const QString &name, const QString &status);

    [[nodiscard]] TimeBar *timeBar() const { return m_timeBar; }

signals:
    void seekRequested(qint64 position);
    void cancelRequested(); // of the opening
    void replayRequested(); // of the recording that was opened

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Mode : quint8 { Replay, Opening, Opened };

    void build();
    [[nodiscard]] QWidget *makeTransport();
    QToolButton *makeButton(QAction *action);
    void setMode(Mode mode, const QString &name);
    void showTimes(qint64 position);
    void fit();

    SessionActions m_actions;
    Mode m_mode = Mode::Replay;
    SessionBadge *m_badge;
    ElidedLabel *m_name;
    TimeBar *m_timeBar;
    ElidedLabel *m_elapsed;
    ElidedLabel *m_moment;
    QWidget *m_transport = nullptr; // what a replay is steered by
    QToolButton *m_speed = nullptr;
    QWidget *m_opening = nullptr; // what tells of an opening
    ElidedLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_replay;
    QToolButton *m_close = nullptr;
};

} // namespace WikiMon
