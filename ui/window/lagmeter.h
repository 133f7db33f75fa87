// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace WikiMon {

// How late changes are of late: the median of the last batches, so that one straggler says nothing.
class LagMeter
{
public:
    // milliseconds; a clock that is ahead of ours counts as none.
    void add(qint64 lag);
    void reset() { m_count = 0; }
    [[nodiscard]] std::optional<qint64> median() const;

private:
    static constexpr std::size_t Kept = 31; // some two seconds of a busy feed
    std::array<qint64, Kept> m_lags{};
    std::size_t m_count = 0;
};

} // namespace WikiMon
