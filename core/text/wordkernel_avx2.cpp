// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "text/wordpattern.h"

#if defined(__x86_64__)

#include <bit>
#include <immintrin.h>

namespace WikiMon {

namespace {

#define WIKIMON_AVX2 __attribute__((target("avx2,bmi,bmi2")))

// The two rare bytes of a pattern in registers.
struct RareBytes
{
    __m256i firstMask;
    __m256i firstValue;
    __m256i secondMask;
    __m256i secondValue;
};

WIKIMON_AVX2 inline __m256i load(const char *bytes)
{
    return _mm256_loadu_si256(reinterpret_cast<const __m256i_u *>(bytes));
}

// 0xFF at each of the 32 places from which both rare bytes are right.
WIKIMON_AVX2 inline __m256i candidates(const RareBytes &rare, const char *first, const char *second)
{
    const __m256i a = _mm256_cmpeq_epi8(_mm256_or_si256(load(first), rare.firstMask), rare.firstValue);
    const __m256i b = _mm256_cmpeq_epi8(_mm256_or_si256(load(second), rare.secondMask), rare.secondValue);
    return _mm256_and_si256(a, b);
}

WIKIMON_AVX2 inline quint32 bitsOf(__m256i places)
{
    return static_cast<quint32>(_mm256_movemask_epi8(places));
}

} // namespace

WIKIMON_AVX2 std::size_t findWithAvx2(const WordPattern &pattern, std::string_view text, std::size_t from)
{
    constexpr auto None = static_cast<std::size_t>(-1);
    if (from > text.size() || text.size() - from < pattern.length) {
        return None;
    }
    const std::size_t places = text.size() - pattern.length + 1; // where a match can begin
    if (places < 32) {
        return findPortably(pattern, text, from);
    }
    const char *const bytes = text.data();
    const char *const first = bytes + pattern.firstPlace;
    const char *const second = bytes + pattern.secondPlace;
    const RareBytes rare{_mm256_set1_epi8(pattern.masks[pattern.firstPlace]),
        _mm256_set1_epi8(pattern.values[pattern.firstPlace]),
        _mm256_set1_epi8(pattern.masks[pattern.secondPlace]),
        _mm256_set1_epi8(pattern.values[pattern.secondPlace])};
    const auto firstMatch = [&](std::size_t at, quint64 found) {
        for (; found != 0; found &= found - 1) {
            const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(found));
            if (pattern.isAt(bytes + place)) {
                return place;
            }
        }
        return None;
    };
    std::size_t at = from;
    for (; at + 64 <= places; at += 64) {
        const __m256i low = candidates(rare, first + at, second + at);
        const __m256i high = candidates(rare, first + at + 32, second + at + 32);
        const __m256i any = _mm256_or_si256(low, high);
        if (_mm256_testz_si256(any, any) == 0) [[unlikely]] {
            const std::size_t place = firstMatch(at, quint64(bitsOf(high)) << 32 | bitsOf(low));
            if (place != None) {
                return place;
            }
        }
    }
    // The last block ends with the last place: some of it may have been looked at, or lie before from.
    while (at < places) {
        const std::size_t block = std::min(at, places - 32);
        const quint32 found = bitsOf(candidates(rare, first + block, second + block)) >> (at - block);
        const std::size_t place = firstMatch(at, found);
        if (place != None) {
            return place;
        }
        at = block + 32;
    }
    return None;
}

} // namespace WikiMon

#endif
