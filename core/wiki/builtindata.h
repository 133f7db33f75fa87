// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

namespace WikiMon {

// The path of a data file that is built into the program ("wikis.tsv", "sample-session.jsonl"), to be
// opened with QFile. Makes sure that the files are there: a static library's resources are not registered by
// themselves.
[[nodiscard]] QString builtInPath(QLatin1StringView name);
// Its content.
[[nodiscard]] QByteArray readBuiltIn(QLatin1StringView name);

} // namespace WikiMon
