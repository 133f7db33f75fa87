// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>

namespace WikiMon {

// "14.2 MB": powers of 1000, one decimal.
[[nodiscard]] inline QString dataSize(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace WikiMon
