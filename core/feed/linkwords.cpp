// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/linkwords.h"

#include "irc/irctext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace WikiMon {

QString describeHttpStatus(int status, const QString &host)
{
    switch (status) {
    case 204:
        return QCoreApplication::translate("EventStreams", "%1 has no stream for us (204).").arg(host);
    case 401:
    case 403:
        return QCoreApplication::translate("EventStreams", "%1 does not let us in (%2).")
            .arg(host)
            .arg(status);
    case 404:
    case 410:
        return QCoreApplication::translate("EventStreams", "There is no such stream on %1 (%2).")
            .arg(host)
            .arg(status);
    case 407:
        return QCoreApplication::translate("EventStreams", "The proxy asks for a name and password (407).");
    case 429:
        return QCoreApplication::translate("EventStreams", "%1 asks us to come back later (429).").arg(host);
    default:
        break;
    }
    if (status >= 500) {
        return QCoreApplication::translate("EventStreams", "%1 has a problem of its own (%2).")
            .arg(host)
            .arg(status);
    }
    return QCoreApplication::translate("EventStreams", "%1 did not accept the request (%2).")
        .arg(host)
        .arg(status);
}

QString describeNetworkError(QNetworkReply::NetworkError error, const QString &host, const QString &said)
{
    const QString detail = plainServerText(said); // a server's or proxy's words may be among them
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return QCoreApplication::translate("EventStreams", "The address of %1 can't be found.").arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return QCoreApplication::translate("EventStreams", "%1 does not accept connections.").arg(host);
    case QNetworkReply::RemoteHostClosedError:
        return QCoreApplication::translate("EventStreams", "%1 broke the connection off.").arg(host);
    case QNetworkReply::TooManyRedirectsError:
        return QCoreApplication::translate("EventStreams", "%1 sent us on too many times.").arg(host);
    case QNetworkReply::InsecureRedirectError:
        return QCoreApplication::translate(
            "EventStreams", "%1 sent us on to an address that is not encrypted.")
            .arg(host);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return QCoreApplication::translate("EventStreams", "The proxy could not be used: %1").arg(detail);
    case QNetworkReply::SslHandshakeFailedError:
        return QCoreApplication::translate("EventStreams", "No secure connection to %1: %2")
            .arg(host, detail);
    default:
        return QCoreApplication::translate("EventStreams", "The connection to %1 failed: %2")
            .arg(host, detail);
    }
}

QString describeTlsErrors(const QList<QSslError> &errors, const QString &host)
{
    QStringList words;
    for (const QSslError &error : errors) {
        const QString text = error.errorString();
        if (!words.contains(text)) {
            words.append(text);
        }
    }
    return QCoreApplication::translate("EventStreams", "The certificate of %1 can't be trusted: %2")
        .arg(host, words.join(u' '));
}

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, qint64 now)
{
    using Milliseconds = std::chrono::milliseconds;
    constexpr qint64 Shortest = 1000;
    constexpr qint64 Longest = 3'600'000;
    bool isNumber = false;
    const qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (isNumber) {
        return seconds < 0
            ? std::nullopt
            : std::optional(Milliseconds(std::clamp(std::min(seconds, Longest) * 1000, Shortest, Longest)));
    }
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(value.trimmed()), Qt::RFC2822Date);
    if (!date.isValid()) {
        return {};
    }
    return Milliseconds(std::clamp(date.toMSecsSinceEpoch() - now, Shortest, Longest));
}

} // namespace WikiMon
