// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// Preloaded by a test: every look-up of a name hangs, as behind a dead name server.
#include <netdb.h>
#include <unistd.h>

extern "C" int getaddrinfo(const char *, const char *, const addrinfo *, addrinfo **) noexcept
{
    for (;;) {
        sleep(600);
    }
}
