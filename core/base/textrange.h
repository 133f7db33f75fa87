// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string_view>

namespace WikiMon {

// A stretch of a text buffer, in bytes. An empty range means that there is no such text.
struct TextRange
{
    quint32 offset = 0;
    quint32 size = 0;

    [[nodiscard]] constexpr bool isEmpty() const { return size == 0; }
    [[nodiscard]] constexpr std::string_view in(std::string_view buffer) const
    {
        return buffer.substr(offset, size);
    }
};

// The range of a part that lies in the buffer; a part without bytes may lie anywhere.
[[nodiscard]] inline TextRange rangeIn(std::string_view buffer, std::string_view part)
{
    if (part.empty()) {
        return {};
    }
    return {static_cast<quint32>(part.data() - buffer.data()), static_cast<quint32>(part.size())};
}

} // namespace WikiMon
