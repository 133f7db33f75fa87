// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "statssamples.h"

#include "feed/comment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

using namespace std::string_literals;

namespace WikiMon {

static const std::array Users = {"KrBot"s, "CatBot"s, "Footyfan"s, "Bhaktapurian"s, "رضوان"s, "Carsten R D"s,
    "Father Goose"s, "Yamanote"s, "Widr"s, "Ahornblatt"s, "Мария"s, "A & <b>B</b>"s, "Mjroots"s};
static const std::array Titles = {"2026 FIFA World Cup qualification"s, "Evanescence (Evanescence album)"s,
    "東京駅"s, "مدينة فاس"s, "Liste der Baudenkmäler in Bad Muskau"s, "Photosynthesis"s, "Battle of Kosovo"s,
    "Template:Infobox ship begin"s};
static const std::array Wikis = {"enwiki"s, "dewiki"s, "wikidatawiki"s};
static const std::array Hosts = {"en.wikipedia.org"s, "de.wikipedia.org"s, "www.wikidata.org"s};
static const std::array Countries = {"US"s, "DE"s, "JP"s, "IN"s, "BR"s};

// The lower numbers far more often.
static int skewed(QRandomGenerator &random, int count)
{
    return static_cast<int>(std::pow(random.generateDouble(), 3) * count);
}

static void setUser(RecentChange &change, QRandomGenerator &random)
{
    const int kind = random.bounded(10);
    if (kind < 2) {
        change.userKind = UserKind::Temporary;
        change.user = change.append("~2026-" + std::to_string(48200 + skewed(random, 200)) + "-07");
    } else if (kind == 2) {
        change.userKind = UserKind::Ip;
        change.user = change.append("192.0.2." + std::to_string(random.bounded(256)));
        const std::string &code = Countries[static_cast<std::size_t>(skewed(random, 5))];
        change.location.countryCode[0] = code[0];
        change.location.countryCode[1] = code[1];
        change.location.precision = GeoPrecision::Country;
        change.location.latitude = 10;
    } else {
        const auto number = static_cast<std::size_t>(skewed(random, static_cast<int>(Users.size())));
        change.isBot = number < 2;
        change.user = change.append(Users[number]);
    }
}

static RecentChange sampleChange(const SampleOptions &options, int i, QRandomGenerator &random)
{
    RecentChange change;
    const double wave = std::sin(i * 12.0 / options.count) * 0.01 * static_cast<double>(options.length);
    const double part = static_cast<double>(i) / options.count;
    change.timestamp = options.from
        + std::clamp(static_cast<qint64>(part * static_cast<double>(options.length) + wave), qint64(0),
            options.length - 1);
    change.source = options.source;
    const auto wiki = static_cast<std::size_t>(skewed(random, std::min(options.wikis, 3)));
    change.wiki = change.append(Wikis[wiki]);
    change.serverName = change.append(Hosts[wiki]);
    change.title
        = change.append(Titles[static_cast<std::size_t>(skewed(random, static_cast<int>(Titles.size())))]);
    change.namespaceId = random.bounded(4) == 0 ? 1 : 0;
    change.namespaceName = change.append(change.namespaceId == 0 ? "Main" : "Talk");
    setUser(change, random);
    if (random.bounded(20) == 0) {
        change.type = ChangeType::Log;
        change.namespaceId = -1;
        change.namespaceName = change.append("Special");
        change.logType = change.append("move");
        change.logAction = change.append("move");
        return change;
    }
    change.sizeChange = random.bounded(-200, 900);
    const int kind = random.bounded(12);
    change.summary = change.append(kind == 0 ? "Reverted edits by [[Special:Contributions/X|X]]"
            : kind == 1                      ? "added a source #1Lib1Ref #wikipedia"
                                             : "typo");
    takeCommentApart(change);
    return change;
}

FeedBatch sampleChanges(const SampleOptions &options)
{
    QRandomGenerator random(23);
    FeedBatch batch;
    for (int i = 0; i < options.count; ++i) {
        batch.changes.push_back(sampleChange(options, i, random));
    }
    return batch;
}

} // namespace WikiMon
