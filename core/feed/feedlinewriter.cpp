// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/feedlinewriter.h"

#include <charconv>

namespace WikiMon {

namespace {

// The stretches of a line between its fields, with the codes that linefields.cpp explains.
constexpr std::string_view BeforeTitle = "\x03"
                                         "14[[\x03"
                                         "07";
constexpr std::string_view BeforeFlags = "\x03"
                                         "14]]\x03"
                                         "4 ";
constexpr std::string_view BeforeUrl = "\x03"
                                       "10 \x03"
                                       "02";
constexpr std::string_view BeforeUser = "\x03 \x03"
                                        "5*\x03 \x03"
                                        "03";
constexpr std::string_view BeforeSize = "\x03 \x03"
                                        "5*\x03 ";
constexpr std::string_view BeforeComment = " \x03"
                                           "10";
constexpr std::string_view End = "\x03";

constexpr std::string_view OpenTarget = "\x03"
                                        "02";
constexpr std::string_view CloseTarget = "\x03"
                                         "10";
static_assert(OpenTarget.size() + CloseTarget.size() == TargetColoursSize);

constexpr std::size_t SeparatorsSize = BeforeTitle.size() + BeforeFlags.size() + BeforeUrl.size()
    + BeforeUser.size() + BeforeSize.size() + BeforeComment.size() + End.size();

// A size as "(+12)", "(\x02-501\x02)" or nothing.
class SizeText
{
public:
    explicit SizeText(std::optional<qint32> size)
    {
        constexpr qint32 Bold = -500; // below this
        if (!size) {
            return;
        }
        const bool isBold = *size < Bold;
        add("(");
        add(isBold ? "\x02" : *size >= 0 ? "+" : "");
        m_end = std::to_chars(m_end, std::end(m_text), *size).ptr;
        add(isBold ? "\x02)" : ")");
    }
    [[nodiscard]] std::string_view text() const { return {m_text, static_cast<std::size_t>(m_end - m_text)}; }

private:
    void add(std::string_view text) { m_end += text.copy(m_end, text.size()); }

    char m_text[24];
    char *m_end = m_text;
};

void appendColoured(std::string_view summary, std::string_view target, bool every, std::string &out)
{
    std::string_view brackets = "[[";
    const auto find = [&] {
        std::size_t at = summary.find(target);
        while (at != std::string_view::npos && !brackets.empty()
            && !(at >= 2 && summary.substr(at - 2, 2) == brackets
                && summary.substr(at + target.size()).starts_with("]]"))) {
            at = summary.find(target, at + 1);
        }
        return at;
    };
    std::size_t at = find();
    if (at == std::string_view::npos) {
        brackets = {};
        at = find();
    }
    while (at != std::string_view::npos) {
        out.append(summary.substr(0, at)).append(OpenTarget).append(target).append(CloseTarget);
        summary.remove_prefix(at + target.size());
        at = every ? find() : std::string_view::npos;
    }
    out.append(summary);
}

std::size_t plainSize(const RecentChange &change, const SizeText &size)
{
    return SeparatorsSize + change.title.size + (change.isLog() ? change.logAction : change.flags).size
        + change.url.size + change.user.size + size.text().size() + change.summary.size;
}

void appendNumber(qint64 number, std::string &out)
{
    char digits[24];
    out.append(digits, std::to_chars(digits, std::end(digits), number).ptr);
}

} // namespace

std::size_t feedLineSize(const RecentChange &change)
{
    return plainSize(change, SizeText(change.sizeChange));
}

void appendFeedLine(const RecentChange &change, TargetColours colours, std::string &out)
{
    const SizeText size(change.sizeChange);
    const bool isColoured = colours != TargetColours::None && !change.logTarget.isEmpty();
    std::size_t most = plainSize(change, size);
    if (isColoured) {
        // No more targets than fit; nearly always one.
        most += TargetColoursSize
            * (colours == TargetColours::First ? 1 : change.summary.size / change.logTarget.size);
    }
    // Before the views are taken: they may look into it.
    out.reserve(out.size() + most);
    out.append(BeforeTitle).append(change.view(change.title));
    out.append(BeforeFlags).append(change.view(change.isLog() ? change.logAction : change.flags));
    out.append(BeforeUrl).append(change.view(change.url));
    out.append(BeforeUser).append(change.view(change.user));
    out.append(BeforeSize).append(size.text());
    out.append(BeforeComment);
    const std::string_view summary = change.view(change.summary);
    if (isColoured) {
        appendColoured(summary, change.view(change.logTarget), colours == TargetColours::Every, out);
    } else {
        out.append(summary);
    }
    out.append(End);
}

void appendUsualUrl(const RecentChange &change, std::string &out)
{
    constexpr std::string_view Scheme = "https://";
    constexpr std::string_view Diff = "/w/index.php?diff=";
    constexpr std::string_view Old = "&oldid=";
    constexpr std::string_view New = "/w/index.php?oldid=";
    out.append(Scheme).append(change.view(change.serverName));
    if (change.type == ChangeType::New) {
        out.append(New);
        appendNumber(change.newRevision, out);
    } else {
        out.append(Diff);
        appendNumber(change.newRevision, out);
        out.append(Old);
        appendNumber(change.oldRevision, out);
    }
}

} // namespace WikiMon
