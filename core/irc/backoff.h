// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace WikiMon {

// How long to wait before the next try: doubles with every failure up to a ceiling, and is spread a little,
// so that many programs that lost the same server don't come back at the same moment. A server that said it
// does not want us is left alone for longer. Knows no clock.
class Backoff
{
public:
    using Delay = std::chrono::milliseconds;

    enum class Failure { Lost, Refused };

    struct Limits
    {
        Delay first;
        Delay ceiling;
    };

    // The spread: a delay is 80 to 120 % of its nominal value, and never over the ceiling.
    static constexpr double Spread = 0.2;

    Backoff(Limits lost, Limits refused) : m_lost{lost, {}}, m_refused{refused, {}} { }

    // The delay after one more failure. jitter: 0 to 1, a random number of the caller's.
    [[nodiscard]] Delay next(Failure failure, double jitter);
    // The link was good for a while: the next failure is the first one again.
    void reset();

private:
    struct Series
    {
        Limits limits;
        Delay nominal; // of the next failure; 0: the first
    };

    Series m_lost;
    Series m_refused;
};

} // namespace WikiMon
