// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace WikiMon {

// Every time that the change from one feed to the other waits for, with what it uses outside tests.
struct SwitchTimings
{
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds tick = std::chrono::seconds(1); // how often everything is looked at
    // A server that has neither answered nor refused by then is taken for dead: with the time that
    // EventStreams needs, well under 20 s without a change.
    Milliseconds patience = std::chrono::seconds(8);
    // A link that was lost may be back at once; more than this is asked of the history.
    Milliseconds grace = std::chrono::milliseconds(500);
    // IRC has to be good for this long before EventStreams is let go; twice as long after each change-over
    // that did not last.
    Milliseconds wayBack = std::chrono::seconds(60);
    Milliseconds wayBackCeiling = std::chrono::minutes(30);
    // How long a hole waits for a history that fills it before it is told as a gap.
    Milliseconds filling = std::chrono::seconds(45);
    // All wikis have up to 20 MiB a minute: a longer time than this is left a gap.
    Milliseconds longestFill = std::chrono::minutes(30);
    // EventStreams begins this much earlier than IRC ended: clocks differ, and events come out of order.
    Milliseconds margin = std::chrono::seconds(20);
    double silenceFactor = 1; // of suspiciousSilence(); tests shorten it
};

} // namespace WikiMon
