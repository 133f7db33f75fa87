// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QMimeData;

namespace WikiMon {

// The path of the location database that is being dragged: one file of this computer named *.mmdb. Empty for
// anything else. Quick, as it looks at the name only.
[[nodiscard]] QString draggedGeoDatabase(const QMimeData *data);

// Why a file can't be a location database, as a sentence for the user; empty when it looks like one. Reads
// the file's end only: whether it is whole shows when it is taken into use.
[[nodiscard]] QString geoDatabaseProblem(const QString &path);

} // namespace WikiMon
