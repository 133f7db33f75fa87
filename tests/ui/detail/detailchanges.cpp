// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detailchanges.h"

#include "feed/feedline.h"
#include "wiki/namespacelibrary.h"
#include "wiki/wikicatalogue.h"

using namespace Qt::StringLiterals;

namespace WikiMon {

static const WikiContext &englishWiki()
{
    static const WikiContext context{
        "enwiki", "en.wikipedia.org", NamespaceLibrary().tableFor(*WikiCatalogue().byDbname(u"enwiki"_s))};
    return context;
}

RecentChange parsedLine(const QByteArray &line)
{
    RecentChange change;
    const std::string_view text(line.constData(), static_cast<std::size_t>(line.size()));
    constexpr qint64 Time = 1'795'271'526'418; // 2026-11-21T14:32:06.418Z
    if (parseFeedLine(text, englishWiki(), Time, change) != FeedLineStatus::Change) {
        qFatal("not a line of the feed: %s", line.constData());
    }
    return change;
}

RecentChange logEntry(
    const QByteArray &type, const QByteArray &action, const QByteArray &user, const QByteArray &comment)
{
    return parsedLine("\x03"
                      "14[[\x03"
                      "07Special:Log/"
        + type
        + "\x03"
          "14]]\x03"
          "4 "
        + action
        + "\x03"
          "10 \x03"
          "02\x03 \x03"
          "5*\x03 \x03"
          "03"
        + user
        + "\x03 \x03"
          "5*\x03  \x03"
          "10"
        + comment + "\x03");
}

RecentChange placedEdit()
{
    RecentChange change
        = parsedLine("\x03"
                     "14[[\x03"
                     "07Evanescence (Evanescence album)\x03"
                     "14]]\x03"
                     "4 M\x03"
                     "10 \x03"
                     "02https://en.wikipedia.org/w/index.php?diff=775894800&oldid=774995266\x03 \x03"
                     "5*\x03 \x03"
                     "0371.200.123.192\x03 \x03"
                     "5*\x03 (-12) \x03"
                     "10/* Credits and personnel */ \"Personnel\" is sufficient #album\x03");
    change.location.precision = GeoPrecision::City;
    change.location.latitude = 38.3761;
    change.location.longitude = -75.6086;
    change.location.city = change.append("Salisbury");
    change.location.region = change.append("Maryland");
    change.location.country = change.append("United States");
    return change;
}

} // namespace WikiMon
