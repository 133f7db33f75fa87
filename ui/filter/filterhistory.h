// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filter.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace WikiMon {

// The filters that were used last, newest first, each once; and a place in them for stepping through.
class FilterHistory
{
public:
    static constexpr qsizetype MostEntries = 50;
    static constexpr qsizetype LongestEntry = Filter::MaxLength; // whatever works is kept

    // Forgets what is too much or too long.
    void setEntries(const QStringList &entries);
    [[nodiscard]] const QStringList &entries() const { return m_entries; }
    // Puts it first; empty ones are not kept.
    void add(const QString &expression);
    void clear() { m_entries.clear(); }

    // What to show after a step from the text that is shown: -1 to an older one, 1 to a newer one. The text
    // that the steps began with is what the newest step ends with.
    [[nodiscard]] QString step(const QString &shown, int step);

private:
    QStringList m_entries;
    qsizetype m_place = -1; // -1: at the text that was typed
    QString m_typed;
};

// A filter that the user has given a name.
struct SavedFilter
{
    QString name;
    QString expression;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

inline constexpr qsizetype MostSavedFilters = 200;
inline constexpr qsizetype LongestFilterName = 80;

// Where one of this name is, in any case of letters; -1 if none is.
[[nodiscard]] qsizetype savedAs(const QList<SavedFilter> &filters, const QString &name);
// For the settings, and back: whatever is not as it should be is left out.
[[nodiscard]] QStringList toStrings(const QList<SavedFilter> &filters);
[[nodiscard]] QList<SavedFilter> savedFilters(const QStringList &strings);

} // namespace WikiMon
