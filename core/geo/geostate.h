// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace WikiMon {

// How exactly a database places addresses at best.
enum class GeoKind : quint8 { None, Country, City };

// Which geolocation database is in use, and what is wrong, if anything.
struct GeoState
{
    QString path; // empty: no database is in use
    GeoKind kind = GeoKind::None;
    QString type; // what the database calls itself: "GeoLite2-City"
    QDateTime buildDate; // UTC; invalid when the database does not say
    bool isBundled = false; // the one that comes with the program; path then is a resource's
    QString
        error; // in words, for the user; empty when all is well. The database named above is in use anyway

    friend bool operator==(const GeoState &, const GeoState &) = default;
};

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::GeoState)
