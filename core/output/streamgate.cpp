// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamgate.h"

#include "output/httprequest.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkInterface>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

QByteArray digestOf(std::string_view secret)
{
    return QCryptographicHash::hash(
        QByteArrayView(secret.data(), static_cast<qsizetype>(secret.size())), QCryptographicHash::Sha256);
}

// The host of "http://HOST" or "https://HOST"; nothing for other schemes.
std::optional<HostAndPort> hostOfOrigin(std::string_view origin)
{
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (origin.starts_with(scheme)) {
            auto host = parseHostAndPort(origin.substr(scheme.size()));
            if (host && host->port == 0) {
                host->port = scheme == "http://" ? 80 : 443;
            }
            return host;
        }
    }
    return std::nullopt;
}

} // namespace

//   host-and-port = ( "[" IPv6 "]" / IPv4 / 1*( ALPHA / DIGIT / "-" / "." / "_" ) ) [ ":" 1*5DIGIT ]
std::optional<HostAndPort> parseHostAndPort(std::string_view text)
{
    const bool isBracketed = text.starts_with('[');
    const std::size_t end = isBracketed ? text.find(']') : std::min(text.find(':'), text.size());
    if (end == std::string_view::npos || end == 0) {
        return std::nullopt;
    }
    const std::string_view name = isBracketed ? text.substr(1, end - 1) : text.substr(0, end);
    const std::string_view rest = text.substr(isBracketed ? end + 1 : end);
    const QString host = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())).toLower();
    HostAndPort out{.host = host};
    if (!rest.empty()) {
        bool isNumber = false;
        out.port = QByteArray(rest.data() + 1, static_cast<qsizetype>(rest.size() - 1)).toUShort(&isNumber);
        const bool isPlain = std::ranges::all_of(rest.substr(1), [](char c) { return c >= '0' && c <= '9'; });
        if (rest.front() != ':' || !isPlain || !isNumber || out.port == 0) {
            return std::nullopt;
        }
    }
    const QHostAddress address(host);
    if (isBracketed) {
        out.isAddress = address.protocol() == QAbstractSocket::IPv6Protocol;
        out.host = address.toString().toLower();
        return out.isAddress ? std::optional(out) : std::nullopt;
    }
    const auto isNameChar = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'_';
    };
    if (!std::all_of(host.begin(), host.end(), isNameChar)) {
        return std::nullopt;
    }
    // Qt takes "127.1" for an address, as browsers do; they write it out before they send it.
    out.isAddress = address.protocol() == QAbstractSocket::IPv4Protocol && address.toString() == host;
    if (!out.isAddress && host.endsWith(u'.')) {
        out.host.chop(1); // "localhost." is the same name
    }
    return out.host.isEmpty() ? std::nullopt : std::optional(out);
}

QSet<QString> machineNames()
{
    QSet<QString> names;
    const QString name = QHostInfo::localHostName().toLower();
    if (!name.isEmpty()) {
        names.insert(name);
        names.insert(name + ".local"_L1); // its name in mDNS
        if (const QString domain = QHostInfo::localDomainName().toLower(); !domain.isEmpty()) {
            names.insert(name + u'.' + domain);
        }
    }
    for (QHostAddress address : QNetworkInterface::allAddresses()) {
        address.setScopeId({});
        names.insert(address.toString().toLower());
    }
    return names;
}

bool isLoopbackHost(const HostAndPort &host)
{
    return host.isAddress ? QHostAddress(host.host).isLoopback()
                          : host.host == "localhost"_L1 || host.host.endsWith(".localhost"_L1);
}

StreamGate::StreamGate(const StreamAccess &access, bool isLocalOnly, QSet<QString> ownNames)
    : m_allowedOrigins(access.allowedOrigins.begin(), access.allowedOrigins.end())
    , m_tokenDigest(access.token.isEmpty() ? QByteArray() : digestOf(access.token.toStdString()))
    , m_isLocalOnly(isLocalOnly)
    , m_ownNames(std::move(ownNames))
{
}

StreamGate::Verdict StreamGate::judge(const HttpRequest &request) const
{
    const std::optional<HostAndPort> host = parseHostAndPort(request.host);
    if (!host) {
        return Verdict::BadHost;
    }
    if (m_isLocalOnly && !isOwn(*host)) {
        return Verdict::ForeignHost;
    }
    if (request.origin && !allowsOrigin(*request.origin, *host)) {
        return Verdict::ForeignOrigin;
    }
    return m_tokenDigest.isEmpty() || hasToken(request) ? Verdict::Welcome : Verdict::NoToken;
}

bool StreamGate::isOwn(const HostAndPort &host) const
{
    return isLoopbackHost(host) || m_ownNames.contains(host.host);
}

// "null" and "file://" are what pages send that are files of the user, and the web views of phones.
bool StreamGate::allowsOrigin(std::string_view origin, const HostAndPort &host) const
{
    if (origin == "null" || origin == "file://"
        || m_allowedOrigins.contains(
            QString::fromLatin1(origin.data(), static_cast<qsizetype>(origin.size())))) {
        return true;
    }
    const std::optional<HostAndPort> site = hostOfOrigin(origin);
    if (!site) {
        return false;
    }
    if (isLoopbackHost(*site)) {
        return true;
    }
    // The page that this server gives out, as seen from other computers. A page of another site can't have
    // an address in numbers, or a name of this machine, for its own.
    const bool isSameHost = site->host == host.host && (host.port == 0 || site->port == host.port);
    return isSameHost && (site->isAddress || m_ownNames.contains(site->host));
}

bool StreamGate::hasToken(const HttpRequest &request) const
{
    constexpr std::string_view Bearer = "bearer ";
    if (request.authorization && request.authorization->size() > Bearer.size()
        && equalsIgnoringCase(request.authorization->substr(0, Bearer.size()), Bearer)) {
        return isSameSecret(m_tokenDigest, request.authorization->substr(Bearer.size()));
    }
    const std::optional<std::string> token = queryValue(request.query, "token");
    return token && isSameSecret(m_tokenDigest, *token);
}

// Digests have one length, whatever is compared; each byte of them is looked at.
bool isSameSecret(const QByteArray &digest, std::string_view secret)
{
    const QByteArray other = digestOf(secret);
    unsigned difference = digest.size() == other.size() ? 0 : 1;
    for (qsizetype i = 0; i < std::min(digest.size(), other.size()); ++i) {
        difference |= static_cast<unsigned char>(digest[i]) ^ static_cast<unsigned char>(other[i]);
    }
    return difference == 0;
}

} // namespace WikiMon
