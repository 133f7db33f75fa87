// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/placesmodel.h"

#include "geo/countrynames.h"
#include "table/displaytext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace WikiMon {

PlacesModel::PlacesModel(std::shared_ptr<const PlaceNames> names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_placeNames(std::move(names))
{
}

void PlacesModel::add(std::span<const RecentChange> changes)
{
    std::size_t first = m_names.size();
    std::size_t end = 0; // of the known rows that changed
    for (const RecentChange &change : changes) {
        const auto added = m_table.add(change);
        if (added && added->row < m_names.size()) {
            first = std::min(first, added->row);
            end = std::max(end, added->row + 1);
        }
    }
    if (first < end) {
        emit dataChanged(index(int(first), Changes), index(int(end) - 1, Removed));
    }
    if (m_table.places().size() > m_names.size()) {
        beginInsertRows({}, int(m_names.size()), int(m_table.places().size()) - 1);
        addNames();
        endInsertRows();
    }
}

void PlacesModel::reset(PlaceTable table)
{
    beginResetModel();
    m_table = std::move(table);
    m_names.clear();
    addNames();
    endResetModel();
}

void PlacesModel::addNames()
{
    const std::vector<Place> &places = m_table.places();
    m_names.reserve(places.size());
    for (std::size_t row = m_names.size(); row < places.size(); ++row) {
        m_names.push_back(namesOf(places[row]));
    }
}

PlacesModel::Names PlacesModel::namesOf(const Place &place) const
{
    const auto shown = [](const QString &name) { return displayText(name); };
    if (m_placeNames) {
        return {shown(m_placeNames->country(place.countryCode, place.country)),
            shown(m_placeNames->region(place.countryCode, place.region)),
            shown(m_placeNames->city(place.countryCode, place.region, place.city))};
    }
    return {displayText(place.country), displayText(place.region), displayText(place.city)};
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

int PlacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlacesModel::nameIn(const Names &names, int column) const
{
    return column == Country ? names.country : column == Region ? names.region : names.city;
}

// "Salisbury, Maryland, United States: 2 changes, 100 bytes added, 30 removed"
QString PlacesModel::sentence(int row) const
{
    const Place &place = m_table.places()[std::size_t(row)];
    const Names &names = m_names[std::size_t(row)];
    QStringList parts{names.city, names.region, names.country};
    parts.removeAll(QString());
    const QLocale locale;
    const QString changes = place.changes == 1
        ? tr("1 change")
        : tr("%1 changes", nullptr, int(std::min<qint64>(place.changes, std::numeric_limits<int>::max())))
              .arg(locale.toString(place.changes));
    return tr("%1: %2, %3 bytes added, %4 removed")
        .arg(parts.join(tr(", ")), changes, locale.toString(place.addedBytes),
            locale.toString(place.removedBytes));
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Place &place = m_table.places()[std::size_t(index.row())];
    const bool isName = index.column() <= City;
    const qint64 number = index.column() == Changes ? place.changes
        : index.column() == Added                   ? place.addedBytes
                                                    : place.removedBytes;
    switch (role) {
    case Qt::DisplayRole: {
        if (isName) {
            return nameIn(m_names[std::size_t(index.row())], index.column());
        }
        static constexpr QChar MinusSign(0x2212);
        const QString sign = number == 0 || index.column() == Changes ? QString()
            : index.column() == Added                                 ? QString(u'+')
                                                                      : QString(MinusSign);
        return QString(sign + QLocale().toString(number));
    }
    case SortRole:
        return isName ? QVariant(nameIn(m_names[std::size_t(index.row())], index.column()))
                      : QVariant(number);
    case CountryCodeRole:
        return place.countryCode[0] ? QString::fromLatin1(place.countryCode.data(), 2) : QString();
    case Qt::TextAlignmentRole:
        return int((isName ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole:
        return sentence(index.row());
    default:
        return {};
    }
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section <= City ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Country:
        return tr("Country");
    case Region:
        return tr("Region");
    case City:
        return tr("City");
    case Changes:
        return tr("Changes");
    case Added:
        return tr("Added");
    default:
        return tr("Removed");
    }
}

} // namespace WikiMon
