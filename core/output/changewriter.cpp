// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/changewriter.h"

#include "output/objectwriter.h"

namespace WikiMon {

namespace {

void writeLocation(ObjectWriter &writer, const RecentChange &change)
{
    const GeoLocation &location = change.location;
    writer.literal(",\"geo_ip\":{\"city\":");
    writer.stringOrNull(change.view(location.city));
    writer.literal(",\"country_name\":");
    writer.stringOrNull(change.view(location.country));
    writer.literal(",\"latitude\":");
    writer.number(location.latitude);
    writer.literal(",\"longitude\":");
    writer.number(location.longitude);
    writer.literal(",\"region_name\":");
    writer.stringOrNull(change.view(location.region));
    writer.literal("}");
}

// Which keys there are beside those of WikiMon's stream: those of a recording, and those and "seq".
enum class Keys { Stream, Recording, Numbered };

// The keys are sorted, as WikiMon sorts them; a recording's own keys stand among them.
template <Keys K>
void writeChange(const RecentChange &change, [[maybe_unused]] qint64 sequence, std::string &out)
{
    constexpr bool Recording = K != Keys::Stream;
    ObjectWriter writer(out, roomFor(change));
    const auto text = [&](TextRange range) { return change.view(range); };
    if (change.isLog()) {
        writer.literal("{\"action\":");
        writer.string(change.action());
    } else {
        writer.literal("{\"action\":\"edit\"");
    }
    writer.literal(",\"change_size\":");
    change.sizeChange ? writer.number(*change.sizeChange) : writer.literal("null");
    writer.literal(",\"flags\":");
    writer.stringOrNull(text(change.flags));
    if (change.location.precision != GeoPrecision::None) {
        writeLocation(writer, change);
    }
    writer.literal(",\"hashtags\":");
    writer.strings(change, change.hashtags);
    writer.literal(",\"is_anon\":");
    writer.boolean(change.isUnregistered());
    writer.literal(",\"is_bot\":");
    writer.boolean(change.isBot);
    writer.literal(",\"is_minor\":");
    writer.boolean(change.isMinor);
    writer.literal(",\"is_new\":");
    writer.boolean(change.isNew);
    if constexpr (Recording) {
        writer.literal(",\"is_temp\":");
        writer.boolean(change.isTemporary());
    }
    writer.literal(",\"is_unpatrolled\":");
    writer.boolean(change.isUnpatrolled);
    if constexpr (Recording) {
        writer.literal(",\"log_target\":");
        writer.stringOrNull(text(change.logTarget));
        writer.literal(",\"log_type\":");
        change.isLog() ? writer.string(text(change.logType)) : writer.literal("null");
    }
    writer.literal(",\"mentions\":");
    writer.strings(change, change.mentions);
    writer.literal(",\"ns\":");
    writer.string(text(change.namespaceName));
    writer.literal(",\"page_title\":");
    writer.string(text(change.title));
    // WikiMon calls the new revision "parent", but for new pages, which have no other.
    const bool onlyNew = change.type == ChangeType::New && change.oldRevision == RecentChange::NoRevision;
    writer.literal(",\"parent_rev_id\":");
    writer.revision(onlyNew ? RecentChange::NoRevision : change.newRevision);
    writer.literal(",\"parsed_summary\":");
    change.summary.isEmpty() ? writer.literal("null") : writer.string(text(change.parsedSummary));
    writer.literal(",\"rev_id\":");
    writer.revision(onlyNew ? change.newRevision : change.oldRevision);
    writer.literal(",\"section\":");
    writer.string(text(change.section));
    if constexpr (K == Keys::Numbered) {
        writer.literal(",\"seq\":");
        writer.number(sequence);
    }
    if constexpr (Recording) {
        writer.literal(",\"server_name\":");
        writer.string(text(change.serverName));
        writer.literal(",\"source\":");
        writer.string(nameOf(change.source));
    }
    writer.literal(",\"summary\":");
    writer.stringOrNull(text(change.summary));
    if constexpr (Recording) {
        writer.literal(",\"timestamp\":");
        writer.time(change.timestamp);
        writer.literal(",\"truncated\":");
        writer.boolean(change.isTruncated);
    }
    writer.literal(",\"url\":");
    writer.stringOrNull(text(change.url));
    writer.literal(",\"user\":");
    writer.string(text(change.user));
    if constexpr (Recording) {
        writer.literal(",\"wiki\":");
        writer.string(text(change.wiki));
    }
    writer.literal("}");
}

} // namespace

void appendStreamJson(const RecentChange &change, std::string &out)
{
    writeChange<Keys::Stream>(change, 0, out);
}

void appendRecordingJson(const RecentChange &change, std::string &out)
{
    writeChange<Keys::Recording>(change, 0, out);
}

void appendNumberedJson(const RecentChange &change, qint64 sequence, std::string &out)
{
    writeChange<Keys::Numbered>(change, sequence, out);
}

void appendGapJson(const FeedGap &gap, std::string &out)
{
    const QByteArray reason = gap.reason.toUtf8();
    ObjectWriter writer(out, static_cast<std::size_t>(reason.size()) * MaxJsonExpansion + RoomForKeys);
    writer.literal("{\"from\":");
    writer.time(gap.from);
    writer.literal(",\"lost\":");
    gap.lost ? writer.number(*gap.lost) : writer.literal("null");
    writer.literal(",\"reason\":");
    writer.string({reason.data(), static_cast<std::size_t>(reason.size())});
    writer.literal(",\"record\":\"gap\",\"to\":");
    writer.time(gap.to);
    writer.literal("}");
}

} // namespace WikiMon
