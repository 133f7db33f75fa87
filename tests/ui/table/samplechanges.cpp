// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "samplechanges.h"

#include <string>

namespace WikiMon {

using namespace std::string_view_literals;

static UserKind kindOf(std::string_view user)
{
    if (user.starts_with("~2")) {
        return UserKind::Temporary;
    }
    return user.find_first_not_of("0123456789ABCDEF.:") == user.npos && user.find_first_of(".:") != user.npos
        ? UserKind::Ip
        : UserKind::Registered;
}

static void addText(RecentChange &change, const Sample &sample)
{
    const std::string_view host = sample.host;
    change.serverName = change.append(host);
    const std::string wiki
        = host.starts_with("www.") ? "wikidatawiki" : std::string(host.substr(0, 2)) + "wiki";
    change.wiki = change.append(wiki);
    change.title = change.append(sample.title);
    change.user = change.append(sample.user);
    change.flags = change.append(sample.flags);
    change.summary = change.append(sample.summary);
    change.section = change.append(sample.section);
    if (!sample.section.empty()) {
        const std::size_t rest = sample.summary.find("*/");
        change.parsedSummary = change.append(rest == sample.summary.npos
                ? ""sv
                : sample.summary.substr(std::min(rest + 3, sample.summary.size())));
    }
    change.logType = change.append(sample.logType);
    change.logAction = change.append(sample.logAction);
    change.logTarget = change.append(sample.logTarget);
    const bool isSpecial = !sample.logType.empty();
    change.namespaceName = change.append(isSpecial ? "Special" : "Main");
}

RecentChange makeChange(const Sample &sample, qint64 number)
{
    RecentChange change;
    addText(change, sample);
    change.timestamp = 1'795'271'520'000 + number * 400;
    change.sizeChange = sample.size;
    change.userKind = kindOf(sample.user);
    change.isNew = sample.flags.find('N') != sample.flags.npos;
    change.isMinor = sample.flags.find('M') != sample.flags.npos;
    change.isBot = sample.flags.find('B') != sample.flags.npos;
    change.isUnpatrolled = sample.flags.find('!') != sample.flags.npos;
    change.newRevision = 775'894'800 + number;
    change.oldRevision = 775'894'000 + number;
    if (!sample.logType.empty()) {
        change.type = ChangeType::Log;
        change.namespaceId = -1;
    } else {
        change.type = change.isNew ? ChangeType::New : ChangeType::Edit;
        change.url = change.append("https://" + std::string(sample.host) + "/w/index.php?diff="
            + std::to_string(change.newRevision) + "&oldid=" + std::to_string(change.oldRevision));
    }
    return change;
}

FeedBatch makeEdits(qint64 from, qint64 count)
{
    FeedBatch batch;
    for (qint64 number = from; number < from + count; ++number) {
        const std::string title = "Page " + std::to_string(number);
        const std::string user = "User " + std::to_string(number % 97);
        const auto size = static_cast<qint32>(number * 37 % 2001 - 1000);
        batch.changes.push_back(
            makeChange({title, user, "/* History */ a summary of about the usual length, with words", size,
                           "", "en.wikipedia.org", "History"},
                number));
    }
    return batch;
}

FeedBatch realisticChanges()
{
    static const Sample samples[] = {
        {"Special:Log/move", "Father Goose", "moved [[Crema Museum]] to [[Museum of Crema]]: spelling", {},
            "", "en.wikipedia.org", {}, "move", "move_redir", "Crema Museum"},
        {"Template:Infobox ship begin", "Mjroots", "/* TemplateData */", 28, "", "en.wikipedia.org",
            "TemplateData"},
        {"Photosynthesis", "~2026-51077-3", "fixed grammar", -7},
        {"Category:Lighthouses built in 1904", "CatBot", "Robot: creating category", 96, "NB"},
        {"مدينة فاس", "رضوان", "/* الجغرافيا */ إضافة مصدر", 311, "", "ar.wikipedia.org", "الجغرافيا"},
        {"2026 FIFA World Cup qualification", "Footyfan", "typo", 2, "M"},
        {"東京駅", "Yamanote", "/* 構内 */ 出典追加", 58, "", "ja.wikipedia.org", "構内"},
        {"Special:Log/block", "Widr",
            "blocked [[User:Qwerty1199]] with an expiration time of 31 hours (account creation disabled): "
            "vandalism",
            {}, "", "en.wikipedia.org", {}, "block", "block", "User:Qwerty1199"},
        {"User talk:Manxruler", "Carsten R D", "/* The battle of Kristiansand (1940) */", 19, "M",
            "en.wikipedia.org", "The battle of Kristiansand (1940)"},
        {"Battle of Kosovo", "~2026-48213-07",
            "Reverted good faith edits by [[Special:Contributions/Example|Example]] ([[User "
            "talk:Example|talk]])",
            -1204, "!"},
        {"Q4115189", "KrBot", "/* wbsetreference-add:2| */ [[Property:P214]]: 113230702", 367, "B",
            "www.wikidata.org", "wbsetreference-add:2|"},
        {"Evanescence (Evanescence album)", "71.200.123.192",
            "/* Credits and personnel */ \"Personnel\" is sufficient", -12, "M", "en.wikipedia.org",
            "Credits and personnel"},
        {"Liste der Baudenkmäler in Müllheim im Markgräflerland", "Ahornblatt", "Neue Seite angelegt", 4211,
            "N", "de.wikipedia.org"},
        {"Kathmandu Durbar Square", "Bhaktapurian", "/* 2015 earthquake */ rebuilt temples, with two sources",
            0, "", "en.wikipedia.org", "2015 earthquake"},
        {"מלחמת ששת הימים", "2001:DB8:0:0:1:2:3:4", "שוחזר מעריכות של Example (שיחה)", -640, "!",
            "he.wikipedia.org"},
        {"Special:Log/newusers", "Neuling", "New user account", {}, "", "fr.wiktionary.org", {}, "newusers",
            "create"},
        {"Special:Log/delete", "Admin", "deleted [[Old junk]]: G7", {}, "", "commons.wikimedia.org", {},
            "delete", "restore", "File:Old junk & more.jpg"},
        {"काठमाडौं", "Nepali", "सन्दर्भ थपियो", 1502, "NMB!", "ne.wikipedia.org"},
    };
    FeedBatch batch;
    qint64 number = 0;
    for (const Sample &sample : samples) {
        batch.changes.push_back(makeChange(sample, number++));
    }
    return batch;
}

FeedBatch hostileChanges()
{
    std::string marks = "Z";
    for (int i = 0; i < 10'000; ++i) {
        marks += "\u0301";
    }
    std::string endless(8000, 'W');
    FeedBatch batch;
    const auto add = [&](const Sample &sample) {
        batch.changes.push_back(makeChange(sample, 100 + static_cast<qint64>(batch.changes.size())));
    };
    add({marks, marks, marks, 1});
    add({"<img src=\"/dev/zero\">", "<b>bold</b>", "<img src=\"/dev/zero\"> &lt;script&gt;", 2});
    add({"\u202Egnp.exe", "user\u2066\u2067evil", "a\u202E override \u202D and\u2028 more", 3});
    add({"nul\0byte\x01\x7f\xc2\x85"sv, "tab\there", "line\nfeed\r\n", -4});
    add({endless, endless, endless, -2'147'483'647});
    add({"👩‍👩‍👧‍👦 family",
        "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", "R&D & 100%1 %n", 2'147'483'647});
    return batch;
}

} // namespace WikiMon
