// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/isotime.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace WikiMon {

using namespace std::chrono;

namespace {

void writeDigits(char *to, int digits, unsigned value)
{
    for (char *at = to + digits; at != to; value /= 10) {
        *--at = static_cast<char>('0' + value % 10);
    }
}

// The digits of text[from, from + count), or nothing.
std::optional<unsigned> digits(std::string_view text, std::size_t from, std::size_t count)
{
    const char *const begin = text.data() + from;
    unsigned value = 0;
    const auto [end, error] = std::from_chars(begin, begin + count, value);
    return error == std::errc() && end == begin + count ? std::optional(value) : std::nullopt;
}

std::optional<qint64> parseOwnForm(std::string_view text)
{
    if (text.size() != IsoTimeLength || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':'
        || text[16] != ':' || text[19] != '.' || text[23] != 'Z') {
        return {};
    }
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    const auto milli = digits(text, 20, 3);
    if (!year || !month || !day || !hour || !minute || !second || !milli) {
        return {};
    }
    const year_month_day date(
        std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month), std::chrono::day(*day));
    if (!date.ok() || *hour > 23 || *minute > 59 || *second > 59) {
        return {};
    }
    const qint64 seconds
        = qint64(sys_days(date).time_since_epoch().count()) * 86400 + *hour * 3600 + *minute * 60 + *second;
    return seconds * 1000 + *milli;
}

} // namespace

void writeIsoTime(qint64 time, char *to)
{
    constexpr qint64 Earliest = -62167219200000; // 0000-01-01T00:00:00.000Z
    constexpr qint64 Latest = 253402300799999; // 9999-12-31T23:59:59.999Z
    const sys_time<milliseconds> point{milliseconds(std::clamp(time, Earliest, Latest))};
    const auto day = floor<days>(point);
    const year_month_day date{day};
    const hh_mm_ss clock{point - day};
    writeDigits(to, 4, static_cast<unsigned>(static_cast<int>(date.year())));
    to[4] = '-';
    writeDigits(to + 5, 2, static_cast<unsigned>(date.month()));
    to[7] = '-';
    writeDigits(to + 8, 2, static_cast<unsigned>(date.day()));
    to[10] = 'T';
    writeDigits(to + 11, 2, static_cast<unsigned>(clock.hours().count()));
    to[13] = ':';
    writeDigits(to + 14, 2, static_cast<unsigned>(clock.minutes().count()));
    to[16] = ':';
    writeDigits(to + 17, 2, static_cast<unsigned>(clock.seconds().count()));
    to[19] = '.';
    writeDigits(to + 20, 3, static_cast<unsigned>(clock.subseconds().count()));
    to[23] = 'Z';
}

std::optional<qint64> parseIsoTime(std::string_view text)
{
    constexpr std::size_t Longest = 64; // no date is longer; a hostile one costs nothing
    if (const std::optional<qint64> own = parseOwnForm(text)) {
        return own;
    }
    if (text.size() > Longest) {
        return {};
    }
    const QString string = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const QDateTime time = QDateTime::fromString(string, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace WikiMon
