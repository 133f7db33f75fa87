// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace WikiMon {

// The resources of this folder; each call makes sure that they are registered, which a static library does
// not do by itself. Any thread.
[[nodiscard]] QString bundledDatabasePath();
[[nodiscard]] QString labelPointsPath();

} // namespace WikiMon
