// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/namespacetable.h"

#include <QByteArray>

#include <optional>

namespace WikiMon {

// Reads the answer of api.php?action=query&meta=siteinfo&siprop=general|namespaces|namespacealiases
// (formatversion 1 or 2). Nothing where it is no such answer.
// The answer names extra namespaces in the wiki's own language only; builtIn, the wiki's table of the
// library, tells the English names of those it knows, so that "Портал" stays "Portal". Null: the wiki's own
// names are taken for the others.
[[nodiscard]] std::optional<NamespaceTable> parseSiteInfo(
    const QByteArray &json, const NamespaceTable *builtIn = nullptr);

} // namespace WikiMon
