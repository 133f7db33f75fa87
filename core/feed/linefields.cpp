// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/linefields.h"

#include <algorithm>

// As MediaWiki's IRCColourfulRCFeedFormatter writes a line (C is the byte 03, codes have exactly the digits
// shown; a title or a user may begin with a digit or a comma):
//
//   line    = C14[[C07 title C14]]C4␠ flags C10␠C02 url C␠C5*C␠C03 user C␠C5*C␠ size ␠C10 comment C
//   central = C14[[C07 title C14]]C4 "@" wiki C10␠C02 url C␠C5*C␠C03 user C␠C5*C
//
// No field but the comment holds a byte 03, so each ends at the next one. The server may have cut the line
// anywhere.

namespace WikiMon {

namespace {

constexpr std::string_view BeforeTitle = "\x03"
                                         "14[[\x03"
                                         "07";
constexpr std::string_view BeforeFlags = "\x03"
                                         "14]]\x03"
                                         "4";
constexpr std::string_view BeforeUrl = "\x03"
                                       "10 \x03"
                                       "02";
constexpr std::string_view BeforeUser = "\x03 \x03"
                                        "5*\x03 \x03"
                                        "03";
constexpr std::string_view AfterUser = "\x03 \x03"
                                       "5*\x03";
constexpr std::string_view BeforeComment = "\x03"
                                           "10";

// A place in the line. Every take says whether the line goes on.
class Cursor
{
public:
    enum class Found : std::uint8_t { Yes, Cut, Other };

    explicit Cursor(std::string_view line) : m_rest(line) { }

