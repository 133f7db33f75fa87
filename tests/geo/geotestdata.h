// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "geo/geodatabase.h"

#include <QString>

namespace WikiMon::Test {

// The path of a database of tests/geo/data, which make_fixtures.pl writes.
[[nodiscard]] QString geoFixture(const QString &name);
// A folder with MaxMind's test databases beside the source tree; empty if there is none.
[[nodiscard]] QString sharedGeoDir();
// The whole content of a file; ends the test when it can't be read.
[[nodiscard]] QByteArray readAll(const QString &path);
// Replaces a file, in place or (as well-behaved tools do) by renaming.
void overwrite(const QString &path, const QByteArray &content);
void replace(const QString &path, const QByteArray &content);
// The record of an address as "Salisbury|Maryland|United States|US|38.3761|-75.6086|City"; "" if not found.
[[nodiscard]] QString describe(GeoDatabase &database, const QString &address);
// Looks up addresses from all over the address space; returns how many were found.
int lookUpEverywhere(GeoDatabase &database);

} // namespace WikiMon::Test
