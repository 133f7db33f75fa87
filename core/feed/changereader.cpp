// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/changereader.h"

#include "base/isotime.h"
#include "base/jsonreader.h"
#include "feed/changekeys.h"
#include "feed/comment.h"
#include "feed/username.h"
#include "wiki/namespacelibrary.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <limits>
#include <utility>

namespace WikiMon {

namespace {

// What a line says before it is known whether it is an edit or a log entry.
struct Raw
{
    TextRange action;
    TextRange revId;
    TextRange parentRevId;
    TextRange timestamp;
    TextRange source;
    std::optional<qint64> sequence;
    bool isAnon = false;
    bool hasAction = false; // of a line that was cut before it, it is empty
    bool hasFlags = false; // the key is there
    bool hasSection = false;
    bool hasParsedSummary = false;
    bool isOtherRecord = false;
    bool isEdit = false;
};

bool readLocation(JsonReader &json, RecentChange &out)
{
    std::string_view key;
    std::string scratch;
    if (json.readNull()) {
        return true;
    }
    GeoLocation location;
    bool latitude = false;
    bool longitude = false;
    json.enterObject();
    while (json.nextKey(key, scratch)) {
        if (key == "city") {
            json.readStringOrNull(out.text, location.city);
        } else if (key == "country_name") {
            json.readStringOrNull(out.text, location.country);
        } else if (key == "region_name") {
            json.readStringOrNull(out.text, location.region);
        } else if (key == "latitude") {
            latitude = json.readNumber(location.latitude);
        } else if (key == "longitude") {
            longitude = json.readNumber(location.longitude);
        } else {
            json.skipValue();
        }
    }
    const bool onEarth
        = latitude && longitude && std::abs(location.latitude) <= 90 && std::abs(location.longitude) <= 180;
    if (json.ok() && onEarth) {
        location.precision = !location.city.isEmpty() ? GeoPrecision::City
            : !location.region.isEmpty()              ? GeoPrecision::Region
                                                      : GeoPrecision::Country;
        out.location = location;
    }
    return json.ok();
}

bool readSize(JsonReader &json, RecentChange &out)
{
    std::optional<qint64> size;
    if (!json.readIntegerOrNull(size)) {
        return false;
    }
    if (size && *size >= std::numeric_limits<qint32>::min() && *size <= std::numeric_limits<qint32>::max()) {
        out.sizeChange = static_cast<qint32>(*size);
    }
    return true;
}

bool readFlag(JsonReader &json, bool &flag)
{
    return json.readNull() || json.readBoolean(flag);
}

bool readText(JsonReader &json, RecentChange &out, TextRange &range)
{
    return json.readStringOrNull(out.text, range);
}

// What is no number is none: it says nothing of the change.
bool readSequence(JsonReader &json, Raw &raw)
{
    const JsonReader before = json;
    if (!json.readIntegerOrNull(raw.sequence)) {
        json = before;
        return json.skipValue();
    }
    return true;
}

bool readValue(JsonReader &json, ChangeKey key, RecentChange &out, Raw &raw)
{
    switch (key) {
    case ChangeKey::Action:
        raw.hasAction = true;
        return readText(json, out, raw.action);
    case ChangeKey::ChangeSize:
        return readSize(json, out);
    case ChangeKey::Flags:
        raw.hasFlags = true;
        return readText(json, out, out.flags);
    case ChangeKey::Geo:
        return readLocation(json, out);
    case ChangeKey::IsAnon:
        return readFlag(json, raw.isAnon);
    case ChangeKey::IsBot:
        return readFlag(json, out.isBot);
    case ChangeKey::IsMinor:
        return readFlag(json, out.isMinor);
    case ChangeKey::IsNew:
        return readFlag(json, out.isNew);
    case ChangeKey::IsUnpatrolled:
        return readFlag(json, out.isUnpatrolled);
    case ChangeKey::LogTarget:
        return readText(json, out, out.logTarget);
    case ChangeKey::LogType:
        return readText(json, out, out.logType);
    case ChangeKey::Namespace:
        return readText(json, out, out.namespaceName);
    case ChangeKey::Title:
        return readText(json, out, out.title);
    case ChangeKey::ParentRevision:
        return readText(json, out, raw.parentRevId);
    case ChangeKey::Record:
        raw.isOtherRecord = true;
        return json.skipValue();
    case ChangeKey::Revision:
        return readText(json, out, raw.revId);
    case ChangeKey::Sequence:
        return readSequence(json, raw);
    case ChangeKey::ServerName:
        return readText(json, out, out.serverName);
    case ChangeKey::Source:
        return readText(json, out, raw.source);
    case ChangeKey::Summary:
        return readText(json, out, out.summary);
    case ChangeKey::Timestamp:
        return readText(json, out, raw.timestamp);
    case ChangeKey::Truncated:
        return readFlag(json, out.isTruncated);
    case ChangeKey::Url:
        return readText(json, out, out.url);
    case ChangeKey::User:
        return readText(json, out, out.user);
    case ChangeKey::Wiki:
        return readText(json, out, out.wiki);
    case ChangeKey::ParsedSummary:
        raw.hasParsedSummary = true;
        return json.skipValue();
    case ChangeKey::Section:
        raw.hasSection = true;
        return json.skipValue();
    case ChangeKey::Hashtags:
    case ChangeKey::Mentions:
    case ChangeKey::IsTemporary:
    case ChangeKey::Other:
        return json.skipValue(); // comes of the rest
    }
    Q_UNREACHABLE();
}

qint64 revisionOf(std::string_view text)
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && value >= 0 ? value
                                                                                  : RecentChange::NoRevision;
}

// The page names of canonical namespaces that have the same number on every wiki.
qint32 namespaceIdOf(std::string_view name)
{
    constexpr qint32 First = -2; // Media
    for (qint32 id = First; !coreNamespaceName(id).empty(); ++id) {
        if (coreNamespaceName(id) == name) {
            return id;
        }
    }
    return RecentChange::UnknownNamespace;
}

void takeLogEntry(const Raw &raw, RecentChange &out)
{
    constexpr std::string_view Log = ":Log/";
    out.type = ChangeType::Log;
    out.logAction = raw.action;
    const std::string_view title = out.view(out.title);
    const std::size_t log = title.find(Log);
    if (out.logType.isEmpty() && log != std::string_view::npos) {
        out.logType = rangeIn(out.text, title.substr(log + Log.size()));
    }
}

void takeEdit(const Raw &raw, RecentChange &out)
{
    const qint64 rev = revisionOf(out.view(raw.revId));
    const qint64 parent = revisionOf(out.view(raw.parentRevId));
    const bool onlyNew = parent == RecentChange::NoRevision && (out.isNew || rev != RecentChange::NoRevision);
    out.type = onlyNew ? ChangeType::New : ChangeType::Edit;
    out.newRevision = onlyNew ? rev : parent;
    out.oldRevision = onlyNew ? RecentChange::NoRevision : rev;
}

// Whether a line is of hatnote/wikimon's second dialect ("v2"): its messages have all keys but these two.
bool isSecondDialect(const Raw &raw)
{
    return !raw.hasFlags && raw.hasSection && raw.hasParsedSummary;
}

// Makes of its fields those of the first dialect: the revisions are the other way round, a new page has an
// action of its own, and the only log that is told has its action where the address is.
void takeSecondDialect(Raw &raw, RecentChange &out)
{
    if (out.view(raw.action) == "newusers") {
        out.logType = raw.action;
        raw.action = out.url;
        out.url = {};
        out.sizeChange.reset();
        return;
    }
    if (out.view(raw.action) == "new") {
        out.isNew = true;
        raw.action = {};
        raw.parentRevId = {};
    } else if (!out.isNew) {
        std::swap(raw.revId, raw.parentRevId);
    }
    raw.isEdit = true;
}

} // namespace

