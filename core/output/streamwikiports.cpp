// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamwikiports.h"

#include "output/streamlistener.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

constexpr int FirstFreeOffset = 390;
constexpr int Step = 10;

// What was added to 9000 for a wiki, as the clients of the public server have it written in them.
const QHash<QString, int> &publicOffsets()
{
    static const QHash<QString, int> offsets{
        {u"enwiki"_s, 0},
        {u"dewiki"_s, 10},
        {u"ruwiki"_s, 20},
        {u"jawiki"_s, 30},
        {u"eswiki"_s, 40},
        {u"frwiki"_s, 50},
        {u"nlwiki"_s, 60},
        {u"itwiki"_s, 70},
        {u"svwiki"_s, 80},
        {u"arwiki"_s, 90},
        {u"idwiki"_s, 100},
        {u"tawiki"_s, 110},
        {u"pawiki"_s, 120},
        {u"mrwiki"_s, 130},
        {u"hiwiki"_s, 140},
        {u"aswiki"_s, 150},
        {u"bnwiki"_s, 160},
        {u"tewiki"_s, 165},
        {u"knwiki"_s, 170},
        {u"orwiki"_s, 180},
        {u"sawiki"_s, 190},
        {u"guwiki"_s, 200},
        {u"fawiki"_s, 210},
        {u"wikidatawiki"_s, 220},
        {u"hewiki"_s, 230},
        {u"zhwiki"_s, 240},
        {u"mlwiki"_s, 250},
        {u"plwiki"_s, 260},
        {u"mkwiki"_s, 270},
        {u"bewiki"_s, 280},
        {u"srwiki"_s, 290},
        {u"bgwiki"_s, 300},
        {u"ukwiki"_s, 310},
        {u"huwiki"_s, 320},
        {u"fiwiki"_s, 330},
        {u"nowiki"_s, 340},
        {u"elwiki"_s, 350},
        {u"eowiki"_s, 360},
        {u"ptwiki"_s, 370},
        {u"etwiki"_s, 380},
    };
    return offsets;
}

} // namespace

QList<quint16> StreamPortLayout::portsOf(const QList<Wiki> &wikis, quint16 base)
{
    QList<quint16> ports;
    int free = FirstFreeOffset;
    for (const Wiki &wiki : wikis) {
        const auto known = publicOffsets().constFind(wiki.dbname);
        const int port = base + (known != publicOffsets().cend() ? *known : std::exchange(free, free + Step));
        ports.append(port <= std::numeric_limits<quint16>::max() ? static_cast<quint16>(port) : quint16(0));
    }
    return ports;
}

StreamWikiPorts::StreamWikiPorts(QObject *parent) : QObject(parent) { }

StreamWikiPorts::~StreamWikiPorts() = default;

void StreamWikiPorts::set(
    const QList<Wiki> &wikis, const QList<QHostAddress> &addresses, quint16 base, bool isAnyPort)
{
    if (addresses != m_addresses || base != m_base) {
        close();
    }
    m_addresses = addresses;
    m_base = base;
    const QList<quint16> ports = StreamPortLayout::portsOf(wikis, base);
    std::vector<Entry> former = std::exchange(m_entries, {});
    for (qsizetype i = 0; i < wikis.size(); ++i) {
        const quint16 wanted = isAnyPort && ports.at(i) != base ? quint16(0) : ports.at(i);
        const auto same = std::ranges::find_if(former, [&](const Entry &entry) {
            return entry.wiki.dbname == wikis.at(i).dbname && entry.wanted == wanted;
        });
        if (same != former.end()) {
            m_entries.push_back(std::move(*same));
            former.erase(same);
            continue;
        }
        Entry entry{wikis.at(i), wanted, ports.at(i) == base, nullptr};
        if (!entry.isCommon && ports.at(i) != 0) {
            entry.listener = std::make_unique<StreamListener>();
            connect(entry.listener.get(), &StreamListener::accepted, this, &StreamWikiPorts::accepted);
        }
        m_entries.push_back(std::move(entry));
    }
    former.clear(); // frees ports that others may have now
    (void)retry();
}

void StreamWikiPorts::close()
{
    m_entries.clear();
}

bool StreamWikiPorts::listen(Entry &entry)
{
    return entry.listener->listen(m_addresses, entry.wanted);
}

bool StreamWikiPorts::retry()
{
    bool hasChanged = false;
    for (Entry &entry : m_entries) {
        if (entry.listener && !entry.listener->isListening()) {
            hasChanged = listen(entry) || hasChanged;
        }
    }
    return hasChanged;
}

void StreamWikiPorts::resume()
{
    for (const Entry &entry : m_entries) {
        if (entry.listener) {
            entry.listener->resume();
        }
    }
}

std::optional<Wiki> StreamWikiPorts::wikiOf(quint16 port) const
{
    const auto entry = std::ranges::find_if(m_entries, [&](const Entry &e) {
        return e.isCommon ? port == m_base : e.listener && e.listener->port() == port && port != 0;
    });
    return entry == m_entries.end() ? std::nullopt : std::optional(entry->wiki);
}

QList<StreamWikiPort> StreamWikiPorts::state() const
{
    QList<StreamWikiPort> ports;
    for (const Entry &entry : m_entries) {
        StreamWikiPort port{entry.wiki.dbname, entry.isCommon ? m_base : quint16(0), {}};
        if (entry.listener) {
            port.port = entry.listener->isListening() ? entry.listener->port() : entry.wanted;
            port.error = entry.listener->isListening() ? QString() : entry.listener->error();
        } else if (!entry.isCommon) {
            port.error = tr("There is no port number left for this wiki.");
        }
        ports.append(port);
    }
    return ports;
}

} // namespace WikiMon
