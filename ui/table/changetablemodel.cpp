// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/changetablemodel.h"

#include "session/sessionstore.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace WikiMon {

// How many changes are tested between two looks at the clock.
static constexpr int TestsPerLook = 32;

namespace {

// Says, now and then, whether a slice's time is over.
class SliceClock
{
public:
    SliceClock() { m_timer.start(); }
    bool isOver()
    {
        return ++m_tests % TestsPerLook == 0 && m_timer.hasExpired(ChangeTableModel::SliceBudget);
    }

private:
    QElapsedTimer m_timer;
    int m_tests = 0;
};

} // namespace

ChangeTableModel::ChangeTableModel(const SessionStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &ChangeTableModel::searchSlice);
    m_first = store.first();
    m_end = store.end();
    noteWikis(m_first, m_end);
}

int ChangeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(matchCount());
}

int ChangeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ChangeColumn::Count);
}

qint64 ChangeTableModel::matchCount() const
{
    return hasIndex() ? static_cast<qint64>(m_matches.size()) : m_end - m_first;
}

qint64 ChangeTableModel::sequenceAt(int row) const
{
    return hasIndex() ? m_matches[m_matches.size() - 1 - static_cast<std::size_t>(row)] : m_end - 1 - row;
}

const RecentChange *ChangeTableModel::changeAt(int row) const
{
    if (row < 0 || row >= matchCount()) {
        return nullptr;
    }
    const qint64 sequence = sequenceAt(row);
    // Views still ask while rows that the store has dropped are about to go.
    if (sequence < m_store.first() || sequence >= m_store.end()) {
        return nullptr;
    }
    if (sequence != m_shownSequence) {
        m_store.fill(sequence, m_shown);
        m_shownSequence = sequence;
    }
    return &m_shown;
}

bool ChangeTableModel::matches(qint64 sequence)
{
    m_store.fill(sequence, m_tested);
    return m_search.matches(m_tested);
}

int ChangeTableModel::rowOf(qint64 sequence) const
{
    if (!hasIndex()) {
        return sequence >= m_first && sequence < m_end ? static_cast<int>(m_end - 1 - sequence) : -1;
    }
    const auto found = std::ranges::lower_bound(m_matches, sequence);
    return found != m_matches.end() && *found == sequence ? static_cast<int>(m_matches.end() - found) - 1
                                                          : -1;
}

bool ChangeTableModel::hasPending() const
{
    return hasIndex()
        && (!m_candidates.empty() || m_untestedEnd > m_first || (!m_isFrozen && m_end < m_store.end()));
}

void ChangeTableModel::storeChanged(qint64 dropped)
{
    Q_UNUSED(dropped) // the store's own numbers tell it, also what went while nobody said so
    if (m_store.end() < m_end) {
        reload(); // cleared and counting afresh
        return;
    }
    removeDropped();
    takeNew();
    updateSearching();
    announceCount();
}

void ChangeTableModel::reload()
{
    beginResetModel();
    m_matches.clear();
    m_candidates.clear();
    m_first = m_store.first();
    m_end = m_store.end();
    m_untestedEnd = hasIndex() ? m_end : m_first;
    endResetModel();
    noteWikis(m_first, m_end);
    updateSearching();
    announceCount();
}

// Takes the rows away at the bottom whose changes the store has dropped.
void ChangeTableModel::removeDropped()
{
    const qint64 first = m_store.first();
    if (first <= m_first) {
        return;
    }
    const qint64 kept = hasIndex() ? m_matches.end() - std::ranges::lower_bound(m_matches, first)
                                   : std::max<qint64>(0, m_end - first);
    const int rows = rowCount();
    const auto apply = [&] {
        m_matches.erase(m_matches.begin(), std::ranges::lower_bound(m_matches, first));
        m_first = first;
        m_end = std::max(m_end, first);
    };
    if (kept < rows) {
        beginRemoveRows({}, static_cast<int>(kept), rows - 1);
        apply();
        endRemoveRows();
    } else {
        apply();
    }
    m_candidates.erase(m_candidates.begin(), std::ranges::lower_bound(m_candidates, first));
}

