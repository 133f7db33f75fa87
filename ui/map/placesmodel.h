// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "geo/placenames.h"
#include "session/placetable.h"

#include <QAbstractTableModel>

#include <memory>
#include <span>
#include <vector>

namespace WikiMon {

// The places of changes as a table, named in the user's language.
class PlacesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Country, Region, City, Changes, Added, Removed, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, // a text, or a number
        CountryCodeRole, // "DE"; empty when unknown
        RoleCount
    };

    // names: what places are called; null for English names.
    explicit PlacesModel(std::shared_ptr<const PlaceNames> names = nullptr, QObject *parent = nullptr);

    // Counts further changes; those without a place change nothing.
    void add(std::span<const RecentChange> changes);
    // Takes places counted elsewhere, as for another filter.
    void reset(PlaceTable table);
    void clear() { reset({}); }
    [[nodiscard]] const PlaceTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    // Looked up once a row: they are what sorting compares.
    struct Names
    {
        QString country;
        QString region;
        QString city;
    };

    [[nodiscard]] Names namesOf(const Place &place) const;
    [[nodiscard]] QString nameIn(const Names &names, int column) const;
    [[nodiscard]] QString sentence(int row) const;
    void addNames();

    std::shared_ptr<const PlaceNames> m_placeNames;
    PlaceTable m_table;
    std::vector<Names> m_names; // of the rows that views know of
};

} // namespace WikiMon
