// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "sourceoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool readUrl(const QString &text, const QStringList &schemes, QUrl &url)
{
    constexpr qsizetype Longest = 2000;
    url = QUrl(text, QUrl::StrictMode);
    return text.size() <= Longest && url.isValid() && !url.host().isEmpty() && schemes.contains(url.scheme());
}

QString readSource(const QString &text, FeedSettings &out)
{
    const QString name = text.toLower();
    if (name == "auto"_L1) {
        out.choice = SourceChoice::Automatic;
    } else if (name == "irc"_L1) {
        out.choice = SourceChoice::Irc;
    } else if (name == "eventstreams"_L1) {
        out.choice = SourceChoice::EventStreams;
    } else if (readUrl(text, {u"ws"_s, u"wss"_s}, out.webSocketUrl)) {
        out.choice = SourceChoice::WebSocket;
    } else {
        return Words::tr(
            "'%1' is no source. Write auto, irc, eventstreams, or the ws:// or wss:// address of "
            "another WikiMon.")
            .arg(text);
    }
    return {};
}

QString readSites(const QString &path, FeedSettings &out)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return Words::tr("The file of sites '%1' can't be read.").arg(path);
    }
    const OwnSites read = parseOwnSites(file.read(MaxOwnSitesFile + 1));
    if (!read.error.isEmpty()) {
        return Words::tr("In the file of sites '%1': %2").arg(path, read.error);
    }
    for (const OwnSite &site : read.sites) {
        const auto isSame = [&site](const OwnSite &other) { return other.wiki.dbname == site.wiki.dbname; };
        if (std::ranges::any_of(out.sites, isSame)) {
            return Words::tr("Two sites have the dbname %1.").arg(site.wiki.dbname);
        }
        out.sites.append(site);
    }
    return {};
}

} // namespace

SourceOptions readSourceOptions(const QCommandLineParser &parser, FeedSettings &out)
{
    SourceOptions options;
    if (parser.isSet(u"source"_s)) {
        options.hasSource = true;
        options.error = readSource(parser.value(u"source"_s), out);
    }
    if (options.error.isEmpty() && parser.isSet(u"eventstreams-url"_s)) {
        const QString text = parser.value(u"eventstreams-url"_s);
        options.hasEventStreamsUrl = true;
        if (!readUrl(text, {u"http"_s, u"https"_s}, out.eventStreamsUrl)) {
            options.error
                = Words::tr("'%1' is no address of an event stream: it must begin with https:// or http://.")
                      .arg(text);
        }
    }
    const QStringList files = parser.values(u"site"_s);
    for (const QString &path : files) {
        if (options.error.isEmpty()) {
            options.error = readSites(path, out);
        }
    }
    return options;
}

} // namespace WikiMon
