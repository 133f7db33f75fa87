// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/watchlistimport.h"

#include "feed/username.h"

#include <QHash>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr qsizetype LongestShown = 80; // of a line that was not understood

// line     = [comment] | item
// comment  = "#" text | "<!--" text "-->"
// item     = bullets (links | address | [wiki ":"] name)
// bullets  = { "*" | "#" | ":" | "-" } before a blank or a link
// links    = { any "[[" [":"] {prefix ":"} name ["#" section] ["|" label] "]]" } any
// address  = ("http" ["s"] ":")? "//" host ("/wiki/" name | "/w/index.php?" … "title=" name …)

WatchListText::WatchListText(const WikiCatalogue &catalogue, Kind kind, const QString &homeWiki)
    : m_catalogue(catalogue)
    , m_kind(kind)
    , m_home(catalogue.byDbname(homeWiki))
{
}

WatchImport WatchListText::parse(QStringView text) const
{
    WatchImport result;
    const auto complain = [&result](qsizetype number, QStringView line, const QString &reason) {
        if (++result.problemCount <= WatchImport::MaxProblems) {
            const bool isLong = line.size() > LongestShown;
            const QString shown = line.first(qMin(line.size(), LongestShown)).toString();
            result.problems.append({number, isLong ? QString(shown + u'…') : shown, reason});
        }
    };
    if (text.size() > MaxTextSize) {
        complain(1, {}, tr("The text is too long to be a list."));
        return result;
    }
    if (text.startsWith(QChar::ByteOrderMark)) {
        text = text.sliced(1);
    }
    qsizetype number = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        ++number;
        const LineResult parsed = parseLine(line.trimmed());
        if (!parsed.error.isEmpty()) {
            complain(number, line.trimmed(), parsed.error);
        }
        for (const WatchEntry &entry : parsed.entries) {
            if (result.list.isFull()) {
                complain(number, line.trimmed(),
                    tr("The list is full: it takes %L1 entries.").arg(WatchList::MaxEntries));
            } else if (!result.list.add(entry)) {
                ++result.duplicateCount;
            }
        }
    }
    return result;
}

static QStringView withoutBullets(QStringView line)
{
    const auto end = std::ranges::find_if_not(
        line, [](QChar c) { return c == u'*' || c == u'#' || c == u':' || c == u'-'; });
    const QStringView rest = line.sliced(end - line.begin());
    return rest.startsWith(u' ') || rest.startsWith("[["_L1) ? rest.trimmed() : line;
}

WatchListText::LineResult WatchListText::parseLine(QStringView line) const
{
    const QStringView item = withoutBullets(line);
    const bool isComment = (line.startsWith(u'#') && !item.startsWith("[["_L1))
        || (line.startsWith("<!--"_L1) && line.endsWith("-->"_L1));
    if (item.isEmpty() || isComment) {
        return {};
    }
    if (item.contains("[["_L1)) {
        return parseLinks(item);
    }
    if (item.startsWith("http://"_L1) || item.startsWith("https://"_L1) || item.startsWith("//"_L1)) {
        return parseAddress(item);
    }
    return parseName(item.toString(), false, {});
}

WatchListText::LineResult WatchListText::parseLinks(QStringView line) const
{
    LineResult result;
    for (qsizetype open = line.indexOf("[["_L1); open >= 0; open = line.indexOf("[["_L1, open + 2)) {
        const qsizetype close = line.indexOf("]]"_L1, open);
        if (close < 0) {
            result.error = tr("The link has no end: ]] is missing.");
            return result;
        }
        QStringView link = line.sliced(open + 2, close - open - 2);
        if (const qsizetype label = link.indexOf(u'|'); label >= 0) {
            link = link.first(label);
        }
        if (link.trimmed().startsWith(u':')) {
            link = link.trimmed().sliced(1);
        }
        const LineResult one = parseName(link.toString(), true, {});
        result.entries += one.entries;
        if (!one.error.isEmpty()) {
            result.error = one.error;
        }
    }
    return result;
}

WatchListText::LineResult WatchListText::parseAddress(QStringView address) const
{
    QUrl url(address.toString());
    const Wiki *wiki = m_catalogue.find(url.host());
    if (!wiki) {
        return {{}, tr("This is not an address of a wiki of Wikimedia.")};
    }
    const QString path = url.path(QUrl::FullyDecoded);
    static constexpr QLatin1StringView Article("/wiki/");
    const QString title = path.startsWith(Article)
        ? path.sliced(Article.size())
        : QUrlQuery(url).queryItemValue(u"title"_s, QUrl::FullyDecoded).replace(u'+', u' ');
    if (title.isEmpty()) {
        return {{}, tr("This address names no page.")};
    }
    return parseName(title, false, wiki->dbname);
}

// The short prefixes of Wikimedia's projects in links between wikis.
static QString projectOf(const QString &prefix)
{
    static const QHash<QString, QString> projects{{u"w"_s, u"wikipedia"_s}, {u"wikt"_s, u"wiktionary"_s},
        {u"n"_s, u"wikinews"_s}, {u"b"_s, u"wikibooks"_s}, {u"q"_s, u"wikiquote"_s},
        {u"s"_s, u"wikisource"_s}, {u"v"_s, u"wikiversity"_s}, {u"voy"_s, u"wikivoyage"_s}};
    return projects.value(prefix);
}

static QString dbnameOf(const Wiki *wiki)
{
    return wiki ? wiki->dbname : QString();
}

