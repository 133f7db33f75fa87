// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// How MainWindow tells what the service does.
#include "service/service.h"
#include "table/cellstrings.h"
#include "table/changetablemodel.h"
#include "table/changetableview.h"
#include "widgets/infobar.h"
#include "wikis/wikipicker.h"
#include "window/changespage.h"
#include "window/diagnosticslog.h"
#include "window/feedcontroller.h"
#include "window/feedfacts.h"
#include "window/livesession.h"
#include "window/mainwindow.h"
#include "window/servecontrol.h"
#include "window/sessioncontroller.h"
#include "window/statetexts.h"
#include "window/statusline.h"
#include "window/topbar.h"
#include "window/windowactions.h"
#include "window/windowpanels.h"

#include <QAction>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace WikiMon {

static qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

void MainWindow::connectFeed()
{
    connect(m_feed, &FeedController::changed, this, &MainWindow::showFeed);
    connect(m_session.get(), &LiveSession::gapSeen, m_log, &DiagnosticsLog::addGap);
    connect(m_session.get(), &LiveSession::gapSeen, this, &MainWindow::showGap);
    connect(&m_service, &Service::lineRejected, m_log, &DiagnosticsLog::addRejected);
    connect(&m_service, &Service::geoStateChanged, this, &MainWindow::showGeo);
    showGeo();
}

void MainWindow::connectSessions()
{
    connect(m_sessions, &SessionController::left, m_page, &ChangesPage::forget);
    connect(m_sessions, &SessionController::left, this, &MainWindow::refreshStatus);
    connect(m_sessions, &SessionController::changed, this, &MainWindow::showTitle);
}

void MainWindow::showStream()
{
    const StreamState &state = m_service.streamState();
    m_topBar->serveControl()->showState(state);
    m_actions->copyAddress->setEnabled(state.isListening);
    InfoBar *notice = m_page->streamNotice();
    const bool hasFailed = state.isWanted && !state.error.isEmpty();
    const QString text = hasFailed ? StateTexts::stream(state, locale()) : StateTexts::streamReach(state);
    if (text == m_streamNotice) {
        return; // closed, it stays closed
    }
    m_streamNotice = text;
    if (text.isEmpty()) {
        notice->hide();
    } else {
        notice->showMessage(InfoBar::Kind::Warning, text, hasFailed ? tr("Change the port") : QString());
    }
}

void MainWindow::showGap(const FeedGap &gap)
{
    if (m_sessions->isOpening()) {
        return; // of old; how many there were is told at the end
    }
    m_page->feedNotice()->showMessage(InfoBar::Kind::Warning, StateTexts::gap(gap, locale()));
    // The changes that come with it are not in the store yet.
    m_page->model()->addGap({m_session->store().end(), StateTexts::gapNote(gap, locale())});
}

void MainWindow::showGeo()
{
    const GeoState &state = m_service.geoState();
    m_status->showGeo(state, now());
    m_panels->setGeoState(state);
    if (state.error == m_geoError) {
        return;
    }
    m_geoError = state.error;
    if (!state.error.isEmpty()) {
        m_page->notice()->showMessage(InfoBar::Kind::Warning, tr("IP addresses: %1").arg(state.error));
    }
}

static QString badgeOf(const Wiki &wiki)
{
    RecentChange change;
    change.serverName = change.append(wiki.host.toStdString());
    return wikiBadge(change);
}

void MainWindow::showFeed()
{
    const SourceState &state = m_service.sourceState();
    const QList<Wiki> &wikis = m_topBar->picker()->wikis();
    m_page->table()->setHomeWiki(wikis.isEmpty() ? QString() : badgeOf(wikis.first()));
    m_page->table()->setLinkHome(wikis.isEmpty() ? QString() : wikis.first().host);
    showTitle();
    const QString error = StateTexts::isActive(state.phase) ? QString() : state.reason;
    if (error != m_feedError) {
        m_feedError = error;
        if (!error.isEmpty()) {
            m_page->feedNotice()->showMessage(InfoBar::Kind::Error, error);
        } else if (m_page->feedNotice()->kind() == InfoBar::Kind::Error) {
            m_page->feedNotice()->hide();
        }
    }
    refreshStatus();
}

// A recording is not to be taken for the feed.
void MainWindow::showTitle()
{
    const QString recording = m_sessions->recordingName();
    const QString name = recording.isEmpty() ? m_topBar->picker()->summary() : recording;
    setWindowTitle(name.isEmpty() ? u"WikiMon"_s : tr("%1 – WikiMon").arg(name));
}

void MainWindow::refreshStatus()
{
    const qint64 time = now();
    const SourceState &state = m_service.sourceState();
    const WikiPicker *picker = m_topBar->picker();
    const StateTexts::FeedFacts facts = feedFacts(time, *m_session, *picker);
    m_page->showFeed(state, StateTexts::source(state, facts, locale()), picker->summary());
    m_status->showSource(state, facts);
    const ChangeTableModel *model = m_page->model();
    const TableCounts counts{model->rowCount(), model->heldCount(), model->isFrozen()};
    m_status->showCounts(*m_session, counts, time);
}

} // namespace WikiMon
