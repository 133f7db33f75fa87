// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/storechunk.h"

#include <algorithm>
#include <array>
#include <bit>

namespace WikiMon {

// Some of a chunk's rows: a bit a row.
class RowSet
{
public:
    static constexpr int Words = StoreChunk::MaxRows / 64;

    RowSet() = default; // empty
    // The rows from, from + 1, ... to - 1.
    RowSet(int from, int to)
    {
        for (int word = from / 64; word * 64 < to; ++word) {
            m_words[at(word)] = maskOf(word, from, to);
        }
    }

    [[nodiscard]] bool contains(int row) const { return (m_words[at(row / 64)] >> (row % 64) & 1) != 0; }
    void insert(int row) { m_words[at(row / 64)] |= quint64(1) << (row % 64); }
    void remove(int row) { m_words[at(row / 64)] &= ~(quint64(1) << (row % 64)); }

    [[nodiscard]] bool isEmpty() const
    {
        return std::ranges::all_of(m_words, [](quint64 word) { return word == 0; });
    }
    [[nodiscard]] int count() const { return countBefore(StoreChunk::MaxRows); }
    // How many of the rows are below this one. Precondition: 0 <= row <= MaxRows.
    [[nodiscard]] int countBefore(int row) const
    {
        int sum = 0;
        for (int word = 0; word < row / 64; ++word) {
            sum += std::popcount(m_words[at(word)]);
        }
        return row % 64 == 0 ? sum
                             : sum + std::popcount(m_words[at(row / 64)] & ((quint64(1) << (row % 64)) - 1));
    }
    // The row with so many others before it. Precondition: 0 <= rank < count().
    [[nodiscard]] int rowAt(int rank) const
    {
        int word = 0;
        for (int here = std::popcount(m_words[0]); rank >= here; here = std::popcount(m_words[at(word)])) {
            rank -= here;
            ++word;
        }
        quint64 bits = m_words[at(word)];
        for (; rank > 0; --rank) {
            bits &= bits - 1;
        }
        return word * 64 + std::countr_zero(bits);
    }
    // The first of the rows at or after this one, or MaxRows.
    [[nodiscard]] int next(int row) const
    {
        if (row >= StoreChunk::MaxRows) {
            return StoreChunk::MaxRows;
        }
        int word = row / 64;
        quint64 bits = m_words[at(word)] & (~quint64(0) << (row % 64));
        while (bits == 0) {
            if (++word == Words) {
                return StoreChunk::MaxRows;
            }
            bits = m_words[at(word)];
        }
        return word * 64 + std::countr_zero(bits);
    }

    // 64 rows at a time, for loops over columns.
    [[nodiscard]] quint64 word(int index) const { return m_words[at(index)]; }
    void setWord(int index, quint64 bits) { m_words[at(index)] = bits; }
    // The bits of a word that stand for rows in [from, to).
    [[nodiscard]] static quint64 maskOf(int word, int from, int to)
    {
        const int begin = std::max(from - word * 64, 0);
        const int end = std::min(to - word * 64, 64);
        if (begin >= end) {
            return 0;
        }
        return (end - begin == 64 ? ~quint64(0) : (quint64(1) << (end - begin)) - 1) << begin;
    }

    RowSet &operator&=(const RowSet &other)
    {
        for (int i = 0; i < Words; ++i) {
            m_words[at(i)] &= other.m_words[at(i)];
        }
        return *this;
    }
    RowSet &operator|=(const RowSet &other)
    {
        for (int i = 0; i < Words; ++i) {
            m_words[at(i)] |= other.m_words[at(i)];
        }
        return *this;
    }
    // Without the other's rows.
    RowSet &operator-=(const RowSet &other)
    {
        for (int i = 0; i < Words; ++i) {
            m_words[at(i)] &= ~other.m_words[at(i)];
        }
        return *this;
    }
    friend bool operator==(const RowSet &, const RowSet &) = default;

private:
    [[nodiscard]] static constexpr std::size_t at(int index) { return static_cast<std::size_t>(index); }

    std::array<quint64, Words> m_words{};
};

} // namespace WikiMon
