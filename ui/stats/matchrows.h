// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionstatistics.h"

namespace WikiMon {

// The rows in [from, to), all of them.
void appendRows(int from, int to, std::vector<quint16> &rows);

} // namespace WikiMon
