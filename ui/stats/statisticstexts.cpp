// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/statisticstexts.h"

#include "widgets/datasize.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon::StatisticsTexts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::StatisticsTexts)
};

} // namespace

QString clock(QTime time, const QLocale &locale)
{
    // The plain locale has seconds in its short format.
    QString format = locale.timeFormat(QLocale::ShortFormat);
    return locale.toString(time, format.remove(":ss"_L1));
}

static QString clock(qint64 minute, const QLocale &locale)
{
    return clock(QDateTime::fromMSecsSinceEpoch(minute * MinuteCounts::Minute).time(), locale);
}

// For tr()'s plural forms, which take an int.
static int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString changes(qint64 count, const QLocale &locale)
{
    return count == 1 ? Words::tr("1 change")
                      : Words::tr("%1 changes", nullptr, plural(count)).arg(locale.toString(count));
}

QString author(AuthorKind author)
{
    switch (author) {
    case AuthorKind::Bot:
        return Words::tr("bot");
    case AuthorKind::Unregistered:
        return Words::tr("unregistered");
    case AuthorKind::Registered:
        break;
    }
    return Words::tr("registered");
}

QString signedNumber(qint64 value, const QLocale &locale)
{
    if (value == 0) {
        return locale.toString(value);
    }
    return (value > 0 ? u'+' : u'−') + locale.toString(std::abs(value));
}

QString minute(
    qint64 minute, const ChangeCounts &counts, bool isOpen, const QList<FeedGap> &gaps, const QLocale &locale)
{
    QString text = clock(minute, locale) + u" – "_s + clock(minute + 1, locale);
    if (isOpen) {
        text += u' ' + Words::tr("(not over yet)");
    }
    text += u'\n' + changes(counts.total(), locale);
    if (counts.total() > 0) {
        for (const AuthorKind kind : {AuthorKind::Registered, AuthorKind::Bot, AuthorKind::Unregistered}) {
            //: a kind of user and a count: "registered: 80"
            text += u'\n' + Words::tr("%1: %2").arg(author(kind), locale.toString(counts.of(kind)));
        }
        text += u'\n'
            + Words::tr("bytes: %1 %2")
                  .arg(signedNumber(counts.bytesAdded, locale), signedNumber(-counts.bytesRemoved, locale));
        text += u'\n' + Words::tr("reverts: %1").arg(locale.toString(counts.reverts));
    }
    const qint64 from = minute * MinuteCounts::Minute;
    const bool hasGap = std::ranges::any_of(
        gaps, [from](const FeedGap &gap) { return gap.from < from + MinuteCounts::Minute && gap.to > from; });
    return hasGap ? text + u'\n' + Words::tr("The feed was down for a part of this minute.") : text;
}

QString timeSpan(qint64 minute, qint64 otherMinute, const QLocale &locale)
{
    const auto [from, to] = std::minmax(minute, otherMinute);
    const qint64 count = to + 1 - from;
    const QString length = count == 1
        ? Words::tr("1 minute")
        : Words::tr("%1 minutes", nullptr, plural(count)).arg(locale.toString(count));
    return clock(from, locale) + u" – "_s + clock(to + 1, locale) + u" ("_s + length + u')';
}

QString chart(const ChartData &data, const QLocale &locale)
{
    qint64 total = 0;
    qint64 most = 0;
    qint64 busiest = data.firstMinute;
    for (int i = 0; i < data.count(); ++i) {
        const qint64 count = data.minutes[static_cast<std::size_t>(i)].total();
        total += count;
        if (count > most) {
            most = count;
            busiest = data.firstMinute + i;
        }
    }
    if (total == 0) {
        return Words::tr("No changes in this time.");
    }
    return Words::tr("From %1 to %2: %3. The busiest minute was %4 with %5.")
        .arg(clock(data.firstMinute, locale), clock(data.endMinute(), locale), changes(total, locale),
            clock(busiest, locale), changes(most, locale));
}

// "+2.8 MB": in a line there is room for no more; the help has every byte.
static QString sizeText(QChar sign, qint64 bytes, const QLocale &locale)
{
    return sign + dataSize(bytes, locale);
}

static QString botShare(const ChangeCounts &counts, const QLocale &locale)
{
    if (counts.total() == 0) {
        return u"–"_s;
    }
    const double percent
        = 100.0 * static_cast<double>(counts.of(AuthorKind::Bot)) / static_cast<double>(counts.total());
    return locale.toString(percent, 'f', percent > 0 && percent < 10 ? 1 : 0) + locale.percent();
}

QList<Figure> summary(const ChangeCounts &counts, const QLocale &locale)
{
    return {
        {locale.toString(counts.edits), Words::tr("edits", nullptr, plural(counts.edits)),
            Words::tr("Edits and new pages, out of %1 with the log entries.")
                .arg(changes(counts.total(), locale))},
        {sizeText(u'+', counts.bytesAdded, locale), QString(),
            Words::tr("%1 bytes added.").arg(locale.toString(counts.bytesAdded))},
        {sizeText(u'−', counts.bytesRemoved, locale), QString(),
            Words::tr("%1 bytes removed.").arg(locale.toString(counts.bytesRemoved))},
        {locale.toString(counts.reverts), Words::tr("reverts", nullptr, plural(counts.reverts)),
            Words::tr("Edits whose summary says that they undo another one.")},
        {botShare(counts, locale), Words::tr("by bots"),
            Words::tr("Share of bots in all changes, log entries included.")},
    };
}

QString timeTerm(qint64 from, qint64 to)
{
    const auto written
        = [](qint64 time) { return QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd'T'HH:mm"_s); };
    return u"since:"_s + written(from) + u" before:"_s + written(to);
}

} // namespace WikiMon::StatisticsTexts
