// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace WikiMon::Test {

// One case of the IRC parser tests of tests/data/irc.
struct ConformanceCase
{
    std::string input; // of "input:" or "source:"
    std::map<std::string, std::string> atoms; // single values: source, verb, nick, user, host
    std::map<std::string, std::string> tags;
    std::vector<std::string> params;
};

// Reads exactly the YAML that those files are written in; ends the test at a line it does not understand.
[[nodiscard]] std::vector<ConformanceCase> readConformanceCases(const QString &name);

} // namespace WikiMon::Test
