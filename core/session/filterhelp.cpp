// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filterhelp.h"

#include <QCoreApplication>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::FilterHelp)
};

FilterHelpSection words()
{
    return {Words::tr("Words"),
        {{u"word"_s, Words::tr("Looks in title, user, summary and log target, in any case of letters."),
             u"planet"_s},
            {u"\"some words\""_s, Words::tr("Looks for exactly these words, one after the other."),
                u"\"dwarf planet\""_s},
            {u"/expression/"_s,
                Words::tr("Looks for a regular expression. With an i behind it: in any case of letters."),
                u"/plan(et|ck)/i"_s}}};
}

FilterHelpSection joining()
{
    return {Words::tr("Joining"),
        {{u"a b"_s, Words::tr("Both must fit. AND between them says the same."), u"planet is:minor"_s},
            {u"a OR b"_s, Words::tr("One of them must fit. OR, AND and NOT are written in capitals."),
                u"planet OR moon"_s},
            {u"-a"_s, Words::tr("Must not fit. NOT before it says the same."), u"-is:bot"_s},
            {u"( … )"_s, Words::tr("Parentheses group."), u"is:minor (planet OR moon)"_s}}};
}

FilterHelpSection values()
{
    return {Words::tr("Values of fields"),
        {{u"field:a,b"_s, Words::tr("One of the values must fit."), u"ns:Main,Talk"_s},
            {u"field:\"a b\""_s,
                Words::tr("Quotation marks hold blanks and commas together. In titles and names _ does too."),
                u"user:\"Ada Lovelace\""_s},
            {u"field:a*"_s,
                Words::tr("* stands for any text; the whole field must fit. A lone * wants any text at all."),
                u"title:Mercury*"_s},
            {u"field:=a"_s, Words::tr("Exactly this, letter by letter."), u"title:=\"Mercury (planet)\""_s},
            {u"field:/expression/"_s,
                Words::tr("A regular expression in title, user, summary, section or target."),
                u"title:/^Mercury/"_s}}};
}

FilterHelpSection texts()
{
    return {Words::tr("The page and the text"),
        {{u"title:"_s, Words::tr("Part of the page's title."), u"title:mercury"_s},
            {u"summary:"_s, Words::tr("Part of the edit summary."), u"summary:orbit"_s},
            {u"section:"_s, Words::tr("Part of the heading that was edited under."), u"section:orbit"_s},
            {u"tag:"_s, Words::tr("A hashtag in the summary."), u"tag:#wiki100"_s},
            {u"mention:"_s, Words::tr("A name after @ in the summary."), u"mention:bob"_s},
            {u"ns:"_s, Words::tr("The namespace, by its English name or its number."), u"ns:User_talk,0"_s},
            {u"size:"_s, Words::tr("Bytes added; below zero, removed. Also <5, >=5 and -100..100."),
                u"size:>10"_s}}};
}

FilterHelpSection who()
{
    return {Words::tr("Who and where"),
        {{u"user:"_s, Words::tr("The user's whole name."), u"user:Ada_Lovelace"_s},
            {u"ip:"_s, Words::tr("An IP address, or a range of them."), u"-ip:192.0.2.0/24,2001:db8::/32"_s},
            {u"country:"_s, Words::tr("The country of an IP address, by its code or English name."),
                u"-country:DE,France"_s},
            {u"wiki:"_s, Words::tr("The wiki, by its database or host name."),
                u"wiki:enwiki,de.wikipedia.org"_s},
            {u"lang:"_s, Words::tr("The code of the wiki's language."), u"lang:en,de"_s},
            {u"project:"_s, Words::tr("The project."), u"project:wikipedia,wikidata"_s}}};
}

FilterHelpSection kinds()
{
    return {Words::tr("Kinds of changes"),
        {{u"is:"_s,
             Words::tr(
                 "anon (without an account), ip, temp, registered, bot, minor, new, unpatrolled, revert, "
                 "located (on the map), edit, log."),
             u"is:minor"_s},
            {u"type:"_s, Words::tr("edit, new (pages) or log."), u"type:edit,new"_s},
            {u"log:"_s, Words::tr("Log entries of a type, or of a type and an action."),
                u"-log:block/reblock,move"_s},
            {u"action:"_s, Words::tr("What was done: edit, or the action of a log entry."), u"action:edit"_s},
            {u"target:"_s, Words::tr("The page or user that a log entry is about."), u"-target:*"_s}}};
}

FilterHelpSection time()
{
    return {Words::tr("Time"),
        {{u"since:"_s,
             Words::tr(
                 "How long ago at most: 90s, 10m, 1h30m, 3d, 2w; or since today, yesterday, a date or a "
                 "time of day (the last time that it was so)."),
             u"since:10m"_s},
            {u"before:"_s, Words::tr("Earlier than that. Dates are local; with a Z at the end, UTC."),
                u"before:2099-01-01T14:30"_s}}};
}

} // namespace

QList<FilterHelpSection> filterHelp()
{
    return {words(), joining(), values(), texts(), who(), kinds(), time()};
}

} // namespace WikiMon
