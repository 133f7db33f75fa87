// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/eventfields.h"

#include "base/jsonreader.h"

#include <algorithm>
#include <iterator>

namespace WikiMon {

namespace {

template <typename Field>
struct Key
{
    std::string_view name;
    Field field;
};

constexpr Key<TextRange RecentChange::*> ChangeTexts[] = {
    {"title", &RecentChange::title},
    {"user", &RecentChange::user},
    {"wiki", &RecentChange::wiki},
    {"server_name", &RecentChange::serverName},
    {"log_type", &RecentChange::logType},
    {"log_action", &RecentChange::logAction},
    {"notify_url", &RecentChange::url},
};
constexpr Key<TextRange EventFields::*> EventTexts[] = {
    {"comment", &EventFields::comment},
    {"type", &EventFields::type},
    {"server_url", &EventFields::serverUrl},
    {"server_script_path", &EventFields::scriptPath},
    {"log_action_comment", &EventFields::logComment},
};
constexpr Key<std::optional<qint64> EventFields::*> Numbers[] = {
    {"timestamp", &EventFields::seconds},
    {"namespace", &EventFields::namespaceNumber},
    {"id", &EventFields::id},
};
constexpr Key<TextRange EventFields::*> MetaTexts[] = {
    {"domain", &EventFields::domain},
    {"dt", &EventFields::exactTime},
};
constexpr Key<std::optional<qint64> EventFields::*> Lengths[] = {
    {"old", &EventFields::oldLength},
    {"new", &EventFields::newLength},
};
constexpr Key<std::optional<qint64> EventFields::*> Revisions[] = {
    {"old", &EventFields::oldRevision},
    {"new", &EventFields::newRevision},
};

template <typename Table>
auto findKey(const Table &table, std::string_view name)
{
    const auto it = std::ranges::find(table, name, [](const auto &entry) { return entry.name; });
    return it == std::end(table) ? nullptr : &*it;
}

// A number that is no whole one is as good as none.
bool readNumber(JsonReader &json, std::optional<qint64> &number)
{
    const JsonReader before = json;
    if (json.readIntegerOrNull(number)) {
        return true;
    }
    json = before;
    return json.skipValue();
}

bool readValue(JsonReader &json, EventFields &event, TextRange EventFields::*field)
{
    return json.readStringOrNull(event.text, event.*field);
}

bool readValue(JsonReader &json, EventFields &event, std::optional<qint64> EventFields::*field)
{
    return readNumber(json, event.*field);
}

template <typename Table>
bool readObject(JsonReader &json, const Table &table, EventFields &event, std::string &key)
{
    if (json.readNull()) {
        return true;
    }
    json.enterObject();
    while (json.nextKey(key)) {
        const auto *known = findKey(table, key);
        known ? readValue(json, event, known->field) : json.skipValue();
    }
    return json.ok();
}

bool readMember(
    JsonReader &json, const std::string &key, EventFields &event, RecentChange &out, std::string &inner)
{
    if (const auto *text = findKey(ChangeTexts, key)) {
        event.hasUrl |= text->field == &RecentChange::url;
        return json.readStringOrNull(out.text, out.*text->field);
    }
    if (const auto *text = findKey(EventTexts, key)) {
        return readValue(json, event, text->field);
    }
    if (const auto *number = findKey(Numbers, key)) {
        return readValue(json, event, number->field);
    }
    if (key == "minor") {
        return json.readNull() || json.readBoolean(event.isMinor);
    }
    if (key == "bot") {
        return json.readNull() || json.readBoolean(event.isBot);
    }
    if (key == "patrolled" && !json.readNull()) {
        event.patrolled.emplace();
        return json.readBoolean(*event.patrolled);
    }
    if (key == "meta") {
        return readObject(json, MetaTexts, event, inner);
    }
    if (key == "length") {
        return readObject(json, Lengths, event, inner);
    }
    if (key == "revision") {
        return readObject(json, Revisions, event, inner);
    }
    return key == "patrolled" || json.skipValue();
}

} // namespace

ReadStatus readEventFields(std::string_view line, EventFields &event, RecentChange &out)
{
    constexpr std::size_t UsualSize = 512; // so that the text grows once
    out.clear();
    event.text.reserve(UsualSize);
    JsonReader json(line);
    std::string key;
    std::string inner;
    if (!json.enterObject()) {
        return ReadStatus::NotJson;
    }
    while (json.nextKey(key)) {
        // A value of another type is told apart from broken JSON by reading it again as any value.
        const std::size_t valueAt = line.size() - json.left();
        if (!readMember(json, key, event, out, inner)) {
            JsonReader again(line.substr(valueAt));
            return again.skipValue() ? ReadStatus::NotAChange : ReadStatus::NotJson;
        }
    }
    return json.atEnd() ? ReadStatus::Change : ReadStatus::NotJson;
}

} // namespace WikiMon
