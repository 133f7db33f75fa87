// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikigroups.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// Gives the texts their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::WikiGroups)
};

} // namespace

template <typename Predicate>
static QStringList openWikis(const WikiCatalogue &catalogue, Predicate belongs)
{
    QStringList dbnames;
    for (const Wiki &wiki : catalogue.wikis()) {
        if (wiki.status == WikiStatus::Open && belongs(wiki)) {
            dbnames.append(wiki.dbname);
        }
    }
    return dbnames;
}

QStringList allOpenWikis(const WikiCatalogue &catalogue)
{
    return openWikis(catalogue, [](const Wiki &) { return true; });
}

QList<WikiGroup> wikiGroups(const WikiCatalogue &catalogue, const QStringList &languages)
{
    const auto ofProject = [&catalogue](QLatin1StringView project) {
        return openWikis(catalogue, [project](const Wiki &wiki) { return wiki.project == project; });
    };
    const QStringList mine = openWikis(catalogue, [&languages](const Wiki &wiki) {
        return wiki.project != "special"_L1 && languages.contains(wiki.language);
    });
    QList<WikiGroup> groups;
    if (!mine.isEmpty()) {
        groups.append({Words::tr("My languages"), mine});
    }
    groups.append({Words::tr("All Wikipedias"), ofProject("wikipedia"_L1)});
    groups.append({Words::tr("All Wikisources"), ofProject("wikisource"_L1)});
    groups.append({Words::tr("Commons and Wikidata"), {u"commonswiki"_s, u"wikidatawiki"_s}});
    // As those mean it who look after them: too few people to notice all vandalism.
    groups.append({Words::tr("Small wikis"), openWikis(catalogue, [](const Wiki &wiki) {
                       return wiki.size == 0 && wiki.project != "special"_L1;
                   })});
    groups.append({Words::tr("All open wikis"), allOpenWikis(catalogue)});
    return groups;
}

QStringList systemLanguages()
{
    QStringList languages;
    const QStringList all = QLocale::system().uiLanguages();
    for (const QString &one : all) {
        const QString language = one.section(u'-', 0, 0).toLower();
        // The one language that MediaWiki does not name as ISO does.
        const QString code = language == "nb"_L1 ? u"no"_s : language;
        if (code != "c"_L1 && !languages.contains(code)) {
            languages.append(code);
        }
    }
    return languages;
}

static QString named(const QList<Wiki> &wikis, const QLocale &locale)
{
    const qsizetype rest = wikis.size() - 2;
    if (rest == 0) {
        return Words::tr("%1 and %2").arg(wikis.at(0).dbname, wikis.at(1).dbname);
    }
    return Words::tr("%1, %2 and %3 more", nullptr, int(rest))
        .arg(wikis.at(0).dbname, wikis.at(1).dbname, locale.toString(rest));
}

QString watchedInWords(const QList<Wiki> &wikis, const WikiCatalogue *catalogue, const QLocale &locale)
{
    if (wikis.size() <= 1) {
        return wikis.isEmpty() ? QString() : wikis.constFirst().displayName();
    }
    if (!catalogue) {
        return named(wikis, locale);
    }
    QSet<QString> watched;
    for (const Wiki &wiki : wikis) {
        watched.insert(wiki.dbname);
    }
    const auto isAll = [&watched](const QStringList &dbnames) {
        return dbnames.size() == watched.size()
            && std::ranges::all_of(dbnames, [&](const QString &dbname) { return watched.contains(dbname); });
    };
    if (isAll(allOpenWikis(*catalogue))) {
        return Words::tr("All %1 open wikis", nullptr, int(watched.size()))
            .arg(locale.toString(watched.size()));
    }
    const QList<WikiGroup> groups = wikiGroups(*catalogue, {}); // without the user's own: it says little
    const auto group = std::ranges::find_if(groups, [&](const WikiGroup &one) { return isAll(one.dbnames); });
    return group != groups.end() ? group->name : named(wikis, locale);
}

} // namespace WikiMon
