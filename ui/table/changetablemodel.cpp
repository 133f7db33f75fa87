// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/changetablemodel.h"

#include "session/filteredsession.h"
#include "session/sessionstore.h"

#include <algorithm>
#include <utility>

namespace WikiMon {

ChangeTableModel::ChangeTableModel(FilteredSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_live(session.matches().count())
{
    connectSession();
    connect(&m_sorter, &TableSorter::sorted, this,
        [this](const std::shared_ptr<TableSorter::Result> &result) { showSorted(std::move(*result)); });
    connect(&m_grouper, &TableGrouper::grouped, this, &ChangeTableModel::showGroups);
    noteWikis();
}

ChangeTableModel::~ChangeTableModel() = default;

// In the live order what happens to the matches happens to the rows; sorted rows stand as they are.
void ChangeTableModel::connectSession()
{
    connect(&m_session, &FilteredSession::aboutToReset, this, [this] { beginResetModel(); });
    connect(&m_session, &FilteredSession::reset, this, &ChangeTableModel::restart);
    connect(&m_session, &FilteredSession::appended, this, [this](qint64 count) {
        noteWikis();
        if (!m_isFrozen) {
            appendRows(count);
        }
        tellHeld();
    });
    connect(&m_session, &FilteredSession::searchingChanged, this, [this](bool isSearching) {
        emit searchingChanged(isSearching);
        if (!isSearching) {
            sortAgain(); // now that all was found
            regroup();
        }
    });
    connectOldEnd();
}

void ChangeTableModel::connectOldEnd()
{
    connect(&m_session, &FilteredSession::aboutToPrepend, this, [this](qint64 count) {
        if (!m_sorted) {
            const int first = m_order == RowOrder::NewestFirst ? static_cast<int>(m_live) : 0;
            beginInsertRows({}, first, first + static_cast<int>(count) - 1);
        }
    });
    connect(&m_session, &FilteredSession::prepended, this, [this](qint64 count) {
        m_live += count;
        if (!m_sorted) {
            endInsertRows();
        }
        tellHeld();
    });
    connect(&m_session, &FilteredSession::aboutToDrop, this, [this](qint64 count) {
        m_going = static_cast<int>(
            m_groups ? m_groups->groups.countBefore(m_session.store().first()) : std::min(count, m_live));
        if (!m_sorted && m_going > 0) {
            const int first = m_order == RowOrder::NewestFirst ? liveCount() - m_going : 0;
            beginRemoveRows({}, first, first + m_going - 1);
        }
    });
    connect(&m_session, &FilteredSession::dropped, this, [this](qint64 count) {
        m_live -= std::min(count, m_live);
        if (m_groups) {
            m_groupRows -= m_groups->groups.dropBefore(m_session.store().first());
        }
        if (!m_sorted && m_going > 0) {
            endRemoveRows();
        }
        tellHeld();
    });
}

// Ends the reset that has begun: another filter, or another session.
void ChangeTableModel::restart()
{
    m_live = m_session.matches().count();
    m_shownSequence = -1;
    m_sorter.cancel();
    m_sorted.reset();
    dropGroups();
    if (m_session.store().size() == 0) {
        m_sort.reset(); // a new session begins in the live order
        m_gaps.clear(); // of the one that has ended
    }
    endResetModel();
    if (!m_session.isSearching()) {
        sortAgain();
        regroup();
    }
    emit sortingChanged();
    tellHeld();
}

int ChangeTableModel::liveCount() const
{
    return static_cast<int>(m_groups ? m_groupRows : m_live);
}

int ChangeTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid()) {
        return 0;
    }
    return m_sorted ? static_cast<int>(std::ssize(m_sorted->rows)) : liveCount();
}

int ChangeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ChangeColumn::Count);
}

int ChangeTableModel::liveRow(qint64 match) const
{
    return static_cast<int>(m_order == RowOrder::NewestFirst ? liveCount() - 1 - match : match);
}

qint64 ChangeTableModel::sequenceAt(int row) const
{
    if (m_sorted) {
        return m_sorted->session.first() + m_sorted->rows[static_cast<std::size_t>(row)];
    }
    const qint64 rank = m_order == RowOrder::NewestFirst ? liveCount() - 1 - row : row;
    return m_groups ? m_groups->groups.sequenceAt(rank) : m_session.matches().sequenceAt(rank);
}

const RecentChange *ChangeTableModel::changeAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const qint64 sequence = sequenceAt(row);
    if (sequence == m_shownSequence) {
        return &m_shown;
    }
    const SessionStore &store = m_session.store();
    if (m_sorted) {
        m_sorted->session.fill(sequence, m_shown);
    } else if (sequence >= store.first() && sequence < store.end()) {
        store.fill(sequence, m_shown);
    } else {
        return nullptr; // views still ask while rows that the store has dropped are about to go
    }
    m_shownSequence = sequence;
    return &m_shown;
}

int ChangeTableModel::rowOf(qint64 sequence) const
{
    if (m_sorted) {
        const qint64 distance = sequence - m_sorted->session.first();
        const auto found = std::ranges::find(m_sorted->rows, distance);
        return found == m_sorted->rows.end() ? -1 : static_cast<int>(found - m_sorted->rows.begin());
    }
    const std::optional<qint64> match
        = m_groups ? m_groups->groups.rankOf(sequence) : m_session.matches().matchOf(sequence);
    return match && *match < liveCount() ? liveRow(*match) : -1;
}

