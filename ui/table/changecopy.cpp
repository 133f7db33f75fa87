// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/changecopy.h"

#include "output/changewriter.h"
#include "table/changelinks.h"
#include "table/displaytext.h"
#include "table/rowtext.h"

#include <QStringList>

#include <algorithm>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

// A wiki as links name it: "en.wikipedia.org" is ("wikipedia", "en"), "commons.wikimedia.org" ("commons",
// "").
struct WikiName
{
    QString project;
    QString language;

    friend bool operator==(const WikiName &, const WikiName &) = default;
};

struct Prefix
{
    QLatin1StringView project;
    QLatin1StringView prefix;
};

// The prefixes that every Wikimedia wiki knows.
constexpr Prefix Prefixes[] = {
    {"wikipedia"_L1, "w"_L1},
    {"wiktionary"_L1, "wikt"_L1},
    {"wikinews"_L1, "n"_L1},
    {"wikibooks"_L1, "b"_L1},
    {"wikiquote"_L1, "q"_L1},
    {"wikisource"_L1, "s"_L1},
    {"wikiversity"_L1, "v"_L1},
    {"wikivoyage"_L1, "voy"_L1},
    {"wikidata"_L1, "d"_L1},
    {"mediawiki"_L1, "mw"_L1},
    {"commons"_L1, "c"_L1},
    {"meta"_L1, "m"_L1},
    {"species"_L1, "species"_L1},
    {"incubator"_L1, "incubator"_L1},
    {"outreach"_L1, "outreach"_L1},
};

WikiName nameOf(const QString &host)
{
    const QStringList parts = host.toLower().split(u'.');
    if (parts.size() != 3 || parts[2] != "org"_L1) {
        return {};
    }
    if (parts[1] == "wikimedia"_L1) {
        return {parts[0], {}};
    }
    return {parts[1], parts[0] == "www"_L1 ? QString() : parts[0]};
}

QString prefixOf(const WikiName &wiki)
{
    const auto *const found = std::ranges::find(Prefixes, wiki.project, &Prefix::project);
    if (found == std::end(Prefixes)) {
        return {};
    }
    return wiki.language.isEmpty() ? QString(found->prefix) : found->prefix % u':' % wiki.language;
}

} // namespace

static bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

// MediaWiki has no titles with these: encoded, they can't end the link and begin another.
static QString linkTitle(std::string_view title)
{
    QString result;
    for (const QChar c : wireText(title)) {
        if (u"[]{}|<>"_s.contains(c)) {
            result += QString::fromLatin1(QUrl::toPercentEncoding(c));
        } else {
            result += isControl(c) ? QChar(u' ') : c;
        }
    }
    return result;
}

// Without a colon before them these would put a page into a category, show a picture, link a language in the
// margin or lead to a subpage.
static bool needsColon(const RecentChange &change, const QString &title)
{
    constexpr qint32 File = 6;
    constexpr qint32 Category = 14;
    return title.startsWith(u'/') || change.namespaceId == File || change.namespaceId == Category
        || (change.isLog() && title.contains(u':'));
}

QString wikiLink(const RecentChange &change, const QString &homeWiki)
{
    const bool isTarget = change.isLog() && !change.logTarget.isEmpty();
    const QString title = linkTitle(change.view(isTarget ? change.logTarget : change.title));
    const QString host = wireText(change.view(change.serverName));
    if (title.isEmpty()) {
        return {};
    }
    if (host.isEmpty() || host.compare(homeWiki, Qt::CaseInsensitive) == 0) {
        return (needsColon(change, title) ? u"[[:"_s : u"[["_s) % title % u"]]"_s;
    }
    const WikiName there = nameOf(host);
    const WikiName home = nameOf(homeWiki);
    const bool isSameProject = there.project == home.project && !there.language.isEmpty();
    const QString prefix = isSameProject ? there.language : prefixOf(there);
    if (prefix.isEmpty()) { // a wiki without a prefix of its own: a plain address
        const QString address = LinkBuilder(change).page().toString(QUrl::FullyEncoded);
        return address.isEmpty() ? QString(u"[["_s % title % u"]]"_s)
                                 : QString(u'[' % address % u' ' % title % u']');
    }
    return u"[[:"_s % prefix % u':' % title % u"]]"_s;
}

static QString commonWiki(const std::vector<RecentChange> &changes)
{
    const auto hostOf = [](const RecentChange &change) { return change.view(change.serverName); };
    const bool isCommon = !changes.empty() && std::ranges::all_of(changes, [&](const RecentChange &change) {
        return hostOf(change) == hostOf(changes.front());
    });
    return isCommon ? wireText(hostOf(changes.front())) : QString();
}

static QString jsonOf(const RecentChange &change)
{
    std::string json;
    appendRecordingJson(change, json);
    return wireText(json);
}

QString copyAs(const std::vector<RecentChange> &changes, CopyFormat format, const QString &homeWiki,
    const QList<ChangeColumn> &columns)
{
    static const QList<ChangeColumn> All{ChangeColumn::Time, ChangeColumn::Flags, ChangeColumn::Wiki,
        ChangeColumn::Page, ChangeColumn::Size, ChangeColumn::User, ChangeColumn::Summary};
    const QString home = homeWiki.isEmpty() ? commonWiki(changes) : homeWiki;
    QStringList lines;
    for (const RecentChange &change : changes) {
        QString line;
        switch (format) {
        case CopyFormat::Text:
            line = rowAsText(change, columns.isEmpty() ? All : columns).chopped(1); // its end of line
            break;
        case CopyFormat::Json:
            line = jsonOf(change);
            break;
        case CopyFormat::WikiLink:
            line = wikiLink(change, home);
            break;
        case CopyFormat::Url:
            line = changeUrl(change).toString(QUrl::FullyEncoded);
            break;
        }
        if (!line.isEmpty()) {
            lines += line;
        }
    }
    return lines.join(u'\n');
}

} // namespace WikiMon
