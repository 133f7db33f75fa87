// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace WikiMon {

// Why a file can't be written, in words for users. error: an errno value.
[[nodiscard]] QString describeFileError(int error, const QString &path);

// Whether the path is free or a regular file, so that it may be written to. Says in words what it is
// otherwise (a link, a folder, a device); empty when it is fine or can't be looked at.
[[nodiscard]] QString describeUnwritableKind(const QString &path);

// Says in words that the folder of the file is a link; otherwise empty.
[[nodiscard]] QString describeUnwritableFolder(const QString &path);

} // namespace WikiMon
