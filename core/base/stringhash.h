// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string_view>

namespace WikiMon {

// Lets a hash table of strings be asked with views, beside std::equal_to<>.
struct StringHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

} // namespace WikiMon
