// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/ownsite.h"

#include "wiki/builtindata.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OwnSite)
};

constexpr qsizetype LongestText = 255;
constexpr qsizetype LongestAddress = 2000;

bool isText(const QString &text)
{
    return text.size() <= LongestText && std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

bool isHost(const QString &text)
{
    return !text.isEmpty() && text.size() <= 253 && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u':';
    });
}

// Names of files and filters are made of it.
bool isDbname(const QString &text)
{
    return text.size() <= 64 && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

bool isChannel(const QString &text)
{
    return text.size() > 1 && text.size() <= 200 && text.startsWith(u'#')
        && std::ranges::none_of(text, [](QChar c) { return c <= u' ' || c == u',' || c == QChar(0x7f); });
}

bool readUrl(const QJsonValue &value, QUrl &url)
{
    if (value.isUndefined()) {
        return true;
    }
    const QString text = value.toString();
    url = QUrl(text, QUrl::StrictMode);
    return text.size() <= LongestAddress && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

// Whether one of Wikimedia's wikis has this name: what is known of the one would be taken for the other's.
bool isWikimedias(const QString &dbname)
{
    const QByteArray table = '\n' + readBuiltIn("wikis.tsv"_L1);
    const QByteArray line = '\n' + dbname.toUtf8() + '\t';
    return table.contains(line);
}

QString plainDbname(const QString &host)
{
    QString name = host;
    for (QChar &c : name) {
        c = isDbname(c) ? c : QChar(u'_');
    }
    return isWikimedias(name) ? u"own_"_s + name : name.left(64);
}

// Empty, or what is wrong.
QString readSite(const QJsonObject &object, OwnSite &site)
{
    const auto text = [&object](QLatin1StringView key) { return object[key].toString().trimmed(); };
    Wiki &wiki = site.wiki;
    wiki.project = u"special"_s;
    wiki.englishName = wiki.autonym = text("name"_L1);
    wiki.host = text("host"_L1).toLower();
    wiki.channel = text("channel"_L1);
    wiki.language = text("language"_L1);
    wiki.dbname = text("dbname"_L1).isEmpty() ? plainDbname(wiki.host) : text("dbname"_L1);
    const QString server = text("irc"_L1);
    if (wiki.englishName.isEmpty() || !isText(wiki.englishName)) {
        return Words::tr("A site needs a name of at most 255 characters.");
    }
    const QString who = wiki.englishName + u": "_s;
    if (!isHost(wiki.host)) {
        return who + Words::tr("the host must be written like wiki.example.org.");
    }
    if (!isDbname(wiki.dbname)) {
        return who + Words::tr("the dbname may have small letters, digits and _ only.");
    }
    if (isWikimedias(wiki.dbname)) {
        return who + Words::tr("the dbname %1 is the one of a Wikimedia wiki.").arg(wiki.dbname);
    }
    if (wiki.language.size() > 32 || !isText(wiki.language)) {
        return who + Words::tr("the language must be a code like en.");
    }
    if (!server.isEmpty() && !parseServerAddress(server, site.ircHost, site.ircPort)) {
        return who + Words::tr("the IRC server must be written as HOST or HOST:PORT.");
    }
    if (!server.isEmpty() && !isChannel(wiki.channel)) {
        return who + Words::tr("the channel must be written like #wiki.");
    }
    if (!readUrl(object["api"_L1], site.api)) {
        return who + Words::tr("the API's address must begin with http:// or https://.");
    }
    if (!readUrl(object["events"_L1], site.events)) {
        return who + Words::tr("the event stream's address must begin with http:// or https://.");
    }
    if (server.isEmpty() && site.events.isEmpty()) {
        return who + Words::tr("an IRC server with its channel is needed, or an event stream.");
    }
    return {};
}

} // namespace

bool parseServerAddress(const QString &text, QString &host, quint16 &port)
{
    constexpr qsizetype LongestHost = 253; // of DNS
    const bool isBracketed = text.startsWith(u'[');
    bool isIpv6 = isBracketed;
    const qsizetype close = text.indexOf(u']');
    QString rest;
    if (isBracketed) {
        host = text.mid(1, close - 1);
        rest = close < 0 ? u"?"_s : text.mid(close + 1);
    } else if (text.count(u':') > 1) {
        host = text;
        isIpv6 = true;
    } else {
        host = text.section(u':', 0, 0);
        rest = text.mid(host.size());
    }
    bool isPort = true;
    if (!rest.isEmpty()) {
        port = rest.startsWith(u':') ? rest.mid(1).toUShort(&isPort) : quint16(0);
    }
    const auto isOdd = [](QChar c) { return c <= u' ' || c == u'/' || c == QChar(0x7f); };
    return isPort && port > 0 && !host.isEmpty() && std::ranges::none_of(host, isOdd)
        && host.size() <= LongestHost
        && (!isIpv6 || QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol);
}

OwnSites parseOwnSites(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (json.size() > MaxOwnSitesFile || document.isNull()) {
        return {{}, Words::tr("This is no JSON, or more than 1 MiB of it.")};
    }
    const QJsonArray objects = document.isObject() ? QJsonArray{document.object()} : document.array();
    if (objects.size() > MaxOwnSites) {
        return {{}, Words::tr("There are more than %1 sites.").arg(MaxOwnSites)};
    }
    OwnSites out;
    QSet<QString> dbnames;
    for (const QJsonValue &value : objects) {
        OwnSite site;
        out.error = readSite(value.toObject(), site);
        if (out.error.isEmpty() && dbnames.contains(site.wiki.dbname)) {
            out.error = Words::tr("Two sites have the dbname %1.").arg(site.wiki.dbname);
        }
        if (!out.error.isEmpty()) {
            out.sites.clear();
            return out;
        }
        dbnames.insert(site.wiki.dbname);
        out.sites.append(site);
    }
    return out;
}

QByteArray writeOwnSites(const QList<OwnSite> &sites)
{
    QJsonArray objects;
    for (const OwnSite &site : sites) {
        QJsonObject object{
            {u"name"_s, site.wiki.englishName}, {u"host"_s, site.wiki.host}, {u"dbname"_s, site.wiki.dbname}};
        const bool isIpv6 = site.ircHost.contains(u':');
        const QString server
            = (isIpv6 ? u'[' + site.ircHost + u']' : site.ircHost) + u':' + QString::number(site.ircPort);
        const std::pair<QString, QString> others[] = {{u"irc"_s, site.ircHost.isEmpty() ? QString() : server},
            {u"channel"_s, site.wiki.channel}, {u"language"_s, site.wiki.language},
            {u"api"_s, site.api.toString()}, {u"events"_s, site.events.toString()}};
        for (const auto &[key, value] : others) {
            if (!value.isEmpty()) {
                object.insert(key, value);
            }
        }
        objects.append(object);
    }
    return QJsonDocument(objects).toJson();
}

} // namespace WikiMon
