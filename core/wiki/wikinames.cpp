// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/wikinames.h"

#include <QLatin1StringView>

#include <algorithm>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

struct Name
{
    QLatin1StringView dbname;
    QLatin1StringView name;
};

constexpr Name names[] = {
    {"abstractwiki"_L1, "Abstract Wikipedia"_L1},
    {"advisorywiki"_L1, "Wikimedia Advisory Board"_L1},
    {"amwikimedia"_L1, "Wikimedia Armenia"_L1},
    {"azwikimedia"_L1, "Wikimedians of Azerbaijan"_L1},
    {"bdwikimedia"_L1, "Wikimedia Bangladesh"_L1},
    {"betawikiversity"_L1, "Beta Wikiversity"_L1},
    {"cnwikimedia"_L1, "Wikimedians of China"_L1},
    {"donatewiki"_L1, "Wikimedia Donate"_L1},
    {"gewikimedia"_L1, "Wikimedians of Georgia"_L1},
    {"labswiki"_L1, "Wikitech"_L1},
    {"maiwikimedia"_L1, "Maithili Wikimedians"_L1},
    {"metawiki"_L1, "Meta-Wiki"_L1},
    {"mkwikimedia"_L1, "Wikimedia Macedonia"_L1},
    {"nlwikimedia"_L1, "Wikimedia Netherlands"_L1},
    {"nostalgiawiki"_L1, "Nostalgia Wikipedia"_L1},
    {"nzwikimedia"_L1, "Wikimedia New Zealand"_L1},
    {"outreachwiki"_L1, "Wikimedia Outreach"_L1},
    {"plwikimedia"_L1, "Wikimedia Poland"_L1},
    {"romdwikimedia"_L1, "Wikimedians of Romania and Moldova"_L1},
    {"rswikimedia"_L1, "Wikimedia Serbia"_L1},
    {"ruwikimedia"_L1, "Wikimedia Russia"_L1},
    {"sewikimedia"_L1, "Wikimedia Sweden"_L1},
    {"sourceswiki"_L1, "Multilingual Wikisource"_L1},
    {"strategywiki"_L1, "Wikimedia Strategic Planning"_L1},
    {"test2wiki"_L1, "Test Wikipedia 2"_L1},
    {"testwiki"_L1, "Test Wikipedia"_L1},
    {"testwikidatawiki"_L1, "Test Wikidata"_L1},
    {"thankyouwiki"_L1, "Wikipedia Thank You"_L1},
    {"thwikimedia"_L1, "Wikimedia Thailand"_L1},
    {"uawikimedia"_L1, "Wikimedia Ukraine"_L1},
    {"usabilitywiki"_L1, "Wikimedia Usability Initiative"_L1},
    {"vewikimedia"_L1, "Wikimedia Venezuela"_L1},
    {"wikidatawiki"_L1, "Wikidata"_L1},
    {"wikimaniawiki"_L1, "Wikimania"_L1},
};

} // namespace

QString nameOfSingleWiki(const QString &dbname)
{
    const auto it = std::ranges::find(names, dbname, &Name::dbname);
    if (it != std::end(names)) {
        return it->name;
    }
    // The conferences had a wiki each: wikimania2005wiki.
    const bool isConference
        = dbname.startsWith("wikimania"_L1) && dbname.endsWith("wiki"_L1) && dbname.size() == 17;
    return isConference ? "Wikimania "_L1 + dbname.mid(9, 4) : QString();
}

} // namespace WikiMon
