// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

namespace WikiMon {

struct CommandLine;
struct Preferences;

// Adds what the preferences say wherever the command line says nothing: each thing by itself, so that one
// option never undoes another setting, least of all one of who may read the stream.
void addPreferences(const Preferences &preferences, CommandLine &commandLine);

} // namespace WikiMon
