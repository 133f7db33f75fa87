// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/textsegment.h"

#include "table/displaytext.h"
#include "widgets/plaintext.h"

namespace WikiMon {

Segment feedSegment(std::string_view utf8, SegmentStyle style)
{
    return {isolated(displayText(utf8, DetailGraphemes)), style};
}

Segments fillIn(const QString &pattern, const QList<Segments> &arguments)
{
    Segments result;
    qsizetype from = 0;
    const auto addWords = [&](qsizetype to) {
        if (to > from) {
            result += Segment{pattern.sliced(from, to - from)};
        }
    };
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0; at = pattern.indexOf(u'%', at + 1)) {
        const int number = at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (number < 1 || number > arguments.size()) {
            continue;
        }
        addWords(at);
        result += arguments[number - 1];
        from = at + 2;
    }
    addWords(pattern.size());
    return result;
}

QString plainText(const Segments &segments)
{
    QString text;
    for (const Segment &segment : segments) {
        text += segment.text;
    }
    return text;
}

QString withoutIsolates(QString text)
{
    return text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
}

} // namespace WikiMon
