// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/ipaddress.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <span>

namespace WikiMon {

namespace {

struct Network
{
    std::array<quint8, 4> start;
    int prefix; // bits
};

// IANA's special-purpose registry, as far as it is not globally reachable, with multicast and class E.
constexpr Network SpecialIpv4[] = {{{0, 0, 0, 0}, 8}, {{10, 0, 0, 0}, 8}, {{100, 64, 0, 0}, 10},
    {{127, 0, 0, 0}, 8}, {{169, 254, 0, 0}, 16}, {{172, 16, 0, 0}, 12}, {{192, 0, 0, 0}, 24},
    {{192, 0, 2, 0}, 24}, {{192, 168, 0, 0}, 16}, {{198, 18, 0, 0}, 15}, {{198, 51, 100, 0}, 24},
    {{203, 0, 113, 0}, 24}, {{224, 0, 0, 0}, 3}};

// Documentation networks inside of 2000::/3, the only part of IPv6 that is given to users.
constexpr Network SpecialIpv6[] = {{{0x20, 0x01, 0x0d, 0xb8}, 32}, {{0x3f, 0xff, 0, 0}, 20}};

constexpr Network GlobalIpv6 = {{0x20, 0, 0, 0}, 3};

constexpr std::array<quint8, 12> MappedPrefix = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

constexpr quint32 firstWord(const quint8 *bytes)
{
    return quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 | bytes[3];
}

bool contains(const Network &network, const IpAddress &address)
{
    return (firstWord(network.start.data()) ^ firstWord(address.bytes.data())) >> (32 - network.prefix) == 0;
}

} // namespace

bool IpAddress::isPublic() const
{
    const auto holdsThis = [this](const Network &network) { return contains(network, *this); };
    if (isIpv4) {
        return std::ranges::none_of(SpecialIpv4, holdsThis);
    }
    return holdsThis(GlobalIpv6) && std::ranges::none_of(SpecialIpv6, holdsThis);
}

std::optional<IpAddress> parseIpAddress(std::string_view text)
{
    std::array<char, INET6_ADDRSTRLEN> zeroEnded{};
    if (text.size() >= zeroEnded.size() || text.find('\0') != std::string_view::npos) {
        return std::nullopt;
    }
    std::ranges::copy(text, zeroEnded.begin());
    IpAddress address;
    if (inet_pton(AF_INET, zeroEnded.data(), address.bytes.data()) == 1) {
        address.isIpv4 = true;
        return address;
    }
    if (inet_pton(AF_INET6, zeroEnded.data(), address.bytes.data()) != 1) {
        return std::nullopt;
    }
    if (std::ranges::equal(MappedPrefix, std::span(address.bytes).first<12>())) {
        std::memmove(address.bytes.data(), address.bytes.data() + 12, 4);
        std::fill(address.bytes.begin() + 4, address.bytes.end(), quint8(0));
        address.isIpv4 = true;
    }
    return address;
}

} // namespace WikiMon
