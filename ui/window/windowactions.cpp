// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/windowactions.h"

#include "theme/symbolicicon.h"
#include "theme/theme.h"

#include <QAction>
#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace WikiMon {

QAction *WindowActions::add(const QString &text, const QList<QKeySequence> &keys, const char *symbol)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    if (symbol) {
        action->setIcon(symbolicIcon(QLatin1StringView(symbol)));
    }
    return action;
}

WindowActions::WindowActions(QObject *parent) : QObject(parent)
{
    connectFeed = add({}, {Qt::CTRL | Qt::Key_K});
    openRecording = add(tr("&Open recording…"), {QKeySequence::Open}, "folder");
    replaySample = add(tr("Replay the &sample session"), {}, "replay");
    record = add({}, {Qt::CTRL | Qt::Key_R});
    exportSession = add(tr("&Export session…"), {Qt::CTRL | Qt::Key_E}, "export");
    exportSession->setIconText(tr("Export…"));
    preferences = add(tr("&Preferences…"), {Qt::CTRL | Qt::Key_Comma}, "settings");
    preferences->setMenuRole(QAction::PreferencesRole);
    quit = add(tr("&Quit"), {Qt::CTRL | Qt::Key_Q}, "quit");
    quit->setMenuRole(QAction::QuitRole);

    largerText = add(tr("&Larger text"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    smallerText = add(tr("&Smaller text"), {Qt::CTRL | Qt::Key_Minus});
    normalText = add(tr("&Normal text"), {Qt::CTRL | Qt::Key_0});
    fullScreen = add(tr("&Full screen"), {Qt::Key_F11}, "fullscreen");
    fullScreen->setCheckable(true);
    resetLayout = add(tr("&Reset layout"));

    chooseWiki = add(tr("&Choose wiki…"), {Qt::CTRL | Qt::Key_L}, "wiki");
    pause = add(tr("&Pause"), {Qt::Key_Space}, "pause");
    pause->setCheckable(true);
    pause->setToolTip(tr("Hold the table still. The feed, the recording and the stream go on. (Space)"));
    search = add(tr("&Search"), {Qt::CTRL | Qt::Key_F, Qt::Key_Slash}, "search");
    ircServer = add(tr("&IRC server…"), {}, "connect");

    serve = add(tr("&Serve WebSocket"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, "stream");
    serve->setCheckable(true);
    copyAddress = add(tr("&Copy address"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, "copy");

    shortcuts = add(tr("&Keyboard shortcuts"), {Qt::Key_F1}, "keyboard");
    diagnostics = add(tr("&Diagnostics…"));
    about = add(tr("&About WikiMon"), {}, "info");
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(tr("About &Qt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);

    addSpeeds();
    addThemes();
    showFeed(false, false);
    showRecording(false);
}

void WindowActions::addSpeeds()
{
    replaySpeed = new QActionGroup(this);
    const auto speed = [this](const QString &text, int value) {
        QAction *action = add(text);
        action->setCheckable(true);
        action->setData(value);
        replaySpeed->addAction(action);
    };
    speed(tr("&Real time"), 1);
    speed(tr("&10 times"), 10);
    speed(tr("1&00 times"), 100);
    speed(tr("As &fast as it goes"), 0);
}

void WindowActions::addThemes()
{
    theme = new QActionGroup(this);
    const auto choice = [this](const QString &text, ThemeChoice value) {
        QAction *action = add(text);
        action->setCheckable(true);
        action->setData(int(value));
        theme->addAction(action);
    };
    choice(tr("As the &system"), ThemeChoice::System);
    choice(tr("&Light"), ThemeChoice::Light);
    choice(tr("&Dark"), ThemeChoice::Dark);
    choice(tr("&High contrast"), ThemeChoice::HighContrast);
}

void WindowActions::showFeed(bool isActive, bool isReplay) const
{
    if (isActive && isReplay) {
        connectFeed->setText(tr("S&top replay"));
        connectFeed->setToolTip(tr("End the replay (Ctrl+K)"));
        connectFeed->setIcon(symbolicIcon("stop"_L1));
    } else {
        connectFeed->setText(isActive ? tr("Dis&connect") : tr("&Connect"));
        connectFeed->setToolTip(
            isActive ? tr("End the connection to the feed (Ctrl+K)") : tr("Follow the chosen wiki (Ctrl+K)"));
        connectFeed->setIcon(symbolicIcon(isActive ? "disconnect"_L1 : "connect"_L1));
    }
}

void WindowActions::showRecording(bool isRecording) const
{
    record->setText(isRecording ? tr("Stop &recording") : tr("&Record…"));
    record->setIconText(isRecording ? tr("Stop recording") : tr("Record"));
    record->setToolTip(isRecording ? tr("End the recording (Ctrl+R)")
                                   : tr("Write every change that comes to a file (Ctrl+R)"));
    record->setIcon(isRecording ? symbolicIcon("stop"_L1) : symbolicIcon("record"_L1, IconColor::Removed));
}

} // namespace WikiMon
