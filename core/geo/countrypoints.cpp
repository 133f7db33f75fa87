// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/countrypoints.h"

#include "geo/georesources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace WikiMon {

static int keyOf(CountryCode code)
{
    return code[0] << 8 | code[1];
}

std::optional<CountryCode> parseCountryCode(std::string_view text)
{
    if (text.size() != 2) {
        return std::nullopt;
    }
    CountryCode code{};
    for (size_t i = 0; i < 2; ++i) {
        const char upper = static_cast<char>(text[i] & ~0x20);
        if (upper < 'A' || upper > 'Z' || (text[i] & 0x80)) {
            return std::nullopt;
        }
        code[i] = upper;
    }
    return code;
}

CountryPoints::CountryPoints()
{
    QFile file(labelPointsPath());
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the label points of the countries are missing from this build");
    }
    const QJsonObject countries = QJsonDocument::fromJson(file.readAll()).object();
    m_points.reserve(size_t(countries.size()));
    for (auto it = countries.begin(); it != countries.end(); ++it) {
        const QJsonArray point = it.value().toArray();
        if (const auto code = parseCountryCode(it.key().toStdString()); code && point.size() == 2) {
            m_points.emplace(keyOf(*code), Point{point[0].toDouble(), point[1].toDouble()});
        }
    }
}

std::optional<CountryPoints::Point> CountryPoints::find(CountryCode code) const
{
    const auto it = m_points.find(keyOf(code));
    return it == m_points.end() ? std::nullopt : std::optional(it->second);
}

} // namespace WikiMon
