// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/changewriter.h"

#include "base/isotime.h"
#include "base/jsonescape.h"

#include <charconv>
#include <cstring>
#include <memory>

namespace WikiMon {

namespace {

// Writes one object to the end of a string by way of a buffer with room for all of it: a string would fill
// that room with zeros first.
class Writer
{
public:
    Writer(std::string &out, std::size_t room) : m_out(out)
    {
        if (room > sizeof m_own) {
            m_large = std::make_unique_for_overwrite<char[]>(room);
            m_to = m_begin = m_large.get();
        }
    }
    ~Writer() { m_out.append(m_begin, static_cast<std::size_t>(m_to - m_begin)); }
    Q_DISABLE_COPY_MOVE(Writer)

    template <std::size_t N>
    void literal(const char (&text)[N])
    {
        std::memcpy(m_to, text, N - 1);
        m_to += N - 1;
    }
    void string(std::string_view text) { m_to = writeJsonString(m_to, text); }
    void stringOrNull(std::string_view text) { text.empty() ? literal("null") : string(text); }
    void boolean(bool value) { value ? literal("true") : literal("false"); }
    template <typename Number>
    void number(Number value)
    {
        m_to = std::to_chars(m_to, m_to + MaxNumber, value).ptr;
    }
    void revision(qint64 value)
    {
        if (value == RecentChange::NoRevision) {
            literal("null");
            return;
        }
        literal("\"");
        number(value);
        literal("\"");
    }
    void time(qint64 milliseconds)
    {
        literal("\"");
        writeIsoTime(milliseconds, m_to);
        m_to += IsoTimeLength;
        literal("\"");
    }
    void strings(const RecentChange &change, const std::vector<TextRange> &ranges)
    {
        literal("[");
        for (std::size_t i = 0; i < ranges.size(); ++i) {
            if (i > 0) {
                literal(",");
            }
            string(change.view(ranges[i]));
        }
        literal("]");
    }

private:
    static constexpr std::size_t MaxNumber = 32; // no qint64 or shortest double is longer
    // Any change that fits into one IRC message, whatever has to be escaped in it.
    static constexpr std::size_t OwnRoom = 32 * 1024;
    std::string &m_out;
    char m_own[OwnRoom];
    std::unique_ptr<char[]> m_large;
    char *m_begin = m_own;
    char *m_to = m_begin;
};

// Enough for every key, number and quote; texts come on top.
constexpr std::size_t RoomForKeys = 1200;

std::size_t roomFor(const RecentChange &change)
{
    std::size_t text = change.title.size + change.user.size + change.flags.size + change.url.size
        + change.summary.size + change.section.size + change.parsedSummary.size + change.namespaceName.size
        + change.logType.size + change.logAction.size + change.logTarget.size + change.wiki.size
        + change.serverName.size + change.location.city.size + change.location.region.size
        + change.location.country.size;
    for (const auto *list : {&change.hashtags, &change.mentions}) {
        for (const TextRange &range : *list) {
            text += range.size + 1;
        }
    }
    return text * MaxJsonExpansion + RoomForKeys;
}

void writeLocation(Writer &writer, const RecentChange &change)
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

std::string_view nameOf(FeedSource source)
{
    switch (source) {
    case FeedSource::Irc:
        return "irc";
    case FeedSource::EventStreams:
        return "eventstreams";
    case FeedSource::Replay:
        return "replay";
    }
    Q_UNREACHABLE();
}

// The keys are sorted, as WikiMon sorts them; a recording's own keys stand among them.
template <bool Recording>
void writeChange(const RecentChange &change, std::string &out)
{
    Writer writer(out, roomFor(change));
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
    writeChange<false>(change, out);
}

void appendRecordingJson(const RecentChange &change, std::string &out)
{
    writeChange<true>(change, out);
}

void appendGapJson(const FeedGap &gap, std::string &out)
{
    const QByteArray reason = gap.reason.toUtf8();
    Writer writer(out, static_cast<std::size_t>(reason.size()) * MaxJsonExpansion + RoomForKeys);
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
