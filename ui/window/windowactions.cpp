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
    replaySample = add(tr("Replay the &sample session"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, "replay");
    record = add({}, {Qt::CTRL | Qt::Key_R});
    exportSession = add(tr("&Export…"), {Qt::CTRL | Qt::Key_E}, "export");
    exportSession->setIconText(tr("Export…"));
    exportMap = add(tr("Export the &map as GeoJSON…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    savePlaces = add(tr("Save the p&laces as CSV…"), {Qt::CTRL | Qt::ALT | Qt::Key_E});
    preferences = add(tr("&Preferences…"), {Qt::CTRL | Qt::Key_Comma}, "settings");
    preferences->setMenuRole(QAction::PreferencesRole);
    quit = add(tr("&Quit"), {Qt::CTRL | Qt::Key_Q}, "quit");
    quit->setMenuRole(QAction::QuitRole);

    largerText = add(tr("&Larger text"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    smallerText = add(tr("&Smaller text"), {Qt::CTRL | Qt::Key_Minus});
    normalText = add(tr("&Normal text"), {Qt::CTRL | Qt::Key_0});
    fullScreen = add(tr("&Full screen"), {Qt::Key_F11}, "fullscreen");
    fullScreen->setCheckable(true);
    resetLayout = add(tr("&Reset layout"), {Qt::CTRL | Qt::SHIFT | Qt::Key_0});

    chooseWiki = add(tr("&Choose wikis…"), {Qt::CTRL | Qt::Key_L}, "wiki");
    pause = add(tr("&Pause"), {Qt::Key_Space}, "pause");
    pause->setCheckable(true);
    pause->setToolTip(tr("Hold the table still. The feed, the recording and the stream go on. (Space)"));
    newest = add(tr("Go to the &newest change"), {Qt::CTRL | Qt::Key_Home});
    ircServer = add(tr("&Source of the changes…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, "settings");

    geoDatabase = add(tr("&Location database…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_G}, "database");

    serve = add(tr("&Serve WebSocket"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, "stream");
    serve->setCheckable(true);
    copyAddress = add(tr("&Copy address"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, "copy");
    showClients = add(tr("C&lients"), {Qt::CTRL | Qt::SHIFT | Qt::Key_J}, "link");

    filterHelp = add(tr("What a &filter can say"), {Qt::SHIFT | Qt::Key_F1});
    streamHelp = add(tr("How programs read the &stream"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H});
    shortcuts = add(tr("&Keyboard shortcuts"), {Qt::Key_F1}, "keyboard");
    diagnostics = add(tr("&Diagnostics"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    about = add(tr("&About WikiMon"), {Qt::CTRL | Qt::Key_F1}, "info");
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(tr("About &Qt"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F1});
    aboutQt->setMenuRole(QAction::AboutQtRole);

    addView();
    addFilter();
    addReplay();
    addThemes();
    showFeed(false, false);
    showRecording(false);
    showReplay(false);
}

void WindowActions::addView()
{
    showTable = add(tr("Changes"), {Qt::CTRL | Qt::Key_1});
    showDetails = add(tr("&Details"), {Qt::CTRL | Qt::Key_2});
    showMap = add(tr("&Map"), {Qt::CTRL | Qt::Key_3});
    showPlaces = add(tr("&Places"), {Qt::CTRL | Qt::Key_4});
    mapFullScreen = add(tr("Map in f&ull screen"), {Qt::SHIFT | Qt::Key_F11});
    mapFullScreen->setCheckable(true);
    showChart = add(tr("&Changes a minute"), {Qt::CTRL | Qt::Key_5});
    showStatistics = add(tr("&Statistics"), {Qt::CTRL | Qt::Key_6});
    showConnection = add(tr("C&onnection"), {Qt::CTRL | Qt::Key_7}, "connect");
    oldestFirst = add(tr("&Oldest changes first"), {Qt::CTRL | Qt::SHIFT | Qt::Key_T});
    oldestFirst->setCheckable(true);
    groupEdits = add(tr("&Group the edits of a page"), {Qt::CTRL | Qt::Key_G});
    groupEdits->setCheckable(true);
}

// The keys without Ctrl belong to the table: where text is typed they are letters.
void WindowActions::addFilter()
{
    search = add(tr("&Filter…"), {Qt::CTRL | Qt::Key_F, Qt::Key_Slash}, "search");
    clearFilter = add(tr("&Clear the filter"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    savedFilters = add(tr("&Saved filters…"), {Qt::CTRL | Qt::Key_B});
    onlyUser = add(tr("Only this &user"), {Qt::Key_U});
    notUser = add(tr("Not this u&ser"), {Qt::SHIFT | Qt::Key_U});
    onlyPage = add(tr("Only this &page"), {Qt::Key_P});
    notPage = add(tr("Not this p&age"), {Qt::SHIFT | Qt::Key_P});
    rules = add(tr("&Colours and rules…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    watchLists = add(tr("&Watch lists…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_W});
    notifications = add(tr("&Desktop notifications…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
}

void WindowActions::addReplay()
{
    playReplay = add({}, {Qt::CTRL | Qt::Key_P});
    stepReplay = add(tr("&Next change"), {Qt::CTRL | Qt::Key_Period}, "step");
    stepReplay->setToolTip(tr("Pause the replay and play one change (Ctrl+.)"));
    goToTime = add(tr("Go to the &time bar"), {Qt::CTRL | Qt::Key_T});
    endReplay = add(tr("Back to the &live feed"), {Qt::CTRL | Qt::SHIFT | Qt::Key_K}, "clear");
    endReplay->setToolTip(tr("Close the recording and go back to the live feed (Ctrl+Shift+K)"));
    replaySpeed = new QActionGroup(this);
    const auto speed = [this](const QString &text, int value) {
        const int number = int(replaySpeed->actions().size()) + Qt::Key_1;
        QAction *action = add(text, {QKeyCombination(Qt::CTRL | Qt::ALT, Qt::Key(number))});
        action->setCheckable(true);
        action->setData(value);
        replaySpeed->addAction(action);
    };
    speed(tr("&Real time"), 1);
    speed(tr("&10 times"), 10);
    speed(tr("1&00 times"), 100);
    speed(tr("1,000 &times"), 1000);
    speed(tr("As &fast as it goes"), 0);
}

void WindowActions::addThemes()
{
    theme = new QActionGroup(this);
    const auto choice = [this](const QString &text, ThemeChoice value) {
        const int number = int(theme->actions().size()) + Qt::Key_1;
        QAction *action = add(text, {QKeyCombination(Qt::SHIFT | Qt::ALT, Qt::Key(number))});
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

void WindowActions::showReplay(bool isPlaying) const
{
    playReplay->setText(isPlaying ? tr("&Pause the replay") : tr("&Play the replay"));
    playReplay->setToolTip(isPlaying ? tr("Pause the replay (Ctrl+P)") : tr("Play (Ctrl+P)"));
    playReplay->setIcon(symbolicIcon(isPlaying ? "pause"_L1 : "play"_L1));
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
