// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/namespacetable.h"
#include "wiki/wiki.h"

#include <QJsonObject>

namespace WikiMon {

// Makes the namespace table of any wiki from the built-in names of all languages, so that namespaces are
// right without asking the wiki. Read-only once made.
class NamespaceLibrary
{
public:
    // Reads the built-in tables (some milliseconds).
    NamespaceLibrary();

    // Names and aliases of the wiki's language and its fallbacks, the wiki's own project namespace, the
    // common extra namespaces (Portal, Draft, Module, …) and the canonical English names.
    [[nodiscard]] NamespaceTablePtr tableFor(const Wiki &wiki) const;

private:
    QJsonObject m_languages;
};

} // namespace WikiMon
