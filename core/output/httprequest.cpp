// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/httprequest.h"

#include <algorithm>
#include <utility>

namespace WikiMon {

namespace {

constexpr int MaxHeaders = 100;

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool isAlphanumeric(char c)
{
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9');
}

constexpr bool isTokenChar(char c)
{
    return isAlphanumeric(c) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

constexpr bool isToken(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isTokenChar);
}

constexpr bool isTargetChar(char c)
{
    return c > 0x20 && c < 0x7f && c != '#';
}

constexpr bool isValueChar(char c)
{
    return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
}

constexpr std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// Takes the text up to the separator, or nothing when there is none.
std::optional<std::string_view> takeUntil(std::string_view &rest, std::string_view separator)
{
    const std::size_t at = rest.find(separator);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view taken = rest.substr(0, at);
    rest.remove_prefix(at + separator.size());
    return taken;
}

bool listHas(std::string_view list, std::string_view wanted)
{
    while (!list.empty()) {
        const std::string_view item = list.substr(0, list.find(','));
        list.remove_prefix(std::min(list.size(), item.size() + 1));
        if (equalsIgnoringCase(trimmed(item), wanted)) {
            return true;
        }
    }
    return false;
}

// A head that can't become a good one any more need not be waited for: most garbage shows in its first bytes.
bool canBecomeHead(std::string_view bytes)
{
    if (!bytes.empty() && !isTokenChar(bytes.front())) {
        return false;
    }
    const auto isBare = [&](std::size_t at) { return at == 0 || bytes[at - 1] != '\r'; };
    for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1)) {
        if (isBare(at)) {
            return false;
        }
    }
    return bytes.find('\0') == std::string_view::npos;
}

bool readRequestLine(std::string_view line, HttpRequest &out)
{
    const auto method = takeUntil(line, " ");
    const auto target = takeUntil(line, " ");
    if (!method || !target || !isToken(*method) || (line != "HTTP/1.1" && line != "HTTP/1.0")) {
        return false;
    }
    if (!target->starts_with('/') || target->starts_with("//")
        || !std::ranges::all_of(*target, isTargetChar)) {
        return false;
    }
    out.method = *method;
    out.minorVersion = line.back() - '0';
    const std::size_t mark = target->find('?');
    out.path = target->substr(0, mark);
    out.query = mark == std::string_view::npos ? std::string_view() : target->substr(mark + 1);
    return true;
}

// False when it was there already.
bool takeOnce(std::optional<std::string_view> &field, std::string_view value)
{
    return !std::exchange(field, value);
}

bool readHeader(std::string_view line, HttpRequest &out, std::optional<std::string_view> &host)
{
    const auto name = takeUntil(line, ":");
    const std::string_view value = trimmed(line);
    if (!name || !isToken(*name) || !std::ranges::all_of(value, isValueChar)) {
        return false;
    }
    const auto is = [&](std::string_view known) { return equalsIgnoringCase(*name, known); };
    if (is("host")) {
        return takeOnce(host, value);
    }
    if (is("origin")) {
        return takeOnce(out.origin, value);
    }
    if (is("authorization")) {
        return takeOnce(out.authorization, value);
    }
    if (is("sec-websocket-key")) {
        return takeOnce(out.webSocketKey, value);
    }
    if (is("sec-websocket-version")) {
        return takeOnce(out.webSocketVersion, value);
    }
    out.wantsUpgrade |= is("connection") && listHas(value, "upgrade");
    out.namesWebSocket |= is("upgrade") && listHas(value, "websocket");
    out.hasBody |= is("transfer-encoding") || (is("content-length") && value != "0");
    return true;
}

int hexDigit(char c)
{
    c = lower(c);
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::string percentDecoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0
            && hexDigit(text[i + 2]) >= 0;
        if (isEscape) {
            decoded += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            decoded += text[i];
        }
    }
    return decoded;
}

} // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

HttpRequestStatus parseHttpRequest(std::string_view bytes, HttpRequest &out)
{
    const std::size_t end = bytes.substr(0, MaxRequestHead).find("\r\n\r\n");
    if (end == std::string_view::npos) {
        return !canBecomeHead(bytes)         ? HttpRequestStatus::Bad
            : bytes.size() >= MaxRequestHead ? HttpRequestStatus::TooLarge
                                             : HttpRequestStatus::Incomplete;
    }
    out = HttpRequest{};
    out.size = end + 4;
    std::string_view rest = bytes.substr(0, end + 2);
    const auto requestLine = takeUntil(rest, "\r\n");
    if (!requestLine || !readRequestLine(*requestLine, out)) {
        return HttpRequestStatus::Bad;
    }
    std::optional<std::string_view> host;
    int headers = 0;
    while (const auto line = takeUntil(rest, "\r\n")) {
        if (++headers > MaxHeaders || !readHeader(*line, out, host)) {
            return HttpRequestStatus::Bad;
        }
    }
    out.host = host.value_or(std::string_view());
    return out.host.empty() ? HttpRequestStatus::Bad : HttpRequestStatus::Ok;
}

std::optional<std::string> queryValue(std::string_view query, std::string_view name)
{
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        const std::size_t equals = std::min(pair.find('='), pair.size());
        if (pair.substr(0, equals) == name) {
            return percentDecoded(pair.substr(std::min(equals + 1, pair.size())));
        }
    }
    return std::nullopt;
}

} // namespace WikiMon
