// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionsort.h"
#include "table/tablesorter.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>
#include <string>

namespace WikiMon {

class FilteredSession;

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

// The live order of the rows.
enum class RowOrder : quint8 { NewestFirst, OldestFirst };

// The changes that match the filter as a table. Holds no text and no list of rows: a row is a place in the
// session's matches, so that appending and filtering cost the same however long the session is. Only sorted
// by a column it holds a list, of the matches that there were when the sorting was asked for.
class ChangeTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    // The session must outlive the model.
    explicit ChangeTableModel(FilteredSession &session, QObject *parent = nullptr);
    ~ChangeTableModel() override;

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

    [[nodiscard]] RowOrder order() const { return m_order; }
    [[nodiscard]] bool isFrozen() const { return m_isFrozen; }
    // Whether the rows stand in the order of a column, as of when the sorting was asked for.
    [[nodiscard]] bool isSorted() const { return m_sorted.has_value(); }
    [[nodiscard]] bool isSorting() const { return m_sorter.isRunning(); }
    [[nodiscard]] std::optional<TableSort> sort() const { return m_sort; }
    // Matches that came after what is shown, while frozen or sorted.
    [[nodiscard]] qint64 heldCount() const;
    // Whether changes of more than one wiki have been seen.
    [[nodiscard]] bool hasSeveralWikis() const { return m_hasSeveralWikis; }

public slots:
    void setOrder(WikiMon::RowOrder order);
    // Frozen, the table stands still while the session grows; only what the store drops goes.
    void setFrozen(bool frozen);
    // In the background; the rows stay as they are until it is done. Sorting again takes what is new in.
    void sortBy(WikiMon::ChangeColumn column, WikiMon::SortDirection direction);
    // Back to the live order.
    void unsort();

signals:
    void severalWikisChanged(bool several);
    // Something of sort(), isSorted(), isSorting().
    void sortingChanged();
    void heldCountChanged(qint64 count);

private:
    void connectSession();
    void appendRows(qint64 count);
    void showSorted(TableSorter::Result result);
    void noteWikis();
    [[nodiscard]] int liveRow(qint64 match) const;
    QVariant displayData(const RecentChange &change, ChangeColumn column) const;
    QVariant roleData(const RecentChange &change, ChangeColumn column, ChangeRole role) const;
    QString toolTip(const RecentChange &change, ChangeColumn column) const;

    FilteredSession &m_session;
    const QLocale m_locale;
    TableSorter m_sorter;
    std::optional<TableSort> m_sort; // asked for
    std::optional<TableSorter::Result> m_sorted; // shown
    RowOrder m_order = RowOrder::NewestFirst;
    qint64 m_live = 0; // matches that the live order shows: the oldest so many
    bool m_isFrozen = false;
    bool m_hasSeveralWikis = false;
    qint64 m_wikisSeenTo = 0; // sequence number
    std::string m_firstWiki;
    // The row that was last asked for: a view asks for all its cells in a row.
    mutable RecentChange m_shown;
    mutable qint64 m_shownSequence = -1;
};

} // namespace WikiMon
