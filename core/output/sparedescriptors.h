// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>

namespace WikiMon {

// Keeps some file descriptors for the rest of the program. When the system has none left, accepting goes on
// failing without a word and takes all of a processor: whoever accepts asks here now and then, and stops.
class SpareDescriptors
{
public:
    SpareDescriptors();
    ~SpareDescriptors();
    Q_DISABLE_COPY_MOVE(SpareDescriptors)

    // Takes what was given away again. False when there are none to be had: those that are kept are given
    // away then, so that files can still be opened.
    [[nodiscard]] bool refill();

private:
    void giveAway();

    std::array<int, 16> m_descriptors;
};

} // namespace WikiMon
