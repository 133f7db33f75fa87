// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/namespacetable.h"

namespace WikiMon {

const Namespace &NamespaceTable::main()
{
    static const Namespace value{0, "Main"};
    return value;
}

const Namespace &NamespaceTable::special()
{
    static const Namespace value{-1, "Special"};
    return value;
}

void NamespaceTable::add(std::string_view name, qint32 id, std::string_view canonicalName, bool isAlias)
{
    if (name.empty()) {
        return;
    }
    const auto [it, inserted] = m_byName.try_emplace(std::string(name));
    if (inserted || (it->second.isAlias && !isAlias)) {
        it->second = {{id, std::string(canonicalName)}, isAlias};
    }
}

const Namespace *NamespaceTable::find(std::string_view name) const
{
    const auto it = m_byName.find(name);
    return it == m_byName.end() ? nullptr : &it->second.value;
}

const Namespace &NamespaceTable::ofTitle(std::string_view title) const
{
    const std::size_t colon = title.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == title.size()) {
        return main();
    }
    const Namespace *found = find(title.substr(0, colon));
    return found ? *found : main();
}

} // namespace WikiMon
