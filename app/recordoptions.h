// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/recordingoptions.h"

#include <QString>

class QCommandLineParser;

namespace WikiMon {

// Reads --record-rotate and --record-compress. Returns what is wrong with them, in words; empty when all is
// well.
[[nodiscard]] QString readRecordOptions(const QCommandLineParser &parser, RecordingOptions &out);

} // namespace WikiMon
