// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/fonts.h"

#include <QFontDatabase>

#include <algorithm>

namespace WikiMon {

QFont codeFont(const QFont &around)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (around.pixelSize() > 0) {
        fixed.setPixelSize(around.pixelSize());
    } else {
        fixed.setPointSizeF(around.pointSizeF());
    }
    return fixed;
}

QFont smallFont(const QFont &around)
{
    constexpr double Share = 0.85;
    constexpr double LeastPixels = 8;
    QFont small = around;
    if (around.pixelSize() > 0) {
        small.setPixelSize(static_cast<int>(std::max(LeastPixels, around.pixelSize() * Share)));
    } else {
        small.setPointSizeF(around.pointSizeF() * Share);
    }
    return small;
}

} // namespace WikiMon
