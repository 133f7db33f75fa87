// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/codefont.h"

#include <QFontDatabase>

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

} // namespace WikiMon
