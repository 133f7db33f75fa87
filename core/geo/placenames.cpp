// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/placenames.h"

#include "geo/countrynames.h"

namespace WikiMon {

static std::string keyOf(CountryCode code, std::string_view region, std::string_view city)
{
    std::string key(code.data(), code.size());
    key.append(region).append(1, '\0').append(city);
    return key;
}

static QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

void PlaceNames::add(const GeoRecord &record, const LocalNames &local)
{
    addName(keyOf(record.countryCode, record.region, {}), record.region, local.region);
    addName(keyOf(record.countryCode, record.region, record.city), record.city, local.city);
}

void PlaceNames::addName(std::string key, std::string_view english, const std::string &local)
{
    if (english.empty() || local.empty() || local == english) {
        return;
    }
    const std::lock_guard lock(m_mutex);
    if (m_names.size() < MaxNames) {
        m_names.insert_or_assign(std::move(key), QString::fromStdString(local));
    }
}

QString PlaceNames::find(const std::string &key, std::string_view english) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_names.find(key);
    return it == m_names.end() ? toText(english) : it->second;
}

QString PlaceNames::country(CountryCode code, std::string_view english) const
{
    const QString local = localCountryName(code);
    return local.isEmpty() ? toText(english) : local;
}

QString PlaceNames::region(CountryCode code, std::string_view english) const
{
    return find(keyOf(code, english, {}), english);
}

QString PlaceNames::city(CountryCode code, std::string_view region, std::string_view english) const
{
    return find(keyOf(code, region, english), english);
}

} // namespace WikiMon
