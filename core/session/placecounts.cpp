// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/placecounts.h"

#include "geo/ipaddress.h"

#include <algorithm>

namespace WikiMon {

PlaceOutcome placeOutcome(UserKind userKind, GeoPrecision precision, std::string_view user, bool hasDatabase)
{
    if (userKind != UserKind::Ip) {
        return userKind == UserKind::Temporary ? PlaceOutcome::TemporaryAccount : PlaceOutcome::Registered;
    }
    switch (precision) {
    case GeoPrecision::City:
        return PlaceOutcome::City;
    case GeoPrecision::Region:
        return PlaceOutcome::Region;
    case GeoPrecision::Country:
        return PlaceOutcome::Country;
    case GeoPrecision::None:
        break;
    }
    const auto address = parseIpAddress(user);
    if (!address) {
        return PlaceOutcome::Masked;
    }
    if (!address->isPublic()) {
        return PlaceOutcome::NotPublic;
    }
    return hasDatabase ? PlaceOutcome::NotInDatabase : PlaceOutcome::NoDatabase;
}

PlaceOutcome placeOutcome(const RecentChange &change, bool hasDatabase)
{
    return placeOutcome(change.userKind, change.location.precision, change.view(change.user), hasDatabase);
}

PlaceTally &PlaceTally::operator+=(const PlaceTally &other)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i] += other.m_counts[i];
    }
    return *this;
}

qint64 PlaceTally::placed() const
{
    return count(PlaceOutcome::City) + count(PlaceOutcome::Region) + count(PlaceOutcome::Country);
}

qint64 PlaceTally::withAddress() const
{
    return placed() + count(PlaceOutcome::NotInDatabase) + count(PlaceOutcome::NoDatabase)
        + count(PlaceOutcome::NotPublic) + count(PlaceOutcome::Masked);
}

PlaceCounts::PlaceCounts(std::chrono::milliseconds window)
    : m_bucketTime(std::max(window / Buckets, std::chrono::milliseconds(1)))
    , m_buckets(Buckets)
{
}

qint64 PlaceCounts::numberOf(qint64 time) const
{
    return std::max(time, qint64(0)) / m_bucketTime.count();
}

void PlaceCounts::add(const RecentChange &change, qint64 now, bool hasDatabase)
{
    if (!change.isLog()) {
        add(change.timestamp, placeOutcome(change, hasDatabase), now);
    }
}

void PlaceCounts::add(qint64 timestamp, PlaceOutcome outcome, qint64 now)
{
    if (outcome == PlaceOutcome::Registered) {
        return;
    }
    m_all.add(outcome);
    const qint64 number = numberOf(std::min(timestamp, now));
    if (number <= numberOf(now) - Buckets) {
        return;
    }
    Bucket &bucket = m_buckets[std::size_t(number % Buckets)];
    if (bucket.number != number) {
        bucket = {number, {}};
    }
    bucket.tally.add(outcome);
}

void PlaceCounts::clear()
{
    m_all = {};
    std::ranges::fill(m_buckets, Bucket{});
}

PlaceTally PlaceCounts::last(qint64 now) const
{
    PlaceTally sum;
    const qint64 newest = numberOf(now);
    for (const Bucket &bucket : m_buckets) {
        if (bucket.number > newest - Buckets && bucket.number <= newest) {
            sum += bucket.tally;
        }
    }
    return sum;
}

} // namespace WikiMon
