// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string_view>

namespace WikiMon {

// What an event says of itself at its top level, found without parsing it.
struct EventGlance
{
    static constexpr qint64 NoTime = -1;

    std::string_view wiki; // "wiki": views of the event's bytes; empty where it is absent or no string
    std::string_view serverName; // "server_name"
    qint64 seconds = NoTime; // "timestamp", seconds since 1970-01-01 UTC
    // False where the bytes can't be read as one object at a glance: a key or name is written with escapes,
    // or the object is broken. Then only the parser can tell.
    bool isCertain = false;
};

// Looks the bytes of a JSON object through once: strings are passed over, brackets counted, and only keys of
// the object itself are held against the names. Text within a string or a key of an inner object is never
// taken for one, whatever it says; where a key comes twice, the last one counts, as for the parser.
[[nodiscard]] EventGlance glanceAtEvent(std::string_view json);

} // namespace WikiMon
