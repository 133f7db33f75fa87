// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/httpanswer.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace WikiMon {

static QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 426:
        return "Upgrade Required";
    case 431:
        return "Request Header Fields Too Large";
    default:
        Q_UNREACHABLE();
    }
}

QByteArray toBytes(const HttpAnswer &answer, bool withBody, const QDateTime &now)
{
    const QString date = QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status)
        + "\r\nDate: " + date.toLatin1() + "\r\nContent-Type: " + answer.type
        + "\r\nContent-Length: " + QByteArray::number(answer.body.size())
        + "\r\nConnection: close\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff"
          "\r\nReferrer-Policy: no-referrer\r\nCross-Origin-Resource-Policy: same-origin\r\n";
    for (const QByteArray &header : answer.headers) {
        bytes += header + "\r\n";
    }
    bytes += "\r\n";
    if (withBody) {
        bytes += answer.body;
    }
    return bytes;
}

} // namespace WikiMon