    // Takes a separator: Cut where the line ends within it.
    Found separator(std::string_view expected)
    {
        if (m_rest.starts_with(expected)) {
            m_rest.remove_prefix(expected.size());
            return Found::Yes;
        }
        return expected.starts_with(m_rest) ? Found::Cut : Found::Other;
    }
    // Takes what stands before the next byte 03, or all.
    std::string_view field()
    {
        const std::string_view taken = m_rest.substr(0, m_rest.find('\x03'));
        m_rest.remove_prefix(taken.size());
        return taken;
    }
    bool character(char c)
    {
        const bool there = m_rest.starts_with(c);
        m_rest.remove_prefix(there ? 1 : 0);
        return there;
    }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

using Found = Cursor::Found;

FieldsStatus ended(Found found)
{
    return found == Found::Cut ? FieldsStatus::Ok : FieldsStatus::NotColoured;
}

// size ␠C10 comment C
FieldsStatus splitSizeAndComment(std::string_view rest, LineFields &fields)
{
    const std::size_t code = std::min(rest.find('\x03'), rest.size());
    const std::string_view coded = rest.substr(code);
    fields.size = rest.substr(0, code);
    fields.size = fields.size.substr(0, fields.size.find_last_not_of(' ') + 1);
    if (!coded.starts_with(BeforeComment)) {
        fields.whole = fields.size.ends_with(')') ? WholeUpTo::Size : WholeUpTo::User;
        return BeforeComment.starts_with(coded) ? FieldsStatus::Ok : FieldsStatus::NotColoured;
    }
    fields.comment = coded.substr(BeforeComment.size());
    fields.whole = WholeUpTo::Size;
    if (fields.comment.ends_with('\x03')) {
        fields.comment.remove_suffix(1);
        fields.whole = WholeUpTo::Comment;
    }
    return FieldsStatus::Ok;
}

} // namespace

FieldsStatus splitColouredLine(std::string_view line, LineFields &fields)
{
    fields = {};
    Cursor cursor(line);
    Found found = cursor.separator(BeforeTitle);
    if (found != Found::Yes) {
        return found == Found::Cut ? FieldsStatus::NoTitle : FieldsStatus::NotColoured;
    }
    fields.title = cursor.field();
    if (fields.title.empty()) {
        return FieldsStatus::NoTitle;
    }
    found = cursor.separator(BeforeFlags);
    if (found != Found::Yes) {
        return ended(found);
    }
    fields.whole = WholeUpTo::Title;
    fields.isCentral = !cursor.character(' ') && cursor.rest().starts_with('@');
    fields.flags = cursor.field();
    found = cursor.separator(BeforeUrl);
    if (found != Found::Yes) {
        return ended(found);
    }
    fields.whole = WholeUpTo::Flags;
    fields.url = cursor.field();
    found = cursor.separator(BeforeUser);
    if (found != Found::Yes) {
        return ended(found);
    }
    fields.whole = WholeUpTo::Url;
    fields.user = cursor.field();
    found = cursor.separator(AfterUser);
    if (found != Found::Yes) {
        return ended(found);
    }
    if (fields.user.empty()) {
        return FieldsStatus::NoUser;
    }
    fields.whole = WholeUpTo::User;
    if (fields.isCentral && cursor.rest().empty()) {
        fields.whole = WholeUpTo::Comment;
        return FieldsStatus::Ok;
    }
    if (!cursor.character(' ')) {
        return cursor.rest().empty() ? FieldsStatus::Ok : FieldsStatus::NotColoured;
    }
    return splitSizeAndComment(cursor.rest(), fields);
}

namespace {

// The end of a size such as "(+12)" at the beginning of text, 0 for none.
std::size_t sizeLength(std::string_view text)
{
    const std::size_t close = text.find(')');
    if (close == std::string_view::npos || close < 3 || text[0] != '('
        || (text[1] != '+' && text[1] != '-')) {
        return 0;
    }
    const std::string_view digits = text.substr(2, close - 2);
    return std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }) ? close + 1 : 0;
}

constexpr std::string_view Star = " * ";

// user " * " [size] " " comment: the first separator that a size follows ends the user; without any size,
// the first one does.
void splitUserAndRest(std::string_view rest, LineFields &fields)
{
    std::size_t end = rest.find(Star);
    for (std::size_t at = end; at != std::string_view::npos; at = rest.find(Star, at + 1)) {
        if (sizeLength(rest.substr(at + Star.size())) > 0) {
            end = at;
            break;
        }
    }
    fields.user = rest.substr(0, end);
    fields.whole = WholeUpTo::Url;
    if (end == std::string_view::npos) {
        return;
    }
    std::string_view after = rest.substr(end + Star.size());
    const std::size_t size = sizeLength(after);
    fields.size = after.substr(0, size);
    after.remove_prefix(size);
    while (after.starts_with(' ')) {
        after.remove_prefix(1);
    }
    fields.comment = after;
    fields.whole = WholeUpTo::Comment;
}

} // namespace

FieldsStatus splitPlainLine(std::string_view line, LineFields &fields)
{
    fields = {};
    constexpr std::string_view AfterTitle = "]] ";
    const std::size_t close = line.find(AfterTitle);
    if (!line.starts_with("[[") || close == std::string_view::npos || close == 2) {
        return FieldsStatus::NoTitle;
    }
    fields.title = line.substr(2, close - 2);
    std::string_view rest = line.substr(close + AfterTitle.size() - 1);
    const std::size_t star = rest.find(Star);
    if (star == std::string_view::npos) {
        return FieldsStatus::NoUser;
    }
    // Between the title and the first star: flags, then the URL, each of which may be missing.
    const std::string_view between = rest.substr(0, star);
    const std::size_t url = between.find("http");
    fields.url = url == std::string_view::npos ? std::string_view() : between.substr(url);
    fields.flags = between.substr(0, url);
    for (std::string_view *field : {&fields.url, &fields.flags}) {
        while (field->starts_with(' ')) {
            field->remove_prefix(1);
        }
        *field = field->substr(0, field->find_last_not_of(' ') + 1);
    }
    splitUserAndRest(rest.substr(star + Star.size()), fields);
    return fields.user.empty() ? FieldsStatus::NoUser : FieldsStatus::Ok;
}

} // namespace WikiMon
