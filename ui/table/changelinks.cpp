// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/changelinks.h"

#include "table/displaytext.h"

#include <QUrlQuery>

#include <algorithm>

namespace WikiMon {

using namespace Qt::StringLiterals;

static bool isHostName(std::string_view host)
{
    return !host.empty() && std::ranges::all_of(host, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '.';
    });
}

static QUrl pageOn(const QString &host, const QString &path)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPath(path);
    return url;
}

static void addValue(QUrlQuery &query, const QString &key, std::string_view value)
{
    // Encoded here, as QUrlQuery leaves '+' and other characters alone that servers read differently.
    query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(wireText(value))));
}

static QUrl logUrl(const RecentChange &change, const QString &host)
{
    QUrl url = pageOn(host, u"/wiki/Special:Log"_s);
    QUrlQuery query;
    addValue(query, u"type"_s, change.view(change.logType));
    if (!change.logTarget.isEmpty()) {
        addValue(query, u"page"_s, change.view(change.logTarget));
    } else {
        addValue(query, u"user"_s, change.view(change.user));
    }
    url.setQuery(query);
    return url;
}

QUrl changeUrl(const RecentChange &change)
{
    const std::string_view host = change.view(change.serverName);
    if (!isHostName(host)) {
        return {};
    }
    const QString hostName = wireText(host).toLower();
    if (change.isLog()) {
        return logUrl(change, hostName);
    }
    if (change.url.isEmpty()) {
        QUrl page = pageOn(hostName, u"/w/index.php"_s);
        QUrlQuery query;
        addValue(query, u"title"_s, change.view(change.title));
        page.setQuery(query);
        return page;
    }
    QUrl url(wireText(change.view(change.url)), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host() != hostName || !url.userInfo().isEmpty() || url.port() != -1) {
        return {};
    }
    url.setScheme(u"https"_s); // recordings from before 2015 say http
    return url;
}

} // namespace WikiMon
