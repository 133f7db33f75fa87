// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/countrynames.h"

#include <QLocale>

#include <algorithm>
#include <libintl.h>
#include <unordered_map>

namespace WikiMon {

namespace {

// Where Qt's name is not what people write, or ISO's list has it under another one.
struct Correction
{
    const char *code;
    const char *english; // null: Qt's will do
    const char *iso; // null: the English name
};

constexpr Correction Corrections[] = {
    {"AG", "Antigua and Barbuda", nullptr},
    {"AX", "Åland Islands", nullptr},
    {"BA", "Bosnia and Herzegovina", nullptr},
    {"BL", "Saint Barthélemy", nullptr},
    {"BN", nullptr, "Brunei Darussalam"},
    {"BQ", nullptr, "Bonaire, Sint Eustatius and Saba"},
    {"CC", "Cocos (Keeling) Islands", nullptr},
    {"CD", "DR Congo", "Congo, The Democratic Republic of the"},
    {"CG", "Congo Republic", "Congo"},
    {"CI", nullptr, "Côte d'Ivoire"},
    {"CV", nullptr, "Cabo Verde"},
    {"CW", "Curaçao", nullptr},
    {"EA", "Ceuta and Melilla", nullptr},
    {"FK", nullptr, "Falkland Islands (Malvinas)"},
    {"FM", nullptr, "Micronesia, Federated States of"},
    {"GS", "South Georgia and the South Sandwich Islands", nullptr},
    {"GW", "Guinea-Bissau", nullptr},
    {"HM", "Heard and McDonald Islands", "Heard Island and McDonald Islands"},
    {"IM", "Isle of Man", nullptr},
    {"KN", "Saint Kitts and Nevis", nullptr},
    {"MF", nullptr, "Saint Martin (French part)"},
    {"MK", "North Macedonia", nullptr},
    {"PM", "Saint Pierre and Miquelon", nullptr},
    {"PS", nullptr, "Palestine, State of"},
    {"RE", "Réunion", nullptr},
    {"RU", nullptr, "Russian Federation"},
    {"SH", nullptr, "Saint Helena, Ascension and Tristan da Cunha"},
    {"SJ", "Svalbard and Jan Mayen", nullptr},
    {"ST", "São Tomé and Príncipe", "Sao Tome and Principe"},
    {"SX", nullptr, "Sint Maarten (Dutch part)"},
    {"TA", "Tristan da Cunha", nullptr},
    {"TC", "Turks and Caicos Islands", nullptr},
    {"TR", "Türkiye", nullptr},
    {"TT", "Trinidad and Tobago", nullptr},
    {"UM", "U.S. Outlying Islands", "United States Minor Outlying Islands"},
    {"VA", nullptr, "Holy See (Vatican City State)"},
    {"VC", "Saint Vincent and the Grenadines", nullptr},
    {"VG", nullptr, "Virgin Islands, British"},
    {"VI", "U.S. Virgin Islands", "Virgin Islands, U.S."},
    {"WF", "Wallis and Futuna", nullptr},
};

// Further names in databases and in older recordings.
constexpr std::pair<const char *, const char *> Aliases[] = {
    {"BN", "Brunei Darussalam"},
    {"CI", "Côte d'Ivoire"},
    {"CV", "Cabo Verde"},
    {"CZ", "Czech Republic"},
    {"FM", "Federated States of Micronesia"},
    {"GB", "Great Britain"},
    {"JO", "Hashemite Kingdom of Jordan"},
    {"KR", "Republic of Korea"},
    {"LT", "Republic of Lithuania"},
    {"MD", "Republic of Moldova"},
    {"MM", "Burma"},
    {"MO", "Macau"},
    {"NL", "The Netherlands"},
    {"PS", "Palestine"},
    {"RU", "Russian Federation"},
    {"SZ", "Swaziland"},
    {"TL", "East Timor"},
    {"US", "United States of America"},
};

QString qtName(CountryCode code)
{
    const QLocale::Territory territory
        = QLocale::codeToTerritory(QString::fromLatin1(code.data(), qsizetype(code.size())));
    return territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToString(territory);
}

const Correction *correctionOf(CountryCode code)
{
    const std::string_view text(code.data(), code.size());
    const auto it = std::ranges::find(Corrections, text, &Correction::code);
    return it == std::end(Corrections) ? nullptr : it;
}

using NameTable = std::unordered_map<std::string, CountryCode>;

NameTable allNames()
{
    NameTable names;
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            const CountryCode code{first, second};
            if (const QString name = qtName(code); !name.isEmpty()) {
                names.emplace(name.toStdString(), code);
                names.emplace(englishCountryName(code), code);
            }
        }
    }
    for (const auto &[code, name] : Aliases) {
        names.emplace(name, CountryCode{code[0], code[1]});
    }
    return names;
}

} // namespace

std::string englishCountryName(CountryCode code)
{
    const Correction *correction = correctionOf(code);
    return correction && correction->english ? correction->english : qtName(code).toStdString();
}

std::optional<CountryCode> countryCodeOf(std::string_view englishName)
{
    static const NameTable names = allNames();
    const auto it = names.find(std::string(englishName));
    return it == names.end() ? std::nullopt : std::optional(it->second);
}

QString localCountryName(CountryCode code)
{
    static const bool isBound = [] { return bind_textdomain_codeset("iso_3166-1", "UTF-8") != nullptr; }();
    const std::string english = englishCountryName(code);
    const Correction *correction = correctionOf(code);
    const std::string listed = correction && correction->iso ? correction->iso : english;
    if (english.empty() || !isBound) {
        return QString::fromStdString(english);
    }
    const QString translated = QString::fromUtf8(dgettext("iso_3166-1", listed.c_str()));
    return translated == QString::fromStdString(listed) ? QString::fromStdString(english) : translated;
}

} // namespace WikiMon
