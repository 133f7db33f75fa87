// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filtervalues.h"

#include <QDateTime>

#include <algorithm>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> readNumber(QStringView text)
{
    QString digits = text.toString();
    digits.replace(u'−', u'-'); // as the table shows it
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    // A size is 32 bits wide; what is beyond would be a slip of the finger.
    const bool isSize = isNumber && number >= FilterSizes::Least && number <= FilterSizes::Most;
    return isSize ? std::optional(number) : std::nullopt;
}

// "90s", "10m", "1h30m": milliseconds.
std::optional<qint64> readDuration(QStringView text)
{
    constexpr qint64 Longest = qint64(100) * 365 * 86'400'000;
    qint64 total = 0;
    qint64 number = -1;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            number = std::max<qint64>(number, 0) * 10 + (c.unicode() - u'0');
            if (number > Longest) {
                return std::nullopt;
            }
            continue;
        }
        const qint64 unit = c == u's' ? 1000
            : c == u'm'               ? 60'000
            : c == u'h'               ? 3'600'000
            : c == u'd'               ? 86'400'000
            : c == u'w'               ? qint64(7) * 86'400'000
                                      : 0;
        if (unit == 0 || number < 0 || number > Longest / unit) {
            return std::nullopt;
        }
        total += number * unit;
        number = -1;
    }
    return number < 0 && !text.isEmpty() && total <= Longest ? std::optional(total) : std::nullopt;
}

// "14:30" or "14:30:05", one or two digits an hour; milliseconds since midnight.
std::optional<qint64> readClock(QStringView text)
{
    for (const auto &format : {u"H:mm"_s, u"H:mm:ss"_s, u"H:mm:ss.zzz"_s}) {
        const QTime time = QTime::fromString(text.toString(), format);
        if (time.isValid()) {
            return time.msecsSinceStartOfDay();
        }
    }
    return std::nullopt;
}

// Clocks that are put forward skip some times; those mean the first moment after.
qint64 moment(QDate date, QTime time, Qt::TimeSpec spec)
{
    QDateTime at(date, time, spec);
    constexpr int LongestGap = 24 * 60; // minutes: whole days were skipped at the date line
    for (int i = 0; i < LongestGap && !at.isValid(); ++i) {
        const QTime next = time.addSecs(60);
        date = next < time ? date.addDays(1) : date;
        time = QTime(next.hour(), next.minute());
        at = QDateTime(date, time, spec);
    }
    return at.toMSecsSinceEpoch();
}

// "2026-11-21", "2026-11-21T14:30", with a "Z" for UTC.
std::optional<qint64> readDate(QStringView text)
{
    const bool isUtc = text.endsWith(u'Z', Qt::CaseInsensitive);
    if (isUtc) {
        text.chop(1);
    }
    const QString day = text.first(std::min<qsizetype>(text.size(), 10)).toString();
    const QDate date = QDate::fromString(day, u"yyyy-MM-dd"_s);
    // Within what stays a date of four-digit years in any time zone.
    if (!date.isValid() || date.year() < (isUtc ? 1970 : 1971) || date.year() > (isUtc ? 3000 : 2999)) {
        return std::nullopt;
    }
    const Qt::TimeSpec spec = isUtc ? Qt::UTC : Qt::LocalTime;
    if (text.size() == 10) {
        return isUtc ? moment(date, QTime(0, 0), spec) : date.startOfDay().toMSecsSinceEpoch();
    }
    if (text[10] != u'T' && text[10] != u't' && text[10] != u' ') {
        return std::nullopt;
    }
    const auto clock = readClock(text.sliced(11));
    return clock ? std::optional(moment(date, QTime::fromMSecsSinceStartOfDay(int(*clock)), spec))
                 : std::nullopt;
}

} // namespace

