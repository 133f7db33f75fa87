// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/connectioncontroller.h"

#include "connection/connectionpane.h"
#include "service/service.h"
#include "window/connectionwords.h"
#include "window/diagnosticslog.h"
#include "window/feedfacts.h"
#include "window/livesession.h"

#include <QDateTime>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace WikiMon {

ConnectionController::ConnectionController(Service &service, const LiveSession &session,
    const DiagnosticsLog &log, const WikiPicker &picker, ConnectionPane *pane, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_session(session)
    , m_log(log)
    , m_picker(picker)
    , m_pane(pane)
{
    m_timer.setInterval(1s); // what it says is read, not watched
    connect(&m_timer, &QTimer::timeout, this, &ConnectionController::refresh);
    connect(&service, &Service::streamClientsChanged, this, &ConnectionController::takeClients);
    connect(pane, &ConnectionPane::listChanged, this, &ConnectionController::refresh);
    connect(pane, &ConnectionPane::copyRequested, this, &ConnectionController::copy);
    connect(pane, &ConnectionPane::disconnectRequested, this, [this](const QStringList &keys) {
        for (const QString &key : keys) {
            m_service.disconnectClient(key.toULongLong());
        }
    });
}

void ConnectionController::setShown(bool isShown)
{
    if (isShown) {
        refresh();
        m_timer.start();
    } else {
        m_timer.stop();
    }
    // The list of up to a thousand clients is put together only for those who look at it.
    if (isShown != m_watchesClients) {
        m_watchesClients = isShown;
        m_service.setWatchesClients(isShown);
    }
}

void ConnectionController::takeClients(const QList<StreamClientInfo> &clients)
{
    m_clients = clients;
    if (m_timer.isActive() && m_pane->list() == ConnectionList::Clients) {
        refreshList(ConnectionList::Clients);
    }
}

void ConnectionController::refresh()
{
    const SourceState &state = m_service.sourceState();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const StateTexts::FeedFacts facts = feedFacts(now, m_session, m_picker);
    m_pane->showView(ConnectionWords::view(state, facts, m_session.lag(), m_pane->locale()));
    refreshList(m_pane->list());
}

void ConnectionController::refreshList(ConnectionList list)
{
    const SourceState &state = m_service.sourceState();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QLocale locale = m_pane->locale();
    switch (list) {
    case ConnectionList::Wikis:
        m_pane->showRows(
            list, ConnectionWords::wikis(state, now, locale), ConnectionWords::wikisNote(state, locale));
        break;
    case ConnectionList::Gaps:
        m_pane->showRows(list, ConnectionWords::gaps(state, m_log, locale), {});
        break;
    case ConnectionList::Rejected:
        m_pane->showRows(list, ConnectionWords::rejected(m_log),
            m_log.rejectedCount() > DiagnosticsLog::MostLines
                ? tr("The last %1 of %2 lines")
                      .arg(locale.toString(DiagnosticsLog::MostLines), locale.toString(m_log.rejectedCount()))
                : QString());
        break;
    case ConnectionList::Buffers:
        m_pane->showRows(list,
            ConnectionWords::buffers(
                state, m_session, m_service.streamState(), m_service.recordingState(), locale),
            StateTexts::geo(m_service.geoState(), now, locale));
        break;
    case ConnectionList::Clients:
        m_pane->showRows(list, ConnectionWords::clients(m_clients, now, locale),
            ConnectionWords::clientsNote(m_service.streamState(), locale));
        break;
    case ConnectionList::Count:
        break;
    }
}

void ConnectionController::copy()
{
    for (int i = 0; i < int(ConnectionList::Count); ++i) {
        refreshList(static_cast<ConnectionList>(i));
    }
    m_pane->copyText();
}

} // namespace WikiMon
