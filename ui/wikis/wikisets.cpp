// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikisets.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon::WikiSets {

namespace {

// Gives the texts their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::WikiSets)
};

} // namespace

static bool isTaken(const QList<WikiGroup> &sets, const QString &name)
{
    return std::ranges::any_of(
        sets, [&](const WikiGroup &set) { return set.name.compare(name, Qt::CaseInsensitive) == 0; });
}

QString cleanName(const QString &name)
{
    QString clean = name.simplified();
    clean.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return clean.left(LongestName).trimmed();
}

QString freeName(const QList<WikiGroup> &sets)
{
    int number = 1;
    QString name;
    do {
        name = Words::tr("Set %1").arg(number++);
    } while (isTaken(sets, name));
    return name;
}

QStringList toStrings(const QList<WikiGroup> &sets)
{
    QStringList strings;
    for (const WikiGroup &set : sets) {
        strings << set.name << set.dbnames.join(u' ');
    }
    return strings;
}

bool isDbname(const QString &text)
{
    static constexpr qsizetype Longest = 64;
    return !text.isEmpty() && text.size() <= Longest && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    });
}

QList<WikiGroup> fromStrings(const QStringList &strings)
{
    QList<WikiGroup> sets;
    for (qsizetype i = 0; i + 1 < strings.size() && sets.size() < Most; i += 2) {
        WikiGroup set{cleanName(strings[i]), strings[i + 1].split(u' ', Qt::SkipEmptyParts)};
        set.dbnames.removeIf([](const QString &dbname) { return !isDbname(dbname); });
        set.dbnames.removeDuplicates();
        if (!set.name.isEmpty() && !isTaken(sets, set.name) && !set.dbnames.isEmpty()
            && set.dbnames.size() <= MostWikis) {
            sets.append(set);
        }
    }
    return sets;
}

} // namespace WikiMon::WikiSets
