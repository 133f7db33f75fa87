// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/georecord.h"

#include "geo/countrynames.h"

#include <QByteArrayView>
#include <QString>

#include <charconv>
#include <cmath>
#include <utility>

namespace WikiMon {

namespace {

constexpr size_t MaxNameBytes = 256; // the longest place name in the world has 170

struct Coordinates
{
    std::optional<double> latitude;
    std::optional<double> longitude;

    // Exactly 0, 0 is how some databases write "unknown"; nobody edits from that spot in the ocean.
    [[nodiscard]] bool isPlace() const
    {
        return latitude && longitude && std::abs(*latitude) <= 90 && std::abs(*longitude) <= 180
            && (*latitude != 0 || *longitude != 0);
    }
};

class Decoder
{
public:
    Decoder(std::span<const uchar> data, LocalNames *local) : m_reader(data), m_local(local) { }

    std::optional<GeoRecord> decode(quint32 offset, const CountryPoints &points)
    {
        const MmdbValue top = m_reader.value(offset);
        m_reader.forEachPair(
            top, [this](std::string_view key, const MmdbValue &value) { readField(key, value); });
        if (m_reader.isBroken() || top.type != MmdbValue::Type::Map) {
            return std::nullopt;
        }
        place(points);
        return m_record;
    }

private:
    void readField(std::string_view key, const MmdbValue &value);
    void readCountry(const MmdbValue &value);
    void place(const CountryPoints &points);
    bool readCoordinate(std::string_view key, const MmdbValue &value);
    std::string_view englishName(const MmdbValue &value);
    void setLocal(std::string LocalNames::*name, const MmdbValue &value);
    std::optional<double> degrees(const MmdbValue &value) const;

    static void set(std::string &name, std::string_view text)
    {
        if (name.empty() && text.size() <= MaxNameBytes) {
            const QByteArrayView bytes(text.data(), qsizetype(text.size()));
            name = bytes.isValidUtf8() ? std::string(text) : QString::fromUtf8(bytes).toStdString();
        }
    }

    MmdbReader m_reader;
    LocalNames *const m_local; // may be null
    GeoRecord m_record;
    Coordinates m_coordinates;
};

// The text of a flat layout, or names.en of a nested one.
std::string_view Decoder::englishName(const MmdbValue &value)
{
    std::string_view name = m_reader.text(value);
    m_reader.forEachPair(value, [&](std::string_view key, const MmdbValue &names) {
        if (key == "names") {
            m_reader.forEachPair(names, [&](std::string_view language, const MmdbValue &text) {
                if (language == "en") {
                    name = m_reader.text(text);
                }
            });
        }
    });
    return name;
}

// The first that the database has in the language, in whatever country's form.
void Decoder::setLocal(std::string LocalNames::*name, const MmdbValue &value)
{
    if (!m_local) {
        return;
    }
    m_reader.forEachPair(value, [&](std::string_view key, const MmdbValue &names) {
        if (key != "names") {
            return;
        }
        m_reader.forEachPair(names, [&](std::string_view language, const MmdbValue &text) {
            const std::string_view wanted = m_local->language;
            if (!wanted.empty() && language.starts_with(wanted)
                && (language.size() == wanted.size() || language[wanted.size()] == '-')) {
                set(m_local->*name, m_reader.text(text));
            }
        });
    });
}

std::optional<double> Decoder::degrees(const MmdbValue &value) const
{
    const std::optional<double> number = m_reader.real(value);
    if (number && value.type == MmdbValue::Type::Float) {
        // The shortest decimal that is this float is what somebody wrote: 38.3761, not 38.376098632.
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof digits, float(*number)).ptr;
        double exact = *number;
        std::from_chars(digits, end, exact);
        return exact;
    }
    if (const std::string_view text = m_reader.text(value); !text.empty()) {
        double parsed = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), parsed);
        return error == std::errc() && end == text.data() + text.size() ? std::optional(parsed)
                                                                        : std::nullopt;
    }
    return number;
}

bool Decoder::readCoordinate(std::string_view key, const MmdbValue &value)
{
    if (key == "latitude" || key == "lat") {
        m_coordinates.latitude = degrees(value);
        return true;
    }
    if (key == "longitude" || key == "lon" || key == "lng") {
        m_coordinates.longitude = degrees(value);
        return true;
    }
    return false;
}

void Decoder::readCountry(const MmdbValue &value)
{
    // A flat "country" is a code in some databases and a name in others.
    if (const auto code = parseCountryCode(m_reader.text(value))) {
        m_record.countryCode = *code;
        return;
    }
    set(m_record.country, englishName(value));
    m_reader.forEachPair(value, [this](std::string_view key, const MmdbValue &code) {
        if (key == "iso_code") {
            m_record.countryCode = parseCountryCode(m_reader.text(code)).value_or(CountryCode{});
        }
    });
}

void Decoder::readField(std::string_view key, const MmdbValue &value)
{
    if (readCoordinate(key, value)) {
        return;
    }
    if (key == "city") {
        set(m_record.city, englishName(value));
        setLocal(&LocalNames::city, value);
    } else if (key == "country") {
        readCountry(value);
    } else if (key == "country_code") {
        m_record.countryCode = parseCountryCode(m_reader.text(value)).value_or(m_record.countryCode);
    } else if (key == "country_name") {
        set(m_record.country, m_reader.text(value));
    } else if (key == "subdivisions") {
        // From the largest to the smallest: the first is the state, the land, the region.
        bool isFirst = true;
        m_reader.forEachItem(value, [&](const MmdbValue &item) {
            set(m_record.region, englishName(item));
            if (std::exchange(isFirst, false)) {
                setLocal(&LocalNames::region, item);
            }
        });
    } else if (key == "state1" || key == "state" || key == "subdivision" || key == "region"
        || key == "region_name") {
        set(m_record.region, m_reader.text(value));
    } else if (key == "location") {
        m_reader.forEachPair(value,
            [this](std::string_view inner, const MmdbValue &number) { readCoordinate(inner, number); });
    }
}

void Decoder::place(const CountryPoints &points)
{
    if (m_record.country.empty() && m_record.countryCode[0]) {
        m_record.country = englishCountryName(m_record.countryCode);
    }
    const bool isFine = !m_record.city.empty() || !m_record.region.empty();
    const bool hasCountry = !m_record.country.empty() || m_record.countryCode[0];
    if (isFine && m_coordinates.isPlace()) {
        m_record.precision = m_record.city.empty() ? GeoPrecision::Region : GeoPrecision::City;
        m_record.latitude = *m_coordinates.latitude;
        m_record.longitude = *m_coordinates.longitude;
    } else if (const auto point = points.find(m_record.countryCode)) {
        m_record.precision = GeoPrecision::Country;
        m_record.latitude = point->latitude;
        m_record.longitude = point->longitude;
    } else if (hasCountry && m_coordinates.isPlace()) {
        m_record.precision = GeoPrecision::Country;
        m_record.latitude = *m_coordinates.latitude;
        m_record.longitude = *m_coordinates.longitude;
    }
}

} // namespace

std::optional<GeoRecord> decodeGeoRecord(
    std::span<const uchar> data, quint32 offset, const CountryPoints &points, LocalNames *local)
{
    return Decoder(data, local).decode(offset, points);
}

} // namespace WikiMon
