// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "text/wordsearch.h"

#include "text/foldtable.h"

#include <algorithm>

namespace WikiMon {

WordSearch::WordSearch(std::string_view needle, Kernel kernel)
    : m_folded(foldCase(needle))
    , m_pattern(m_folded)
    , m_kernel(findPortably)
{
    m_isExactInAnyText = std::ranges::none_of(m_folded,
        [](char32_t wanted) { return std::ranges::any_of(charactersFoldingTo(wanted), isOddFold); });
#if defined(__x86_64__)
    if (kernel == Kernel::Best && hasFastKernel()) {
        m_kernel = findWithAvx2;
    }
#else
    Q_UNUSED(kernel)
#endif
}

std::size_t WordSearch::find(std::string_view text, std::size_t from) const
{
    if (isEmpty()) {
        return from <= text.size() ? from : NotFound;
    }
    return m_kernel(m_pattern, text, from);
}

bool WordSearch::isInAnyText(std::string_view text) const
{
    return containsFolded(text, m_folded);
}

bool WordSearch::hasFastKernel()
{
#if defined(__x86_64__)
    static const bool has
        = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
    return has;
#else
    return false;
#endif
}

} // namespace WikiMon
