// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/websocketrequest.h"

#include "output/httprequest.h"

namespace WikiMon {

// 16 bytes in base64.
static bool isWebSocketKey(std::string_view key)
{
    constexpr qsizetype KeyBytes = 16;
    const auto decoded
        = QByteArray::fromBase64Encoding(QByteArray(key.data(), static_cast<qsizetype>(key.size())),
            QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == KeyBytes;
}

bool hasWebSocketVersion(const HttpRequest &request)
{
    return request.webSocketVersion == "13";
}

QByteArray webSocketProblem(const HttpRequest &request)
{
    if (request.method != "GET" || request.minorVersion < 1) {
        return "A WebSocket begins with GET and HTTP/1.1.";
    }
    if (!request.wantsUpgrade) {
        return "The header Connection: Upgrade is missing; a proxy may have taken it out.";
    }
    if (!request.webSocketKey || !isWebSocketKey(*request.webSocketKey)) {
        return "The header Sec-WebSocket-Key is missing or wrong.";
    }
    return {};
}

} // namespace WikiMon
