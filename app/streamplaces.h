// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QCommandLineParser;

namespace WikiMon {

struct CommandLine;

// Reads --port-per-wiki, --max-clients and --max-clients-per-address. What is wrong with them, in words;
// empty when nothing is.
[[nodiscard]] QString readStreamPlaces(const QCommandLineParser &parser, CommandLine &out);

} // namespace WikiMon
