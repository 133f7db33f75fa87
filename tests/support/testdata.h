// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace WikiMon::Test {

// The path of a file of tests/data.
[[nodiscard]] QString dataPath(const QString &name);
// Its content; ends the test when it can't be read.
[[nodiscard]] QByteArray readData(const QString &name);
// The top folder of the source tree.
[[nodiscard]] QString sourceDir();
// Undoes the escapes of the .tsv captures: \xNN is a byte, \uXXXX a character, \\ a backslash.
[[nodiscard]] QByteArray unescape(QByteArrayView text);

} // namespace WikiMon::Test
