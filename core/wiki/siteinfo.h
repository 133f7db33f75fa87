// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/namespacetable.h"

#include <QByteArray>

#include <optional>

namespace WikiMon {

// Reads the answer of api.php?action=query&meta=siteinfo&siprop=general|namespaces|namespacealiases
// (formatversion 1 or 2). Nothing where it is no such answer.
[[nodiscard]] std::optional<NamespaceTable> parseSiteInfo(const QByteArray &json);

} // namespace WikiMon
