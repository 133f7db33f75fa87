// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikimatcher.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace WikiMon {

QString WikiMatcher::folded(const QString &text)
{
    QString result;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing) {
            result.append(c);
        }
    }
    return result;
}

WikiMatcher::WikiMatcher(const std::vector<Wiki> &wikis)
{
    m_entries.reserve(wikis.size());
    for (const Wiki &wiki : wikis) {
        Entry entry;
        entry.codes = {wiki.dbname, wiki.host, wiki.channel.mid(1)};
        if (!wiki.language.isEmpty() && wiki.project != "special"_L1) {
            entry.codes.append(wiki.language);
        }
        entry.names = {folded(wiki.englishName), folded(wiki.autonym), folded(wiki.displayName()), wiki.host,
            wiki.project, wiki.dbname};
        entry.isClosed = wiki.status == WikiStatus::Closed;
        entry.isWikipedia = wiki.project == "wikipedia"_L1;
        m_entries.push_back(std::move(entry));
    }
}

// 0 an exact code, 1 a whole name, 2 the beginning of a name, 3 the beginning of a word in it, 4 within.
std::optional<int> WikiMatcher::rank(const Entry &entry, const QString &word)
{
    if (entry.codes.contains(word)) {
        return 0;
    }
    std::optional<int> best;
    const auto offer = [&best](int value) { best = qMin(value, best.value_or(value)); };
    for (const QString &name : entry.names) {
        for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            if (at == 0) {
                offer(name.size() == word.size() ? 1 : 2);
            } else {
                offer(name[at - 1].isLetterOrNumber() ? 4 : 3);
            }
        }
    }
    return best;
}

std::vector<int> WikiMatcher::find(const QString &query) const
{
    static const QRegularExpression blanks(u"\\s+"_s);
    const QStringList words = folded(query).split(blanks, Qt::SkipEmptyParts);
    std::vector<int> found;
    if (words.isEmpty()) {
        found.resize(m_entries.size());
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    std::vector<int> ranks(m_entries.size());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        int sum = 0;
        const bool isMatch = std::ranges::all_of(words, [&](const QString &word) {
            const std::optional<int> one = rank(m_entries[i], word);
            sum += one.value_or(0);
            return one.has_value();
        });
        if (isMatch) {
            ranks[i] = sum;
            found.push_back(int(i));
        }
    }
    // The catalogue's own order, which is by size, decides among equals.
    std::ranges::stable_sort(found, {}, [&](int index) {
        const auto i = std::size_t(index);
        return std::tuple(m_entries[i].isClosed, ranks[i], !m_entries[i].isWikipedia);
    });
    return found;
}

} // namespace WikiMon
