// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace WikiMon {

// What the WebSocket server grants its clients, and when it acts. Tests shorten the times.
struct StreamLimits
{
    using Time = std::chrono::milliseconds;

    static constexpr int DefaultClients = 1024;
    static constexpr int MostClients = 100'000; // more descriptors than any system grants without care
    static constexpr int DefaultClientsPerAddress = 32; // a household; IPv6 counts by /64

    int clients = DefaultClients;
    int clientsPerAddress = DefaultClientsPerAddress;
    // As many as the clients, so that all of them can join in the same moment.
    int handshakes = 1024;
    // Bytes that may wait in this process for a client that takes none: some 350 changes, minutes of most
    // wikis.
    qint64 waitingBytes = 256 * 1024;
    // And for one that is reading, but slower than a burst comes in.
    qint64 waitingBytesOfReader = 4 * 1024 * 1024;
    // For all clients together, counted once where they share it.
    qint64 waitingBytesOfAll = 64 * 1024 * 1024;
    // Changes that are kept for clients that come back (?since=): an hour of a large wiki, some minutes of
    // all.
    qint64 backlogBytes = 8 * 1024 * 1024;
    // Different filters in use: each is looked at for each change.
    int filters = 256;
    // All filters together may take this much of each second; clients can write very slow expressions.
    Time filterTime{250};

    Time handshake{5000}; // from the connection to the end of the opening handshake
    Time stall{5000}; // bytes wait and none goes
    Time ping{30000};
    int missedPongs = 2;
    Time closing{1000}; // from our close frame to the end of the connection
    Time retry{5000}; // when the port can't be had
    Time check{500}; // how often the deadlines are looked at
    Time report{250}; // the shortest time between two states that differ in numbers only
    Time clientList{500}; // the same between two lists of clients
};

} // namespace WikiMon
