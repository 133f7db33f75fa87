// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace WikiMon {

// One namespace of a wiki as a title's prefix names it.
struct Namespace
{
    qint32 id = 0;
    std::string canonicalName; // English: "User talk"; "Main" for 0, "Project" for 4

    friend bool operator==(const Namespace &, const Namespace &) = default;
};

// A wiki's namespaces by every name that a title may carry: local names, gendered forms, aliases and the
// canonical English ones. UTF-8; blanks, never underscores. Immutable once handed out.
//
// ofTitle() runs for each line of the feed, so the names are found by a hash of their length and their first
// and last eight bytes: two loads and a multiplication, however long the name is.
class NamespaceTable
{
public:
    // The name that comes later wins only if the earlier one was added as an alias. An empty name is passed
    // over.
    void add(std::string_view name, qint32 id, std::string_view canonicalName, bool isAlias = false);

    // The namespace with exactly this name, or null. Titles on the wire carry names in their exact form.
    [[nodiscard]] const Namespace *find(std::string_view name) const;
    // The namespace of a full title: what stands before the first colon, when that is a namespace's name and
    // something other than a blank follows it; Main otherwise.
    [[nodiscard]] const Namespace &ofTitle(std::string_view title) const;
    // The namespace with this number, or null where the wiki is not known to have it.
    [[nodiscard]] const Namespace *byId(qint32 id) const;
    // The name that the wiki's own titles carry, or empty. The view lives as long as the table.
    [[nodiscard]] std::string_view localName(qint32 id) const;
    [[nodiscard]] static const Namespace &main();
    [[nodiscard]] static const Namespace &special();
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        std::string name;
        Namespace value;
        bool isAlias = false;
    };
    using Slot = quint16; // index into m_entries + 1; 0 is free

    [[nodiscard]] std::size_t slotOf(std::string_view name) const;
    void grow();

    // Names are far fewer: a wiki has some hundred. Bounds the slots, and what a hostile answer may add.
    static constexpr std::size_t MaxEntries = 8192;

    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots; // open addressing; a power of two, at most half full
    std::size_t m_longestName = 0;
};
using NamespaceTablePtr = std::shared_ptr<const NamespaceTable>;

} // namespace WikiMon
