// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <string_view>

namespace WikiMon {

enum class SegmentStyle : quint8 { Plain, Secondary, Strong, Added, Removed, Unregistered, Link };

// A piece of a text in one style. Text from the feed stays plain characters all the way to the screen: what
// stands out is said by the style, never by markup.
struct Segment
{
    QString text; // display text
    SegmentStyle style = SegmentStyle::Plain;
    QString target = {}; // of a link: an address, or what the pane makes of it

    friend bool operator==(const Segment &, const Segment &) = default;
};
using Segments = QList<Segment>;

// What the pane shows at most of one text: more than MediaWiki lets a title or a summary have.
inline constexpr int DetailGraphemes = 1000;

// Text from outside, made safe to show and isolated.
[[nodiscard]] Segment feedSegment(std::string_view utf8, SegmentStyle style = SegmentStyle::Plain);

// A translated sentence with its placeholders %1 to %9 replaced. Every placeholder is looked for in the
// pattern alone: text from outside may hold "%1".
[[nodiscard]] Segments fillIn(const QString &pattern, const QList<Segments> &arguments);

// The characters of all segments.
[[nodiscard]] QString plainText(const Segments &segments);

// For clipboards: without the invisible isolates that are there for the screen.
[[nodiscard]] QString withoutIsolates(QString text);

} // namespace WikiMon
