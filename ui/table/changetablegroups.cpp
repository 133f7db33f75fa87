// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// How ChangeTableModel and its view show the changes of a page as one row.
#include "session/filteredit.h"
#include "session/filteredsession.h"
#include "session/sessionstore.h"
#include "table/cellstrings.h"
#include "table/changelinks.h"
#include "table/changetablemodel.h"
#include "table/changetableview.h"
#include "table/displaytext.h"

#include <QMenu>
#include <QUrl>

#include <unordered_map>
#include <utility>

namespace WikiMon {

void ChangeTableModel::setGrouped(bool grouped)
{
    if (std::exchange(m_isGrouped, grouped) == grouped) {
        return;
    }
    if (grouped) {
        regroup();
    } else {
        m_grouper.cancel();
        if (m_groups) {
            beginResetModel();
            dropGroups();
            endResetModel();
        }
    }
    emit groupedChanged(grouped);
}

// The sequence number that the live matches end before.
static qint64 endOf(const MatchIndex &matches, qint64 live)
{
    return live < matches.count() ? matches.sequenceAt(live) : matches.end();
}

void ChangeTableModel::regroup()
{
    if (m_isGrouped && !m_sort && !m_session.isSearching()) {
        const MatchIndex &matches = m_session.matches();
        m_grouper.start(m_session.store().snapshot(), matches, endOf(matches, m_live));
    }
}

void ChangeTableModel::dropGroups()
{
    m_grouper.cancel();
    m_groups.reset();
    m_groupRows = 0;
}

void ChangeTableModel::showGroups(const std::shared_ptr<TableGrouper::Result> &result)
{
    if (m_sorted) {
        return;
    }
    beginResetModel();
    m_groups = result;
    m_groups->groups.dropBefore(m_session.store().first());
    for (const auto &[former, now] : takeIntoGroups()) {
        m_groups->groups.remove(former);
    }
    m_groupRows = m_groups->groups.count();
    endResetModel();
}

// Takes in the live matches that are not yet. Returns the heads that were there before and those that take
// their place; the former are still there.
std::vector<std::pair<qint64, qint64>> ChangeTableModel::takeIntoGroups()
{
    const SessionStore &store = m_session.store();
    const MatchIndex &matches = m_session.matches();
    GroupIndex &groups = m_groups->groups;
    const qint64 from = m_groups->end;
    std::vector<std::pair<qint64, qint64>> superseded;
    std::unordered_map<qint64, std::size_t> places; // of the latter in superseded
    for (qint64 match = matches.countBefore(from); match < m_live; ++match) {
        const qint64 sequence = matches.sequenceAt(match);
        if (sequence < store.first()) {
            continue; // dropped, and nobody has told of it yet
        }
        const StorePlace place = store.placeOf(sequence);
        const std::optional<qint64> former = groups.add(store.chunk(place.chunk), place.row);
        if (!former) {
            continue;
        }
        if (*former < from) {
            places[sequence] = superseded.size();
            superseded.emplace_back(*former, sequence);
            continue;
        }
        groups.remove(*former);
        if (auto node = places.extract(*former)) {
            superseded[node.mapped()].second = sequence;
            places[sequence] = node.mapped();
        }
    }
    m_groups->end = endOf(matches, m_live);
    return superseded;
}

// The rows that go first, one by one as they lie anywhere, then those that come at once.
void ChangeTableModel::growGroups()
{
    // Each costs a view as much as a batch does. What was held for long may be far more than that.
    static constexpr std::size_t MaxSingleRows = 1000;
    GroupIndex &groups = m_groups->groups;
    const auto superseded = takeIntoGroups();
    if (superseded.size() > MaxSingleRows) {
        beginResetModel();
        for (const auto &[former, now] : superseded) {
            groups.remove(former);
        }
        m_groupRows = groups.count();
        endResetModel();
        return;
    }
    for (const auto &[former, now] : superseded) {
        const int row = liveRow(groups.countBefore(former));
        emit aboutToSupersede(former, now);
        beginRemoveRows({}, row, row);
        groups.remove(former);
        --m_groupRows;
        endRemoveRows();
    }
    const int count = static_cast<int>(groups.count() - m_groupRows); // the last one is always shown
    const int first = m_order == RowOrder::NewestFirst ? 0 : static_cast<int>(m_groupRows);
    beginInsertRows({}, first, first + count - 1);
    m_groupRows += count;
    endInsertRows();
}

const ChangeGroup *ChangeTableModel::groupAt(int row) const
{
    return m_groups && row >= 0 && row < rowCount() ? m_groups->groups.groupOf(sequenceAt(row)) : nullptr;
}

// Of the row that was last asked for.
const ChangeGroup *ChangeTableModel::shownGroup() const
{
    return m_groups ? m_groups->groups.groupOf(m_shownSequence) : nullptr;
}

QString ChangeTableModel::groupInWords(const ChangeGroup &group) const
{
    const QString count = m_locale.toString(group.changes);
    const int minutes = static_cast<int>(GroupIndex::Window / 60'000);
    return group.sizeChange
        ? tr("%1 changes of this page within %2 minutes, %3 bytes in all")
              .arg(count, m_locale.toString(minutes), sizeText(*group.sizeChange, m_locale))
        : tr("%1 changes of this page within %2 minutes").arg(count, m_locale.toString(minutes));
}

// Of a group what all its changes did, where that is known.
QUrl ChangeTableView::urlOf(int row) const
{
    const RecentChange *change = m_changes ? m_changes->changeAt(row) : nullptr;
    if (!change) {
        return {};
    }
    const ChangeGroup *group = m_changes->groupAt(row);
    const QUrl whole
        = group ? LinkBuilder(*change).diffBetween(group->oldRevision, group->newRevision) : QUrl();
    return whole.isEmpty() ? changeUrl(*change) : whole;
}

void ChangeTableView::addGroupActions(QMenu &menu, int row)
{
    const ChangeGroup *group = m_changes->groupAt(row);
    const RecentChange *change = m_changes->changeAt(row);
    if (!group || !change) {
        return;
    }
    const QString count = locale().toString(group->changes);
    const QUrl url = LinkBuilder(*change).diffBetween(group->oldRevision, group->newRevision);
    auto *open = new QAction(tr("Open the &diff of all %1 changes").arg(count), &menu);
    open->setEnabled(!url.isEmpty());
    connect(open, &QAction::triggered, this, [this, url] { emit openUrlRequested(url); });
    auto *show = new QAction(tr("&Show the %1 changes").arg(count), &menu);
    const std::string_view wiki = change->view(change->wiki.isEmpty() ? change->serverName : change->wiki);
    QString term = fieldTerm(FilterField::Title, wireText(change->view(change->title)), true);
    if (!wiki.empty()) {
        term = fieldTerm(FilterField::Wiki, wireText(wiki), true) + u' ' + term;
    }
    connect(show, &QAction::triggered, this, [this, term] {
        m_changes->setGrouped(false); // or they would be one row again
        emit filterRequested(term, FilterJoin::And);
    });
    QAction *first = menu.actions().value(0);
    menu.insertActions(first, {open, show});
    menu.insertSeparator(first);
    if (open->isEnabled()) {
        menu.setDefaultAction(open); // as Enter does
    }
}

} // namespace WikiMon
