// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/fieldtexts.h"

#include "detail/changesentence.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

// Gives the functions here a context for translators.
struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Fields)
};

} // namespace

QString userKindInWords(const RecentChange &change)
{
    switch (change.userKind) {
    case UserKind::Ip:
        return Fields::tr("an IP address: this user was not logged in");
    case UserKind::Temporary:
        return Fields::tr(
            "a temporary account, as users get who edit without logging in; it hides their IP address");
    case UserKind::Registered:
        break;
    }
    return change.isBot ? Fields::tr("a registered account, editing as a bot")
                        : Fields::tr("a registered account");
}

Segments flagsExplained(const RecentChange &change)
{
    Segments segments;
    const auto add = [&](bool isSet, const QString &letter, const QString &meaning, SegmentStyle style) {
        if (!isSet) {
            return;
        }
        if (!segments.isEmpty()) {
            segments += Segment{u" · "_s, SegmentStyle::Secondary};
        }
        segments += Segment{letter, style};
        segments += Segment{u' ' + meaning};
    };
    add(change.isNew, u"N"_s, Fields::tr("new page"), SegmentStyle::Added);
    add(change.isMinor, u"m"_s, Fields::tr("minor edit"), SegmentStyle::Strong);
    add(change.isBot, u"b"_s, Fields::tr("made by a bot"), SegmentStyle::Strong);
    add(change.isUnpatrolled, u"!"_s, Fields::tr("not yet patrolled"), SegmentStyle::Removed);
    return segments.isEmpty() ? Segments{{Fields::tr("none"), SegmentStyle::Secondary}} : segments;
}

static QString precisionInWords(GeoPrecision precision)
{
    switch (precision) {
    case GeoPrecision::City:
        return Fields::tr("known to the town");
    case GeoPrecision::Region:
        return Fields::tr("known to the region only");
    case GeoPrecision::Country:
        return Fields::tr("known to the country only; the point is in its middle");
    case GeoPrecision::None:
        break;
    }
    return {};
}

static QString whyNoLocation(const RecentChange &change)
{
    switch (change.userKind) {
    case UserKind::Ip:
        return Fields::tr("not known: no location database has this address");
    case UserKind::Temporary:
        return Fields::tr("not known: a temporary account shows no IP address");
    case UserKind::Registered:
        break;
    }
    return Fields::tr("not known: a registered account shows no IP address");
}

static QString pointInWords(const GeoLocation &location, const QLocale &locale)
{
    constexpr int Decimals = 4; // some ten metres, more than any database knows
    const QString latitude = locale.toString(qAbs(location.latitude), 'f', Decimals);
    const QString longitude = locale.toString(qAbs(location.longitude), 'f', Decimals);
    const bool isNorth = location.latitude >= 0;
    return location.longitude >= 0
        ? (isNorth ? Fields::tr("%1° N, %2° E") : Fields::tr("%1° S, %2° E")).arg(latitude, longitude)
        : (isNorth ? Fields::tr("%1° N, %2° W") : Fields::tr("%1° S, %2° W")).arg(latitude, longitude);
}

Segments locationExplained(const RecentChange &change, const QLocale &locale)
{
    const GeoLocation &location = change.location;
    if (location.precision == GeoPrecision::None) {
        return {{whyNoLocation(change), SegmentStyle::Secondary}};
    }
    Segments segments;
    for (const TextRange range : {location.city, location.region, location.country}) {
        if (!range.isEmpty()) {
            segments += segments.isEmpty() ? Segments()
                                           : Segments{{Fields::tr(", ", "between the names of places")}};
            segments += feedSegment(change.view(range));
        }
    }
    segments += Segment{
        u" · "_s % precisionInWords(location.precision) % u" · "_s % pointInWords(location, locale),
        SegmentStyle::Secondary};
    return segments;
}

QString sourceName(FeedSource source)
{
    switch (source) {
    case FeedSource::Irc:
        return Fields::tr("IRC");
    case FeedSource::EventStreams:
        return Fields::tr("EventStreams");
    case FeedSource::Replay:
        break;
    }
    return Fields::tr("recording");
}

static QString originInWords(FeedSource source)
{
    switch (source) {
    case FeedSource::Irc:
        return Fields::tr("the IRC feed");
    case FeedSource::EventStreams:
        return Fields::tr("the EventStreams feed");
    case FeedSource::Replay:
        break;
    }
    return Fields::tr("a recording");
}

QString sourceExplained(const RecentChange &change)
{
    QString text = originInWords(change.source);
    if (!change.isTruncated) {
        text += u" · "_s % Fields::tr("not truncated");
    } else {
        text += u" · "_s
            % Fields::tr("truncated: the server cut the line, so the end of the text may be missing");
    }
    if (change.isColourless) {
        text += u" · "_s
            % Fields::tr("read from a line without colour codes, so where one part ends is a good guess");
    }
    return text;
}

QString clockTime(const RecentChange &change, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(change.timestamp).time(), u"HH:mm:ss.zzz"_s);
}

Segments timeExplained(const RecentChange &change, const QLocale &locale)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(change.timestamp);
    Segments segments{
        {locale.toString(local.date(), QLocale::LongFormat) % u' ' % clockTime(change, locale)}};
    const QString utc = locale.toString(local.toUTC(), u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    if (local.offsetFromUtc() != 0) {
        segments += Segment{u" · "_s % Fields::tr("%1 UTC").arg(utc), SegmentStyle::Secondary};
    }
    return segments;
}

} // namespace WikiMon
