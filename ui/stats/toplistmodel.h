// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/toplist.h"

#include <QAbstractListModel>
#include <QLocale>

namespace WikiMon {

// The rows of a list of the most frequent ones. A new list moves, adds and removes rows, so that what is
// selected stays so.
class TopListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int {
        CountRole = Qt::UserRole, // qint64
        CountTextRole, // grouped as the locale does
        BadgeRole, // a short word before the name, or empty
        ShareRole, // of the largest count, 0 to 1
        TermRole, // what finds these changes in the filter language
    };

    explicit TopListModel(QObject *parent = nullptr);

    // Entries of another kind take the place of all.
    void setEntries(TopKind kind, std::vector<TopEntry> entries);
    [[nodiscard]] TopKind kind() const { return m_kind; }
    [[nodiscard]] const TopEntry &entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    void setLocale(const QLocale &locale);
    // Whether pages need a badge that tells their wiki.
    void setShowsWikis(bool shows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString nameText(const TopEntry &entry) const;
    void removeMissing(const std::vector<TopEntry> &next);
    void orderAs(const std::vector<TopEntry> &next);

    TopKind m_kind = TopKind::Users;
    std::vector<TopEntry> m_entries;
    QLocale m_locale;
    bool m_showsWikis = false;
};

// Finds the changes that an entry counts, in the filter language.
[[nodiscard]] QString filterTerm(TopKind kind, const TopEntry &entry);
// A country's name in the user's language with its code, "Frankreich (FR)"; the code alone where it is
// unknown.
[[nodiscard]] QString countryText(std::string_view code, const QLocale &locale);

} // namespace WikiMon