void ChangeTableModel::takeNew()
{
    const qint64 end = m_store.end();
    if (m_isFrozen || m_end == end) {
        return;
    }
    noteWikis(m_end, end);
    if (hasIndex()) {
        showMatchingNew();
    } else {
        showAllNew(end);
    }
}

void ChangeTableModel::showAllNew(qint64 end)
{
    beginInsertRows({}, 0, static_cast<int>(end - m_end) - 1);
    m_end = end;
    endInsertRows();
}

// Tests what has come, oldest first so that what is new stays on top, for one slice; the rest waits for the
// next.
void ChangeTableModel::showMatchingNew()
{
    SliceClock clock;
    std::vector<qint64> found;
    qint64 tested = m_end;
    for (const qint64 end = m_store.end(); tested < end && !clock.isOver(); ++tested) {
        if (matches(tested)) {
            found.push_back(tested);
        }
    }
    if (found.empty()) {
        m_end = tested;
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(found.size()) - 1);
    m_end = tested;
    m_matches.insert(m_matches.end(), found.begin(), found.end());
    endInsertRows();
}

void ChangeTableModel::noteWikis(qint64 from, qint64 to)
{
    for (qint64 sequence = from; sequence < to && !m_hasSeveralWikis; ++sequence) {
        const StorePlace place = m_store.placeOf(sequence);
        const std::string_view wiki = m_store.chunk(place.chunk).dbname(place.row);
        if (m_firstWiki.empty()) {
            m_firstWiki = wiki;
        } else if (wiki != m_firstWiki) {
            m_hasSeveralWikis = true;
            emit severalWikisChanged(true);
        }
    }
}

void ChangeTableModel::setSearch(const QString &text)
{
    m_searchText = text;
    ChangeSearch search(text);
    if (search.isSameAs(m_search)) {
        return;
    }
    beginResetModel();
    // What was tested and didn't match a wider search can't match the narrower one.
    if (hasIndex() && search.narrows(m_search)) {
        m_candidates.insert(m_candidates.end(), m_matches.begin(), m_matches.end());
    } else {
        m_candidates.clear();
        m_untestedEnd = m_end;
    }
    m_matches.clear();
    m_search = std::move(search);
    if (!hasIndex()) {
        m_candidates.clear();
    }
    endResetModel();
    hasIndex() ? scanOlder() : takeNew();
    updateSearching();
    announceCount();
}

void ChangeTableModel::setFrozen(bool frozen)
{
    m_isFrozen = frozen;
    storeChanged();
}

void ChangeTableModel::searchSlice()
{
    if (!m_isFrozen && m_end < m_store.end()) {
        takeNew();
    } else {
        scanOlder();
    }
    updateSearching();
    announceCount();
}

// Tests older changes for one slice, newest first.
void ChangeTableModel::scanOlder()
{
    SliceClock clock;
    std::deque<qint64> found;
    const qint64 first = std::max(m_first, m_store.first());
    const auto test = [&](qint64 sequence) {
        if (sequence >= first && matches(sequence)) {
            found.push_front(sequence);
        }
    };
    bool isOver = false;
    for (; !m_candidates.empty() && !isOver; isOver = clock.isOver()) {
        test(m_candidates.back());
        m_candidates.pop_back();
    }
    for (; m_untestedEnd > first && !isOver; isOver = clock.isOver()) {
        test(--m_untestedEnd);
    }
    announceOlder(found);
}

void ChangeTableModel::announceOlder(std::deque<qint64> &found)
{
    if (found.empty()) {
        return;
    }
    const int rows = rowCount();
    beginInsertRows({}, rows, rows + static_cast<int>(found.size()) - 1);
    m_matches.insert(m_matches.begin(), found.begin(), found.end());
    endInsertRows();
}

void ChangeTableModel::updateSearching()
{
    const bool pending = hasPending();
    if (pending != m_slices.isActive()) {
        pending ? m_slices.start() : m_slices.stop();
    }
    if (std::exchange(m_wasSearching, pending) != pending) {
        emit searchingChanged(pending);
    }
}

void ChangeTableModel::announceCount()
{
    emit matchCountChanged(matchCount(), totalCount());
}

} // namespace WikiMon
