// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/menus.h"

#include "window/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace WikiMon {

namespace {

// Gives the texts their context.
struct Menus
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Menus)
};

} // namespace

static QMenu *subMenu(QMenu *menu, const QString &title, const QList<QAction *> &actions)
{
    QMenu *sub = menu->addMenu(title);
    sub->addActions(actions);
    return sub;
}

static QList<QAction *> replayActions(const WindowActions &actions)
{
    return {actions.playReplay, actions.stepReplay, actions.goToTime, actions.endReplay};
}

static QMenu *addSession(QMenuBar *bar, const WindowActions &actions)
{
    QMenu *menu = bar->addMenu(Menus::tr("&Session"));
    menu->addAction(actions.connectFeed);
    menu->addSeparator();
    menu->addAction(actions.openRecording);
    menu->addMenu(Menus::tr("Open re&cent"))->setObjectName(RecentMenuName);
    menu->addAction(actions.replaySample);
    QMenu *replay = subMenu(menu, Menus::tr("Repla&y"), replayActions(actions));
    replay->addSeparator();
    replay->addActions(actions.replaySpeed->actions());
    menu->addSeparator();
    menu->addAction(actions.record);
    menu->addActions({actions.exportSession, actions.exportMap, actions.savePlaces});
    menu->addSeparator();
    menu->addAction(actions.preferences);
    menu->addAction(actions.quit);
    return menu;
}

static QMenu *addView(
    QMenuBar *bar, const WindowActions &actions, const QList<QAction *> &columns, QAction *resetColumns)
{
    QMenu *menu = bar->addMenu(Menus::tr("&View"));
    QMenu *shown = subMenu(menu, Menus::tr("&Columns"), columns);
    shown->addSeparator();
    shown->addAction(resetColumns);
    subMenu(menu, Menus::tr("&Theme"), actions.theme->actions());
    QMenu *panels = subMenu(menu, Menus::tr("&Panels"), {actions.showTable});
    panels->addSeparator();
    panels->addActions({actions.showDetails, actions.showMap, actions.showPlaces, actions.showChart,
        actions.showStatistics, actions.showConnection});
    menu->addSeparator();
    menu->addActions({actions.oldestFirst, actions.groupEdits});
    menu->addSeparator();
    menu->addActions({actions.largerText, actions.smallerText, actions.normalText});
    menu->addSeparator();
    menu->addActions({actions.fullScreen, actions.mapFullScreen, actions.resetLayout});
    return menu;
}

static QMenu *addFilter(QMenuBar *bar, const WindowActions &actions)
{
    QMenu *menu = bar->addMenu(Menus::tr("&Filter"));
    menu->addActions({actions.search, actions.clearFilter, actions.savedFilters});
    menu->addSeparator();
    menu->addActions({actions.onlyUser, actions.notUser, actions.onlyPage, actions.notPage});
    menu->addSeparator();
    menu->addActions({actions.rules, actions.watchLists, actions.notifications});
    return menu;
}

QList<ShortcutGroup> populateMenus(
    QMenuBar *bar, const WindowActions &actions, const QList<QAction *> &columns, QAction *resetColumns)
{
    QMenu *session = addSession(bar, actions);
    QMenu *view = addView(bar, actions, columns, resetColumns);
    QMenu *filter = addFilter(bar, actions);
    QMenu *feed = bar->addMenu(Menus::tr("F&eed"));
    feed->addActions({actions.chooseWiki, actions.pause, actions.newest});
    feed->addSeparator();
    feed->addActions({actions.showConnection, actions.ircServer, actions.geoDatabase});
    QMenu *stream = bar->addMenu(Menus::tr("S&tream"));
    stream->addActions({actions.serve, actions.copyAddress, actions.showClients});
    QMenu *help = bar->addMenu(Menus::tr("&Help"));
    help->addActions({actions.filterHelp, actions.streamHelp, actions.shortcuts, actions.diagnostics});
    help->addSeparator();
    help->addActions({actions.about, actions.aboutQt});

    QList<ShortcutGroup> groups;
    for (const QMenu *menu : {session, view, filter, feed, stream, help}) {
        groups.append({plainActionText(*menu->menuAction()), menu->actions()});
    }
    groups.insert(1, {Menus::tr("Replay"), replayActions(actions) + actions.replaySpeed->actions()});
    return groups;
}

QList<ShortcutGroup> widgetShortcuts()
{
    return {{Menus::tr("In the table"), {},
                {{Menus::tr("Next change"), {Qt::Key_J, Qt::Key_Down}},
                    {Menus::tr("Previous change"), {Qt::Key_K, Qt::Key_Up}},
                    {Menus::tr("First and last change"), {Qt::Key_Home, Qt::Key_End}},
                    {Menus::tr("A page on and back"), {Qt::Key_PageDown, Qt::Key_PageUp}},
                    {Menus::tr("Select more"), {Qt::SHIFT | Qt::Key_Down, Qt::SHIFT | Qt::Key_Up}},
                    {Menus::tr("Open the change in the browser"), {Qt::Key_Return}},
                    {Menus::tr("Copy the selected changes"), {QKeySequence::Copy}},
                    {Menus::tr("Select nothing"), {Qt::Key_Escape}},
                    {Menus::tr("Menu of the change"), {Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10}}}},
        {Menus::tr("In the filter"), {},
            {{Menus::tr("Use it and go to the table"), {Qt::Key_Return}},
                {Menus::tr("Go to the table"), {Qt::Key_Down}},
                {Menus::tr("Show what can stand here"), {Qt::CTRL | Qt::Key_Space}},
                {Menus::tr("Take the first of what is shown"), {Qt::Key_Tab}},
                {Menus::tr("Filters used before"), {Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down}},
                {Menus::tr("Close what is shown, then empty the filter"), {Qt::Key_Escape}}}},
        {Menus::tr("On the time bar of a replay"), {},
            {{Menus::tr("Play and pause"), {Qt::Key_Space}},
                {Menus::tr("A little on and back"), {Qt::Key_Right, Qt::Key_Left}},
                {Menus::tr("A tenth on and back"), {Qt::Key_PageDown, Qt::Key_PageUp}},
                {Menus::tr("To the beginning and the end"), {Qt::Key_Home, Qt::Key_End}}}},
        {Menus::tr("On the buttons beside the filter"), {},
            {{Menus::tr("Show only these"), {Qt::Key_Plus}}, {Menus::tr("Hide these"), {Qt::Key_Minus}},
                {Menus::tr("Show all again"), {Qt::Key_Delete}}}}};
}

} // namespace WikiMon
