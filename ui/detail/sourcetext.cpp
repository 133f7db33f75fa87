// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/sourcetext.h"

#include "output/changewriter.h"
#include "table/displaytext.h"
#include "widgets/plaintext.h"

namespace WikiMon {

using namespace Qt::StringLiterals;

// The longest field that the feeds bring, with all of it escaped; what is longer shows as cut.
static constexpr int SourceGraphemes = 16 * 1024;

std::string recordingJson(const RecentChange &change)
{
    std::string json;
    appendRecordingJson(change, json);
    return json;
}

// The length of the string literal at the start of text, with its quotes.
static std::size_t literalLength(std::string_view text)
{
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            return i + 1;
        }
    }
    return text.size();
}

static Segment literalSegment(std::string_view literal, bool isKey)
{
    const bool isClosed = literal.size() > 1 && literal.ends_with('"');
    const std::string_view inside = literal.substr(1, literal.size() - (isClosed ? 2 : 1));
    return {u'"' % isolated(displayText(inside, SourceGraphemes)) % u'"',
        isKey ? SegmentStyle::Secondary : SegmentStyle::Plain};
}

QList<Segments> readableJson(std::string_view json)
{
    QList<Segments> lines{{}};
    int depth = 0;
    const auto put = [&](const QString &text) { lines.last() += Segment{text}; };
    while (!json.empty()) {
        const char c = json.front();
        if (c == '"') {
            const std::size_t length = literalLength(json);
            lines.last() += literalSegment(json.substr(0, length), json.substr(length).starts_with(':'));
            json.remove_prefix(length);
            continue;
        }
        json.remove_prefix(1);
        if (c == '}' && depth == 1) {
            lines += Segments{};
        }
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        put(c == ':' || (c == ',' && depth > 1) ? QString(QChar::fromLatin1(c)) + u' '
                                                : QString(QChar::fromLatin1(c)));
        if (depth == 1 && (c == '{' || c == ',') && !json.empty()) {
            lines += Segments{{u"  "_s}};
        }
    }
    return lines;
}

// The codes that MediaWiki's formatter writes: byte 03 and two digits, or one of 4 and 5, or none.
static std::size_t codeLength(std::string_view text)
{
    const std::string_view digits = text.substr(1);
    for (const std::string_view two : {"14", "07", "10", "02", "03"}) {
        if (digits.starts_with(two)) {
            return 3;
        }
    }
    return digits.starts_with('4') || digits.starts_with('5') ? 2 : 1;
}

Segments readableLine(std::string_view line)
{
    Segments segments;
    while (!line.empty()) {
        const bool isCode = line.front() == '\x03' || line.front() == '\x02';
        const std::size_t length = !isCode ? std::min(line.find_first_of("\x02\x03"), line.size())
            : line.front() == '\x03'       ? codeLength(line)
                                           : 1;
        if (isCode) { // the pictures of control characters are too small to read for what is met so often
            const QString byte = line.front() == '\x03' ? u"\\x03"_s : u"\\x02"_s;
            segments += Segment{byte + wireText(line.substr(1, length - 1)), SegmentStyle::Added};
        } else {
            segments += Segment{isolated(displayText(line.substr(0, length), SourceGraphemes))};
        }
        line.remove_prefix(length);
    }
    return segments;
}

} // namespace WikiMon