ReadStatus readChangeJson(std::string_view line, RecentChange &out, std::optional<qint64> *sequence)
{
    out.clear();
    JsonReader json(line);
    Raw raw;
    ChangeKey key = ChangeKey::Other;
    std::string scratch;
    std::size_t next = 0;
    if (!json.enterObject()) {
        return ReadStatus::NotJson;
    }
    while (nextChangeKey(json, next, key, scratch)) {
        // A value of another type is told apart from broken JSON by reading it again as any value. To
        // remember a copy of the reader would cost a sixth of all the time: it was written just before, in
        // pieces.
        const std::size_t valueAt = line.size() - json.left();
        if (!readValue(json, key, out, raw)) {
            JsonReader again(line.substr(valueAt));
            return again.skipValue() ? ReadStatus::NotAChange : ReadStatus::NotJson;
        }
    }
    if (!json.atEnd()) {
        return ReadStatus::NotJson;
    }
    if (sequence) {
        *sequence = raw.sequence;
    }
    if (raw.isOtherRecord) {
        return ReadStatus::OtherRecord;
    }
    if (out.title.isEmpty() || !raw.hasAction) {
        return ReadStatus::NotAChange;
    }
    if (isSecondDialect(raw)) {
        takeSecondDialect(raw, out);
    }
    raw.isEdit |= out.view(raw.action) == "edit";
    const bool isLog = !out.logType.isEmpty() || !raw.isEdit
        || (out.view(out.namespaceName) == "Special" && out.url.isEmpty());
    isLog ? takeLogEntry(raw, out) : takeEdit(raw, out);
    out.namespaceId = namespaceIdOf(out.view(out.namespaceName));
    out.timestamp = parseIsoTime(out.view(raw.timestamp)).value_or(0);
    const std::string_view source = out.view(raw.source);
    out.source = source == "eventstreams" ? FeedSource::EventStreams
        : source == "replay"              ? FeedSource::Replay
                                          : FeedSource::Irc;
    out.userKind = userKindOf(out.view(out.user));
    if (raw.isAnon && out.userKind == UserKind::Registered) {
        out.userKind = UserKind::Ip; // an address that was masked before it was written
    }
    takeCommentApart(out);
    return ReadStatus::Change;
}

QString describe(ReadStatus status)
{
    switch (status) {
    case ReadStatus::Change:
        return QCoreApplication::translate("ChangeReader", "A change.");
    case ReadStatus::OtherRecord:
        return QCoreApplication::translate("ChangeReader", "A record that is no change.");
    case ReadStatus::NotJson:
        return QCoreApplication::translate("ChangeReader", "The line is no complete JSON object.");
    case ReadStatus::NotAChange:
        return QCoreApplication::translate("ChangeReader", "The JSON object does not describe a change.");
    case ReadStatus::UnknownType:
        return QCoreApplication::translate("ChangeReader", "The event is of a type that is not known.");
    }
    Q_UNREACHABLE();
}

} // namespace WikiMon