int ChangeTableModel::rowShowing(qint64 sequence) const
{
    const int own = rowOf(sequence);
    if (own >= 0 || m_sorted || !m_groups || sequence < m_session.store().first()
        || !m_session.matches().contains(sequence)) {
        return own;
    }
    // The head is the next change of the page that is shown and stands for others, as a log entry does not.
    // It is somewhere ahead, however much later: each change of a group begins the window anew.
    const SessionStore &store = m_session.store();
    const StorePlace wanted = store.placeOf(sequence);
    const std::string_view title = store.chunk(wanted.chunk).title(wanted.row);
    for (qint64 rank = m_groups->groups.countBefore(sequence); rank < liveCount(); ++rank) {
        const qint64 head = m_groups->groups.sequenceAt(rank);
        const StorePlace place = store.placeOf(head);
        const StoreChunk &chunk = store.chunk(place.chunk);
        if (chunk.title(place.row) == title
            && chunk.host(place.row) == store.chunk(wanted.chunk).host(wanted.row)
            && m_groups->groups.groupOf(head)) {
            return liveRow(rank);
        }
    }
    return -1;
}

qint64 ChangeTableModel::heldCount() const
{
    const MatchIndex &matches = m_session.matches();
    if (m_sorted) {
        return matches.count() - matches.countBefore(m_sorted->end);
    }
    return matches.count() - m_live;
}

bool ChangeTableModel::holds(qint64 sequence) const
{
    const std::optional<qint64> match = m_session.matches().matchOf(sequence);
    return match && !m_sorted && *match >= m_live;
}

void ChangeTableModel::tellHeld()
{
    const qint64 held = heldCount();
    if (std::exchange(m_held, held) != held) {
        emit heldCountChanged(held);
    }
}

void ChangeTableModel::appendRows(qint64 count)
{
    if (m_sorted) {
        m_live += count;
        return;
    }
    if (m_groups) {
        m_live += count;
        growGroups();
        return;
    }
    const int first = m_order == RowOrder::NewestFirst ? 0 : static_cast<int>(m_live);
    beginInsertRows({}, first, first + static_cast<int>(count) - 1);
    m_live += count;
    endInsertRows();
}

void ChangeTableModel::takeHeld()
{
    if (const qint64 held = m_session.matches().count() - m_live; held > 0) {
        appendRows(held);
    }
    tellHeld();
}

void ChangeTableModel::setFrozen(bool frozen)
{
    if (std::exchange(m_isFrozen, frozen) && !frozen) {
        takeHeld();
    }
}

void ChangeTableModel::setOrder(RowOrder order)
{
    if (order == m_order) {
        return;
    }
    if (m_sorted) {
        m_order = order; // for later
    } else {
        beginResetModel();
        m_order = order;
        endResetModel();
    }
    emit orderChanged(order);
}

bool ChangeTableModel::isSearching() const
{
    return m_session.isSearching();
}

bool ChangeTableModel::isSorting() const
{
    return m_sorter.isRunning() || (m_sort && !m_sorted && m_session.isSearching());
}

std::optional<qint64> ChangeTableModel::sortedAsOf() const
{
    if (!m_sorted || m_sorted->session.size() == 0) {
        return {};
    }
    const StorePlace last = m_sorted->session.placeOf(m_sorted->session.end() - 1);
    return m_sorted->session.chunk(last.chunk).timestamps()[last.row];
}

void ChangeTableModel::sortBy(ChangeColumn column, SortDirection direction)
{
    m_sort = TableSort{column, direction};
    m_sorter.start(m_session.store().snapshot(), m_session.matches(), *m_sort);
    emit sortingChanged();
}

void ChangeTableModel::sortAgain()
{
    if (m_sort) {
        sortBy(m_sort->column, m_sort->direction);
    }
}

void ChangeTableModel::showSorted(TableSorter::Result result)
{
    beginResetModel();
    m_sorted = std::move(result);
    dropGroups();
    m_shownSequence = -1;
    endResetModel();
    emit sortingChanged();
    tellHeld();
}

void ChangeTableModel::unsort()
{
    m_sorter.cancel();
    m_sort.reset();
    if (m_sorted) {
        beginResetModel();
        m_sorted.reset();
        m_shownSequence = -1;
        endResetModel();
    }
    if (!m_groups) {
        regroup();
    }
    emit sortingChanged();
    tellHeld();
}

// Asks the chunks' tables, which have each wiki once.
void ChangeTableModel::noteWikis()
{
    const SessionStore &store = m_session.store();
    const qint64 from = std::max(m_wikisSeenTo, store.first());
    if (m_hasSeveralWikis || from >= store.end()) {
        return;
    }
    m_wikisSeenTo = store.end();
    for (int index = store.placeOf(from).chunk; index < store.chunkCount(); ++index) {
        const StringTable &wikis = store.chunk(index).wikiTable();
        for (int id = 1; id < wikis.size(); ++id) {
            if (m_firstWiki.empty()) {
                m_firstWiki = wikis[id];
            } else if (wikis[id] != m_firstWiki && !m_hasSeveralWikis) {
                m_hasSeveralWikis = true;
                emit severalWikisChanged(true);
            }
        }
    }
}

} // namespace WikiMon
