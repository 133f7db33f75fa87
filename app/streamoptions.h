// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QCommandLineParser;

namespace WikiMon {

struct CommandLine;

// Reads who may connect to the stream: --token, --token-file, --tls-cert, --tls-key, --allow-origin. Returns
// what is wrong in words; empty when nothing is.
[[nodiscard]] QString readStreamOptions(const QCommandLineParser &parser, CommandLine &out);

} // namespace WikiMon
