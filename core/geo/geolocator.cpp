// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/geolocator.h"

#include "geo/countrynames.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace WikiMon {

namespace {

// How long the first address waits for the first database: longer than a large one takes to load, and short
// enough that a server does not mind.
constexpr auto FirstWait = 3s;
constexpr auto SettleTime = 500ms;

void fillIn(RecentChange &change, const GeoRecord &record)
{
    GeoLocation location;
    location.latitude = record.latitude;
    location.longitude = record.longitude;
    location.city = change.append(record.city);
    location.region = change.append(record.region);
    location.country = change.append(record.country);
    std::ranges::copy(record.countryCode, location.countryCode);
    location.precision = record.precision;
    change.location = location;
}

// Recordings have the country's name only.
void addCountryCode(RecentChange &change)
{
    if (change.location.countryCode[0] == '\0') {
        const auto code = countryCodeOf(change.view(change.location.country));
        std::ranges::copy(code.value_or(CountryCode{}), change.location.countryCode);
    }
}

} // namespace

Geolocator::Geolocator(GeoSearchPaths paths, int checkIntervalSeconds, QObject *parent)
    : QObject(parent)
    , m_loader(std::move(paths),
          [this] { QMetaObject::invokeMethod(this, &Geolocator::takeUpdate, Qt::QueuedConnection); })
{
    m_settleTimer.setSingleShot(true);
    m_settleTimer.setInterval(SettleTime);
    m_checkTimer.setInterval(std::chrono::seconds(std::max(1, checkIntervalSeconds)));
    connect(&m_settleTimer, &QTimer::timeout, this, &Geolocator::check);
    connect(&m_checkTimer, &QTimer::timeout, this, &Geolocator::check);
    const auto settle = [this] {
        if (!m_settleTimer.isActive()) {
            m_settleTimer.start();
        }
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    m_checkTimer.start();
}

Geolocator::~Geolocator() = default;

GeoOutcome Geolocator::locate(RecentChange &change)
{
    if (change.userKind != UserKind::Ip) {
        change.location = {}; // whatever a file says: an account is nowhere
        return GeoOutcome::NotAnAddress;
    }
    if (change.location.precision != GeoPrecision::None) {
        addCountryCode(change);
        return GeoOutcome::Placed;
    }
    const auto address = parseIpAddress(change.view(change.user));
    if (!address) {
        return GeoOutcome::NotAnAddress;
    }
    if (!address->isPublic()) {
        return GeoOutcome::NotPublic;
    }
    if (!m_database && !m_hasWaited) {
        m_hasWaited = true;
        m_loader.waitForFirst(FirstWait);
        takeUpdate();
    }
    if (!m_database) {
        return GeoOutcome::NoDatabase;
    }
    const GeoRecord *record = m_database->find(*address);
    if (!record) {
        return GeoOutcome::NotFound;
    }
    fillIn(change, *record);
    return GeoOutcome::Placed;
}

void Geolocator::setPlaceNames(std::shared_ptr<PlaceNames> names)
{
    m_names = std::move(names);
    if (m_database) {
        m_database->setPlaceNames(m_names);
    }
}

void Geolocator::setExplicitPath(const QString &path)
{
    m_loader.setExplicitPath(path);
}

void Geolocator::check()
{
    m_loader.check();
}

void Geolocator::takeUpdate()
{
    std::optional<GeoUpdate> update = m_loader.takeUpdate();
    if (!update) {
        return;
    }
    if (update->database) {
        m_database = std::move(update->database);
        m_database->setPlaceNames(m_names);
    }
    watch(update->watchPaths);
    if (update->state != m_state) {
        m_state = update->state;
        emit stateChanged(m_state);
    }
}

void Geolocator::watch(const QStringList &paths)
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList gone = watched;
    QStringList added = paths;
    gone.removeIf([&](const QString &path) { return paths.contains(path); });
    added.removeIf([&](const QString &path) { return watched.contains(path); });
    if (!gone.isEmpty()) {
        m_watcher.removePaths(gone);
    }
    if (!added.isEmpty()) {
        m_watcher.addPaths(added);
    }
}

} // namespace WikiMon
