// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "samechange.h"

#include <algorithm>

// What only one feed can know, and which is therefore not held against the other:
//
//   only IRC knows            the line itself (rawLine); that it was cut (isTruncated)
//   only the event knows      the time (timestamp; IRC's is when the line arrived);
//                             whether a log entry was a bot's (isBot);
//                             what a log entry is about where the line does not say it (logTarget)
//   of a cut line only        what is there: texts are beginnings, numbers and addresses may be missing
//   each                      where it comes from (source)

namespace WikiMon::Test {

static QByteArray told(const char *field, const QByteArray &irc, const QByteArray &event)
{
    return QByteArray(field).append(": IRC \"").append(irc).append("\", event \"").append(event).append('"');
}

static QByteArray bytesOf(std::string_view view)
{
    return {view.data(), qsizetype(view.size())};
}

static QByteArray differenceOfTexts(const RecentChange &irc, const RecentChange &event)
{
    struct Text
    {
        const char *name;
        TextRange RecentChange::*field;
        bool mayBeCut; // what of it stands in the line behind a place where the line was cut
    };
    constexpr Text Texts[] = {
        {"wiki", &RecentChange::wiki, false},
        {"serverName", &RecentChange::serverName, false},
        {"title", &RecentChange::title, true},
        {"namespaceName", &RecentChange::namespaceName, false},
        {"user", &RecentChange::user, true},
        {"flags", &RecentChange::flags, true},
        {"logType", &RecentChange::logType, false},
        {"logAction", &RecentChange::logAction, false},
        {"url", &RecentChange::url, true},
        {"summary", &RecentChange::summary, true},
        {"section", &RecentChange::section, true},
        {"parsedSummary", &RecentChange::parsedSummary, true},
    };
    for (const Text &text : Texts) {
        const std::string_view a = irc.view(irc.*text.field);
        const std::string_view b = event.view(event.*text.field);
        // A cut comment may have lost the end of its section mark, and then has no section yet.
        const bool isCutSection = text.field == &RecentChange::parsedSummary && irc.section.isEmpty();
        const bool isBeginning = irc.isTruncated && text.mayBeCut && (b.starts_with(a) || isCutSection);
        if (a != b && !isBeginning) {
            return told(text.name, bytesOf(a), bytesOf(b));
        }
    }
    const std::string_view target = irc.view(irc.logTarget);
    const std::string_view known = event.view(event.logTarget);
    if (!target.empty() && target != known && !(irc.isTruncated && known.starts_with(target))) {
        return told("logTarget", bytesOf(target), bytesOf(known));
    }
    return {};
}

static QByteArray differenceOfLists(const RecentChange &irc, const RecentChange &event)
{
    const auto same = [&](const std::vector<TextRange> &ofIrc, const std::vector<TextRange> &ofEvent) {
        return std::ranges::equal(
            ofIrc, ofEvent, [&](TextRange a, TextRange b) { return irc.view(a) == event.view(b); });
    };
    if (irc.isTruncated) {
        return {};
    }
    return !same(irc.hashtags, event.hashtags) ? "hashtags"
        : !same(irc.mentions, event.mentions)  ? "mentions"
                                               : "";
}

static QByteArray differenceOfNumbers(const RecentChange &irc, const RecentChange &event)
{
    const auto differs = [](auto a, auto b) { return a != b; };
    const bool hasUrl = !irc.isTruncated || !irc.url.isEmpty();
    const bool hasSize = !irc.isTruncated || irc.sizeChange;
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    if (irc.type != event.type && hasUrl) {
        return told("type", number(int(irc.type)), number(int(event.type)));
    }
    if (hasUrl && differs(irc.newRevision, event.newRevision)) {
        return told("newRevision", number(irc.newRevision), number(event.newRevision));
    }
    if (hasUrl && differs(irc.oldRevision, event.oldRevision)) {
        return told("oldRevision", number(irc.oldRevision), number(event.oldRevision));
    }
    if (hasSize && irc.sizeChange != event.sizeChange) {
        return told("sizeChange", number(irc.sizeChange.value_or(-99999999)),
            number(event.sizeChange.value_or(-99999999)));
    }
    if (irc.namespaceId != event.namespaceId) {
        return told("namespaceId", number(irc.namespaceId), number(event.namespaceId));
    }
    if (irc.userKind != event.userKind && !irc.isTruncated) {
        return told("userKind", number(int(irc.userKind)), number(int(event.userKind)));
    }
    return {};
}

QByteArray differenceBetweenFeeds(const RecentChange &irc, const RecentChange &event)
{
    if (irc.isMinor != event.isMinor || irc.isNew != event.isNew || irc.isUnpatrolled != event.isUnpatrolled
        || (!irc.isLog() && irc.isBot != event.isBot)) {
        return "flags as booleans";
    }
    if (event.source != FeedSource::EventStreams || event.isTruncated || event.isColourless) {
        return "marks of the source";
    }
    QByteArray difference = differenceOfTexts(irc, event);
    difference = difference.isEmpty() ? differenceOfNumbers(irc, event) : difference;
    return difference.isEmpty() ? differenceOfLists(irc, event) : difference;
}

} // namespace WikiMon::Test
