// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace WikiMon::Test {

// The seconds that run takes, that many times: at least once.
template <typename Run>
[[nodiscard]] std::vector<double> secondsOf(int rounds, Run &&run)
{
    std::vector<double> seconds;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    return seconds;
}

template <typename Run>
[[nodiscard]] double medianSeconds(int rounds, Run &&run)
{
    std::vector<double> seconds = secondsOf(rounds, run);
    std::ranges::sort(seconds);
    return seconds[seconds.size() / 2];
}

} // namespace WikiMon::Test
