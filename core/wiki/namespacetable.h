// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace WikiMon {

// One namespace of a wiki as a title's prefix names it.
struct Namespace
{
    qint32 id = 0;
    std::string canonicalName; // English: "User talk"; "Main" for 0, "Project" for 4
};

// A wiki's namespaces by every name that a title may carry: local names, gendered forms, aliases and the
// canonical English ones. UTF-8; blanks, never underscores. Immutable once handed out.
class NamespaceTable
{
public:
    // The name that comes later wins only if the earlier one was added as an alias.
    void add(std::string_view name, qint32 id, std::string_view canonicalName, bool isAlias = false);

    // The namespace with exactly this name, or null. Titles on the wire carry names in their exact form.
    [[nodiscard]] const Namespace *find(std::string_view name) const;
    // The namespace of a full title: what stands before the first colon, when that is a namespace's name and
    // something follows it; Main otherwise.
    [[nodiscard]] const Namespace &ofTitle(std::string_view title) const;
    [[nodiscard]] static const Namespace &main();
    [[nodiscard]] static const Namespace &special();
    [[nodiscard]] std::size_t size() const { return m_byName.size(); }

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>()(name); }
    };
    struct Entry
    {
        Namespace value;
        bool isAlias = false;
    };
    std::unordered_map<std::string, Entry, Hash, std::equal_to<>> m_byName;
};
using NamespaceTablePtr = std::shared_ptr<const NamespaceTable>;

} // namespace WikiMon
