// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/feedline.h"

#include "base/utf8.h"
#include "feed/comment.h"
#include "feed/linefields.h"
#include "feed/logtarget.h"
#include "feed/username.h"

#include <QCoreApplication>

#include <charconv>
#include <limits>

namespace WikiMon {

namespace {

// Copies the line into the buffer as valid UTF-8. False where it ends in the middle of a character, which is
// then left out.
bool takeLine(std::string_view line, std::string &buffer)
{
    if (validUtf8Prefix(line) == line.size()) {
        buffer.assign(line);
        return true;
    }
    const std::size_t cut = cutCharacterLength(line);
    buffer.clear();
    appendAsUtf8(line.substr(0, line.size() - cut), buffer);
    return cut == 0;
}

// Takes the codes out of a line whose codes are not MediaWiki's: a byte 03 and up to two digits; bold.
void removeColours(std::string &line)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t to = 0;
    for (std::size_t from = 0; from < line.size(); ++from) {
        if (line[from] == '\x03') {
            for (int digits = 0; digits < 2 && from + 1 < line.size() && isDigit(line[from + 1]); ++digits) {
                ++from;
            }
        } else if (line[from] != '\x02') {
            line[to++] = line[from];
        }
    }
    line.resize(to);
}

template <typename Number>
bool parseNumber(std::string_view text, Number &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

// size = "(" ["\x02"] ("+" | "-") digits ["\x02"] ")"
std::optional<qint32> parseSize(std::string_view size)
{
    if (!size.starts_with('(') || !size.ends_with(')')) {
        return {};
    }
    size = size.substr(1, size.size() - 2);
    if (size.starts_with('\x02')) {
        size.remove_prefix(1);
    }
    if (size.ends_with('\x02')) {
        size.remove_suffix(1);
    }
    if (size.starts_with('+')) {
        size.remove_prefix(1);
        if (size.starts_with('-')) {
            return {};
        }
    }
    qint32 bytes = 0;
    return parseNumber(size, bytes) ? std::optional(bytes) : std::nullopt;
}

// Reads diff= and oldid= out of …?diff=NEW&oldid=OLD&rcid=… and …?oldid=NEW
void parseRevisions(std::string_view url, RecentChange &out)
{
    std::string_view query = url.substr(std::min(url.find('?'), url.size()));
    qint64 diff = RecentChange::NoRevision;
    qint64 oldid = RecentChange::NoRevision;
    while (!query.empty()) {
        query.remove_prefix(1); // '?' or '&'
        const std::string_view parameter = query.substr(0, query.find('&'));
        query.remove_prefix(parameter.size());
        qint64 *const number = parameter.starts_with("diff=") ? &diff
            : parameter.starts_with("oldid=")                 ? &oldid
                                                              : nullptr;
        if (number && !parseNumber(parameter.substr(parameter.find('=') + 1), *number)) {
            *number = RecentChange::NoRevision;
        }
    }
    const bool hasDiff = diff != RecentChange::NoRevision;
    out.newRevision = hasDiff ? diff : oldid;
    out.oldRevision = hasDiff ? oldid : RecentChange::NoRevision;
    out.type
        = !hasDiff && (out.isNew || oldid != RecentChange::NoRevision) ? ChangeType::New : ChangeType::Edit;
}

void parseFlags(std::string_view flags, RecentChange &out)
{
    for (const char flag : flags) {
        out.isUnpatrolled |= flag == '!';
        out.isNew |= flag == 'N';
        out.isMinor |= flag == 'M';
        out.isBot |= flag == 'B';
    }
}

// The type of a log entry's title, "<Special>:Log/TYPE"; nothing for other titles.
std::optional<std::string_view> logTypeOf(std::string_view title)
{
    constexpr std::string_view Log = ":Log/";
    const std::size_t colon = title.find(':');
    if (colon == std::string_view::npos || !title.substr(colon).starts_with(Log)) {
        return {};
    }
    return title.substr(colon + Log.size());
}

void takeLogEntry(const LineFields &fields, std::string_view logType, RecentChange &out)
{
    const bool isCut = fields.whole < WholeUpTo::Comment || endsInTarget(fields.comment);
    out.isTruncated |= isCut && !out.isColourless;
    const LogComment comment = findLogTarget(fields.comment, logType, isCut);
    out.type = ChangeType::Log;
    out.logType = rangeIn(out.text, logType);
    out.logAction = rangeIn(out.text, fields.flags);
    out.logTarget = rangeIn(out.text, comment.target);
    out.summary = rangeIn(out.text, fields.comment);
    if (comment.isColoured || isCut) {
        // The buffer is grown first: the comment is a view into it.
        const auto begin = static_cast<quint32>(out.text.size());
        out.text.reserve(out.text.size() + fields.comment.size());
        appendWithoutTargetCodes(out.view(out.summary), out.view(out.logTarget), isCut, out.text);
        out.summary = {begin, static_cast<quint32>(out.text.size()) - begin};
    }
}

// A new global account, told in #central: the title is the user's page, the flags name the home wiki, whose
// host is the URL's.
void takeCentralEntry(const LineFields &fields, RecentChange &out)
{
    out.type = ChangeType::Log;
    out.wiki = rangeIn(out.text, fields.flags.substr(1));
    out.logTarget = out.title;
    constexpr std::string_view Scheme = "://";
    if (const std::size_t scheme = fields.url.find(Scheme); scheme != std::string_view::npos) {
        const std::string_view rest = fields.url.substr(scheme + Scheme.size());
        out.serverName = rangeIn(out.text, rest.substr(0, rest.find('/')));
    }
    out.logType = out.append("newusers");
    out.logAction = out.append("create");
}

void takeEdit(const LineFields &fields, RecentChange &out)
{
    out.flags = rangeIn(out.text, fields.flags);
    parseFlags(fields.flags, out);
    parseRevisions(fields.url, out);
    out.summary = rangeIn(out.text, fields.comment);
}

} // namespace

FeedLineStatus parseFeedLine(
    std::string_view line, const WikiContext &wiki, qint64 timestamp, RecentChange &out)
{
    out.clear();
    out.timestamp = timestamp;
    const bool wholeCharacters = takeLine(line, out.text);
    if (out.text.find_first_not_of(' ') == std::string::npos) {
        return FeedLineStatus::Empty;
    }
    LineFields fields;
    FieldsStatus status = splitColouredLine(out.text, fields);
    if (status == FieldsStatus::NotColoured) {
        removeColours(out.text);
        out.isColourless = true;
        status = splitPlainLine(out.text, fields);
    }
    if (status != FieldsStatus::Ok) {
        return status == FieldsStatus::NoUser ? FeedLineStatus::NoUser : FeedLineStatus::NoTitle;
    }
    out.isTruncated = fields.whole < WholeUpTo::Comment || !wholeCharacters;
    out.rawLine = {0, static_cast<quint32>(out.text.size())};
    out.title = rangeIn(out.text, fields.title);
    out.user = rangeIn(out.text, fields.user);
    out.sizeChange = parseSize(fields.size);
    // Half a URL would lead to another change, half an address to another place: neither is taken for one.
    if (fields.whole < WholeUpTo::Url) {
        fields.url = {};
    }
    out.url = rangeIn(out.text, fields.url);
    out.userKind = userKindOf(fields.user);
    if (fields.whole < WholeUpTo::User && out.userKind == UserKind::Ip && !out.isColourless) {
        out.userKind = UserKind::Registered;
    }
    const Namespace *space = &NamespaceTable::special();
    const std::optional<std::string_view> logType = logTypeOf(fields.title);
    if (fields.isCentral) {
        takeCentralEntry(fields, out);
    } else if (const Namespace &ofTitle = wiki.namespaces->ofTitle(fields.title);
               logType && (fields.url.empty() || ofTitle.id == space->id)) {
        takeLogEntry(fields, *logType, out);
    } else {
        space = &ofTitle;
        takeEdit(fields, out);
    }
    out.namespaceId = space->id;
    out.namespaceName = out.append(space->canonicalName);
    if (out.wiki.isEmpty()) {
        out.wiki = out.append(wiki.dbname);
    }
    if (out.serverName.isEmpty()) {
        out.serverName = out.append(wiki.serverName);
    }
    takeCommentApart(out);
    return FeedLineStatus::Change;
}

QString describe(FeedLineStatus status)
{
    switch (status) {
    case FeedLineStatus::Change:
        return QCoreApplication::translate("FeedLine", "A change.");
    case FeedLineStatus::Empty:
        return QCoreApplication::translate("FeedLine", "The line is empty.");
    case FeedLineStatus::NoTitle:
        return QCoreApplication::translate(
            "FeedLine", "The line does not begin with a page's title in brackets.");
    case FeedLineStatus::NoUser:
        return QCoreApplication::translate("FeedLine", "The line does not say who made the change.");
    }
    Q_UNREACHABLE();
}

} // namespace WikiMon
