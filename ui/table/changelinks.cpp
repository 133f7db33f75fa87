// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/changelinks.h"

#include "table/displaytext.h"
#include "wiki/namespacelibrary.h"

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

static void addValue(QUrlQuery &query, const QString &key, const QString &value)
{
    // Encoded here, as QUrlQuery leaves '+' and other characters alone that servers read differently.
    query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

// "Talk:A" for "A", "User talk:B" for "Benutzer:B": MediaWiki takes the English names on every wiki.
static QString talkTitle(std::string_view title, std::string_view namespaceName)
{
    if (namespaceName == "Main") {
        return u"Talk:"_s + wireText(title);
    }
    const std::size_t colon = title.find(':');
    return colon == title.npos || colon + 1 == title.size()
        ? QString()
        : wireText(namespaceName) % u" talk:"_s % wireText(title.substr(colon + 1));
}

// The namespace of a log's target, for which the feed gives no number; empty where it is not sure.
static std::string_view subjectNamespaceOf(std::string_view title)
{
    const std::size_t colon = title.find(':');
    if (colon == title.npos) {
        return "Main";
    }
    for (qint32 id = 2; id <= 14; id += 2) {
        const std::string_view name = coreNamespaceName(id);
        if (!name.empty() && title.substr(0, colon) == name) {
            return name;
        }
    }
    return {};
}

LinkBuilder::LinkBuilder(const RecentChange &change) : m_change(change)
{
    const std::string_view host = change.view(change.serverName);
    if (isHostName(host)) {
        m_host = wireText(host).toLower();
    }
}

std::string_view LinkBuilder::subject() const
{
    return m_change.view(m_change.isLog() ? m_change.logTarget : m_change.title);
}

QUrl LinkBuilder::indexPage(const QString &title) const
{
    if (m_host.isEmpty() || title.isEmpty()) {
        return {};
    }
    QUrl url = pageOn(m_host, u"/w/index.php"_s);
    QUrlQuery query;
    addValue(query, u"title"_s, title);
    url.setQuery(query);
    return url;
}

static void addQuery(QUrl &url, const QString &key, const QString &value)
{
    if (!url.isEmpty()) {
        QUrlQuery query(url);
        addValue(query, key, value);
        url.setQuery(query);
    }
}

QUrl LinkBuilder::wireUrl() const
{
    QUrl url(wireText(m_change.view(m_change.url)), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host() != m_host || !url.userInfo().isEmpty() || url.port() != -1) {
        return {};
    }
    url.setScheme(u"https"_s); // recordings from before 2015 say http
    return url;
}

QUrl LinkBuilder::diff() const
{
    if (m_change.isLog() || m_host.isEmpty()) {
        return {};
    }
    if (!m_change.url.isEmpty()) {
        return wireUrl();
    }
    if (m_change.newRevision < 0) {
        return {};
    }
    QUrl url = pageOn(m_host, u"/w/index.php"_s);
    if (m_change.oldRevision < 0) {
        addQuery(url, u"oldid"_s, QString::number(m_change.newRevision));
        return url;
    }
    addQuery(url, u"diff"_s, QString::number(m_change.newRevision));
    addQuery(url, u"oldid"_s, QString::number(m_change.oldRevision));
    return url;
}

QUrl LinkBuilder::diffBetween(qint64 oldRevision, qint64 newRevision) const
{
    if (m_host.isEmpty() || oldRevision <= 0 || newRevision <= 0) {
        return {};
    }
    QUrl url = pageOn(m_host, u"/w/index.php"_s);
    addQuery(url, u"diff"_s, QString::number(newRevision));
    addQuery(url, u"oldid"_s, QString::number(oldRevision));
    return url;
}

QUrl LinkBuilder::page() const
{
    return indexPage(wireText(subject()));
}

QUrl LinkBuilder::history() const
{
    QUrl url = page();
    addQuery(url, u"action"_s, u"history"_s);
    return url;
}

QUrl LinkBuilder::talk() const
{
    if (m_change.isLog()) {
        const std::string_view space = subjectNamespaceOf(subject());
        return space.empty() || subject().empty() ? QUrl() : indexPage(talkTitle(subject(), space));
    }
    const bool isSubject = m_change.namespaceId >= 0 && m_change.namespaceId % 2 == 0;
    const std::string_view space = m_change.view(m_change.namespaceName);
    return isSubject && !space.empty() ? indexPage(talkTitle(subject(), space)) : QUrl();
}

QUrl LinkBuilder::userPage() const
{
    return m_change.user.isEmpty() ? QUrl() : indexPage(u"User:"_s + wireText(m_change.view(m_change.user)));
}

QUrl LinkBuilder::userTalk() const
{
    return m_change.user.isEmpty() ? QUrl()
                                   : indexPage(u"User talk:"_s + wireText(m_change.view(m_change.user)));
}

QUrl LinkBuilder::contributions() const
{
    return m_change.user.isEmpty()
        ? QUrl()
        : indexPage(u"Special:Contributions/"_s + wireText(m_change.view(m_change.user)));
}

QUrl LinkBuilder::log() const
{
    if (m_host.isEmpty()) {
        return {};
    }
    QUrl url = pageOn(m_host, u"/wiki/Special:Log"_s);
    if (m_change.isLog()) {
        addQuery(url, u"type"_s, wireText(m_change.view(m_change.logType)));
    }
    if (!subject().empty()) {
        addQuery(url, u"page"_s, wireText(subject()));
    } else {
        addQuery(url, u"user"_s, wireText(m_change.view(m_change.user)));
    }
    return url;
}

QUrl changeUrl(const RecentChange &change)
{
    const LinkBuilder links(change);
    if (change.isLog()) {
        return links.log();
    }
    if (!change.url.isEmpty()) {
        return links.diff();
    }
    const QUrl diff = links.diff();
    return diff.isEmpty() ? links.page() : diff;
}

} // namespace WikiMon
