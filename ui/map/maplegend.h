// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapframe.h"

namespace WikiMon {

// Explains the map's signs in a corner of the picture: shapes of dots, or the scale of colours. Returns the
// rectangle that it takes; it paints nothing where there is no room.
QRectF paintLegend(QPainter &painter, const MapFrame &frame, const QSizeF &size, const ColorTokens &tokens,
    const QFont &font, Qt::LayoutDirection direction);

} // namespace WikiMon
