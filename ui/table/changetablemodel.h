// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/ruleset.h"
#include "session/sessionsort.h"
#include "table/gapmark.h"
#include "table/tablegrouper.h"
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
    SizeChange, // qint64, a group's sum; invalid when unknown
    IsUnregistered, // bool
    RuleColour, // int: a RuleColour, or invalid when no rule colours the row
    RuleLabel, // QString: the short word that goes with the colour
    IsMarked, // bool: highlighted by a rule or a list
    Reasons, // QString: why it is coloured or marked, one line
    GroupBadge, // QString: "3×" before the page of a group, or nothing
    GapBefore, // QString: that the feed was down before this change, or nothing
    Count
};

// The live order of the rows.
enum class RowOrder : quint8 { NewestFirst, OldestFirst };

// The changes that match the filter as a table. Holds no text and no list of rows: a row is a place in the
// session's matches, so that appending and filtering cost the same however long the session is. Only sorted
// by a column it holds a list, of the matches that there were when the sorting was asked for; until it is
// left, what the store drops meanwhile stays, so that memory may be twice the store's limit. Grouped, a row
// is a page's changes that followed one another (see GroupIndex), at the place of the newest of them; sorted
// and while older matches are still searched for it shows each change.
class ChangeTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr qsizetype MostGaps = 200; // the oldest go

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
    // The same, or the row of the group that it is part of.
    [[nodiscard]] int rowShowing(qint64 sequence) const;

    [[nodiscard]] RowOrder order() const { return m_order; }
    [[nodiscard]] bool isFrozen() const { return m_isFrozen; }
    // Whether the rows stand in the order of a column, as of when the sorting was asked for.
    [[nodiscard]] bool isSorted() const { return m_sorted.has_value(); }
    [[nodiscard]] bool isSorting() const;
    [[nodiscard]] std::optional<TableSort> sort() const { return m_sort; }
    // Whether grouping is asked for; and whether the rows are groups now.
    [[nodiscard]] bool isGrouped() const { return m_isGrouped; }
    [[nodiscard]] bool showsGroups() const { return m_groups != nullptr; }
    [[nodiscard]] bool isGrouping() const { return m_grouper.isRunning(); }
    // The group in a row, or null for a single change. Valid until the session changes.
    [[nodiscard]] const ChangeGroup *groupAt(int row) const;
    // When the newest change that was sorted happened, milliseconds since 1970-01-01 UTC; nothing in the
    // live order or when there was none.
    [[nodiscard]] std::optional<qint64> sortedAsOf() const;
    // Whether older changes may still be found.
    [[nodiscard]] bool isSearching() const;
    // Whether a change would be shown if the table did not stand still.
    [[nodiscard]] bool holds(qint64 sequence) const;
    // Matches that came after what is shown, while frozen or sorted.
    [[nodiscard]] qint64 heldCount() const;
    // Whether changes of more than one wiki have been seen.
    [[nodiscard]] bool hasSeveralWikis() const { return m_hasSeveralWikis; }

public slots:
    void setOrder(WikiMon::RowOrder order);
    // Frozen, the table stands still while the session grows; only what the store drops goes.
    void setFrozen(bool frozen);
    // Shows what has come while frozen, and stands still again.
    void takeHeld();
    // In the background; the rows stay as they are until it is done. Sorting again takes what is new in.
    void sortBy(WikiMon::ChangeColumn column, WikiMon::SortDirection direction);
    void sortAgain();
    // Back to the live order.
    void unsort();
    // In the background; the rows stay as they are until it is done.
    void setGrouped(bool grouped);
    // Whose colours and marks the rows show. What they ignore is not hidden here: that is the filter's.
    void setRules(const WikiMon::RuleSet &rules);
    // Shown before the first change after it, as long as the order is live.
    void addGap(const WikiMon::GapMark &gap);

signals:
    void severalWikisChanged(bool several);
    void orderChanged(WikiMon::RowOrder order);
    void groupedChanged(bool grouped);
    // The row of former goes, as its group goes on with now, whose row is about to come.
    void aboutToSupersede(qint64 former, qint64 now);
    void searchingChanged(bool isSearching);
    // Something of sort(), isSorted(), isSorting().
    void sortingChanged();
    void heldCountChanged(qint64 count);

private:
    void connectSession();
    void connectOldEnd();
    void restart();
    void appendRows(qint64 count);
    void tellHeld();
    void showSorted(TableSorter::Result result);
    void regroup();
    void showGroups(const std::shared_ptr<TableGrouper::Result> &result);
    std::vector<std::pair<qint64, qint64>> takeIntoGroups();
    void growGroups();
    void dropGroups();
    [[nodiscard]] const ChangeGroup *shownGroup() const;
    [[nodiscard]] QString groupInWords(const ChangeGroup &group) const;
    [[nodiscard]] QString gapBefore(int row) const;
    [[nodiscard]] int liveCount() const;
    void noteWikis();
    [[nodiscard]] int liveRow(qint64 match) const;
    QVariant displayData(const RecentChange &change, ChangeColumn column) const;
    QVariant roleData(const RecentChange &change, ChangeColumn column, ChangeRole role) const;
    [[nodiscard]] const RuleVerdict &verdictOn(const RecentChange &change) const;
    [[nodiscard]] QString reasonsFor(const RecentChange &change) const;
    QVariant ruleData(const RecentChange &change, ChangeRole role) const;
    QString accessibleText(const RecentChange &change, ChangeColumn column) const;
    QString toolTip(const RecentChange &change, ChangeColumn column) const;
    QString cellToolTip(const RecentChange &change, ChangeColumn column) const;

    FilteredSession &m_session;
    const QLocale m_locale;
    TableSorter m_sorter;
    std::optional<TableSort> m_sort; // asked for
    std::optional<TableSorter::Result> m_sorted; // shown
    RowOrder m_order = RowOrder::NewestFirst;
    qint64 m_live = 0; // matches that the live order shows: the oldest so many
    TableGrouper m_grouper;
    std::shared_ptr<TableGrouper::Result> m_groups; // shown; end: what of the live matches is in it
    int m_going = 0; // rows that are being dropped
    qint64 m_groupRows = 0; // of m_groups, the oldest so many are shown
    bool m_isGrouped = false;
    bool m_isFrozen = false;
    bool m_hasSeveralWikis = false;
    qint64 m_held = 0; // as told
    qint64 m_wikisSeenTo = 0; // sequence number
    std::string m_firstWiki;
    // The row that was last asked for: a view asks for all its cells in a row.
    mutable RecentChange m_shown;
    mutable qint64 m_shownSequence = -1;
    QList<GapMark> m_gaps; // in the order in which they were
    RuleSet m_rules;
    mutable RuleVerdict m_verdict; // on the row shown
    mutable qint64 m_verdictSequence = -1;
};

} // namespace WikiMon
