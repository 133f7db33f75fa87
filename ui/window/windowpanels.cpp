// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/windowpanels.h"

#include "connection/connectionpane.h"
#include "detail/detailpane.h"
#include "filter/filterbar.h"
#include "stats/changeschart.h"
#include "stats/chartlegend.h"
#include "stats/statisticsfeed.h"
#include "stats/statisticspane.h"
#include "stats/statisticstexts.h"
#include "table/changetableview.h"
#include "window/livesession.h"
#include "window/paneldock.h"
#include "window/windowactions.h"
#include "window/workspace.h"

#include <QAction>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace WikiMon {

WindowPanels::WindowPanels(Workspace &workspace, LiveSession &session, ChangeTableView &table,
    FilterBar &filter, const WindowActions &actions, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_session(session)
    , m_table(table)
    , m_filter(filter)
    , m_actions(actions)
    , m_detailDock(addPanel(u"details"_s, tr("Details"), actions.showDetails))
    , m_mapDock(addPanel(u"map"_s, tr("Map"), actions.showMap))
    , m_placesDock(addPanel(u"places"_s, tr("Places"), actions.showPlaces))
    , m_chartDock(addPanel(u"chart"_s, tr("Changes a minute"), actions.showChart))
    , m_statisticsDock(addPanel(u"statistics"_s, tr("Statistics"), actions.showStatistics))
    , m_connectionDock(addPanel(u"connection"_s, tr("Connection"), actions.showConnection))
{
    workspace.addBelow(m_detailDock);
    workspace.addBeside(m_mapDock);
    workspace.addBehind(m_placesDock, m_mapDock);
    workspace.addBeside(m_chartDock);
    workspace.addBeside(m_statisticsDock);
    workspace.addBehind(m_connectionDock, m_detailDock);
    m_connectionDock->hide(); // for when something is to be looked into
}

WindowPanels::~WindowPanels() = default;

// The action brings the panel up and gives it the keyboard; where it has it already, it hides it.
PanelDock *WindowPanels::addPanel(const QString &name, const QString &title, QAction *action)
{
    auto *panel = new PanelDock(name, title);
    action->setCheckable(true);
    connect(
        panel, &PanelDock::shownChanged, action, [panel, action] { action->setChecked(!panel->isHidden()); });
    connect(action, &QAction::triggered, panel, [this, panel, action] {
        if (panel->isVisible() && panel->hasFocusWithin()) {
            panel->hide();
            m_table.setFocus();
        } else {
            panel->activate();
        }
        action->setChecked(!panel->isHidden());
    });
    return panel;
}

void WindowPanels::fill()
{
    fillDetails();
    fillMap();
    fillStatistics();
    fillConnection();
}

void WindowPanels::fillConnection()
{
    m_connection = new ConnectionPane;
    m_connectionDock->addTool(m_connection->listChoice());
    m_connectionDock->setContent(m_connection);
    connect(m_connection, &ConnectionPane::copied, this, &WindowPanels::told);
    connect(m_connectionDock, &PanelDock::shownChanged, this, [this](bool isShown) {
        static constexpr int LeastHeight = 340; // the state, the facts and some rows
        if (isShown && !m_connectionDock->isFloating() && m_connectionDock->height() < LeastHeight) {
            m_workspace.resizeDocks({m_connectionDock}, {LeastHeight}, Qt::Vertical);
        }
        emit connectionShown(isShown);
    });
}

void WindowPanels::showConnection(ConnectionList list)
{
    if (m_connection) {
        m_connection->setList(list);
        m_connectionDock->activate();
    }
}

bool WindowPanels::isConnectionShown() const
{
    return m_connection && m_connection->isVisible() && !m_connection->visibleRegion().isEmpty();
}

void WindowPanels::fillDetails()
{
    m_details = new DetailPane;
    m_detailDock->setContent(m_details);
    connect(
        m_details, &DetailPane::headingChanged, this, [this](const QString &heading, const QString &note) {
            m_detailDock->setHeading(heading);
            m_detailDock->setNote(note);
        });
    connect(m_details, &DetailPane::openUrlRequested, this, &WindowPanels::openUrlRequested);
    connect(m_details, &DetailPane::filterRequested, &m_filter, &FilterBar::applyTerm);
    connect(m_details, &DetailPane::copied, this, &WindowPanels::told);
    connect(&m_table, &ChangeTableView::currentChangeChanged, this, &WindowPanels::showCurrent);
}

void WindowPanels::showCurrent(qint64 sequence)
{
    const SessionStore &store = m_session.store();
    if (const RecentChange *change = m_table.currentChange()) {
        m_details->showChange(*change, sequence, m_reasons ? m_reasons(*change) : QStringList());
    } else if (sequence < store.first() || sequence >= store.end()) {
        m_details->clear();
    }
}

void WindowPanels::fillStatistics()
{
    auto *chart = new ChangesChart;
    auto *pane = new StatisticsPane;
    m_chartDock->addTool(new ChartLegend);
    m_chartDock->setContent(chart);
    m_statisticsDock->addTool(pane->kindChoice());
    m_statisticsDock->setContent(pane);
    m_statisticsDock->setHeading(tr("Top")); // goes on in the choice beside it: "Top · users"
    connect(pane, &StatisticsPane::filterRequested, this, [this](const QString &term, FilterUse use) {
        m_filter.applyTerm(use == FilterUse::Without ? u"-("_s + term + u')' : term,
            use == FilterUse::Also ? FilterJoin::Or : FilterJoin::And);
    });
    connect(chart, &ChangesChart::timeSelected, this,
        [this](qint64 from, qint64 to) { m_filter.applyTime(StatisticsTexts::timeTerm(from, to)); });
    FilteredSession &shown = m_session.filtered();
    const auto clock = [this] {
        return m_session.isRecorded() && m_session.store().size() > 0 ? 0
                                                                      : QDateTime::currentMSecsSinceEpoch();
    };
    auto *feed = new StatisticsFeed(shown, chart, pane, this, clock);
    connect(&m_session, &LiveSession::gapSeen, feed, &StatisticsFeed::addGap);
}

} // namespace WikiMon
