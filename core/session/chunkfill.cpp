// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/comment.h"
#include "feed/feedlinewriter.h"
#include "session/placeentry.h"
#include "session/storechunk.h"

#include <algorithm>
#include <cstring>

// How a change is made again of its row.

namespace WikiMon {

namespace {

TextRange rangeOf(const char *buffer, std::string_view part)
{
    return {static_cast<quint32>(part.data() - buffer), static_cast<quint32>(part.size())};
}

// Appends both halves at once.
void fillPair(std::string_view entry, TextRange &first, TextRange &second, RecentChange &out)
{
    const auto begin = static_cast<quint32>(out.text.size());
    const StringPair pair = splitPair(entry);
    out.text.append(entry);
    first = {begin, static_cast<quint32>(pair.first.size())};
    second = {begin + first.size + 1, static_cast<quint32>(pair.second.size())};
    if (pair.second.empty()) {
        second = {};
    }
}

void fillBits(quint32 bits, RecentChange &out)
{
    out.type = changeType(bits);
    out.userKind = userKind(bits);
    out.source = feedSource(bits);
    out.isMinor = bits & ChangeBit::Minor;
    out.isBot = bits & ChangeBit::Bot;
    out.isNew = bits & ChangeBit::New;
    out.isUnpatrolled = bits & ChangeBit::Unpatrolled;
    out.isTruncated = bits & ChangeBit::Truncated;
    out.isColourless = bits & ChangeBit::Colourless;
    if (bits & ChangeBit::HasFlags) {
        const auto begin = static_cast<quint32>(out.text.size());
        out.text.append(out.isUnpatrolled ? "!" : "").append(out.isNew ? "N" : "");
        out.text.append(out.isMinor ? "M" : "").append(out.isBot ? "B" : "");
        out.flags = {begin, static_cast<quint32>(out.text.size()) - begin};
    }
}

} // namespace

void StoreChunk::fill(int row, RecentChange &out) const
{
    if (const RecentChange *odd = oddRow(row)) {
        out = *odd;
        return;
    }
    fillFields(row, out);
    fillRawLine(row, out);
}

const RecentChange *StoreChunk::oddRow(int row) const
{
    if (!(m_bits[row] & ChangeBit::OddRow)) {
        return nullptr;
    }
    const RecentChange *odd = nullptr;
    std::memcpy(&odd, aside(row).data(), sizeof odd);
    return odd;
}

std::string_view StoreChunk::aside(int row) const
{
    if (!(m_bits[row] & ChangeBit::HasAside)) {
        return {};
    }
    // Beyond the end stands what is just being put aside, for the writer.
    const Aside *const end = m_asides + m_asideCount.load(std::memory_order_acquire);
    const Aside *const found
        = std::ranges::lower_bound(m_asides, end, static_cast<quint32>(row), {}, &Aside::row);
    return {m_asideText + found->offset, found[1].offset - found->offset};
}

void StoreChunk::fillFields(int row, RecentChange &out) const
{
    out.clear();
    out.timestamp = m_timestamps[row];
    out.newRevision = m_newRevisions[row];
    out.oldRevision = m_oldRevisions[row];
    if (m_sizeChanges[row] != NoSize) {
        out.sizeChange = m_sizeChanges[row];
    }
    out.namespaceId = m_namespaceIds[row];

    const std::string_view text = rowText(row);
    const std::size_t titleEnd = text.find('\n');
    const std::size_t summaryEnd = text.find('\n', titleEnd + 1);
    out.text.append(text);
    out.title = rangeOf(text.data(), text.substr(0, titleEnd));
    out.summary = rangeOf(text.data(), text.substr(titleEnd + 1, summaryEnd - titleEnd - 1));
    out.logTarget = rangeOf(text.data(), text.substr(summaryEnd + 1, text.size() - summaryEnd - 2));

    out.user = out.append(m_userTable[m_users[row]]);
    out.namespaceName = out.append(m_namespaceTable[m_namespaceNames[row]]);
    fillPair(m_wikiTable[m_wikis[row]], out.wiki, out.serverName, out);
    fillPair(m_logTable[m_logs[row]], out.logType, out.logAction, out);
    fillBits(m_bits[row], out);
    fillUrl(row, out);
    fillPlace(row, out);
    takeCommentApart(out);
}

void StoreChunk::fillUrl(int row, RecentChange &out) const
{
    const UrlForm form = urlForm(m_bits[row]);
    if (form == UrlForm::None) {
        return;
    }
    const auto begin = static_cast<quint32>(out.text.size());
    if (form != UrlForm::Aside) {
        appendUsualUrl(out, out.text);
    }
    if (form != UrlForm::Usual) {
        const std::string_view kept = aside(row);
        out.text.append(kept.substr(0, kept.find('\n')));
    }
    out.url = {begin, static_cast<quint32>(out.text.size()) - begin};
}

void StoreChunk::fillPlace(int row, RecentChange &out) const
{
    const std::string_view entry = m_placeTable[m_places[row]];
    if (entry.empty()) {
        return;
    }
    const StoredPlace place = readPlaceEntry(entry);
    out.location.latitude = place.latitude;
    out.location.longitude = place.longitude;
    out.location.city = out.append(place.city);
    out.location.region = out.append(place.region);
    out.location.country = out.append(place.country);
    place.countryCode.copy(out.location.countryCode, sizeof out.location.countryCode);
    out.location.precision = place.precision;
}

void StoreChunk::fillRawLine(int row, RecentChange &out) const
{
    const RawForm form = rawForm(m_bits[row]);
    if (form == RawForm::None) {
        return;
    }
    const auto begin = static_cast<quint32>(out.text.size());
    if (form == RawForm::Aside) {
        const std::string_view kept = aside(row);
        out.text.append(kept.substr(kept.find('\n') + 1));
    } else {
        const bool isCut = form >= RawForm::PlainCut;
        const int colours
            = static_cast<int>(form) - static_cast<int>(isCut ? RawForm::PlainCut : RawForm::Plain);
        appendFeedLine(out, static_cast<TargetColours>(colours), out.text);
        if (isCut && !out.text.empty()) {
            out.text.pop_back();
        }
    }
    out.rawLine = {begin, static_cast<quint32>(out.text.size()) - begin};
}

} // namespace WikiMon
