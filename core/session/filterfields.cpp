// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filterfields.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

struct Field
{
    QLatin1StringView name;
    FilterValues values;
};

constexpr std::array<Field, size_t(FilterField::Count)> fields{{
    {""_L1, FilterValues::Text},
    {"title"_L1, FilterValues::Text},
    {"user"_L1, FilterValues::Identity},
    {"summary"_L1, FilterValues::Text},
    {"section"_L1, FilterValues::Text},
    {"target"_L1, FilterValues::Identity},
    {"ns"_L1, FilterValues::Namespace},
    {"wiki"_L1, FilterValues::Identity},
    {"lang"_L1, FilterValues::Identity},
    {"project"_L1, FilterValues::Identity},
    {"action"_L1, FilterValues::Identity},
    {"type"_L1, FilterValues::Type},
    {"log"_L1, FilterValues::Log},
    {"size"_L1, FilterValues::Size},
    {"is"_L1, FilterValues::Flag},
    {"tag"_L1, FilterValues::Identity},
    {"mention"_L1, FilterValues::Identity},
    {"country"_L1, FilterValues::Country},
    {"ip"_L1, FilterValues::Address},
    {"since"_L1, FilterValues::Time},
    {"before"_L1, FilterValues::Time},
}};

constexpr std::array<QLatin1StringView, size_t(FilterFlag::Count)> flags{"anon"_L1, "ip"_L1, "temp"_L1,
    "registered"_L1, "bot"_L1, "minor"_L1, "new"_L1, "unpatrolled"_L1, "revert"_L1, "located"_L1, "edit"_L1,
    "log"_L1};

constexpr std::array<QLatin1StringView, 3> types{"edit"_L1, "new"_L1, "log"_L1};

// Words for fields that people bring along.
struct Synonym
{
    QLatin1StringView word;
    FilterField field;
};
constexpr Synonym synonyms[] = {
    {"namespace"_L1, FilterField::Namespace},
    {"comment"_L1, FilterField::Summary},
    {"page"_L1, FilterField::Title},
    {"author"_L1, FilterField::User},
    {"editor"_L1, FilterField::User},
    {"language"_L1, FilterField::Language},
    {"flag"_L1, FilterField::Is},
    {"hashtag"_L1, FilterField::Tag},
    {"after"_L1, FilterField::Since},
    {"until"_L1, FilterField::Before},
    {"domain"_L1, FilterField::Wiki},
    {"site"_L1, FilterField::Wiki},
};

template <typename Enum, size_t N>
std::optional<Enum> find(const std::array<QLatin1StringView, N> &names, QStringView name)
{
    const auto it = std::ranges::find_if(
        names, [name](QLatin1StringView each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
    return it == names.end() ? std::nullopt : std::optional(static_cast<Enum>(it - names.begin()));
}

// How many letters must be put in, taken out or changed to make one of the other.
qsizetype distance(QStringView a, QLatin1StringView b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size() + 1));
    for (size_t j = 0; j < row.size(); ++j) {
        row[j] = static_cast<qsizetype>(j);
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const qsizetype changed = diagonal + (a[i].toLower() == QChar(b[j]) ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({changed, row[at] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

QLatin1StringView fieldName(FilterField field)
{
    return fields[static_cast<size_t>(field)].name;
}

FilterValues valuesOf(FilterField field)
{
    return fields[static_cast<size_t>(field)].values;
}

std::optional<FilterField> fieldOf(QStringView name)
{
    for (size_t i = 1; i < fields.size(); ++i) {
        if (name.compare(fields[i].name, Qt::CaseInsensitive) == 0) {
            return static_cast<FilterField>(i);
        }
    }
    return std::nullopt;
}

std::optional<FilterField> fieldLike(QStringView name)
{
    for (const Synonym &synonym : synonyms) {
        if (name.compare(synonym.word, Qt::CaseInsensitive) == 0) {
            return synonym.field;
        }
    }
    constexpr qsizetype LongestName = 16; // of a field, with some letters too many
    if (name.size() > LongestName) {
        return std::nullopt;
    }
    std::optional<FilterField> nearest;
    qsizetype least = 3;
    for (size_t i = 1; i < fields.size(); ++i) {
        const qsizetype n = distance(name, fields[i].name);
        // Two letters of a name of three would be a guess.
        if (n < least && 2 * n < std::max(name.size(), fields[i].name.size())) {
            least = n;
            nearest = static_cast<FilterField>(i);
        }
    }
    return nearest;
}

QLatin1StringView flagName(FilterFlag flag)
{
    return flags[static_cast<size_t>(flag)];
}

std::optional<FilterFlag> flagOf(QStringView name)
{
    return find<FilterFlag>(flags, name);
}

QLatin1StringView typeName(ChangeType type)
{
    return types[static_cast<size_t>(type)];
}

std::optional<ChangeType> typeOf(QStringView name)
{
    return find<ChangeType>(types, name);
}

const QList<QLatin1StringView> &knownLogTypes()
{
    static const QList<QLatin1StringView> list{"abusefilter"_L1, "block"_L1, "contentmodel"_L1, "create"_L1,
        "delete"_L1, "gblblock"_L1, "gblrights"_L1, "gblrename"_L1, "globalauth"_L1, "import"_L1,
        "interwiki"_L1, "managetags"_L1, "massmessage"_L1, "merge"_L1, "move"_L1, "newusers"_L1,
        "pagetranslation"_L1, "patrol"_L1, "protect"_L1, "renameuser"_L1, "review"_L1, "rights"_L1,
        "spamblacklist"_L1, "stable"_L1, "tag"_L1, "thanks"_L1, "timedmediahandler"_L1, "titleblacklist"_L1,
        "translationreview"_L1, "upload"_L1};
    return list;
}

const QList<QLatin1StringView> &knownNamespaces()
{
    static const QList<QLatin1StringView> list{"Main"_L1, "Talk"_L1, "User"_L1, "User talk"_L1, "Project"_L1,
        "Project talk"_L1, "File"_L1, "File talk"_L1, "MediaWiki"_L1, "MediaWiki talk"_L1, "Template"_L1,
        "Template talk"_L1, "Help"_L1, "Help talk"_L1, "Category"_L1, "Category talk"_L1, "Special"_L1,
        "Media"_L1, "Portal"_L1, "Draft"_L1, "Module"_L1, "TimedText"_L1, "WikiProject"_L1, "Appendix"_L1,
        "Author"_L1, "Book"_L1, "Index"_L1, "Page"_L1, "Topic"_L1, "Translation"_L1, "Transwiki"_L1,
        "Thesaurus"_L1, "Citations"_L1, "Property"_L1, "Lexeme"_L1, "EntitySchema"_L1};
    return list;
}

} // namespace WikiMon
