// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/streamstate.h"

#include <QStringList>

#include <functional>

namespace WikiMon {

// The stream in numbers, as its statistics pages tell them.
struct StreamFigures
{
    StreamState state;
    double changesPerSecond = 0; // over the last minute
    qint64 uptime = 0; // milliseconds since the stream was turned on
    int arriving = 0; // connections whose request is not whole yet
    QStringList paths{QStringLiteral("/")}; // that a WebSocket client may ask for
};

using StreamFiguresSource = std::function<StreamFigures()>;

} // namespace WikiMon
