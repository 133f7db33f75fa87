// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "geo/georecord.h"

#include <QString>

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace WikiMon {

// What the window calls places: changes carry their English names, and this remembers those in the user's
// language as the database is read. Any thread.
class PlaceNames
{
public:
    // Some 10 MB when full; what comes then keeps its English name.
    static constexpr std::size_t MaxNames = 50'000;

    // language: an ISO 639 code, "de".
    explicit PlaceNames(std::string language) : m_language(std::move(language)) { }

    [[nodiscard]] const std::string &language() const { return m_language; }

    void add(const GeoRecord &record, const LocalNames &local);

    // The names to show for the English ones.
    [[nodiscard]] QString country(CountryCode code, std::string_view english) const;
    [[nodiscard]] QString region(CountryCode code, std::string_view english) const;
    [[nodiscard]] QString city(CountryCode code, std::string_view region, std::string_view english) const;

private:
    void addName(std::string key, std::string_view english, const std::string &local);
    [[nodiscard]] QString find(const std::string &key, std::string_view english) const;

    const std::string m_language;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, QString> m_names; // guarded by it
};

} // namespace WikiMon
