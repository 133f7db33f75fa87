// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamwikis.h"

#include "feed/recentchange.h"
#include "wiki/wikicatalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// Longer ones are no wiki's, and a close frame has little room for them.
constexpr qsizetype LongestName = 60;

// "en" of "en.wikipedia.org", "commons" of "commons.wikimedia.org"
QStringView firstLabel(const Wiki &wiki)
{
    return QStringView(wiki.host).left(std::max<qsizetype>(wiki.host.indexOf(u'.'), 0));
}

bool isNamed(const Wiki &wiki, const QString &name)
{
    return wiki.dbname.compare(name, Qt::CaseInsensitive) == 0
        || wiki.host.compare(name, Qt::CaseInsensitive) == 0
        || QStringView(wiki.channel).mid(1).compare(name, Qt::CaseInsensitive) == 0;
}

bool hasLanguage(const Wiki &wiki, const QString &name)
{
    return firstLabel(wiki).compare(name, Qt::CaseInsensitive) == 0
        || wiki.language.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

StreamWikiSelection StreamWikiSelection::of(const Wiki &wiki)
{
    return {Kind::One, wiki.dbname.toStdString(), wiki.host.toStdString()};
}

// New accounts come with another host, that of the central log-in; lines of old recordings have no dbname.
bool StreamWikiSelection::has(const RecentChange &change, std::string_view first) const
{
    const std::string_view wiki = change.view(change.wiki);
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::First:
        return wiki == first;
    case Kind::One:
        return wiki.empty() ? !host.empty() && change.view(change.serverName) == host : wiki == dbname;
    }
    Q_UNREACHABLE();
}

void StreamWikis::set(const QList<Wiki> &wikis)
{
    m_wikis = wikis;
}

StreamPath StreamWikis::resolve(const QString &path, const std::optional<Wiki> &home) const
{
    StreamPath out;
    QStringList parts
        = QString::fromUtf8(QByteArray::fromPercentEncoding(path.toUtf8())).split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && parts.constFirst().compare("v2"_L1, Qt::CaseInsensitive) == 0) {
        out.dialect = StreamDialect::V2;
        parts.removeFirst();
    }
    if (parts.isEmpty() && home && areKnown() && !has(home->dbname)) {
        out.error = whyNot(home->dbname);
        return out;
    }
    if (parts.isEmpty()) {
        out.wikis = home ? StreamWikiSelection::of(*home)
                         : StreamWikiSelection{m_wikis.size() == 1 ? StreamWikiSelection::Kind::All
                                                                   : StreamWikiSelection::Kind::First,
                             {}, {}};
        return out;
    }
    const QString name = parts.constFirst();
    if (parts.size() == 1 && name.compare("all"_L1, Qt::CaseInsensitive) == 0) {
        return out;
    }
    const Wiki *wiki = parts.size() == 1 ? find(name) : nullptr;
    if (wiki) {
        out.wikis = StreamWikiSelection::of(*wiki);
    } else {
        out.error = parts.size() == 1 ? whyNot(name) : u"There is no such path here."_s;
    }
    return out;
}

bool StreamWikis::has(const QString &dbname) const
{
    return std::ranges::find(m_wikis, dbname, &Wiki::dbname) != m_wikis.end();
}

const Wiki *StreamWikis::find(const QString &name) const
{
    const auto take = [&](auto &&fits) -> const Wiki * {
        const auto it = std::ranges::find_if(m_wikis, fits);
        return it == m_wikis.end() ? nullptr : &*it;
    };
    if (!areKnown()) {
        return findInCatalogue(name);
    }
    if (const Wiki *wiki = take([&](const Wiki &w) { return isNamed(w, name); })) {
        return wiki;
    }
    if (const Wiki *wiki
        = take([&](const Wiki &w) { return w.project == "wikipedia"_L1 && hasLanguage(w, name); })) {
        return wiki;
    }
    // "wikidata" and the like, before a language that is called so.
    if (const Wiki *single = findInCatalogue(name)) {
        if (const Wiki *wiki = take([&](const Wiki &w) { return w.dbname == single->dbname; })) {
            return wiki;
        }
    }
    return take([&](const Wiki &w) { return hasLanguage(w, name); });
}

const Wiki *StreamWikis::findInCatalogue(const QString &name) const
{
    if (!m_catalogue) {
        return nullptr;
    }
    if (const Wiki *wiki = m_catalogue->find(name)) {
        return wiki;
    }
    if (const Wiki *wiki = m_catalogue->byProjectAndLanguage(u"wikipedia"_s, name)) {
        return wiki;
    }
    // A project of one wiki is the same in all languages.
    const Wiki *single = m_catalogue->byProjectAndLanguage(name, u"en"_s);
    return single && single == m_catalogue->byProjectAndLanguage(name, u"de"_s) ? single : nullptr;
}

QString StreamWikis::whyNot(const QString &name) const
{
    const Wiki *wiki = findInCatalogue(name);
    return wiki ? u"%1 is not watched here at the moment."_s.arg(wiki->host)
                : u"There is no wiki called '%1'."_s.arg(name.left(LongestName));
}

QStringList StreamWikis::paths() const
{
    QStringList paths{u"/"_s, u"/all/"_s};
    for (const Wiki &wiki : m_wikis.first(std::min(MaxPaths, m_wikis.size()))) {
        const QString label = firstLabel(wiki).toString();
        const Wiki *found = label.isEmpty() ? nullptr : find(label);
        paths.append(u'/' + (found && found->dbname == wiki.dbname ? label : wiki.dbname) + u'/');
    }
    return paths;
}

} // namespace WikiMon
