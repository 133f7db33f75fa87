// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "randomsession.h"

#include "feed/comment.h"

#include <array>

namespace WikiMon::Test {

using namespace std::string_literals;

namespace {

const std::array Words{"Kate"s, "kite"s, "railway"s, "RAILWAY station"s, "Straße"s, "STRAẞE"s, "über"s,
    "ÜBER"s, "Список"s, "СПИСОК"s, "река"s, "ΟΔΟΣ"s, "οδος"s, "東京都"s, "駅"s, "قائمة"s, "İstanbul"s, "ısı"s,
    "273 \u212A"s, "Congreſs"s, "a"s, "E"s, "typo"s, "rv"s, "(x)"s, "50%"s, "\"q\""s, "😀"s, "<b>&amp;</b>"s,
    "e\u0301\u0301"s, "\u202Ebidi"s, "\\d+"s, "List of kites"s, "x_y"s, "aaaaaaaaaaaaab"s};

const std::array Odd{"\n"s, "\0"s, "\r"s, "a\nb"s, "\t"s, "\u2028"s};

const std::array Wikis{std::pair{"enwiki"s, "en.wikipedia.org"s}, std::pair{"dewiki"s, "de.wikipedia.org"s},
    std::pair{"wikidatawiki"s, "www.wikidata.org"s}, std::pair{"commonswiki"s, "commons.wikimedia.org"s},
    std::pair{"zh_yuewiki"s, "zh-yue.wikipedia.org"s}, std::pair{""s, "ru.wiktionary.org"s},
    std::pair{"frwikisource"s, ""s}};

const std::array Namespaces{std::pair{0, "Main"s}, std::pair{1, "Talk"s}, std::pair{2, "User"s},
    std::pair{3, "User talk"s}, std::pair{4, "Project"s}, std::pair{14, "Category"s},
    std::pair{-1, "Special"s}, std::pair{118, "Draft"s}};

const std::array Logs{std::pair{"upload"s, "upload"s}, std::pair{"block"s, "block"s},
    std::pair{"block"s, "reblock"s}, std::pair{"move"s, "move_redir"s}, std::pair{"newusers"s, "create"s},
    std::pair{"upload"s, ""s}};

} // namespace

std::string RandomSession::word()
{
    return Words[std::size_t(below(int(Words.size())))];
}

std::string RandomSession::words(int most)
{
    std::string text;
    for (int i = below(most + 1); i > 0; --i) {
        text += once(60) ? Odd[std::size_t(below(int(Odd.size())))] : word();
        text += i > 1 && !once(5) ? " " : "";
    }
    return text;
}

std::string RandomSession::userName(UserKind kind)
{
    switch (kind) {
    case UserKind::Ip:
        return once(3) ? "2001:DB8:0:0:0:0:0:" + std::to_string(below(20))
                       : "192.0.2." + std::to_string(below(256));
    case UserKind::Temporary:
        return "~2026-" + std::to_string(below(50)) + "-1";
    case UserKind::Registered:
        break;
    }
    return once(40) ? words(2) : word() + (once(2) ? std::to_string(below(100)) : "");
}

std::string RandomSession::summary()
{
    std::string text = once(3) ? "/* " + words(2) + " */ " : "";
    text += once(8) ? "Undid revision 1 by X " : "";
    text += words(5);
    text += once(4) ? " #" + word() : "";
    text += once(4) ? " @" + word() : "";
    return text;
}

void RandomSession::setLog(RecentChange &change)
{
    const auto &log = Logs[std::size_t(below(int(Logs.size())))];
    change.logType = change.append(log.first);
    change.logAction = change.append(log.second);
    if (!once(3)) {
        change.logTarget = change.append(words(2));
    }
}

void RandomSession::setPlace(RecentChange &change)
{
    GeoLocation &place = change.location;
    place.precision = once(2) ? GeoPrecision::Country : GeoPrecision::City;
    place.latitude = below(90);
    place.longitude = below(180);
    const bool german = once(2);
    if (!once(5)) {
        place.countryCode[0] = german ? 'D' : 'F';
        place.countryCode[1] = german ? 'E' : 'R';
    }
    if (!once(3)) {
        place.country = change.append(german ? "Germany" : "France");
    }
}

RecentChange RandomSession::next()
{
    RecentChange change;
    change.timestamp = Start + ++m_count * 1000 - (once(10) ? 5000 : 0);
    change.newRevision = once(5) ? RecentChange::NoRevision : 1'000'000 + m_count;
    change.oldRevision = once(5) ? RecentChange::NoRevision : 900'000 + m_count;
    if (!once(4)) {
        change.sizeChange = once(20) ? std::numeric_limits<qint32>::min() + below(2) : below(2000) - 1000;
    }
    const int type = below(6);
    change.type = type == 0 ? ChangeType::Log : type == 1 ? ChangeType::New : ChangeType::Edit;
    change.userKind = static_cast<UserKind>(below(3));
    change.source = static_cast<FeedSource>(below(3));
    change.isMinor = once(3);
    change.isBot = once(3);
    change.isNew = once(10) || (change.type == ChangeType::New && !once(10));
    change.isUnpatrolled = once(5);
    change.isTruncated = once(30);
    change.isColourless = once(30);
    const auto &wiki = Wikis[std::size_t(below(int(Wikis.size())))];
    change.wiki = change.append(wiki.first);
    change.serverName = change.append(wiki.second);
    const auto &space = Namespaces[std::size_t(below(int(Namespaces.size())))];
    change.namespaceId = once(50) ? RecentChange::UnknownNamespace : space.first;
    change.namespaceName = change.append(once(50) ? "" : space.second);
    change.title = change.append(once(30) ? std::string() : once(4) ? word() : word() + " " + words(2));
    change.user = change.append(userName(change.userKind));
    if (change.type == ChangeType::Log) {
        setLog(change);
    }
    change.summary = change.append(once(8) ? std::string() : summary());
    takeCommentApart(change);
    if (once(100)) { // says otherwise than the summary does
        change.section = change.append(word());
        change.hashtags = {change.append(word())};
    }
    if (change.userKind == UserKind::Ip && once(2)) {
        setPlace(change);
    }
    return change;
}

} // namespace WikiMon::Test
