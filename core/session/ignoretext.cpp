// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/ignoretext.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace WikiMon {

// ="name", which the language takes letter by letter.
static QString exactValue(QString name)
{
    return u"=\""_s + name.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

namespace {

class Builder
{
public:
    Builder(const QStringList &filters, qsizetype maxNames) : m_maxNames(maxNames)
    {
        for (const QString &filter : filters) {
            m_parts.append(filters.size() == 1 ? filter : QString(u'(' + filter + u')'));
            m_length += m_parts.last().size() + Joint;
        }
    }

    // Names of one wiki share a term: that is shorter, and quicker to run.
    void add(const WatchList &list, QLatin1StringView field)
    {
        QMap<QString, QStringList> values; // by wiki
        for (const WatchEntry &entry : list.entries()) {
            QStringList forms{exactValue(entry.name)};
            if (const QString capital = WatchList::capitalised(entry.name); capital != entry.name) {
                forms.append(exactValue(capital));
            }
            const QString text = forms.join(u',');
            // The wiki's own words are counted for each name: too much, never too little.
            const qsizetype length = text.size() + entry.wiki.size() + field.size() + Joint + 10;
            if (m_length + length > IgnoreText::MaxLength || m_names + forms.size() + 1 > m_maxNames) {
                ++m_without;
                continue;
            }
            m_length += length;
            m_names += forms.size() + 1;
            values[entry.wiki].append(text);
        }
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            const QString term = field + u':' + it.value().join(u',');
            m_parts.append(it.key().isEmpty() ? term : QString(u"(wiki:"_s + it.key() + u' ' + term + u')'));
        }
    }

    [[nodiscard]] IgnoreText result() const { return {m_parts.join(" OR "_L1), m_without}; }

private:
    static constexpr qsizetype Joint = 4; // " OR "

    QStringList m_parts;
    qsizetype m_length = 0;
    qsizetype m_names = 0;
    const qsizetype m_maxNames;
    qsizetype m_without = 0;
};

} // namespace

IgnoreText makeIgnoreText(const QStringList &filters, const WatchLists &lists, qsizetype maxNames)
{
    Builder builder(filters, maxNames);
    builder.add(lists.ignoredUsers, "user"_L1);
    builder.add(lists.ignoredPages, "title"_L1);
    return builder.result();
}

} // namespace WikiMon
