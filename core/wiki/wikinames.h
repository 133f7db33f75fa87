// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace WikiMon {

// The English name of a single wiki that the site matrix names badly or not at all ("Wikipedia" for
// Wikidata); empty for all others.
[[nodiscard]] QString nameOfSingleWiki(const QString &dbname);

} // namespace WikiMon
