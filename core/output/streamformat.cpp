// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamformat.h"

#include "output/changewriter.h"
#include "output/objectwriter.h"

namespace WikiMon {

namespace {

bool isNewAccount(const RecentChange &change)
{
    return change.isLog() && change.view(change.logType) == "newusers";
}

void writeRecordingKeys(ObjectWriter &writer, const RecentChange &change)
{
    writer.literal(",\"server_name\":");
    writer.string(change.view(change.serverName));
    writer.literal(",\"source\":");
    writer.string(nameOf(change.source));
}

// The second version of hatnote/wikimon, which reads EventStreams: 18 keys, always all of them. What it
// tells otherwise than the first: pages begin with the action "new", rev_id is the new revision and
// parent_rev_id the old one, texts are "" where there are none, and an account's log action is its url.
template <bool Extended>
void writeV2(const RecentChange &change, [[maybe_unused]] qint64 sequence, std::string &out)
{
    ObjectWriter writer(out, roomFor(change));
    const auto text = [&](TextRange range) { return change.view(range); };
    const bool isAccount = isNewAccount(change);
    writer.literal("{\"action\":");
    writer.string(isAccount ? "newusers" : change.type == ChangeType::New ? "new" : "edit");
    writer.literal(",\"change_size\":");
    if (isAccount) {
        writer.literal("0");
    } else {
        change.sizeChange ? writer.number(*change.sizeChange) : writer.literal("null");
    }
    writer.literal(",\"hashtags\":");
    writer.strings(change, isAccount ? std::vector<TextRange>() : change.hashtags);
    writer.literal(",\"is_anon\":");
    writer.boolean(!isAccount && change.isUnregistered());
    writer.literal(",\"is_bot\":");
    writer.boolean(change.isBot);
    writer.literal(",\"is_minor\":");
    writer.boolean(!isAccount && change.isMinor);
    writer.literal(",\"is_new\":");
    writer.boolean(!isAccount && change.type == ChangeType::New);
    if constexpr (Extended) {
        writer.literal(",\"is_temp\":");
        writer.boolean(change.isTemporary());
    }
    writer.literal(",\"is_unpatrolled\":");
    writer.boolean(!isAccount && change.isUnpatrolled);
    if constexpr (Extended) {
        writer.literal(",\"log_target\":");
        writer.stringOrNull(text(change.logTarget));
        writer.literal(",\"log_type\":");
        change.isLog() ? writer.string(text(change.logType)) : writer.literal("null");
    }
    writer.literal(",\"mentions\":");
    writer.strings(change, isAccount ? std::vector<TextRange>() : change.mentions);
    writer.literal(",\"ns\":");
    writer.string(isAccount ? "Special" : text(change.namespaceName));
    writer.literal(",\"page_title\":");
    writer.string(isAccount ? "Special:Log/newusers" : text(change.title));
    writer.literal(",\"parent_rev_id\":");
    writer.revision(isAccount ? RecentChange::NoRevision : change.oldRevision);
    writer.literal(",\"parsed_summary\":");
    writer.string(text(isAccount ? change.summary : change.parsedSummary));
    writer.literal(",\"rev_id\":");
    writer.revision(isAccount ? RecentChange::NoRevision : change.newRevision);
    writer.literal(",\"section\":");
    isAccount ? writer.literal("null") : writer.string(text(change.section));
    if constexpr (Extended) {
        writer.literal(",\"seq\":");
        writer.number(sequence);
        writeRecordingKeys(writer, change);
    }
    writer.literal(",\"summary\":");
    writer.string(text(change.summary));
    if constexpr (Extended) {
        writer.literal(",\"timestamp\":");
        writer.time(change.timestamp);
        writer.literal(",\"truncated\":");
        writer.boolean(change.isTruncated);
    }
    writer.literal(",\"url\":");
    writer.string(text(isAccount ? change.logAction : change.url));
    writer.literal(",\"user\":");
    writer.string(text(change.user));
    if constexpr (Extended) {
        writer.literal(",\"wiki\":");
        writer.string(text(change.wiki));
    }
    writer.literal("}");
}

} // namespace

bool speaksOf(StreamDialect dialect, const RecentChange &change)
{
    return dialect == StreamDialect::V1 || !change.isLog() || isNewAccount(change);
}

void appendStreamMessage(const RecentChange &change, StreamFormat format, qint64 sequence, std::string &out)
{
    if (format.dialect == StreamDialect::V2) {
        format.isExtended ? writeV2<true>(change, sequence, out) : writeV2<false>(change, sequence, out);
    } else if (format.isExtended) {
        appendNumberedJson(change, sequence, out);
    } else {
        appendStreamJson(change, out);
    }
}

} // namespace WikiMon
