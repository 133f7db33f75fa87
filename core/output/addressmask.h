// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "geo/ipaddress.h"

#include <optional>
#include <string>
#include <string_view>

namespace WikiMon {

constexpr int MaskedIpv4Bits = 16;
constexpr int MaskedIpv6Bits = 32;

// The network that an address is masked to: "71.200.0.0/16", "2A01:4F8::/32". prefix: the length of the range
// that the text named, if any; a wider range than the mask's stays as wide as it is.
[[nodiscard]] std::string maskedNetwork(const IpAddress &address, int prefix);

// Appends text with every IP address in it masked, in whatever surroundings:
//   text     = *( address [ "/" prefix ] / any )
//   address  = what inet_pton(3) takes, with ':' and '.' written as such or as %3A and %2E
// The longest address at each place counts, from the left; digits beside it do not hide it. An IPv6 address
// must be one that users have (2000::/3), have three colons or more, or be own: "Foo::Add" stays. What is
// masked already stays as it is. own: the address of the user, if there is one.
void appendMasked(std::string_view text, const std::optional<IpAddress> &own, std::string &out);

} // namespace WikiMon
