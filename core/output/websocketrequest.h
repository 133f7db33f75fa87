// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace WikiMon {

struct HttpRequest;

// Whether it is the version of RFC 6455, the only one.
[[nodiscard]] bool hasWebSocketVersion(const HttpRequest &request);

// Why a GET that names WebSocket can't be answered with 101, in words; empty when it can.
[[nodiscard]] QByteArray webSocketProblem(const HttpRequest &request);

} // namespace WikiMon
