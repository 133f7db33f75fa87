// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace WikiMon {

// An ISO 3166-1 alpha-2 code in capitals; NULs for none.
using CountryCode = std::array<char, 2>;

// Reads a code in any case; nothing for anything but two letters of ASCII.
[[nodiscard]] std::optional<CountryCode> parseCountryCode(std::string_view text);

// Where the countries' labels stand: a point that is well inside of each.
class CountryPoints
{
public:
    struct Point
    {
        double latitude = 0; // degrees, WGS 84
        double longitude = 0;
    };

    // Reads the table that comes with the program.
    CountryPoints();

    [[nodiscard]] std::optional<Point> find(CountryCode code) const;
    [[nodiscard]] size_t count() const { return m_points.size(); }

private:
    std::unordered_map<int, Point> m_points; // by both letters as a number
};

} // namespace WikiMon
