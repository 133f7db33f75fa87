// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "geo/countrypoints.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace WikiMon {

// The English name of a country, "United States"; empty for an unknown code.
[[nodiscard]] std::string englishCountryName(CountryCode code);

// The country with that English name, as this program and the usual databases write it: recordings have no
// codes. Nothing for any other name.
[[nodiscard]] std::optional<CountryCode> countryCodeOf(std::string_view englishName);

// The name for the window: in the language of the process's locale where the system's ISO 3166 translations
// (Debian's iso-codes) are installed, else in English. Empty for an unknown code. Any thread.
[[nodiscard]] QString localCountryName(CountryCode code);

} // namespace WikiMon
