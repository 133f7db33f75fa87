// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

namespace WikiMon {

// What a StoreChunk keeps of a change in 32 bits: its enums and flags, what is known of its text, and how its
// URL and raw line are found again. Masks for StoreChunk::bits().
namespace ChangeBit {

// Enums, two bits each; see the functions below.
inline constexpr quint32 Type = 3u << 0;
inline constexpr quint32 UserKind = 3u << 2;
inline constexpr quint32 Source = 3u << 4;
inline constexpr quint32 Precision = 3u << 6;

inline constexpr quint32 Minor = 1u << 8;
inline constexpr quint32 Bot = 1u << 9;
inline constexpr quint32 New = 1u << 10;
inline constexpr quint32 Unpatrolled = 1u << 11;
inline constexpr quint32 Truncated = 1u << 12;
inline constexpr quint32 Colourless = 1u << 13;
inline constexpr quint32 Revert = 1u << 14; // the summary says so
inline constexpr quint32 Located = 1u << 15; // precision is not None
inline constexpr quint32 HasSection = 1u << 16;
inline constexpr quint32 HasHashtags = 1u << 17;
inline constexpr quint32 HasMentions = 1u << 18;

// The row's title, summary or log target holds a character whose case folding has another length in UTF-8.
inline constexpr quint32 OddFold = 1u << 19;
// The columns and texts don't say all or say it slightly otherwise (a line feed is a blank there, a name over
// 4 KiB is cut): what must be exact asks fill(). Rare: nothing that MediaWiki writes comes to this.
inline constexpr quint32 OddRow = 1u << 20;

// For fill() alone.
inline constexpr quint32 HasFlags = 1u << 21; // the flags are what the four booleans say; else empty
inline constexpr quint32 Url = 3u << 22; // UrlForm
inline constexpr quint32 RawLine = 7u << 24; // RawForm
inline constexpr quint32 HasAside = 1u << 27; // something is kept aside

} // namespace ChangeBit

// How a change's URL is found again.
enum class UrlForm : quint8 {
    None, // there is none
    Usual, // as usualUrl() writes it
    UsualAndMore, // so begun, and the rest is kept aside ("&rcid=1")
    Aside,
};

// How a change's raw line is found again: the number of a form of FeedLineWriter, or kept aside.
enum class RawForm : quint8 {
    None, // there is none
    Plain, // as MediaWiki writes it of these fields
    TargetOnce, // with colours around the log target where it is first named in the summary
    TargetEvery, // wherever it is named
    PlainCut, // the same without the closing colour code, which the server cut off
    TargetOnceCut,
    TargetEveryCut,
    Aside,
};

[[nodiscard]] constexpr ChangeType changeType(quint32 bits)
{
    return static_cast<ChangeType>(bits & 3);
}
[[nodiscard]] constexpr UserKind userKind(quint32 bits)
{
    return static_cast<UserKind>(bits >> 2 & 3);
}
[[nodiscard]] constexpr FeedSource feedSource(quint32 bits)
{
    return static_cast<FeedSource>(bits >> 4 & 3);
}
[[nodiscard]] constexpr GeoPrecision geoPrecision(quint32 bits)
{
    return static_cast<GeoPrecision>(bits >> 6 & 3);
}
[[nodiscard]] constexpr UrlForm urlForm(quint32 bits)
{
    return static_cast<UrlForm>(bits >> 22 & 3);
}
[[nodiscard]] constexpr RawForm rawForm(quint32 bits)
{
    return static_cast<RawForm>(bits >> 24 & 7);
}

} // namespace WikiMon
