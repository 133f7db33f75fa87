// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/connectionview.h"
#include "table/changemenuterms.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QAction;
class QStackedWidget;
class QUrl;

namespace WikiMon {

class ChangeTableView;
class ConnectionPane;
class DetailPane;
class FilterBar;
class HonestyLine;
class LiveSession;
class MapFeed;
class MapView;
class PanelDock;
class PlaceNames;
class PlacesEmptyState;
class PlacesModel;
class StatisticsFeed;
class StatisticsPane;
class WindowActions;
class Workspace;
struct GeoState;
struct RecentChange;

// The panels around the table: the selected change in detail, changes a minute, and what is most frequent.
// Their frames are there with the window; what stands in them is made after the first frame.
class WindowPanels : public QObject
{
    Q_OBJECT
public:
    using Reasons = std::function<QStringList(const RecentChange &change)>;

    // All must outlive it.
    WindowPanels(Workspace &workspace, LiveSession &session, ChangeTableView &table, FilterBar &filter,
        const WindowActions &actions, QObject *parent);
    ~WindowPanels() override;

    // Makes the panels' contents. Once.
    void fill();
    // Names of places in the user's language; before fill().
    void setPlaceNames(std::shared_ptr<const PlaceNames> names) { m_placeNames = std::move(names); }
    [[nodiscard]] const PlacesModel *places() const { return m_places; }
    // The location database in use.
    void setGeoState(const GeoState &state);
    // What the map remembers: projection, zoom, mode.
    [[nodiscard]] QByteArray mapState() const;
    void restoreMap(const QByteArray &state);
    // Null before fill().
    [[nodiscard]] ConnectionPane *connectionPane() const { return m_connection; }
    // Brings the connection up with one of its lists.
    void showConnection(ConnectionList list);
    // Whether anybody can see it.
    [[nodiscard]] bool isConnectionShown() const;
    // Why a change is marked, for the details.
    void setReasons(Reasons reasons) { m_reasons = std::move(reasons); }

signals:
    void openUrlRequested(const QUrl &url);
    // Something was done, in a sentence for the status line.
    void told(const QString &sentence);
    // Something went wrong, in a sentence.
    void failed(const QString &problem);
    void connectionShown(bool isShown);
    // Ways out of an empty map.
    void sampleRequested();
    void recordingRequested();
    void wikiRequested();
    void databaseRequested();

private:
    PanelDock *addPanel(const QString &name, const QString &title, QAction *action);
    void fillDetails();
    void fillStatistics();
    void fillConnection();
    void fillMap();
    void connectMap();
    void connectEmptyState(PlacesEmptyState *state);
    void showFacts();
    void showCurrent(qint64 sequence);

    Workspace &m_workspace;
    LiveSession &m_session;
    ChangeTableView &m_table;
    FilterBar &m_filter;
    const WindowActions &m_actions;
    Reasons m_reasons;
    PanelDock *m_detailDock;
    PanelDock *m_mapDock;
    PanelDock *m_placesDock;
    PanelDock *m_chartDock;
    PanelDock *m_statisticsDock;
    PanelDock *m_connectionDock;
    DetailPane *m_details = nullptr;
    ConnectionPane *m_connection = nullptr;
    MapView *m_map = nullptr;
    MapFeed *m_mapFeed = nullptr;
    PlacesModel *m_places = nullptr;
    std::shared_ptr<const PlaceNames> m_placeNames;
    HonestyLine *m_honesty = nullptr;
    QStackedWidget *m_mapStack = nullptr; // the map, or why it is empty
    QStackedWidget *m_placesStack = nullptr; // the list, likewise
    PlacesEmptyState *m_mapEmpty = nullptr;
    PlacesEmptyState *m_placesEmpty = nullptr;
};

} // namespace WikiMon
