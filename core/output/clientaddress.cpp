// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/clientaddress.h"

#include <algorithm>
#include <iterator>

namespace WikiMon {

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

QHostAddress countedAddress(const QHostAddress &address)
{
    const QHostAddress plain = plainAddress(address);
    if (plain.protocol() != QAbstractSocket::IPv6Protocol) {
        return plain;
    }
    Q_IPV6ADDR bytes = plain.toIPv6Address();
    if (!plain.isLoopback()) {
        std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    }
    return QHostAddress(bytes); // without a scope
}

} // namespace WikiMon
