// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// The panels of the map and of its places in words.
#include "filter/filterbar.h"
#include "map/honestyline.h"
#include "map/honestytexts.h"
#include "map/mapfeed.h"
#include "map/mapview.h"
#include "map/placesemptystate.h"
#include "map/placesmodel.h"
#include "map/placesview.h"
#include "table/changetableview.h"
#include "window/livesession.h"
#include "window/paneldock.h"
#include "window/windowactions.h"
#include "window/windowpanels.h"

#include <QAction>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace WikiMon {

// Small panels have less room than what it says needs.
static QWidget *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    return area;
}

void WindowPanels::fillMap()
{
    m_map = new MapView;
    m_places = new PlacesModel(m_placeNames, this);
    auto *list = new PlacesView;
    list->setPlaces(m_places);
    connect(list, &PlacesView::filterRequested, this,
        [this](const QString &term) { m_filter.applyTerm(term, FilterJoin::And); });
    m_mapEmpty = new PlacesEmptyState;
    m_placesEmpty = new PlacesEmptyState;
    m_honesty = new HonestyLine;
    m_mapStack = new QStackedWidget;
    m_mapStack->addWidget(scrolled(m_mapEmpty));
    m_mapStack->addWidget(m_map);
    m_placesStack = new QStackedWidget;
    m_placesStack->addWidget(scrolled(m_placesEmpty));
    m_placesStack->addWidget(list);
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_mapStack, 1);
    layout->addWidget(m_honesty);
    m_mapDock->setContent(panel);
    m_placesDock->setContent(m_placesStack);
    m_mapFeed = new MapFeed(m_session.filtered(), m_map, m_places, this);
    m_mapFeed->setRecorded([this] { return m_session.isRecorded(); });
    connectMap();
    showFacts();
}

void WindowPanels::connectMap()
{
    m_mapDock->addAction(m_actions.mapFullScreen); // its key works there too
    connect(m_actions.mapFullScreen, &QAction::toggled, m_mapDock, &PanelDock::setFullScreen);
    connect(m_mapFeed, &MapFeed::factsChanged, this, &WindowPanels::showFacts);
    connect(m_map, &MapView::summaryChanged, m_mapDock, &PanelDock::setNote);
    connect(m_map, &MapView::problemOccurred, this, &WindowPanels::failed);
    connect(m_map, &MapView::filterRequested, this,
        [this](const QString &term) { m_filter.applyTerm(term, FilterJoin::And); });
    connect(m_map, &MapView::changeActivated, &m_table, &ChangeTableView::selectSequence);
    connect(&m_table, &ChangeTableView::currentChangeChanged, m_map, &MapView::setCurrentChange);
    connect(m_honesty, &HonestyLine::databaseRequested, this, &WindowPanels::databaseRequested);
    connectEmptyState(m_mapEmpty);
    connectEmptyState(m_placesEmpty);
}

void WindowPanels::connectEmptyState(PlacesEmptyState *state)
{
    connect(state, &PlacesEmptyState::sampleRequested, this, &WindowPanels::sampleRequested);
    connect(state, &PlacesEmptyState::recordingRequested, this, &WindowPanels::recordingRequested);
    connect(state, &PlacesEmptyState::wikiRequested, this, &WindowPanels::wikiRequested);
    connect(state, &PlacesEmptyState::databaseRequested, this, &WindowPanels::databaseRequested);
}

void WindowPanels::showFacts()
{
    const HonestyFacts facts = m_mapFeed->facts();
    m_honesty->setFacts(facts);
    m_mapEmpty->setFacts(facts);
    m_placesEmpty->setFacts(facts);
    const int page = m_mapFeed->hasPlaces() ? 1 : 0;
    m_mapStack->setCurrentIndex(page);
    m_placesStack->setCurrentIndex(page);
}

void WindowPanels::setGeoState(const GeoState &state)
{
    if (m_mapFeed) {
        m_mapFeed->setGeoState(state);
    }
}

QByteArray WindowPanels::mapState() const
{
    return m_map ? m_map->saveState() : QByteArray();
}

void WindowPanels::restoreMap(const QByteArray &state)
{
    if (m_map && !state.isEmpty()) {
        m_map->restoreState(state);
    }
}

} // namespace WikiMon
