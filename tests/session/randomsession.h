// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <random>
#include <string>

namespace WikiMon::Test {

// Makes changes of all kinds at random: few words, so that filters find some; many scripts; odd and hostile
// text; fields that contradict each other. The same seed makes the same changes.
class RandomSession
{
public:
    static constexpr qint64 Start = 1'790'000'000'000; // milliseconds since 1970-01-01 UTC; a second a change

    explicit RandomSession(unsigned seed) : m_random(seed) { }

    [[nodiscard]] RecentChange next();
    // A word such as the changes have, in any case.
    [[nodiscard]] std::string word();
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % unsigned(limit)); }

private:
    [[nodiscard]] bool once(int times) { return below(times) == 0; }
    [[nodiscard]] std::string words(int most);
    [[nodiscard]] std::string userName(UserKind kind);
    [[nodiscard]] std::string summary();
    void setLog(RecentChange &change);
    void setPlace(RecentChange &change);

    std::mt19937 m_random;
    qint64 m_count = 0;
};

} // namespace WikiMon::Test
