// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikilistmodel.h"

#include "widgets/plaintext.h"
#include "wikis/wikichoice.h"

using namespace Qt::StringLiterals;

namespace WikiMon {

WikiListModel::WikiListModel(const WikiCatalogue &catalogue, QObject *parent, WikiChoice *choice)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
    , m_choice(choice)
    , m_matcher(catalogue.wikis())
{
    rebuild();
    if (choice) {
        connect(choice, &WikiChoice::changed, this, [this] {
            if (!m_rows.empty()) {
                emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
            }
        });
    }
}

void WikiListModel::setQuery(const QString &query)
{
    m_query = query;
    rebuild();
}

void WikiListModel::setFavourites(const QStringList &dbnames)
{
    m_favourites = dbnames;
    rebuild();
}

void WikiListModel::setRecents(const QStringList &dbnames)
{
    m_recents = dbnames;
    rebuild();
}

void WikiListModel::addSection(Section section, const QStringList &dbnames, std::vector<bool> &isTaken)
{
    for (const QString &dbname : dbnames) {
        const Wiki *wiki = m_catalogue.byDbname(dbname);
        if (!wiki) {
            continue;
        }
        const auto place = std::size_t(wiki - m_catalogue.wikis().data());
        if (!isTaken[place]) {
            isTaken[place] = true;
            m_rows.push_back({int(place), section});
        }
    }
}

void WikiListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const bool isSearch = !m_query.trimmed().isEmpty();
    std::vector<bool> isTaken(m_catalogue.wikis().size());
    if (!isSearch) {
        addSection(Section::Favourites, m_favourites, isTaken);
        addSection(Section::Recent, m_recents, isTaken);
    }
    for (const int place : m_matcher.find(m_query)) {
        if (!isTaken[std::size_t(place)]) {
            m_rows.push_back({place, isSearch ? Section::Found : Section::All});
        }
    }
    endResetModel();
}

const Wiki &WikiListModel::wikiOf(const Row &row) const
{
    return m_catalogue.wikis()[std::size_t(row.wiki)];
}

const Wiki *WikiListModel::wikiAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &wikiOf(m_rows[std::size_t(index.row())]) : nullptr;
}

WikiListModel::Section WikiListModel::sectionAt(int row) const
{
    return m_rows[std::size_t(row)].section;
}

QString WikiListModel::sectionTitle(int row) const
{
    const Section section = sectionAt(row);
    const bool isFirst = row == 0 || sectionAt(row - 1) != section;
    const bool isOnly = m_rows.front().section == m_rows.back().section;
    if (!isFirst || isOnly) {
        return {};
    }
    switch (section) {
    case Section::Favourites:
        return tr("Favourites");
    case Section::Recent:
        return tr("Recent");
    case Section::All:
        return tr("All wikis");
    case Section::Found:
        break;
    }
    return {};
}

int WikiListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

static QString statusText(WikiStatus status)
{
    switch (status) {
    case WikiStatus::Closed:
        return WikiListModel::tr("closed");
    case WikiStatus::Fishbowl:
        return WikiListModel::tr("few may edit");
    case WikiStatus::Open:
        break;
    }
    return {};
}

QVariant WikiListModel::data(const QModelIndex &index, int role) const
{
    const Wiki *wiki = wikiAt(index);
    if (!wiki) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return wiki->displayName();
    case Qt::ToolTipRole:
        return plainToolTip(wiki->displayName() + u'\n' + wiki->autonym + u'\n' + wiki->host);
    case Qt::AccessibleTextRole:
        return QString(wiki->displayName() + u", "_s + wiki->host + u' ' + statusText(wiki->status));
    case WikiRole:
        return QVariant::fromValue(*wiki);
    case CodeRole:
        return wiki->project == "special"_L1 ? QString() : wiki->language;
    case AutonymRole:
        return wiki->autonym == wiki->englishName ? QString() : wiki->autonym;
    case HostRole:
        return wiki->host;
    case IsRightToLeftRole:
        return wiki->isRightToLeft;
    case StatusTextRole:
        return statusText(wiki->status);
    case Qt::CheckStateRole:
        return m_choice ? QVariant(m_choice->contains(wiki->dbname) ? Qt::Checked : Qt::Unchecked)
                        : QVariant();
    case IsFavouriteRole:
        return m_favourites.contains(wiki->dbname);
    case SectionTitleRole:
        return sectionTitle(index.row());
    default:
        return {};
    }
}

Qt::ItemFlags WikiListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return m_choice && index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool WikiListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Wiki *wiki = wikiAt(index);
    if (wiki && m_choice && role == Qt::CheckStateRole) {
        m_choice->setTicked({wiki->dbname}, value.toInt() == Qt::Checked);
        return true;
    }
    if (!wiki || role != IsFavouriteRole) {
        return false;
    }
    m_favourites.removeAll(wiki->dbname);
    if (value.toBool()) {
        m_favourites.append(wiki->dbname);
    }
    emit dataChanged(index, index, {IsFavouriteRole});
    emit favouritesChanged(m_favourites);
    return true;
}

} // namespace WikiMon
