// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace WikiMon {

// No request that this server answers needs more; browsers' cookies of other servers on this host included.
constexpr std::size_t MaxRequestHead = 8 * 1024;

// The head of an HTTP request. Views into the bytes that it was read from.
struct HttpRequest
{
    std::string_view method;
    std::string_view path; // as it came, from the first "/"
    std::string_view query; // without the "?"
    int minorVersion = 1; // of HTTP/1
    std::string_view host;
    std::optional<std::string_view> origin;
    std::optional<std::string_view> authorization;
    std::optional<std::string_view> webSocketKey;
    std::optional<std::string_view> webSocketVersion;
    bool wantsUpgrade = false; // "Connection: upgrade"
    bool namesWebSocket = false; // "Upgrade: websocket"
    bool hasBody = false;
    std::size_t size = 0; // of the head in bytes, the empty line included

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

enum class HttpRequestStatus { Ok, Incomplete, TooLarge, Bad };

// Reads a request's head from the first bytes of a connection:
//   head    = method SP target SP "HTTP/1." ( "0" / "1" ) CRLF 0*100( name ":" OWS value OWS CRLF ) CRLF
//   method  = 1*tchar         name = 1*tchar
//   target  = "/" *( %x21-7E without "#" )       and not "//", which others take for a host
//   value   = *( HTAB / %x20-7E / %x80-FF )
// What other readers could understand otherwise is Bad: bare line feeds, folded lines, blanks before the
// colon, a header twice that may be there once, no Host.
[[nodiscard]] HttpRequestStatus parseHttpRequest(std::string_view bytes, HttpRequest &out);

// The value of the first parameter of that name in "a=1&b=%32", decoded.
[[nodiscard]] std::optional<std::string> queryValue(std::string_view query, std::string_view name);

// ASCII letters alone.
[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b);

} // namespace WikiMon
