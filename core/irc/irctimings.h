// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace WikiMon {

// Every time the IRC client waits for, with what it uses outside tests.
struct IrcTimings
{
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds lookup = std::chrono::seconds(15); // for the server's address
    Milliseconds connect = std::chrono::seconds(15); // for each address
    // From the open connection to the welcome. Some servers ask DNS and ident first, which takes 10 s or
    // more.
    Milliseconds registration = std::chrono::seconds(45);
    // The feed's server sends PING every 45 s, so a minute of silence is suspect.
    Milliseconds silence = std::chrono::seconds(60); // until we send PING
    Milliseconds pong = std::chrono::seconds(20); // until the link is given up after that
    Milliseconds joinPause = std::chrono::seconds(1); // between batches of JOIN lines
    Milliseconds joinRetry
        = std::chrono::seconds(60); // channels that could not be joined are asked for again
    Milliseconds rejoin = std::chrono::seconds(5); // after we were put out of a channel
    Milliseconds stable = std::chrono::seconds(60); // a link this old is good: the pauses start afresh
    Milliseconds backoffFirst = std::chrono::seconds(1);
    Milliseconds backoffCeiling = std::chrono::seconds(60);
    Milliseconds refusedFirst = std::chrono::seconds(60); // after the server said it does not want us
    Milliseconds refusedCeiling = std::chrono::minutes(5);
};

} // namespace WikiMon
