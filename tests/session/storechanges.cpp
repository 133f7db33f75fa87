// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "storechanges.h"

#include "captures.h"
#include "feed/comment.h"
#include "feed/feedline.h"
#include "feed/feedlinewriter.h"

namespace WikiMon::Test {

FeedBatch numberedChanges(qint64 first, qint64 count)
{
    FeedBatch batch;
    for (qint64 i = first; i < first + count; ++i) {
        RecentChange change;
        change.title = change.append(QByteArray::number(i).rightJustified(30, '0').toStdString());
        batch.changes.push_back(std::move(change));
    }
    return batch;
}

FeedBatch captureChanges()
{
    FeedBatch batch;
    const WikiContext wiki = englishContext();
    RecentChange change;
    const QByteArrayList texts = captureTexts();
    for (const QByteArray &text : texts) {
        if (parseFeedLine(toView(text), wiki, 1'700'000'000'000 + texts.size(), change)
            == FeedLineStatus::Change) {
            batch.changes.push_back(change);
        }
    }
    return batch;
}

namespace {

class Dice
{
public:
    explicit Dice(std::mt19937 &random) : m_random(random) { }

    // From 0 to sides - 1.
    int roll(int sides) { return std::uniform_int_distribution(0, sides - 1)(m_random); }
    bool seldom() { return roll(16) == 0; }
    qint64 number()
    {
        constexpr qint64 Limits[] = {0, -1, 1, std::numeric_limits<qint64>::min(),
            std::numeric_limits<qint64>::max(), std::numeric_limits<qint32>::min(), 1'234'567'890};
        return Limits[roll(std::size(Limits))];
    }
    std::string text()
    {
        constexpr std::string_view Pieces[] = {"a", "b ", "\n", std::string_view("\0", 1), "[[", "]]", "Ä",
            "İ", "#tag ", " @name", "/* x */", "\x03",
            "\x03"
            "02",
            "\x03"
            "10",
            "&rcid=7", "e\u0301", "://", ":Log/"};
        std::string text;
        for (int i = roll(6); i > 0; --i) {
            text += Pieces[roll(std::size(Pieces))];
        }
        if (roll(500) == 0) {
            text.append(static_cast<size_t>(roll(100'000)), 'x');
        }
        return text;
    }

private:
    std::mt19937 &m_random;
};

constexpr TextRange RecentChange::*Texts[] = {&RecentChange::wiki, &RecentChange::serverName,
    &RecentChange::title, &RecentChange::namespaceName, &RecentChange::user, &RecentChange::flags,
    &RecentChange::logType, &RecentChange::logAction, &RecentChange::logTarget, &RecentChange::url,
    &RecentChange::summary, &RecentChange::section, &RecentChange::parsedSummary, &RecentChange::rawLine};

void makeLocation(RecentChange &change, Dice &dice)
{
    constexpr double Degrees[] = {0, -0.5, 52.25, -180, 1e300};
    GeoLocation &location = change.location;
    location.latitude = Degrees[dice.roll(5)];
    location.longitude = Degrees[dice.roll(5)];
    location.city = change.append(dice.text());
    location.region = change.append(dice.text());
    location.country = change.append(dice.text());
    location.countryCode[0] = static_cast<char>(dice.roll(3) == 0 ? 0 : 'A' + dice.roll(26));
    location.countryCode[1] = static_cast<char>(dice.roll(3) == 0 ? 0 : 'A' + dice.roll(26));
    location.precision = static_cast<GeoPrecision>(dice.roll(4));
}

// What a parser would have found, so that not every change is odd.
void makeUsual(RecentChange &change, Dice &dice)
{
    change.section = {};
    change.parsedSummary = {};
    change.hashtags.clear();
    change.mentions.clear();
    takeCommentApart(change);
    std::string text;
    for (const auto &[flag, sign] : {std::pair(change.isUnpatrolled, '!'), {change.isNew, 'N'},
             {change.isMinor, 'M'}, {change.isBot, 'B'}}) {
        text.append(flag ? 1 : 0, sign);
    }
    change.flags = change.append(text);
    text.clear();
    appendUsualUrl(change, text);
    change.url = change.append(dice.roll(2) == 0 ? text : text + dice.text());
    text.clear();
    appendFeedLine(change, static_cast<TargetColours>(dice.roll(3)), text);
    text.resize(text.size() - static_cast<size_t>(dice.roll(3)));
    change.rawLine = change.append(text);
}

} // namespace

RecentChange randomChange(std::mt19937 &random)
{
    Dice dice(random);
    RecentChange change;
    change.timestamp = dice.number();
    change.newRevision = dice.number();
    change.oldRevision = dice.number();
    if (dice.roll(2) == 0) {
        change.sizeChange = static_cast<qint32>(dice.number());
    }
    change.namespaceId = static_cast<qint32>(dice.number());
    change.type = static_cast<ChangeType>(dice.roll(3));
    change.userKind = static_cast<UserKind>(dice.roll(3));
    change.source = static_cast<FeedSource>(dice.roll(3));
    for (bool RecentChange::*flag : {&RecentChange::isMinor, &RecentChange::isBot, &RecentChange::isNew,
             &RecentChange::isUnpatrolled, &RecentChange::isTruncated, &RecentChange::isColourless}) {
        change.*flag = dice.roll(2) == 0;
    }
    for (TextRange RecentChange::*text : Texts) {
        change.*text = change.append(dice.text());
    }
    for (int i = dice.roll(3); i > 0; --i) {
        change.hashtags.push_back(change.append(dice.text()));
        change.mentions.push_back(change.append(dice.text()));
    }
    if (dice.roll(4) == 0) {
        makeLocation(change, dice);
    }
    if (!dice.seldom()) {
        makeUsual(change, dice);
    }
    return change;
}

bool isSame(const RecentChange &a, const RecentChange &b)
{
    return a == b && a.view(a.rawLine) == b.view(b.rawLine);
}

qint64 textSize(const RecentChange &change)
{
    // Sections, tags and the rest of the comment are parts of the summary; the raw line repeats everything.
    qint64 size = 0;
    for (const TextRange RecentChange::*text :
        {&RecentChange::wiki, &RecentChange::serverName, &RecentChange::title, &RecentChange::namespaceName,
            &RecentChange::user, &RecentChange::flags, &RecentChange::logType, &RecentChange::logAction,
            &RecentChange::logTarget, &RecentChange::url, &RecentChange::summary}) {
        size += (change.*text).size;
    }
    return size;
}

} // namespace WikiMon::Test
