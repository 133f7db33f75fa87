// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/wikicontexts.h"

namespace WikiMon {

using namespace Qt::StringLiterals;

WikiContexts::WikiContexts(const WikiCatalogue &catalogue, const NamespaceLibrary &library)
    : m_catalogue(catalogue)
    , m_library(library)
{
}

const WikiContext &WikiContexts::forChannel(std::string_view channel)
{
    const auto known = m_byChannel.find(channel);
    if (known != m_byChannel.end()) {
        return known->second;
    }
    if (m_byChannel.size() >= MaxChannels) {
        m_byChannel.clear();
    }
    const QString name = QString::fromUtf8(channel.data(), static_cast<qsizetype>(channel.size()));
    return m_byChannel.emplace(std::string(channel), make(name)).first->second;
}

const WikiContext &WikiContexts::forWiki(const Wiki &wiki)
{
    const QByteArray channel = wiki.channel.toUtf8();
    return forChannel({channel.data(), static_cast<std::size_t>(channel.size())});
}

void WikiContexts::setNamespaces(const QString &dbname, const NamespaceTablePtr &table)
{
    for (auto &[channel, context] : m_byChannel) {
        if (context.dbname == dbname.toStdString()) {
            context.namespaces = table;
        }
    }
}

WikiContext WikiContexts::make(const QString &channel) const
{
    if (const Wiki *wiki = m_catalogue.byChannel(channel)) {
        return {wiki->dbname.toStdString(), wiki->host.toStdString(), m_library.tableFor(*wiki)};
    }
    // Nearly every channel is its host without ".org"; the namespaces are English until the wiki says more.
    const QString host = channel.startsWith(u'#') ? channel.sliced(1) + u".org"_s : channel;
    return {std::string(), host.toStdString(), m_library.tableFor(Wiki())};
}

} // namespace WikiMon
