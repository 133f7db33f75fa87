// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/username.h"

#include <arpa/inet.h>

#include <algorithm>
#include <cstring>

namespace WikiMon {

static bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

static bool isTemporaryAccount(std::string_view name)
{
    constexpr std::size_t Prefix = 6; // "~2026-"
    return name.size() > Prefix && name.starts_with("~2") && isDigit(name[2]) && isDigit(name[3])
        && isDigit(name[4]) && name[5] == '-'
        && std::ranges::all_of(name.substr(Prefix), [](char c) { return isDigit(c) || c == '-'; });
}

static bool isIpAddress(std::string_view name)
{
    // Most names are no addresses: that must cost next to nothing.
    const auto hexadecimal
        = [](char c) { return isDigit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); };
    char copy[INET6_ADDRSTRLEN];
    if (name.size() < 2 || name.size() >= sizeof copy
        || !std::ranges::all_of(name, [&](char c) { return hexadecimal(c) || c == ':' || c == '.'; })) {
        return false;
    }
    std::memcpy(copy, name.data(), name.size());
    copy[name.size()] = '\0';
    unsigned char address[16];
    const bool colon = name.find(':') != std::string_view::npos;
    return inet_pton(colon ? AF_INET6 : AF_INET, copy, address) == 1;
}

UserKind userKindOf(std::string_view name)
{
    if (name.starts_with('~')) {
        return isTemporaryAccount(name) ? UserKind::Temporary : UserKind::Registered;
    }
    return isIpAddress(name) ? UserKind::Ip : UserKind::Registered;
}

} // namespace WikiMon
