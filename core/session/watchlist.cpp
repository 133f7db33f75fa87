// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/watchlist.h"

#include "feed/recentchange.h"

#include <algorithm>
#include <utility>

namespace WikiMon {

QString WatchList::normalised(const QString &name)
{
    QString text = name;
    text.replace(u'_', u' ');
    return text.simplified().normalized(QString::NormalizationForm_C);
}

// The name with a capital first letter; characters beyond the first plane have their own.
QString WatchList::capitalised(const QString &name)
{
    const qsizetype first = name.front().isHighSurrogate() && name.size() > 1 ? 2 : 1;
    const QString capital = name.first(first).toUpper();
    // "ß" would become "SS": MediaWiki leaves what is not one letter.
    return capital.size() == first ? QString(capital + name.sliced(first)) : name;
}

bool WatchList::note(const std::string &name, const std::string &wiki, bool isEntry)
{
    std::vector<Place> &places = m_data->placesOfName[name];
    const auto place = std::ranges::find(places, wiki, &Place::wiki);
    if (place == places.end()) {
        places.push_back({wiki, isEntry});
        return true;
    }
    return isEntry && !std::exchange(place->isEntry, true);
}

bool WatchList::add(WatchEntry entry)
{
    entry.name = normalised(entry.name);
    const std::string name = entry.name.toStdString();
    if (name.empty() || name.size() > std::size_t(MaxNameBytes) || isFull()) {
        return false;
    }
    const std::string wiki = entry.wiki.toStdString();
    if (!note(name, wiki, true)) {
        return false;
    }
    if (const std::string capital = capitalised(entry.name).toStdString(); capital != name) {
        note(capital, wiki, false);
    }
    m_data->entries.append(std::move(entry));
    return true;
}

bool WatchList::remove(const WatchEntry &entry)
{
    if (!holds(entry)) {
        return false;
    }
    const WatchEntry gone{entry.wiki, normalised(entry.name)};
    const QList<WatchEntry> former = entries();
    clear();
    for (const WatchEntry &one : former) {
        if (one != gone) {
            add(one);
        }
    }
    return true;
}

bool WatchList::holds(const WatchEntry &entry) const
{
    const auto found = m_data->placesOfName.find(normalised(entry.name).toStdString());
    const std::string wiki = entry.wiki.toStdString();
    return found != m_data->placesOfName.end() && std::ranges::any_of(found->second, [&](const Place &place) {
        return place.isEntry && place.wiki == wiki;
    });
}

bool WatchList::contains(std::string_view wiki, std::string_view name) const
{
    if (m_data->placesOfName.empty() || name.empty()) {
        return false;
    }
    const auto found = m_data->placesOfName.find(name);
    return found != m_data->placesOfName.end()
        && std::ranges::any_of(
            found->second, [wiki](const Place &place) { return place.wiki.empty() || place.wiki == wiki; });
}

bool WatchLists::watchesPage(const RecentChange &change) const
{
    const std::string_view wiki = change.view(change.wiki);
    return pages.contains(wiki, change.view(change.title))
        || (change.isLog() && pages.contains(wiki, change.view(change.logTarget)));
}

bool WatchLists::watchesUser(const RecentChange &change) const
{
    const std::string_view wiki = change.view(change.wiki);
    if (users.contains(wiki, change.view(change.user))) {
        return true;
    }
    if (!change.isLog() || users.isEmpty()) {
        return false;
    }
    // "User:X" in whatever language: a name of a user has no colon unless it is an IPv6 address, and then the
    // first one still ends the namespace.
    const std::string_view target = change.view(change.logTarget);
    const std::size_t colon = target.find(':');
    return users.contains(wiki, target)
        || (colon != std::string_view::npos && users.contains(wiki, target.substr(colon + 1)));
}

bool WatchLists::ignores(const RecentChange &change) const
{
    const std::string_view wiki = change.view(change.wiki);
    return ignoredUsers.contains(wiki, change.view(change.user))
        || ignoredPages.contains(wiki, change.view(change.title));
}

} // namespace WikiMon
