// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filterhistory.h"

#include <algorithm>

namespace WikiMon {

static bool isKept(const QString &expression)
{
    return !expression.trimmed().isEmpty() && expression.size() <= FilterHistory::LongestEntry
        && !expression.contains(u'\n') && !expression.contains(QChar(0));
}

void FilterHistory::setEntries(const QStringList &entries)
{
    m_entries.clear();
    for (const QString &entry : entries) {
        if (isKept(entry) && !m_entries.contains(entry) && m_entries.size() < MostEntries) {
            m_entries += entry;
        }
    }
    m_place = -1;
}

void FilterHistory::add(const QString &expression)
{
    const QString entry = expression.trimmed();
    m_place = -1;
    if (isKept(entry)) {
        m_entries.removeAll(entry);
        m_entries.prepend(entry);
        m_entries = m_entries.mid(0, MostEntries);
    }
}

QString FilterHistory::step(const QString &shown, int step)
{
    const bool isAtPlace = m_place >= 0 && m_place < m_entries.size() && m_entries[m_place] == shown;
    if (!isAtPlace) {
        m_typed = shown;
        // The filter in use is already there: go on from it.
        m_place = m_entries.indexOf(shown.trimmed());
    }
    m_place = std::clamp<qsizetype>(m_place - step, -1, m_entries.size() - 1);
    return m_place < 0 ? m_typed : m_entries[m_place];
}

qsizetype savedAs(const QList<SavedFilter> &filters, const QString &name)
{
    const auto one = std::ranges::find_if(filters,
        [&](const SavedFilter &saved) { return saved.name.compare(name, Qt::CaseInsensitive) == 0; });
    return one == filters.end() ? -1 : one - filters.begin();
}

// Name and expression by turns.
QStringList toStrings(const QList<SavedFilter> &filters)
{
    QStringList strings;
    for (const SavedFilter &filter : filters) {
        strings << filter.name << filter.expression;
    }
    return strings;
}

QList<SavedFilter> savedFilters(const QStringList &strings)
{
    QList<SavedFilter> filters;
    for (qsizetype i = 0; i + 1 < strings.size() && filters.size() < MostSavedFilters; i += 2) {
        const QString name = strings[i].simplified();
        const bool isTaken = savedAs(filters, name) >= 0;
        if (!name.isEmpty() && name.size() <= LongestFilterName && !isTaken && isKept(strings[i + 1])) {
            filters.append({name, strings[i + 1]});
        }
    }
    return filters;
}

} // namespace WikiMon
