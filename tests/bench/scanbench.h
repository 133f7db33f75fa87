// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace WikiMon::Bench {

// The changes of a file of IRC lines, as the program makes them of the feed; empty if it can't be read.
[[nodiscard]] std::vector<RecentChange> changesOf(const QString &corpus);

// The best of so many runs, in milliseconds: others use the machine too.
[[nodiscard]] double best(int rounds, const std::function<void()> &run);

// What reading the bytes once costs with AVX2: nothing that looks at all of them is faster.
[[nodiscard]] std::size_t readOnce(std::string_view bytes);

// How many lines of the text ripgrep finds the pattern in, any case, and what that takes in milliseconds,
// its start left out: the best of so many runs. -1 lines if there is no ripgrep.
struct RipgrepResult
{
    qint64 lines = -1;
    double milliseconds = 0;
};
[[nodiscard]] RipgrepResult ripgrep(std::string_view text, const QString &pattern, bool fixed, int rounds);

} // namespace WikiMon::Bench
