// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"
#include "geo/geoloader.h"
#include "geo/geostate.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace WikiMon {

// What came of placing a change.
enum class GeoOutcome : quint8 {
    NotAnAddress, // a registered or a temporary account, or a name that is no address: never placed
    NotPublic, // a private or reserved address, which is nowhere
    NoDatabase,
    NotFound, // the database does not know the address
    Placed
};

// Places changes that were made from IP addresses, with the best database there is; takes up changed files by
// itself. Lives on the feed's thread, which waits for a disk at most before the very first address.
class Geolocator : public QObject
{
    Q_OBJECT
public:
    // Looks for databases at once, every checkIntervalSeconds (at least 1) and when a file or folder changes.
    Geolocator(GeoSearchPaths paths, int checkIntervalSeconds, QObject *parent = nullptr);
    ~Geolocator() override;

    // Fills in change.location when its user is an IP address that the database knows. A place that such a
    // change already has, as by the recording it comes from, stays; what else has one loses it.
    GeoOutcome locate(RecentChange &change);

    [[nodiscard]] const GeoState &state() const { return m_state; }

    // Whether the first address waits for the first database (a few seconds at most) instead of being passed
    // on unplaced. It does at first.
    void setWaitsForFirst(bool waits) { m_hasWaited = !waits; }

    // Where the places' names in the user's language go, for the window; null for nowhere. To be called
    // before the first change.
    void setPlaceNames(std::shared_ptr<PlaceNames> names);

public slots:
    // A database that the user chose; "" goes back to looking in the usual places.
    void setExplicitPath(const QString &path);
    // Looks at the files now.
    void check();

signals:
    void stateChanged(const WikiMon::GeoState &state);

private:
    void takeUpdate();
    void watch(const QStringList &paths);

    std::unique_ptr<GeoDatabase> m_database;
    std::shared_ptr<PlaceNames> m_names;
    GeoState m_state;
    bool m_hasWaited = false;
    QTimer m_checkTimer;
    QTimer m_settleTimer; // a file that is being written changes many times
    QFileSystemWatcher m_watcher;
    GeoLoader m_loader; // last, so that its thread ends before the rest goes
};

} // namespace WikiMon