std::optional<FilterSizes> readFilterSizes(QStringView text)
{
    const qsizetype dots = text.indexOf(u"..");
    if (dots >= 0) {
        const QStringView from = text.first(dots);
        const QStringView to = text.sliced(dots + 2);
        const auto least = from.isEmpty() ? std::optional(FilterSizes::Least) : readNumber(from);
        const auto most = to.isEmpty() ? std::optional(FilterSizes::Most) : readNumber(to);
        if (!least || !most || (from.isEmpty() && to.isEmpty())) {
            return std::nullopt;
        }
        return FilterSizes{*least, *most};
    }
    const qsizetype signs = text.startsWith(u"<=") || text.startsWith(u">=")      ? 2
        : text.startsWith(u'<') || text.startsWith(u'>') || text.startsWith(u'=') ? 1
                                                                                  : 0;
    const auto number = readNumber(text.sliced(signs));
    if (!number) {
        return std::nullopt;
    }
    const qint64 open = signs == 1 ? 1 : 0;
    if (text.startsWith(u'<')) {
        return FilterSizes{FilterSizes::Least, *number - open};
    }
    if (text.startsWith(u'>')) {
        return FilterSizes{*number + open, FilterSizes::Most};
    }
    return FilterSizes{*number, *number};
}

std::optional<FilterAddresses> readFilterAddresses(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QStringView first = slash < 0 ? text : text.first(slash);
    const auto address = parseIpAddress(first.toUtf8().toStdString());
    if (!address) {
        return std::nullopt;
    }
    int prefix = address->isIpv4 ? 32 : 128;
    if (slash >= 0) {
        const QStringView bits = text.sliced(slash + 1);
        // ::ffff:192.0.2.0/120 counts the 96 bits before the IPv4 address.
        const int before = address->isIpv4 && first.contains(u':') ? 96 : 0;
        bool isNumber = false;
        const int given = bits.toInt(&isNumber) - before;
        if (!isNumber || bits.size() > 3 || !bits.front().isDigit() || given < 0 || given > prefix) {
            return std::nullopt;
        }
        prefix = given;
    }
    FilterAddresses addresses{*address, prefix};
    for (int bit = prefix; bit < 128; ++bit) {
        addresses.first.bytes[size_t(bit / 8)] &= quint8(~(0x80 >> bit % 8));
    }
    return addresses;
}

std::optional<FilterTime> readFilterTime(QStringView text)
{
    if (text.compare("today"_L1, Qt::CaseInsensitive) == 0) {
        return FilterTime{FilterTime::Kind::Day, 0};
    }
    if (text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0) {
        return FilterTime{FilterTime::Kind::Day, 1};
    }
    if (const auto duration = readDuration(text)) {
        return FilterTime{FilterTime::Kind::Ago, *duration};
    }
    if (const auto clock = readClock(text)) {
        return FilterTime{FilterTime::Kind::Clock, *clock};
    }
    const auto date = readDate(text);
    return date ? std::optional(FilterTime{FilterTime::Kind::At, *date}) : std::nullopt;
}

qint64 FilterTime::resolve(qint64 now) const
{
    switch (kind) {
    case Kind::At:
        return value;
    case Kind::Ago:
        return now - value;
    case Kind::Day:
        return QDateTime::fromMSecsSinceEpoch(now).date().addDays(-value).startOfDay().toMSecsSinceEpoch();
    case Kind::Clock:
        break;
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(value));
    const qint64 at = moment(today, time, Qt::LocalTime);
    return at <= now ? at : moment(today.addDays(-1), time, Qt::LocalTime);
}

bool FilterAddresses::contains(const IpAddress &address) const
{
    if (address.isIpv4 != first.isIpv4) {
        return false;
    }
    const auto whole = static_cast<size_t>(prefix / 8);
    if (!std::equal(first.bytes.begin(), first.bytes.begin() + prefix / 8, address.bytes.begin())) {
        return false;
    }
    const auto mask = static_cast<quint8>(0xff00 >> prefix % 8);
    return prefix % 8 == 0 || (address.bytes[whole] & mask) == first.bytes[whole];
}

} // namespace WikiMon
