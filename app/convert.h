// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

namespace WikiMon {

// Reads raw lines from standard input (whole IRC lines, bare texts of the wiki given, or JSON lines) and
// writes the stream's object of each to standard output, in order. Rejected lines are named on standard
// error, where a summary ends it. Returns the exit code: 0, or 1 when the output can't be written.
[[nodiscard]] int runConvert(const CommandLine &commandLine, const WikiCatalogue &catalogue);

} // namespace WikiMon
