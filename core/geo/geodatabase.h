// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "geo/countrypoints.h"
#include "geo/georecord.h"
#include "geo/geostate.h"
#include "geo/ipaddress.h"
#include "geo/placenames.h"
#include "geo/sealedcopy.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

struct MMDB_s;

namespace WikiMon {

// One geolocation database that was proven before use: its whole search tree and a sample of its records.
// It lives in memory; what happens to its file does not matter any more. Opening may happen on any thread;
// find() on one thread at a time.
class GeoDatabase
{
    Q_DECLARE_TR_FUNCTIONS(GeoDatabase)
public:
    struct Opened
    {
        std::unique_ptr<GeoDatabase> database; // null if it can't be used
        QString error; // then: why, in words
    };
    [[nodiscard]] static Opened open(SealedCopy copy, std::stop_token stop = {});

    GeoDatabase(const GeoDatabase &) = delete;
    GeoDatabase &operator=(const GeoDatabase &) = delete;
    ~GeoDatabase();

    // The record of the address's network, or null. Valid until the next call.
    [[nodiscard]] const GeoRecord *find(const IpAddress &address);

    // Where the names in its language go when a record is decoded; null for nowhere. To be called before
    // find().
    void setPlaceNames(std::shared_ptr<PlaceNames> names) { m_names = std::move(names); }

    [[nodiscard]] GeoKind kind() const { return m_kind; }
    [[nodiscard]] const QString &type() const { return m_type; }
    [[nodiscard]] const QDateTime &buildDate() const { return m_buildDate; }

private:
    // Decoded records by their place in the file: databases share a record between many networks, and
    // decoding is what a look-up costs. Each place has one slot, a newer record takes the slot of an older.
    struct Slot
    {
        qint64 offset = -1;
        GeoRecord record;
    };
    struct Close
    {
        void operator()(MMDB_s *mmdb) const;
    };
    static constexpr int SlotBits = 12; // 4,096 records, some 700 KB when full; a country database has 250

    GeoDatabase();
    QString prove(const std::stop_token &stop); // an error, or nothing
    [[nodiscard]] std::span<const uchar> data() const;
    const GeoRecord *recordAt(quint32 offset);

    std::unique_ptr<MMDB_s, Close> m_mmdb;
    GeoKind m_kind = GeoKind::None;
    QString m_type;
    QDateTime m_buildDate;
    CountryPoints m_points;
    std::vector<Slot> m_slots;
    std::shared_ptr<PlaceNames> m_names;
};

} // namespace WikiMon
