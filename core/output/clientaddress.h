// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

namespace WikiMon {

// "192.0.2.7", also where the system says "::ffff:192.0.2.7"
[[nodiscard]] QHostAddress plainAddress(const QHostAddress &address);

// What is the same for all addresses that one machine may have: the plain address, and of IPv6 the /64.
[[nodiscard]] QHostAddress countedAddress(const QHostAddress &address);

} // namespace WikiMon
