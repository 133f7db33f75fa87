// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/wikicatalogue.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

QString Wiki::displayName() const
{
    QString projectName = project;
    projectName[0] = projectName[0].toUpper();
    return project == "special"_L1 ? englishName : QString(englishName + u' ' + projectName);
}

WikiCatalogue::WikiCatalogue()
{
    QFile file(QStringLiteral(WIKIMON_WIKIS));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList f = line.split(u'\t');
        if (line.startsWith(u'#') || f.size() < 10) {
            continue;
        }
        const WikiStatus status = f[8] == "open"_L1 ? WikiStatus::Open
            : f[8] == "closed"_L1                   ? WikiStatus::Closed
                                                    : WikiStatus::Fishbowl;
        m_wikis.push_back({f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7] == "rtl"_L1, status,
            quint8(f[9] == "large"_L1     ? 2
                    : f[9] == "medium"_L1 ? 1
                                          : 0)});
    }
    std::ranges::stable_sort(
        m_wikis, {}, [](const Wiki &wiki) { return std::pair(int(wiki.status), -int(wiki.size)); });
    for (std::size_t i = 0; i < m_wikis.size(); ++i) {
        m_byDbname.insert(m_wikis[i].dbname, qsizetype(i));
        m_byHost.insert(m_wikis[i].host, qsizetype(i));
    }
}

const Wiki *WikiCatalogue::byDbname(const QString &dbname) const
{
    const auto it = m_byDbname.find(dbname);
    return it == m_byDbname.end() ? nullptr : &m_wikis[std::size_t(*it)];
}

const Wiki *WikiCatalogue::byHost(const QString &host) const
{
    const auto it = m_byHost.find(host);
    return it == m_byHost.end() ? nullptr : &m_wikis[std::size_t(*it)];
}

const Wiki &WikiCatalogue::proposedFor(const QLocale &) const
{
    return *byDbname(u"enwiki"_s);
}

} // namespace WikiMon
