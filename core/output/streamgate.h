// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/streamaccess.h"

#include <QSet>
#include <QString>

#include <optional>
#include <string_view>

namespace WikiMon {

struct HttpRequest;
struct StreamRefusals;

// A host and a port as a URL has them: "localhost:9000", "[::1]", "192.0.2.7".
struct HostAndPort
{
    QString host; // lower case, an IPv6 address without brackets
    quint16 port = 0; // 0: not said
    bool isAddress = false;
};
[[nodiscard]] std::optional<HostAndPort> parseHostAndPort(std::string_view text);

// The names and addresses of this machine, in lower case.
[[nodiscard]] QSet<QString> machineNames();

// "localhost" and whatever ends so, 127.0.0.0/8 and ::1: browsers never ask a name server for these.
[[nodiscard]] bool isLoopbackHost(const HostAndPort &host);

// Decides whether a request may be answered at all. Knows nothing of sockets.
class StreamGate
{
public:
    enum class Verdict { Welcome, BadHost, ForeignHost, ForeignOrigin, NoToken };

    StreamGate() = default;
    // isLocalOnly: only this machine can reach the server, so that a request by any other name was led here
    // by a page of another site (DNS rebinding). ownNames: see machineNames().
    StreamGate(const StreamAccess &access, bool isLocalOnly, QSet<QString> ownNames);

    [[nodiscard]] Verdict judge(const HttpRequest &request) const;

private:
    [[nodiscard]] bool isOwn(const HostAndPort &host) const;
    [[nodiscard]] bool allowsOrigin(std::string_view origin, const HostAndPort &host) const;
    [[nodiscard]] bool hasToken(const HttpRequest &request) const;

    QSet<QString> m_allowedOrigins;
    QByteArray m_tokenDigest; // empty: none is asked for
    bool m_isLocalOnly = true;
    QSet<QString> m_ownNames;
};

// Compares in a time that does not tell how much of the two is the same.
[[nodiscard]] bool isSameSecret(const QByteArray &digest, std::string_view secret);

} // namespace WikiMon
