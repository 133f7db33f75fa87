// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace WikiMon {

// Every time that a link to a stream waits for, with what it uses outside tests.
struct EventStreamsTimings
{
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds silence = std::chrono::seconds(30); // EventStreams has a comment about every 15 s
    // The server closes each link after some 15 minutes. One that lived this long and was closed in good
    // order is opened again as if nothing had happened.
    Milliseconds goodLife = std::chrono::seconds(10);
    // Before that, spread from nothing up to this, so that many programs don't come back at once.
    Milliseconds comeBack = std::chrono::seconds(1);
    Milliseconds stable = std::chrono::seconds(60); // a link this old is good: the pauses start afresh
    Milliseconds backoffFirst = std::chrono::seconds(1);
    Milliseconds backoffCeiling = std::chrono::seconds(60);
    Milliseconds refusedFirst = std::chrono::seconds(60); // the server answered, but with no stream
    Milliseconds refusedCeiling = std::chrono::minutes(5);
    Milliseconds stateInterval = std::chrono::seconds(1); // between two tellings of the counts
};

} // namespace WikiMon
