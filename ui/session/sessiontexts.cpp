// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessiontexts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace WikiMon::SessionTexts {

namespace {

// Gives the texts their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::SessionTexts)
};

constexpr qint64 Second = 1000;
constexpr qint64 MinuteMs = 60 * Second;
constexpr qint64 Hour = 60 * MinuteMs;
constexpr qint64 Day = 24 * Hour;

} // namespace

QString elapsed(qint64 position)
{
    const qint64 rest = std::max<qint64>(position, 0) % Day;
    const qint64 days = std::max<qint64>(position, 0) / Day;
    const QString minutes
        = u"%1:%2"_s.arg(rest % Hour / MinuteMs, 2, 10, '0'_L1).arg(rest % MinuteMs / Second, 2, 10, '0'_L1);
    return days > 0 ? Words::tr("%1 d %2:%3").arg(days).arg(rest / Hour, 2, 10, '0'_L1).arg(minutes)
                    : u"%1:%2"_s.arg(rest / Hour).arg(minutes);
}

QString progress(qint64 position, qint64 duration, bool isComplete)
{
    const QString whole = elapsed(duration);
    return u"%1 / %2"_s.arg(elapsed(position), isComplete ? whole : QString(whole + u'…'));
}

QString rate(qint64 perMinute, const QLocale &locale)
{
    return Words::tr("%1/min").arg(locale.toString(perMinute));
}

static QString day(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, Words::tr("d MMM", "day and month, as QLocale takes it"));
}

QString tick(qint64 position, qint64 startTime, qint64 step, const QLocale &locale)
{
    if (startTime == 0) {
        return elapsed(position);
    }
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(startTime + position);
    const bool isMidnight = time.time().msecsSinceStartOfDay() < Second;
    if (step >= Day || (step >= Hour && isMidnight)) {
        return day(time.date(), locale);
    }
    return locale.toString(time.time(), step < MinuteMs ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

QString moment(qint64 position, qint64 startTime, const QLocale &locale)
{
    if (startTime == 0) {
        return elapsed(position);
    }
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(startTime + position);
    return Words::tr("%1, %2", "date, time")
        .arg(locale.toString(time.date(), Words::tr("d MMM yyyy", "a date, as QLocale takes it")),
            locale.toString(time.time(), u"HH:mm:ss"_s));
}

QString hover(const TimeBarData &data, qint64 position, double perMinute, const QLocale &locale)
{
    QString text = moment(position, data.startTime, locale);
    if (data.startTime != 0) {
        text += u" ("_s + elapsed(position) + u')';
    }
    const int digits = perMinute > 0 && perMinute < 10 ? 1 : 0;
    text += u'\n' + Words::tr("%1 changes a minute").arg(locale.toString(perMinute, 'f', digits));
    const bool isInGap = std::ranges::any_of(data.gaps, [&](const TimeBarGap &gap) {
        return gap.from <= position && position <= gap.to && gap.to > gap.from;
    });
    if (isInGap) {
        text += u'\n' + Words::tr("The recording has a gap here.");
    }
    return text;
}

QString speed(double times, const QLocale &locale)
{
    return times <= 0 ? Words::tr("As fast as it goes")
        : times == 1  ? Words::tr("Real time")
                      : Words::tr("%1 times").arg(locale.toString(times));
}

QString shortSpeed(double times, const QLocale &locale)
{
    return times <= 0 ? Words::tr("Max.", "speed, as short as can be")
                      : Words::tr("%1×", "speed").arg(locale.toString(times));
}

} // namespace WikiMon::SessionTexts
