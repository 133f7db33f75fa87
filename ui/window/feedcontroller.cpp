// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/feedcontroller.h"

#include "service/service.h"
#include "wikis/wikipicker.h"
#include "window/appsettings.h"
#include "window/livesession.h"
#include "window/statetexts.h"
#include "window/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QDateTime>

namespace WikiMon {

FeedController::FeedController(Service &service, AppSettings &settings, LiveSession &session,
    const WindowActions &actions, WikiPicker *picker, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_settings(settings)
    , m_session(session)
    , m_actions(actions)
    , m_picker(picker)
{
    connect(&service, &Service::changesArrived, this,
        [this](const FeedBatchPtr &batch) { m_session.take(*batch, QDateTime::currentMSecsSinceEpoch()); });
    connect(&service, &Service::changesShed, &session, &LiveSession::addShed);
    connect(&service, &Service::sourceStateChanged, this, &FeedController::showState);
    connect(picker, &WikiPicker::wikisChosen, this, &FeedController::watch);
    connect(picker, &WikiPicker::favouritesChanged, this,
        [this](const QStringList &dbnames) { m_settings.setFavourites(dbnames); });
    connect(picker, &WikiPicker::setsChanged, this,
        [this](const QList<WikiGroup> &sets) { m_settings.setWikiSets(sets); });
    connect(actions.connectFeed, &QAction::triggered, this, &FeedController::toggle);
    connect(actions.chooseWiki, &QAction::triggered, picker, &WikiPicker::openList);
    const QList<QAction *> speeds = actions.replaySpeed->actions();
    for (QAction *speed : speeds) {
        speed->setChecked(speed->data().toInt() == settings.replaySpeed());
    }
}

void FeedController::prepareWikis()
{
    const WikiCatalogue &catalogue = m_service.catalogue();
    m_picker->setCatalogue(&catalogue);
    showOwnSites();
    m_picker->setFavourites(m_settings.favourites());
    m_picker->setRecents(m_settings.recents());
    m_picker->setSets(m_settings.wikiSets());
    if (!m_picker->wikis().isEmpty()) {
        return;
    }
    QList<Wiki> wikis;
    const QStringList lastWikis = m_settings.lastWikis();
    for (const QString &dbname : lastWikis) {
        if (const Wiki *wiki = m_picker->byDbname(dbname)) {
            wikis.append(*wiki);
        }
    }
    if (wikis.isEmpty()) {
        wikis.append(catalogue.proposedFor(QLocale::system()));
    }
    m_picker->setWikis(wikis);
    showState();
}

void FeedController::watch(const QList<Wiki> &wikis)
{
    if (wikis.isEmpty()) {
        m_picker->openList();
        return;
    }
    m_picker->setWikis(wikis);
    static constexpr qsizetype FewEnoughToRecall = 3; // more would push all others out
    QStringList dbnames;
    for (const Wiki &wiki : wikis) {
        dbnames.append(wiki.dbname);
        if (wikis.size() <= FewEnoughToRecall) {
            m_settings.addRecent(wiki.dbname);
        }
    }
    m_settings.setLastWikis(dbnames);
    m_picker->setRecents(m_settings.recents());
    if (runsLive()) {
        m_service.setWikis(wikis); // nothing of those that stay is lost
    } else {
        leaveReplay();
        m_service.connectToWikis(wikis);
    }
    emit changed();
}

bool FeedController::runsLive() const
{
    const SourcePhase phase = m_service.sourceState().phase;
    return StateTexts::isActive(phase) && phase != SourcePhase::Replaying;
}

void FeedController::showOwnSites()
{
    QList<Wiki> wikis;
    for (const OwnSite &site : m_service.feedSettings().sites) {
        wikis.append(site.wiki);
    }
    m_picker->setOwnSites(wikis);
}

void FeedController::setSource(const FeedSettings &feed)
{
    m_service.setSource(feed);
    showOwnSites();
    if (runsLive()) {
        m_service.connectToWikis(m_picker->wikis());
    }
}

Wiki FeedController::fallbackWiki() const
{
    const QList<Wiki> &wikis = m_picker->wikis();
    return wikis.isEmpty() ? m_service.catalogue().proposedFor(QLocale::system()) : wikis.first();
}

void FeedController::replay(const QString &path)
{
    m_service.replay(path, m_settings.replaySpeed(), fallbackWiki());
}

void FeedController::openAtOnce(const QString &path)
{
    m_service.openRecording(path, fallbackWiki());
}

void FeedController::leaveReplay()
{
    m_service.pauseReplay();
    m_service.seekReplay(0); // nothing is played from there, but the session begins anew
}

void FeedController::reconnect()
{
    watch(m_picker->wikis());
}

void FeedController::toggle()
{
    if (StateTexts::isActive(m_service.sourceState().phase)) {
        m_service.stopFeed();
    } else {
        reconnect();
    }
}

void FeedController::showState()
{
    const SourceState &state = m_service.sourceState();
    const SourcePhase phase = state.phase;
    if (phase == SourcePhase::Replaying && state.since != m_replaySince) {
        m_replaySince = state.since;
        m_session.replayStarted();
    }
    m_actions.showFeed(StateTexts::isActive(phase), phase == SourcePhase::Replaying);
    if (!StateTexts::isActive(phase)) {
        m_session.feedStopped();
    }
    emit changed();
}

} // namespace WikiMon