// "enwiki"; in links also "de", "wikt:de", "commons", "d", "m". Empty for what is no wiki.
QString WatchListText::wikiOfPrefix(const QString &prefix, bool isLink) const
{
    static const QHash<QString, QString> singles{{u"commons"_s, u"commonswiki"_s}, {u"c"_s, u"commonswiki"_s},
        {u"d"_s, u"wikidatawiki"_s}, {u"m"_s, u"metawiki"_s}, {u"meta"_s, u"metawiki"_s},
        {u"species"_s, u"specieswiki"_s}, {u"mw"_s, u"mediawikiwiki"_s}};
    if (const Wiki *wiki = m_catalogue.byDbname(prefix); wiki || !isLink) {
        return dbnameOf(wiki);
    }
    if (singles.contains(prefix)) {
        return singles.value(prefix);
    }
    const qsizetype colon = prefix.indexOf(u':');
    const QString home = m_home ? m_home->project : QString();
    const QString project = colon >= 0 ? projectOf(prefix.first(colon))
                                       : (home == "special"_L1 || home.isEmpty() ? u"wikipedia"_s : home);
    const QString language = prefix.sliced(colon + 1);
    if (project.isEmpty() || language.isEmpty() || language != language.toLower()) {
        return {};
    }
    return dbnameOf(m_catalogue.byProjectAndLanguage(project, language));
}

// A user's name without "User:" in any language; for a subpage or the contributions the user they belong to.
QString WatchListText::withoutNamespaceOfUsers(const QString &name, QString *error) const
{
    if (userKindOf(name.toStdString()) == UserKind::Ip) {
        return name; // an IPv6 address has colons of its own
    }
    static const QStringList others{u"project"_s, u"wikipedia"_s, u"file"_s, u"template"_s, u"category"_s,
        u"help"_s, u"portal"_s, u"talk"_s, u"module"_s, u"draft"_s, u"mediawiki"_s};
    const qsizetype colon = name.indexOf(u':');
    const QString prefix = name.first(qMax(colon, qsizetype(0))).trimmed();
    if (others.contains(prefix.toLower())) {
        *error = tr("“%1” is not where users are.").arg(prefix);
        return {};
    }
    QString rest = name.sliced(colon + 1).trimmed();
    if (prefix.compare("Special"_L1, Qt::CaseInsensitive) == 0) {
        const qsizetype slash = rest.indexOf(u'/');
        if (slash < 0) {
            *error = tr("A special page is not a user.");
            return {};
        }
        return rest.sliced(slash + 1);
    }
    // The subpage of a user's page still means the user; "/" in a bare name stays, CIDR ranges are told
    // apart.
    return colon >= 0 && rest.contains(u'/') ? rest.first(rest.indexOf(u'/')) : rest;
}

QString WatchListText::errorOf(const QString &name) const
{
    if (name.isEmpty()) {
        return tr("There is no name.");
    }
    if (name.toUtf8().size() > WatchList::MaxNameBytes) {
        return tr("The name is longer than MediaWiki allows (%1 bytes).").arg(WatchList::MaxNameBytes);
    }
    static constexpr QStringView Forbidden = u"<>[]{}|";
    const auto bad = std::ranges::find_if(name, [](QChar c) {
        return Forbidden.contains(c) || c.category() == QChar::Other_Control
            || c == QChar::ReplacementCharacter;
    });
    if (bad != name.end()) {
        return bad->isPrint() && *bad != QChar::ReplacementCharacter
            ? tr("A name can't have the character %1.").arg(*bad)
            : tr("A name can't have control characters or bytes that are no text.");
    }
    if (m_kind == Kind::Users && name.contains(u'/')) {
        return tr("This is neither a user nor a single address.");
    }
    return {};
}

WatchListText::LineResult WatchListText::parseName(
    const QString &name, bool isLink, const QString &wiki) const
{
    WatchEntry entry{wiki, name.first(name.contains(u'#') ? name.indexOf(u'#') : name.size()).trimmed()};
    if (entry.wiki.isEmpty() && userKindOf(entry.name.toStdString()) != UserKind::Ip) {
        // Two prefixes first: "wikt:de:Haus".
        const qsizetype first = entry.name.indexOf(u':');
        const qsizetype second = first < 0 ? -1 : entry.name.indexOf(u':', first + 1);
        for (const qsizetype colon : {second, first}) {
            const QString prefix = entry.name.first(qMax(colon, qsizetype(0)));
            if (const QString found = wikiOfPrefix(prefix, isLink); colon > 0 && !found.isEmpty()) {
                entry = {found, entry.name.sliced(colon + 1).trimmed()};
                break;
            }
        }
    }
    QString error;
    if (m_kind == Kind::Users) {
        entry.name = withoutNamespaceOfUsers(entry.name, &error);
    }
    entry.name = WatchList::normalised(entry.name);
    error = error.isEmpty() ? errorOf(entry.name) : error;
    return error.isEmpty() ? LineResult{{entry}, {}} : LineResult{{}, error};
}

QString WatchListText::line(const WatchEntry &entry) const
{
    const QString plain = entry.wiki.isEmpty() ? entry.name : QString(entry.wiki + u':' + entry.name);
    return parseLine(plain).entries == QList{entry} ? plain : QString(u"[["_s + plain + u"]]");
}

QString WatchListText::text(const WatchList &list) const
{
    QString text;
    for (const WatchEntry &entry : list.entries()) {
        text += line(entry) + u'\n';
    }
    return text;
}

} // namespace WikiMon
