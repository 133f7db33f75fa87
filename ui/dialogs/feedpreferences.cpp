// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/feedpreferences.h"

#include "dialogs/preferences.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// Gives the texts their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::FeedPreferences)
};

} // namespace

static constexpr qsizetype LongestUrl = 2048;
static constexpr qsizetype LongestChannel = 200; // as IRC has it

QString FeedPreferences::defaultEventStreamsUrl()
{
    return FeedSettings::wikimediaEvents().toString();
}

// "wiki.example.org:8080/de": the usual ends of the path go, so that a host's only wiki has the host's name.
static QString addressOf(const QUrl &api)
{
    QString path = api.path();
    if (path.endsWith("/api.php"_L1)) {
        path.chop("/api.php"_L1.size());
    }
    const QString port = api.port() < 0 ? QString() : QString(u':' + QString::number(api.port()));
    return api.host(QUrl::FullyEncoded) + port + (path == "/w"_L1 ? QString() : path);
}

QString SiteFields::dbname() const
{
    static constexpr qsizetype Longest = 64;
    static constexpr qsizetype HashSize = 12;
    const QString address = addressOf(QUrl(apiUrl)).toLower();
    QString made = address;
    for (QChar &c : made) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        c = isPlain ? c : QChar(u'_');
    }
    if (made.size() > Longest) {
        const QByteArray hash
            = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex();
        made = made.left(Longest - HashSize) + QString::fromLatin1(hash.left(HashSize));
    }
    return made;
}

// The site's own host is the one of its API.
static OwnSites toSites(const SiteFields &fields)
{
    QJsonObject object{{u"name"_s, fields.name}, {u"host"_s, QUrl(fields.apiUrl).host(QUrl::FullyEncoded)},
        {u"dbname"_s, fields.dbname()}, {u"api"_s, fields.apiUrl}};
    if (!fields.ircServer.isEmpty()) {
        object.insert(u"irc"_s, fields.ircServer);
        object.insert(u"channel"_s, fields.channel);
    }
    if (!fields.eventStreamUrl.isEmpty()) {
        object.insert(u"events"_s, fields.eventStreamUrl);
    }
    return parseOwnSites(QJsonDocument(object).toJson());
}

FeedSettings FeedPreferences::settings() const
{
    FeedSettings settings;
    settings.choice = choice;
    settings.eventStreamsUrl = QUrl(eventStreamsUrl);
    settings.webSocketUrl = QUrl(wikiMonUrl);
    for (const SiteFields &fields : sites) {
        const QList<OwnSite> made = toSites(fields).sites;
        for (const OwnSite &site : made) {
            const bool isTaken = std::ranges::any_of(settings.sites,
                [&site](const OwnSite &other) { return other.wiki.dbname == site.wiki.dbname; });
            if (!isTaken) {
                settings.sites.append(site);
            }
        }
    }
    return settings;
}

static bool isUrl(const QString &text, std::initializer_list<QLatin1StringView> schemes)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.size() <= LongestUrl && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && std::ranges::any_of(schemes, [&url](QLatin1StringView scheme) { return url.scheme() == scheme; });
}

namespace FeedChecks {

QString eventStreamsUrl(const QString &text)
{
    if (text.isEmpty()) {
        return Words::tr("An address is needed. The public one is %1.")
            .arg(FeedPreferences::defaultEventStreamsUrl());
    }
    return isUrl(text, {"https"_L1, "http"_L1})
        ? QString()
        : Words::tr("This is not an address that begins with https:// or http://.");
}

QString wikiMonUrl(const QString &text)
{
    if (text.isEmpty()) {
        return Words::tr("The address of the other WikiMon is needed, like ws://192.168.1.20:9000/.");
    }
    return isUrl(text, {"ws"_L1, "wss"_L1})
        ? QString()
        : Words::tr("This is not an address that begins with ws:// or wss://.");
}

QString siteName(const QString &text)
{
    if (text.isEmpty()) {
        return Words::tr("A name is needed.");
    }
    const bool hasControls
        = std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
    return hasControls || text.size() > SiteFields::LongestName
        ? Words::tr("This name is too long or not plain text.")
        : QString();
}

QString ircServer(const QString &text)
{
    QString host;
    quint16 port = OwnSite().ircPort;
    const bool isGood = parseServerAddress(text, host, port) && isServerName(host);
    return isGood ? QString() : Words::tr("This is not the name or the address of a server.");
}

QString channel(const QString &text)
{
    static constexpr QStringView Forbidden = u" ,\a\r\n";
    const bool isGood = text.size() > 1 && text.size() <= LongestChannel && text.startsWith(u'#')
        && std::ranges::none_of(text, [](QChar c) { return Forbidden.contains(c) || c.unicode() < 0x20; });
    return isGood ? QString() : Words::tr("A channel begins with # and has no blanks.");
}

QString apiUrl(const QString &text)
{
    if (text.isEmpty()) {
        return Words::tr("The address of api.php is needed: from it WikiMon learns the namespaces.");
    }
    return isUrl(text, {"https"_L1, "http"_L1})
        ? QString()
        : Words::tr("This is not an address that begins with https:// or http://.");
}

QString site(const SiteFields &site)
{
    QString problem = siteName(site.name);
    if (problem.isEmpty()) {
        problem = apiUrl(site.apiUrl);
    }
    const bool hasIrc = !site.ircServer.isEmpty() || !site.channel.isEmpty();
    if (problem.isEmpty() && hasIrc) {
        problem = ircServer(site.ircServer);
    }
    if (problem.isEmpty() && hasIrc) {
        problem = channel(site.channel);
    }
    if (problem.isEmpty() && !site.eventStreamUrl.isEmpty()) {
        problem = eventStreamsUrl(site.eventStreamUrl);
    }
    if (problem.isEmpty() && !hasIrc && site.eventStreamUrl.isEmpty()) {
        problem = Words::tr("Give an IRC server with its channel, or an event stream, or both.");
    }
    return problem;
}

QString siteAmong(const SiteFields &site, const QList<SiteFields> &others)
{
    const QString dbname = site.dbname();
    const bool isTaken = std::ranges::any_of(
        others, [&dbname](const SiteFields &other) { return other.dbname() == dbname; });
    return isTaken ? Words::tr("Another site has this API address or one too similar to it.")
                   : toSites(site).error;
}

} // namespace FeedChecks

} // namespace WikiMon
