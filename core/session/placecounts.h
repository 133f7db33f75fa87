// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <array>
#include <chrono>
#include <string_view>
#include <vector>

namespace WikiMon {

// How exactly an unregistered edit could be placed, or why it could not.
enum class PlaceOutcome : quint8 {
    Registered, // not asked: an account says nothing of a place
    City,
    Region,
    Country,
    TemporaryAccount, // shows no address, and is never placed whatever comes with it
    NotInDatabase, // the database in use does not know the address
    NoDatabase,
    NotPublic, // a private or reserved address, which is nowhere
    Masked, // the address was masked before it came here
    Count
};

// hasDatabase: whether a geolocation database was in use when the change came.
[[nodiscard]] PlaceOutcome placeOutcome(
    UserKind userKind, GeoPrecision precision, std::string_view user, bool hasDatabase);
[[nodiscard]] PlaceOutcome placeOutcome(const RecentChange &change, bool hasDatabase);

// Unregistered edits by what came of placing them.
class PlaceTally
{
public:
    [[nodiscard]] qint64 count(PlaceOutcome outcome) const { return m_counts[std::size_t(outcome)]; }
    void add(PlaceOutcome outcome) { ++m_counts[std::size_t(outcome)]; }
    PlaceTally &operator+=(const PlaceTally &other);

    [[nodiscard]] qint64 unregistered() const { return withAddress() + temporary(); }
    [[nodiscard]] qint64 temporary() const { return count(PlaceOutcome::TemporaryAccount); }
    // Made from IP addresses, placed or not, masked or not.
    [[nodiscard]] qint64 withAddress() const;
    [[nodiscard]] qint64 placed() const;

    friend bool operator==(const PlaceTally &, const PlaceTally &) = default;

private:
    std::array<qint64, std::size_t(PlaceOutcome::Count)> m_counts{};
};

// Counts the unregistered edits of a session: all that were added, and those of the last minutes. Log entries
// are no edits and not counted. For the counts under a filter, add only what matches. Single-threaded.
class PlaceCounts
{
public:
    // Parts of the window: what is said of "the last 10 minutes" is right to 10 seconds.
    static constexpr int Buckets = 60;

    explicit PlaceCounts(std::chrono::milliseconds window = std::chrono::minutes(10));

    [[nodiscard]] std::chrono::milliseconds window() const { return m_bucketTime * Buckets; }

    // now: milliseconds since 1970-01-01 UTC, by the clock that the changes' timestamps follow: a replay's
    // own while one runs. A change from before the window counts in all() only; one from after now counts as
    // now.
    void add(const RecentChange &change, qint64 now, bool hasDatabase);
    // The same for a row of a store.
    void add(qint64 timestamp, PlaceOutcome outcome, qint64 now);
    void clear();

    [[nodiscard]] const PlaceTally &all() const { return m_all; }
    [[nodiscard]] PlaceTally last(qint64 now) const;

private:
    struct Bucket
    {
        qint64 number = -1; // of the stretch of time since 1970
        PlaceTally tally;
    };

    [[nodiscard]] qint64 numberOf(qint64 time) const;

    std::chrono::milliseconds m_bucketTime;
    std::vector<Bucket> m_buckets; // each number has one place, a newer one takes that of an older
    PlaceTally m_all;
};

} // namespace WikiMon
