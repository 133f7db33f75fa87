// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <string_view>

namespace WikiMon {

// Appends one whole text frame as a server sends it: not fragmented, not masked (RFC 6455, section 5.2).
void appendTextFrame(std::string_view payload, QByteArray &out);

} // namespace WikiMon
