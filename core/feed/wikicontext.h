// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/namespacetable.h"

#include <string>

namespace WikiMon {

// What a parser needs to know of the wiki that a line is about.
struct WikiContext
{
    std::string dbname; // "enwiki"
    std::string serverName; // "en.wikipedia.org"
    NamespaceTablePtr namespaces;
};

} // namespace WikiMon
