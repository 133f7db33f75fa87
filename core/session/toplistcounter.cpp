// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/toplistcounter.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>
#include <new>

namespace WikiMon {

static constexpr std::size_t FirstSlots = 1024;
static constexpr std::size_t MaxCandidates = std::size_t(TopListCounter::MaxTop) * 8;
static constexpr quint32 RecordAlignment = 4;

TopListCounter::TopListCounter(quint32 maxKeys)
    : m_slots(FirstSlots)
    , m_mask(FirstSlots - 1)
    , m_maxKeys(std::clamp(maxKeys, quint32(2), MaxKeys))
{
}

// Seeded, so that nobody outside can prepare names that all meet in one slot.
quint32 TopListCounter::hashOf(std::string_view key)
{
    static const size_t seed = QHashSeed::globalSeed();
    const size_t hash = qHashBits(key.data(), key.size(), seed);
    return static_cast<quint32>(hash ^ (hash >> 32));
}

// Record numbers start with 1; the number less 1 is page and place in units of the alignment.
TopListCounter::Record &TopListCounter::record(quint32 at) const
{
    static constexpr quint32 UnitBits = PageBits - 2;
    const quint32 unit = at - 1;
    char *page = m_pages[unit >> UnitBits].get();
    const std::size_t offset = (unit & ((quint32(1) << UnitBits) - 1)) * std::size_t(RecordAlignment);
    return *std::launder(reinterpret_cast<Record *>(page + offset));
}

std::string_view TopListCounter::keyOf(quint32 at) const
{
    const Record &found = record(at);
    return {reinterpret_cast<const char *>(&found + 1), found.size};
}

quint32 TopListCounter::makeRecord(std::string_view key)
{
    const auto length = static_cast<quint32>(key.size());
    const quint32 size = sizeof(Record) + (length + RecordAlignment - 1) / RecordAlignment * RecordAlignment;
    if (m_pageUsed + size > PageSize) {
        m_pages.push_back(std::make_unique_for_overwrite<char[]>(PageSize));
        m_pageUsed = 0;
    }
    char *place = m_pages.back().get() + m_pageUsed;
    auto *made = new (place) Record;
    made->size = length & 0x7fffffffU;
    std::memcpy(place + sizeof(Record), key.data(), key.size());
    const auto page = static_cast<quint32>(m_pages.size() - 1);
    const quint32 at = ((page << PageBits) + m_pageUsed) / RecordAlignment + 1;
    m_pageUsed += size;
    return at;
}

quint32 TopListCounter::findOrInsert(std::string_view key, quint32 hash)
{
    quint32 place = hash & m_mask;
    for (; m_slots[place].record != 0; place = (place + 1) & m_mask) {
        if (m_slots[place].hash == hash && keyOf(m_slots[place].record) == key) {
            return m_slots[place].record;
        }
    }
    const quint32 made = makeRecord(key);
    m_slots[place] = {hash, made};
    ++m_keyCount;
    if (m_keyCount > m_slots.size() / 2) {
        resizeSlots(m_slots.size() * 2);
    }
    return made;
}

void TopListCounter::add(std::string_view key, quint32 hash, quint32 times)
{
    if (key.size() > MaxKeyBytes) {
        m_forgotten += times;
        return;
    }
    if (m_keyCount >= m_maxKeys || m_pages.size() * PageSize > MaxBytes) {
        forgetRarest();
    }
    const quint32 at = findOrInsert(key, hash);
    record(at).count += times;
    consider(at);
}

void TopListCounter::resizeSlots(std::size_t count)
{
    std::vector<Slot> larger(count);
    const auto mask = static_cast<quint32>(count - 1);
    for (const Slot &slot : m_slots) {
        if (slot.record != 0) {
            quint32 place = slot.hash & mask;
            while (larger[place].record != 0) {
                place = (place + 1) & mask;
            }
            larger[place] = slot;
        }
    }
    m_slots = std::move(larger);
    m_mask = mask;
}

void TopListCounter::reserveMore()
{
    if (m_keyCount > m_slots.size() / 4 && m_slots.size() < std::size_t(m_maxKeys) * 2) {
        resizeSlots(m_slots.size() * 2);
    }
}

bool TopListCounter::isBefore(quint32 a, quint32 b) const
{
    const quint32 countA = record(a).count;
    const quint32 countB = record(b).count;
    return countA != countB ? countA > countB : keyOf(a) < keyOf(b);
}

// Counts only grow, so a string that once fell behind the last of the top ones can come back only here.
void TopListCounter::consider(quint32 at)
{
    Record &found = record(at);
    if (found.isCandidate == 0 && found.count >= m_threshold) {
        found.isCandidate = 1;
        m_candidates.push_back(at);
        if (m_candidates.size() >= MaxCandidates) {
            trimCandidates();
        }
    }
}

void TopListCounter::trimCandidates()
{
    const auto last = m_candidates.begin() + (MaxTop - 1);
    std::nth_element(m_candidates.begin(), last, m_candidates.end(),
        [this](quint32 a, quint32 b) { return isBefore(a, b); });
    m_threshold = record(*last).count;
    for (auto it = last + 1; it != m_candidates.end(); ++it) {
        record(*it).isCandidate = 0;
    }
    m_candidates.resize(MaxTop);
}

std::vector<TopListCounter::Entry> TopListCounter::top(int count) const
{
    std::vector<quint32> sorted = m_candidates;
    const auto wanted = std::min(sorted.size(), static_cast<std::size_t>(std::clamp(count, 0, MaxTop)));
    const auto end = sorted.begin() + static_cast<std::ptrdiff_t>(wanted);
    std::partial_sort(
        sorted.begin(), end, sorted.end(), [this](quint32 a, quint32 b) { return isBefore(a, b); });
    std::vector<Entry> entries;
    entries.reserve(wanted);
    for (auto it = sorted.begin(); it != end; ++it) {
        entries.push_back({keyOf(*it), record(*it).count});
    }
    return entries;
}

// Everything that counted no more than the median goes, at least half of the strings.
void TopListCounter::forgetRarest()
{
    std::vector<quint32> counts;
    counts.reserve(m_keyCount);
    for (const Slot &slot : m_slots) {
        if (slot.record != 0) {
            counts.push_back(record(slot.record).count);
        }
    }
    const auto median = counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2);
    std::nth_element(counts.begin(), median, counts.end());

    TopListCounter kept(m_maxKeys);
    kept.m_missedAtMost = m_missedAtMost + *median;
    kept.m_forgotten = m_forgotten;
    for (const Slot &slot : m_slots) {
        if (slot.record == 0) {
            continue;
        }
        const quint32 count = record(slot.record).count;
        if (count > *median) {
            kept.add(keyOf(slot.record), slot.hash, count);
        } else {
            kept.m_forgotten += count;
        }
    }
    *this = std::move(kept);
}

std::size_t TopListCounter::memoryUsed() const
{
    return m_pages.size() * PageSize + m_slots.capacity() * sizeof(Slot)
        + m_candidates.capacity() * sizeof(quint32);
}

} // namespace WikiMon
