// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace WikiMon::Test {

// One member of a .gz file, and one frame of a .zst file.
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);
[[nodiscard]] QByteArray zstandard(const QByteArray &bytes);

} // namespace WikiMon::Test
