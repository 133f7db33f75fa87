// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string_view>

namespace WikiMon {

// An IPv4 or IPv6 address in network byte order. An IPv4 address fills the first four bytes.
struct IpAddress
{
    std::array<quint8, 16> bytes{};
    bool isIpv4 = false;

    // Whether it can belong to somebody on the Internet: not private, reserved, documentation or multicast.
    [[nodiscard]] bool isPublic() const;

    friend bool operator==(const IpAddress &, const IpAddress &) = default;
};

// Reads an address as inet_pton() does, in any case of letters and with or without "::"; no zone, port,
// prefix or white space. An IPv4 address inside of IPv6, ::ffff:a.b.c.d, comes out as the IPv4 address that
// it is.
[[nodiscard]] std::optional<IpAddress> parseIpAddress(std::string_view text);

} // namespace WikiMon
