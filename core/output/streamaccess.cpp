// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamaccess.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StreamAccess)
};

// Shorter ones can be tried out, longer ones do not fit a request's head.
constexpr qsizetype ShortestToken = 8;
constexpr qsizetype LongestToken = 256;

constexpr auto Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_L1;
constexpr int MadeTokenLength = 32; // 190 bits

bool isUnreserved(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
        || c == u'.' || c == u'_' || c == u'~';
}

} // namespace

QStringList defaultAllowedOrigins()
{
    return {u"https://listen.hatnote.com"_s, u"http://listen.hatnote.com"_s, u"https://rcmap.hatnote.com"_s,
        u"http://rcmap.hatnote.com"_s};
}

QString tokenProblem(const QString &token)
{
    if (token.size() < ShortestToken || token.size() > LongestToken) {
        return Words::tr("A token must have %1 to %2 characters.")
            .arg(QString::number(ShortestToken), QString::number(LongestToken));
    }
    if (!std::all_of(token.begin(), token.end(), isUnreserved)) {
        return Words::tr("A token may have English letters, digits and the signs - . _ ~ only.");
    }
    return {};
}

QString makeToken()
{
    QString token;
    for (int i = 0; i < MadeTokenLength; ++i) {
        token += QChar(Digits.at(QRandomGenerator::system()->bounded(int(Digits.size()))));
    }
    return token;
}

std::optional<QString> normalisedOrigin(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isSecure = url.scheme() == "https"_L1;
    const bool hasRest = !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()
        || (!url.path().isEmpty() && url.path() != "/"_L1);
    if (!url.isValid() || (!isSecure && url.scheme() != "http"_L1) || url.host().isEmpty() || hasRest) {
        return std::nullopt;
    }
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol) {
        host = u'[' + host + u']';
    }
    QString origin = url.scheme() + "://"_L1 + host;
    const int usualPort = isSecure ? 443 : 80;
    if (url.port(usualPort) != usualPort) {
        origin += u':' + QString::number(url.port());
    }
    return origin;
}

} // namespace WikiMon
