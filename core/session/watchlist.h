// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stringhash.h"

#include <QList>
#include <QSharedData>
#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace WikiMon {

struct RecentChange;

// A page or a user on a list.
struct WatchEntry
{
    QString wiki; // dbname; empty: on every wiki
    QString name; // the full title, or the name of the user without a namespace

    friend bool operator==(const WatchEntry &, const WatchEntry &) = default;
};

// A list of pages or of users that is asked about every change: an answer costs one look into a hash table,
// however long the list is. Names are compared exactly, after NFC and with blanks for underscores; an entry
// that begins with a small letter also means the page with the capital one, as most wikis do.
class WatchList
{
public:
    static constexpr qsizetype MaxEntries = 100'000; // some 20 MB; far more than anybody's watch list
    static constexpr qsizetype MaxNameBytes = 255; // of MediaWiki

    // Blanks for underscores, no blanks at the ends or doubled, NFC.
    [[nodiscard]] static QString normalised(const QString &name);
    // With a capital first letter, where that is one letter too. name must not be empty.
    [[nodiscard]] static QString capitalised(const QString &name);

    // The name gets normalised. False when it is there already, empty or too long, or the list is full.
    bool add(WatchEntry entry);
    // False when it is not there. Takes as long as making the list anew.
    bool remove(const WatchEntry &entry);
    void clear() { m_data = new Data; }

    // Whether a change on this wiki is meant. UTF-8; wiki is a dbname.
    [[nodiscard]] bool contains(std::string_view wiki, std::string_view name) const;
    // Whether exactly this was added.
    [[nodiscard]] bool holds(const WatchEntry &entry) const;
    [[nodiscard]] const QList<WatchEntry> &entries() const { return m_data->entries; } // as they were added
    [[nodiscard]] qsizetype size() const { return m_data->entries.size(); }
    [[nodiscard]] bool isEmpty() const { return m_data->entries.isEmpty(); }
    [[nodiscard]] bool isFull() const { return size() >= MaxEntries; }

    friend bool operator==(const WatchList &a, const WatchList &b)
    {
        return a.m_data == b.m_data || a.entries() == b.entries();
    }

private:
    // A wiki on which a name is watched.
    struct Place
    {
        std::string wiki; // empty: all
        bool isEntry = false; // as it was added, not the capitalised form of another entry
    };
    // Shared by copies: settings are handed about as values.
    struct Data : QSharedData
    {
        QList<WatchEntry> entries;
        std::unordered_map<std::string, std::vector<Place>, StringHash, std::equal_to<>> placesOfName;
    };
    bool note(const std::string &name, const std::string &wiki, bool isEntry);

    QSharedDataPointer<Data> m_data{new Data};
};

// What is watched and what is not wanted.
struct WatchLists
{
    WatchList pages;
    WatchList users;
    WatchList ignoredPages;
    WatchList ignoredUsers;

    // The page is the change's title, or what a log entry is about.
    [[nodiscard]] bool watchesPage(const RecentChange &change) const;
    // The user is who made the change, or whom a log entry is about ("User:X").
    [[nodiscard]] bool watchesUser(const RecentChange &change) const;
    // Only who made the change counts: that an ignored user gets blocked is news.
    [[nodiscard]] bool ignores(const RecentChange &change) const;

    friend bool operator==(const WatchLists &, const WatchLists &) = default;
};

} // namespace WikiMon
