// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/httprequest.h"
#include "output/streamgate.h"
#include "output/websocketrequest.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace WikiMon;

// A head means the same however it is cut up: what is read from all bytes is read from the head alone, and no
// part of it is a head, or bad, by itself.
static void check(std::string_view bytes)
{
    static const StreamGate gate(StreamAccess{.token = QStringLiteral("abcdefgh")}, true, {});
    HttpRequest request;
    if (parseHttpRequest(bytes, request) != HttpRequestStatus::Ok) {
        return;
    }
    HttpRequest alone;
    if (request.size > bytes.size() || request.size > MaxRequestHead
        || parseHttpRequest(bytes.substr(0, request.size), alone) != HttpRequestStatus::Ok
        || alone != request) {
        std::abort();
    }
    for (std::size_t part = request.size / 2; part < request.size; part += 7) {
        HttpRequest half;
        if (parseHttpRequest(bytes.substr(0, part), half) != HttpRequestStatus::Incomplete) {
            std::abort();
        }
    }
    (void)gate.judge(request);
    (void)webSocketProblem(request);
    (void)hasWebSocketVersion(request);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    check(bytes);
    // Lines by themselves reach the readers of lines only inside of a head.
    check(std::string(bytes) + "\r\nHost: localhost\r\n\r\n");
    check("GET / HTTP/1.1\r\nHost: localhost\r\n" + std::string(bytes) + "\r\n\r\n");
    return 0;
}
