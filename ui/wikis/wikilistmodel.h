// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wikis/wikimatcher.h"

#include <QAbstractListModel>
#include <QStringList>

namespace WikiMon {

class WikiChoice;

// The wikis to choose from. Without a query: favourites, then recent ones, then all; with one: what matches,
// best first. A wiki appears once. With a choice, wikis can be ticked. Catalogue and choice must outlive the
// model.
class WikiListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Section : quint8 { Favourites, Recent, All, Found };
    Q_ENUM(Section)
    enum Role {
        WikiRole = Qt::UserRole, // WikiMon::Wiki
        CodeRole, // "de"; empty for wikis of no language
        AutonymRole, // where it differs from the English name
        HostRole,
        IsRightToLeftRole, // of the autonym
        StatusTextRole, // "closed", "read-only" or nothing
        IsFavouriteRole, // may be set
        SectionTitleRole, // on the first row of each section, if there are several
        RoleEnd
    };

    explicit WikiListModel(
        const WikiCatalogue &catalogue, QObject *parent = nullptr, WikiChoice *choice = nullptr);

    void setQuery(const QString &query);
    [[nodiscard]] QString query() const { return m_query; }
    // By dbname; unknown ones are passed over but kept.
    void setFavourites(const QStringList &dbnames);
    [[nodiscard]] QStringList favourites() const { return m_favourites; }
    void setRecents(const QStringList &dbnames);

    [[nodiscard]] const Wiki *wikiAt(const QModelIndex &index) const;
    [[nodiscard]] Section sectionAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // IsFavouriteRole and Qt::CheckStateRole only. The row keeps its place until the next query, so that the
    // list does not jump under the pointer.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void favouritesChanged(const QStringList &dbnames);

private:
    struct Row
    {
        int wiki = 0; // its place in the catalogue
        Section section = Section::All;
    };
    void rebuild();
    void addSection(Section section, const QStringList &dbnames, std::vector<bool> &isTaken);
    [[nodiscard]] const Wiki &wikiOf(const Row &row) const;
    [[nodiscard]] QString sectionTitle(int row) const;

    const WikiCatalogue &m_catalogue;
    WikiChoice *m_choice;
    WikiMatcher m_matcher;
    QString m_query;
    QStringList m_favourites;
    QStringList m_recents;
    std::vector<Row> m_rows;
};

} // namespace WikiMon
