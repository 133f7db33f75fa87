// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/changesentence.h"

#include "detail/logsentence.h"
#include "feed/revert.h"
#include "table/displaytext.h"
#include "widgets/plaintext.h"

#include <QCoreApplication>

#include <limits>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

// Gives the functions here a context for translators.
struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Sentences)
};

} // namespace

QString bytesInWords(qint64 bytes)
{
    const qint64 count = qMin<qint64>(qAbs(bytes), std::numeric_limits<int>::max());
    // A language without translations has no plural forms.
    return count == 1 ? Sentences::tr("1 byte")
                      : Sentences::tr("%Ln bytes", nullptr, static_cast<int>(count));
}

Segments placeOf(const RecentChange &change)
{
    const GeoLocation &location = change.location;
    const TextRange narrow = location.precision == GeoPrecision::City ? location.city : TextRange();
    const TextRange middle = location.precision >= GeoPrecision::Region ? location.region : TextRange();
    QList<Segments> names;
    for (const TextRange range : {narrow, middle, location.country}) {
        if (location.precision != GeoPrecision::None && !range.isEmpty() && names.size() < 2) {
            names += Segments{feedSegment(change.view(range))};
        }
    }
    return names.isEmpty()  ? Segments()
        : names.size() == 1 ? names.first()
                            : fillIn(Sentences::tr("%1, %2", "town, region"), names);
}

Segments actorOf(const RecentChange &change)
{
    const bool isUnregistered = change.isUnregistered();
    const Segments name{feedSegment(
        change.view(change.user), isUnregistered ? SegmentStyle::Unregistered : SegmentStyle::Strong)};
    if (change.userKind == UserKind::Temporary) {
        return fillIn(Sentences::tr("The temporary account %1"), {name});
    }
    if (change.userKind == UserKind::Registered) {
        return change.isBot ? fillIn(Sentences::tr("The bot %1"), {name}) : name;
    }
    const Segments place = placeOf(change);
    return place.isEmpty() ? fillIn(Sentences::tr("The IP user %1"), {name})
        : change.location.precision == GeoPrecision::City
        ? fillIn(Sentences::tr("The IP user %1 near %2"), {name, place})
        : fillIn(Sentences::tr("The IP user %1 in %2"), {name, place});
}

static QString newPagePattern(const RecentChange &change)
{
    return change.sizeChange ? Sentences::tr("%1 created the page %2 with %3.")
                             : Sentences::tr("%1 created the page %2.");
}

// %1 who, %2 which page, %3 how many bytes, %4 which section
static QString editPattern(const RecentChange &change)
{
    const bool hasSection = !change.section.isEmpty();
    if (change.type == ChangeType::New) {
        return newPagePattern(change);
    }
    if (!change.sizeChange) {
        return hasSection ? Sentences::tr("%1 changed %2 in the section %4.")
                          : Sentences::tr("%1 changed %2.");
    }
    if (*change.sizeChange > 0) {
        return hasSection ? Sentences::tr("%1 added %3 to %2 in the section %4.")
                          : Sentences::tr("%1 added %3 to %2.");
    }
    if (*change.sizeChange < 0) {
        return hasSection ? Sentences::tr("%1 removed %3 from %2 in the section %4.")
                          : Sentences::tr("%1 removed %3 from %2.");
    }
    return hasSection ? Sentences::tr("%1 changed %2 in the section %4; its size stayed the same.")
                      : Sentences::tr("%1 changed %2; its size stayed the same.");
}

Segments changeSentence(const RecentChange &change)
{
    if (change.isLog()) {
        return logSentence(change);
    }
    const qint64 bytes = change.sizeChange.value_or(0);
    const SegmentStyle style = bytes > 0 ? SegmentStyle::Added
        : bytes < 0                      ? SegmentStyle::Removed
                                         : SegmentStyle::Strong;
    Segments sentence = fillIn(editPattern(change),
        {actorOf(change), {feedSegment(change.view(change.title), SegmentStyle::Strong)},
            {{bytesInWords(bytes), style}},
            {feedSegment(change.view(change.section), SegmentStyle::Strong)}});
    if (looksLikeRevert(change.view(change.summary))) {
        sentence += Segment{u' ' + Sentences::tr("By its summary it undoes an earlier edit.")};
    }
    if (change.isMinor) {
        sentence += Segment{u' ' + Sentences::tr("It is marked as a minor edit.")};
    }
    return sentence;
}

QString changeHeading(const RecentChange &change)
{
    if (change.isLog()) {
        return logHeading(change);
    }
    const QString pattern
        = change.type == ChangeType::New ? Sentences::tr("New page %1") : Sentences::tr("Edit of %1");
    return plainText(fillIn(pattern, {{feedSegment(change.view(change.title))}}));
}

} // namespace WikiMon
