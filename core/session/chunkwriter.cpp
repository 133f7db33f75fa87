// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/chunkwriter.h"

#include "feed/feedlinewriter.h"
#include "feed/revert.h"
#include "session/chunklayout.h"
#include "session/placeentry.h"
#include "text/foldtable.h"

#include <algorithm>

namespace WikiMon {

namespace {

// Longer fields are cut in the chunk's text (and the change kept aside). No source lets such a one through;
// three of them are far from what an offset can say.
constexpr std::size_t MaxField = std::size_t(64) << 20;
// A URL and a raw line of more than this together go with the whole change.
constexpr std::size_t MaxAside = 1 << 16;
// A longer line than IRC carries is not made again but kept: to look for its target may take long.
constexpr std::size_t MaxRebuilt = 4096;

std::string_view cutField(const RecentChange &change, TextRange field)
{
    return change.view(field).substr(0, MaxField);
}

std::size_t rowTextSize(const RecentChange &change)
{
    constexpr std::size_t Ends = 3;
    return Ends + cutField(change, change.title).size() + cutField(change, change.summary).size()
        + cutField(change, change.logTarget).size();
}

std::string_view cutEntry(std::string_view entry)
{
    return entry.substr(0, StringTable::MaxEntry);
}

std::string_view pairEntry(std::string_view first, std::string_view second, std::string &entry)
{
    if (first.empty() && second.empty()) {
        return {};
    }
    entry.assign(cutEntry(first)).append(1, '\n').append(cutEntry(second));
    return cutEntry(entry);
}

quint32 bit(bool isSet, quint32 mask)
{
    return isSet ? mask : 0;
}

quint32 bitsOf(const RecentChange &change, std::string_view rowText)
{
    quint32 bits = static_cast<quint32>(change.type) | static_cast<quint32>(change.userKind) << 2
        | static_cast<quint32>(change.source) << 4 | static_cast<quint32>(change.location.precision) << 6;
    bits |= bit(change.isMinor, ChangeBit::Minor) | bit(change.isBot, ChangeBit::Bot)
        | bit(change.isNew, ChangeBit::New) | bit(change.isUnpatrolled, ChangeBit::Unpatrolled)
        | bit(change.isTruncated, ChangeBit::Truncated) | bit(change.isColourless, ChangeBit::Colourless);
    bits |= bit(change.location.precision != GeoPrecision::None, ChangeBit::Located)
        | bit(looksLikeRevert(change.view(change.summary)), ChangeBit::Revert)
        | bit(!change.section.isEmpty(), ChangeBit::HasSection)
        | bit(!change.hashtags.empty(), ChangeBit::HasHashtags)
        | bit(!change.mentions.empty(), ChangeBit::HasMentions) | bit(hasOddFold(rowText), ChangeBit::OddFold)
        | bit(!change.flags.isEmpty(), ChangeBit::HasFlags);
    return bits;
}

// What malloc takes for a request: its own eight bytes more, in steps of 16, at least 32 (glibc, 64 bit).
qint64 allocated(std::size_t bytes)
{
    return bytes == 0 ? 0 : std::max<qint64>(32, static_cast<qint64>((bytes + 8 + 15) / 16 * 16));
}

qint64 heapMemory(const RecentChange &change)
{
    // Short strings lie within the object.
    static const std::size_t inPlace = std::string().capacity();
    const std::size_t text = change.text.capacity();
    return allocated(text > inPlace ? text + 1 : 0)
        + allocated(change.hashtags.capacity() * sizeof(TextRange))
        + allocated(change.mentions.capacity() * sizeof(TextRange));
}

} // namespace

ChunkWriter::ChunkWriter(qint64 number, qint64 firstSequence, const RecentChange &first)
    : m_chunk(new StoreChunk(number, firstSequence, std::max(ChunkLayout::TextBytes, rowTextSize(first))))
    , m_users(m_chunk->m_userTable)
    , m_wikis(m_chunk->m_wikiTable)
    , m_logs(m_chunk->m_logTable)
    , m_namespaces(m_chunk->m_namespaceTable)
    , m_places(m_chunk->m_placeTable)
{
}

bool ChunkWriter::hasRoomFor(const RecentChange &change) const
{
    const StoreChunk &chunk = *m_chunk;
    const int row = chunk.rowCount();
    if (row == StoreChunk::MaxRows || rowTextSize(change) > chunk.m_textCapacity - chunk.m_textOffsets[row]) {
        return false;
    }
    const quint32 asideUsed = chunk.m_asides[chunk.m_asideCount.load(std::memory_order_relaxed)].offset;
    // Asked for the longest entry, so that a chunk does not depend on what is in the tables already.
    constexpr std::size_t Longest = StringTable::MaxEntry;
    return ChunkLayout::AsideBytes - asideUsed >= MaxAside && chunk.m_userTable.hasRoomFor(Longest)
        && chunk.m_wikiTable.hasRoomFor(Longest) && chunk.m_logTable.hasRoomFor(Longest)
        && chunk.m_namespaceTable.hasRoomFor(Longest) && chunk.m_placeTable.hasRoomFor(Longest);
}

bool ChunkWriter::append(const RecentChange &change)
{
    if (!hasRoomFor(change)) {
        return false;
    }
    StoreChunk &chunk = *m_chunk;
    const int row = chunk.rowCount();
    chunk.m_timestamps[row] = change.timestamp;
    chunk.m_newRevisions[row] = change.newRevision;
    chunk.m_oldRevisions[row] = change.oldRevision;
    chunk.m_sizeChanges[row] = change.sizeChange.value_or(StoreChunk::NoSize);
    chunk.m_namespaceIds[row] = change.namespaceId;
    putText(row, change);
    chunk.m_users[row] = m_users.idOf(cutEntry(change.view(change.user)));
    chunk.m_namespaceNames[row] = m_namespaces.idOf(cutEntry(change.view(change.namespaceName)));
    chunk.m_wikis[row]
        = m_wikis.idOf(pairEntry(change.view(change.wiki), change.view(change.serverName), m_entry));
    chunk.m_logs[row]
        = m_logs.idOf(pairEntry(change.view(change.logType), change.view(change.logAction), m_entry));
    m_entry.clear();
    appendPlaceEntry(change, m_entry);
    chunk.m_places[row] = m_places.idOf(cutEntry(m_entry));
    chunk.m_bits[row] = bitsOf(change, chunk.rowText(row));
    putSources(row, change);
    // Whatever the columns can't say shows itself here.
    if (!(chunk.m_bits[row] & ChangeBit::OddRow)) {
        chunk.fillFields(row, m_back);
        if (!(m_back == change)) {
            putOddRow(row, change);
        }
    }
    if (chunk.m_bits[row] & ChangeBit::HasAside) {
        chunk.m_asideCount.fetch_add(1, std::memory_order_release);
    }
    chunk.m_rowCount.store(row + 1, std::memory_order_release);
    return true;
}

void ChunkWriter::putText(int row, const RecentChange &change)
{
    quint32 *const offset = m_chunk->m_textOffsets + row;
    char *at = m_chunk->m_text + offset[0];
    for (const TextRange field : {change.title, change.summary, change.logTarget}) {
        const std::string_view text = cutField(change, field);
        char *const begin = at;
        at += text.copy(at, text.size());
        std::replace(begin, at, '\n', ' ');
        *at++ = '\n';
    }
    offset[1] = static_cast<quint32>(at - m_chunk->m_text);
}

// rest: what is to be kept aside.
UrlForm ChunkWriter::urlFormOf(const RecentChange &change, std::string_view &rest)
{
    rest = change.view(change.url);
    if (rest.empty()) {
        return UrlForm::None;
    }
    m_entry.clear();
    appendUsualUrl(change, m_entry);
    if (!rest.starts_with(m_entry)) {
        return UrlForm::Aside;
    }
    rest.remove_prefix(m_entry.size());
    return rest.empty() ? UrlForm::Usual : UrlForm::UsualAndMore;
}

RawForm ChunkWriter::rawFormOf(const RecentChange &change)
{
    const std::string_view raw = change.view(change.rawLine);
    if (raw.empty()) {
        return RawForm::None;
    }
    // The length tells which form it can be.
    const bool isCut = !raw.ends_with('\x03');
    const std::size_t size = raw.size() + (isCut ? 1 : 0);
    const std::size_t plain = feedLineSize(change);
    if (size < plain || (size - plain) % TargetColoursSize != 0 || size > MaxRebuilt) {
        return RawForm::Aside;
    }
    const std::size_t coloured = std::min<std::size_t>((size - plain) / TargetColoursSize, 2);
    m_entry.clear();
    appendFeedLine(change, static_cast<TargetColours>(coloured), m_entry);
    if (std::string_view(m_entry).substr(0, m_entry.size() - (isCut ? 1 : 0)) != raw) {
        return RawForm::Aside;
    }
    const RawForm first = isCut ? RawForm::PlainCut : RawForm::Plain;
    return static_cast<RawForm>(static_cast<std::size_t>(first) + coloured);
}

// The URL and the raw line.
void ChunkWriter::putSources(int row, const RecentChange &change)
{
    std::string_view url;
    const UrlForm urlForm = urlFormOf(change, url);
    const RawForm rawForm = rawFormOf(change);
    const std::string_view raw = rawForm == RawForm::Aside ? change.view(change.rawLine) : std::string_view();
    m_chunk->m_bits[row] |= static_cast<quint32>(urlForm) << 22 | static_cast<quint32>(rawForm) << 24;
    if (url.empty() && raw.empty()) {
        return;
    }
    if (url.size() + 1 + raw.size() > MaxAside || url.find('\n') != std::string_view::npos) {
        putOddRow(row, change);
    } else {
        putAside(row, url, raw);
    }
}

// Written again, it takes the place of what was put aside of the same row: the entry counts when the row
// does.
void ChunkWriter::putAside(int row, std::string_view first, std::string_view second)
{
    StoreChunk &chunk = *m_chunk;
    StoreChunk::Aside *const entry = chunk.m_asides + chunk.m_asideCount.load(std::memory_order_relaxed);
    char *at = chunk.m_asideText + entry->offset;
    at += first.copy(at, first.size());
    *at++ = '\n';
    at += second.copy(at, second.size());
    entry[0].row = static_cast<quint32>(row);
    entry[1].offset = static_cast<quint32>(at - chunk.m_asideText);
    chunk.m_bits[row] |= ChangeBit::HasAside;
}

void ChunkWriter::putOddRow(int row, const RecentChange &change)
{
    StoreChunk &chunk = *m_chunk;
    // A copy's buffers are as large as their content, whatever the original had in reserve.
    const RecentChange *const odd
        = chunk.m_oddRows.emplace_back(std::make_unique<const RecentChange>(change)).get();
    chunk.m_oddMemory += allocated(sizeof *odd) + heapMemory(*odd) + static_cast<qint64>(sizeof odd);
    putAside(row, {reinterpret_cast<const char *>(&odd), sizeof odd}, {});
    chunk.m_bits[row] |= ChangeBit::OddRow;
}

void ChunkWriter::close()
{
    m_chunk->m_memory.trim(m_chunk->m_text + m_chunk->m_textOffsets[m_chunk->rowCount()]);
}

qint64 ChunkWriter::memoryUsed() const
{
    return m_chunk->memoryUsed() + m_users.memoryUsed() + m_wikis.memoryUsed() + m_logs.memoryUsed()
        + m_namespaces.memoryUsed() + m_places.memoryUsed() + static_cast<qint64>(m_entry.capacity())
        + heapMemory(m_back);
}

} // namespace WikiMon
