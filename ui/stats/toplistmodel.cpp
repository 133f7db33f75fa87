// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/toplistmodel.h"

#include "stats/statisticstexts.h"
#include "table/displaytext.h"
#include "widgets/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

static bool isSame(const TopEntry &a, const TopEntry &b)
{
    return a.name == b.name && a.wiki == b.wiki;
}

static auto find(const std::vector<TopEntry> &entries, const TopEntry &wanted)
{
    return std::ranges::find_if(entries, [&](const TopEntry &entry) { return isSame(entry, wanted); });
}

QString countryText(std::string_view code, const QLocale &locale)
{
    const QString letters = displayText(code);
    const QLocale::Territory territory = QLocale::codeToTerritory(letters);
    if (territory == QLocale::AnyTerritory) {
        return letters;
    }
    // Qt knows a territory's name only in the languages of that territory, and in English.
    const QString name = QLocale(locale.language(), territory).territory() == territory
            && QLocale(locale.language(), territory).language() == locale.language()
        ? QLocale(locale.language(), territory).nativeTerritoryName()
        : QLocale::territoryToString(territory);
    return name + u" ("_s + letters + u')';
}

TopListModel::TopListModel(QObject *parent) : QAbstractListModel(parent) { }

void TopListModel::setLocale(const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    endResetModel();
}

void TopListModel::setShowsWikis(bool shows)
{
    if (m_showsWikis != shows) {
        m_showsWikis = shows;
        if (!m_entries.empty()) {
            emit dataChanged(index(0), index(rowCount() - 1), {BadgeRole});
        }
    }
}

void TopListModel::setEntries(TopKind kind, std::vector<TopEntry> entries)
{
    if (kind != m_kind) {
        beginResetModel();
        m_kind = kind;
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    if (entries == m_entries) {
        return;
    }
    removeMissing(entries);
    orderAs(entries);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i >= m_entries.size() || !isSame(m_entries[i], entries[i])) {
            const int row = static_cast<int>(i);
            beginInsertRows({}, row, row);
            m_entries.insert(m_entries.begin() + row, entries[i]);
            endInsertRows();
        }
    }
    m_entries = std::move(entries);
    if (!m_entries.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void TopListModel::removeMissing(const std::vector<TopEntry> &next)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (find(next, entry(row)) == next.end()) {
            beginRemoveRows({}, row, row);
            m_entries.erase(m_entries.begin() + row);
            endRemoveRows();
        }
    }
}

// Precondition: each of the entries is among the next ones.
void TopListModel::orderAs(const std::vector<TopEntry> &next)
{
    std::vector<std::pair<std::ptrdiff_t, int>> places; // in the next list, row now
    for (int row = 0; row < rowCount(); ++row) {
        places.emplace_back(find(next, entry(row)) - next.begin(), row);
    }
    if (std::ranges::is_sorted(places)) {
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::ranges::sort(places);
    std::vector<TopEntry> ordered;
    QList<int> newRows(rowCount());
    for (const auto &[place, row] : places) {
        newRows[row] = static_cast<int>(ordered.size());
        ordered.push_back(entry(row));
    }
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        after += index(newRows[old.row()]);
    }
    m_entries = std::move(ordered);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int TopListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString TopListModel::nameText(const TopEntry &entry) const
{
    switch (m_kind) {
    case TopKind::Tags:
        return u'#' + displayText(entry.name);
    case TopKind::Countries:
        return countryText(entry.name, m_locale);
    case TopKind::Wikis:
        return displayText(entry.host.empty() ? entry.name : entry.host);
    default:
        return displayText(entry.name);
    }
}

// "en.wikipedia.org" as "en", "www.wikidata.org" as "wikidata".
static QString shortHost(const TopEntry &entry)
{
    QString host = displayText(entry.host.empty() ? entry.wiki : entry.host);
    if (host.endsWith(".wikipedia.org"_L1)) {
        return host.chopped(14);
    }
    if (host.startsWith("www."_L1)) {
        host.remove(0, 4);
    }
    return host.endsWith(".org"_L1) ? host.chopped(4) : host;
}

QVariant TopListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const TopEntry &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameText(shown);
    case Qt::ToolTipRole:
        return plainToolTip(
            isolated(nameText(shown)) + u'\n' + StatisticsTexts::changes(shown.count, m_locale));
    case Qt::AccessibleTextRole:
        return QString(nameText(shown) + u", "_s + StatisticsTexts::changes(shown.count, m_locale));
    case CountRole:
        return shown.count;
    case CountTextRole:
        return m_locale.toString(shown.count);
    case BadgeRole:
        return m_kind == TopKind::Pages && m_showsWikis ? shortHost(shown) : QString();
    case ShareRole:
        return static_cast<double>(shown.count)
            / static_cast<double>(std::max<qint64>(m_entries.front().count, 1));
    case TermRole:
        return filterTerm(m_kind, shown);
    default:
        return {};
    }
}

} // namespace WikiMon
