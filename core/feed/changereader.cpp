// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/changereader.h"

#include "base/isotime.h"
#include "base/jsonreader.h"
#include "feed/comment.h"
#include "feed/username.h"
#include "wiki/namespacelibrary.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <limits>

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
    bool isAnon = false;
    bool hasAction = false; // of a line that was cut before it, it is empty
    bool isOtherRecord = false;
};

bool readLocation(JsonReader &json, RecentChange &out, std::string &key)
{
    if (json.readNull()) {
        return true;
    }
    GeoLocation location;
    bool latitude = false;
    bool longitude = false;
    json.enterObject();
    while (json.nextKey(key)) {
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

struct TextKey
{
    std::string_view name;
    TextRange RecentChange::*field;
};
constexpr TextKey TextKeys[] = {
    {"page_title", &RecentChange::title},
    {"user", &RecentChange::user},
    {"summary", &RecentChange::summary},
    {"url", &RecentChange::url},
    {"flags", &RecentChange::flags},
    {"ns", &RecentChange::namespaceName},
    {"log_target", &RecentChange::logTarget},
    {"log_type", &RecentChange::logType},
    {"server_name", &RecentChange::serverName},
    {"wiki", &RecentChange::wiki},
};

struct RawKey
{
    std::string_view name;
    TextRange Raw::*field;
};
constexpr RawKey RawKeys[] = {
    {"action", &Raw::action},
    {"rev_id", &Raw::revId},
    {"parent_rev_id", &Raw::parentRevId},
    {"timestamp", &Raw::timestamp},
    {"source", &Raw::source},
};

struct FlagKey
{
    std::string_view name;
    bool RecentChange::*field;
};
constexpr FlagKey FlagKeys[] = {
    {"is_bot", &RecentChange::isBot},
    {"is_minor", &RecentChange::isMinor},
    {"is_new", &RecentChange::isNew},
    {"is_unpatrolled", &RecentChange::isUnpatrolled},
    {"truncated", &RecentChange::isTruncated},
};

template <typename Table>
auto findKey(const Table &table, std::string_view name)
{
    const auto it = std::ranges::find(table, name, [](const auto &entry) { return entry.name; });
    return it == std::end(table) ? nullptr : &*it;
}

bool readValue(JsonReader &json, const std::string &key, RecentChange &out, Raw &raw, std::string &innerKey)
{
    if (const TextKey *text = findKey(TextKeys, key)) {
        return json.readStringOrNull(out.text, out.*text->field);
    }
    if (const RawKey *text = findKey(RawKeys, key)) {
        raw.hasAction |= text->field == &Raw::action;
        return json.readStringOrNull(out.text, raw.*text->field);
    }
    if (const FlagKey *flag = findKey(FlagKeys, key)) {
        return json.readNull() || json.readBoolean(out.*flag->field);
    }
    if (key == "is_anon") {
        return json.readNull() || json.readBoolean(raw.isAnon);
    }
    if (key == "change_size") {
        return readSize(json, out);
    }
    if (key == "geo_ip") {
        return readLocation(json, out, innerKey);
    }
    raw.isOtherRecord |= key == "record";
    return json.skipValue();
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

} // namespace

ReadStatus readChangeJson(std::string_view line, RecentChange &out)
{
    out.clear();
    JsonReader json(line);
    Raw raw;
    std::string key;
    std::string innerKey;
    if (!json.enterObject()) {
        return ReadStatus::NotJson;
    }
    while (json.nextKey(key)) {
        // A value of another type is told apart from broken JSON by reading it again as any value.
        const JsonReader before = json;
        if (!readValue(json, key, out, raw, innerKey)) {
            json = before;
            return json.skipValue() ? ReadStatus::NotAChange : ReadStatus::NotJson;
        }
    }
    if (!json.atEnd()) {
        return ReadStatus::NotJson;
    }
    if (raw.isOtherRecord) {
        return ReadStatus::OtherRecord;
    }
    if (out.title.isEmpty() || !raw.hasAction) {
        return ReadStatus::NotAChange;
    }
    const bool isLog = !out.logType.isEmpty() || out.view(raw.action) != "edit"
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
