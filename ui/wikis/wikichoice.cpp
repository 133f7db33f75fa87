// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikichoice.h"

#include <algorithm>

namespace WikiMon {

qsizetype WikiChoice::countOf(const QStringList &dbnames) const
{
    return std::ranges::count_if(dbnames, [this](const QString &dbname) { return contains(dbname); });
}

bool WikiChoice::isSameAs(const QStringList &dbnames) const
{
    return m_set == QSet<QString>(dbnames.begin(), dbnames.end());
}

void WikiChoice::reset(const QStringList &dbnames)
{
    m_dbnames.clear();
    m_set.clear();
    setTicked(dbnames, true);
    if (dbnames.isEmpty()) {
        emit changed();
    }
}

void WikiChoice::setTicked(const QStringList &dbnames, bool isTicked)
{
    if (isTicked) {
        for (const QString &dbname : dbnames) {
            if (!m_set.contains(dbname)) {
                m_set.insert(dbname);
                m_dbnames.append(dbname);
            }
        }
    } else {
        for (const QString &dbname : dbnames) {
            m_set.remove(dbname);
        }
        m_dbnames.removeIf([this](const QString &dbname) { return !m_set.contains(dbname); });
    }
    if (!dbnames.isEmpty()) {
        emit changed();
    }
}

} // namespace WikiMon
