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

const WikiContext &WikiContexts::forDbname(std::string_view dbname, std::string_view host)
{
    const std::string_view key = dbname.empty() ? host : dbname;
    const auto known = m_byDbname.find(key);
    if (known != m_byDbname.end()) {
        return known->second;
    }
    if (m_byDbname.size() >= MaxChannels) {
        m_byDbname.clear();
    }
    const auto text = [](std::string_view view) {
        return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    };
    return m_byDbname.emplace(std::string(key), make(text(dbname), text(host))).first->second;
}

void WikiContexts::addSite(const Wiki &wiki)
{
    for (const QString &name : {wiki.channel, wiki.dbname, wiki.host}) {
        if (!name.isEmpty()) {
            m_sites.insert(name, wiki);
        }
    }
}

void WikiContexts::setNamespaces(const QString &dbname, const NamespaceTablePtr &table)
{
    const std::string name = dbname.toStdString();
    m_told.insert(dbname, table);
    for (Contexts *contexts : {&m_byChannel, &m_byDbname}) {
        for (auto &[key, context] : *contexts) {
            if (context.dbname == name) {
                context.namespaces = table;
            }
        }
    }
}

WikiContext WikiContexts::make(const Wiki &wiki) const
{
    const NamespaceTablePtr told = m_told.value(wiki.dbname);
    return {wiki.dbname.toStdString(), wiki.host.toStdString(), told ? told : m_library.tableFor(wiki)};
}

WikiContext WikiContexts::make(const QString &channel) const
{
    if (const auto site = m_sites.constFind(channel); site != m_sites.cend()) {
        return make(*site);
    }
    if (const Wiki *wiki = m_catalogue.byChannel(channel)) {
        return make(*wiki);
    }
    // Nearly every channel is its host without ".org"; the namespaces are English until the wiki says more.
    Wiki wiki;
    wiki.host = channel.startsWith(u'#') ? channel.sliced(1) + u".org"_s : channel;
    return make(wiki);
}

WikiContext WikiContexts::make(const QString &dbname, const QString &host) const
{
    if (const auto site = m_sites.constFind(dbname.isEmpty() ? host : dbname); site != m_sites.cend()) {
        return make(*site);
    }
    if (const Wiki *wiki = dbname.isEmpty() ? m_catalogue.byHost(host) : m_catalogue.byDbname(dbname)) {
        return make(*wiki);
    }
    Wiki wiki;
    wiki.dbname = dbname;
    wiki.host = host;
    return make(wiki);
}

} // namespace WikiMon
