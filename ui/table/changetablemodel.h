// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "table/changesearch.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimer>

#include <deque>
#include <string>

namespace WikiMon {

class SessionStore;

enum class ChangeColumn { Time, Flags, Wiki, Page, Size, User, Summary, Namespace, Count };

enum class ChangeRole {
    Sequence = Qt::UserRole, // qint64: the change's number in the store
    Lead, // int: how many UTF-16 units of the cell's text step back
    Badge, // QString: what stands in a frame before the cell's text
    IsLog, // bool
    SizeChange, // int, or invalid when unknown
    IsUnregistered, // bool
    Count
};

// The session's changes as a table, newest on top, all or those that match a search. Holds no text: without a
// search a row is plain arithmetic over sequence numbers, with one it is a list of those that match.
// Searching is done in slices on the event loop, newest first, so that the first matches show at once and
// typing never waits.
class ChangeTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    // The longest that searching holds the event loop at once, in milliseconds: a quarter of a frame.
    static constexpr int SliceBudget = 4;

    // The store must outlive the model; tell of each change of it by storeChanged().
    explicit ChangeTableModel(const SessionStore &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    // Display and tool tip texts are safe to show (see displaytext.h); tool tips are escaped rich text.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // The change in a row, or null when the store has just dropped it. Valid until another row is asked
    // for, be it by data(), or the store changes.
    [[nodiscard]] const RecentChange *changeAt(int row) const;
    [[nodiscard]] qint64 sequenceAt(int row) const;
    // The row of a change, or -1 when it is not shown.
    [[nodiscard]] int rowOf(qint64 sequence) const;

    [[nodiscard]] qint64 matchCount() const;
    [[nodiscard]] qint64 totalCount() const { return m_end - m_first; }
    [[nodiscard]] bool isSearching() const { return m_slices.isActive(); }
    [[nodiscard]] bool isFrozen() const { return m_isFrozen; }
    [[nodiscard]] QString searchText() const { return m_searchText; }
    // Whether changes of more than one wiki have been seen.
    [[nodiscard]] bool hasSeveralWikis() const { return m_hasSeveralWikis; }

public slots:
    // After each batch that the store took; dropped: what append() returned. Also after clear().
    void storeChanged(qint64 dropped = 0);
    // Shows the changes that match (see ChangeSearch); an empty text shows all.
    void setSearch(const QString &text);
    // Frozen, the table stands still while the store grows; only what the store drops goes.
    void setFrozen(bool frozen);

signals:
    void matchCountChanged(qint64 matches, qint64 total);
    // False once everything has been searched.
    void searchingChanged(bool searching);
    void severalWikisChanged(bool several);

private:
    [[nodiscard]] bool hasIndex() const { return !m_search.isEmpty(); }
    [[nodiscard]] bool hasPending() const;
    [[nodiscard]] bool matches(qint64 sequence);
    void reload();
    void removeDropped();
    void takeNew();
    void showAllNew(qint64 end);
    void showMatchingNew();
    void noteWikis(qint64 from, qint64 to);
    void searchSlice();
    void scanOlder();
    void announceOlder(std::deque<qint64> &found);
    void updateSearching();
    void announceCount();
    QVariant displayData(const RecentChange &change, ChangeColumn column) const;
    QVariant roleData(const RecentChange &change, ChangeColumn column, ChangeRole role) const;
    QString toolTip(const RecentChange &change, ChangeColumn column) const;

    const SessionStore &m_store;
    const QLocale m_locale;
    ChangeSearch m_search;
    QString m_searchText;
    qint64 m_first = 0; // what the table knows of: sequence numbers from m_first to m_end - 1
    qint64 m_end = 0;
    std::deque<qint64> m_matches; // with a search: ascending
    std::deque<qint64> m_candidates; // matches of a wider search, yet to be tested before the rest
    qint64 m_untestedEnd = 0; // with a search: m_first to m_untestedEnd - 1 is yet to be tested
    bool m_isFrozen = false;
    bool m_wasSearching = false;
    bool m_hasSeveralWikis = false;
    std::string m_firstWiki;
    RecentChange m_tested; // used again, so that testing allocates nothing
    // The row that was last asked for: a view asks for all its cells in a row.
    mutable RecentChange m_shown;
    mutable qint64 m_shownSequence = -1;
    QTimer m_slices;
};

} // namespace WikiMon
