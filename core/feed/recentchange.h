// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/textrange.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace WikiMon {

enum class ChangeType : quint8 { Edit, New, Log };

// Who made a change: an account, a temporary account ("~2026-12345-67") or an IP address.
enum class UserKind : quint8 { Registered, Temporary, Ip };

enum class FeedSource : quint8 { Irc, EventStreams, Replay };

// How exactly an IP address was placed. None: it was not placed, and there are no coordinates.
enum class GeoPrecision : quint8 { None, Country, Region, City };

// Where an IP address is. Coordinates are WGS 84 degrees; the names are English, ranges of
// RecentChange::text.
struct GeoLocation
{
    double latitude = 0;
    double longitude = 0;
    TextRange city;
    TextRange region;
    TextRange country;
    char countryCode[2] = {0, 0}; // ISO 3166-1 alpha-2, or NULs
    GeoPrecision precision = GeoPrecision::None;
};

// One recent change of a wiki: an edit, a new page or a log entry. The value that every source makes and
// everything downstream reads. All its text is valid UTF-8 in one buffer, so that a parser that fills the
// same object again allocates nothing.
struct RecentChange
{
    static constexpr qint64 NoRevision = -1;
    static constexpr qint32 UnknownNamespace = std::numeric_limits<qint32>::min();

    std::string text;
    qint64 timestamp = 0; // milliseconds since 1970-01-01 UTC: when it arrived, or when it happened if known
    qint64 newRevision = NoRevision;
    qint64 oldRevision = NoRevision;
    std::optional<qint32> sizeChange; // bytes
    qint32 namespaceId = 0; // MediaWiki's number on this wiki; -1 for log entries; may be unknown
    ChangeType type = ChangeType::Edit;
    UserKind userKind = UserKind::Registered;
    FeedSource source = FeedSource::Irc;
    bool isMinor = false;
    bool isBot = false;
    bool isNew = false;
    bool isUnpatrolled = false;
    bool isTruncated = false; // the server cut the line: what is there may be the beginning only
    bool isColourless = false; // read from a line without colour codes: its fields are a good guess

    TextRange wiki; // dbname, "enwiki"
    TextRange serverName; // host, "en.wikipedia.org"
    TextRange title; // as on the wire, with the local namespace
    TextRange
        namespaceName; // canonical English name: "Main", "User talk", "Project", "Special" for log entries
    TextRange user;
    TextRange flags; // as on the wire ("!NMB"); empty for log entries
    TextRange logType; // "move"; empty for edits
    TextRange logAction; // "move_redir"; empty for edits
    TextRange logTarget; // the page or user that a log entry is about, when it says so
    TextRange url; // as on the wire; empty for log entries
    TextRange summary; // the comment without the formatter's colour codes
    TextRange section; // of "/* section */ rest"
    TextRange parsedSummary; // the rest
    TextRange rawLine; // the line as it came, where the source has lines
    std::vector<TextRange> hashtags; // without their sign
    std::vector<TextRange> mentions;
    GeoLocation location;

    [[nodiscard]] std::string_view view(TextRange range) const { return range.in(text); }
    // "edit" for edits and new pages, the log action otherwise.
    [[nodiscard]] std::string_view action() const
    {
        return type == ChangeType::Log ? view(logAction) : std::string_view("edit");
    }
    [[nodiscard]] bool isLog() const { return type == ChangeType::Log; }
    [[nodiscard]] bool isTemporary() const { return userKind == UserKind::Temporary; }
    // What "anonymous" means today: an IP address or a temporary account.
    [[nodiscard]] bool isUnregistered() const { return userKind != UserKind::Registered; }

    // Adds text to the buffer and says where it is.
    TextRange append(std::string_view more)
    {
        const TextRange range{static_cast<quint32>(text.size()), static_cast<quint32>(more.size())};
        text.append(more);
        return range;
    }
    // Empties everything but keeps the memory.
    void clear();

    // Compares what the changes say: texts by content, wherever they lie in the buffers. The raw line is
    // left out, as only one source has it.
    friend bool operator==(const RecentChange &a, const RecentChange &b);
};

} // namespace WikiMon
