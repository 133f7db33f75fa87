// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/wikicatalogue.h"

#include "wiki/builtindata.h"
#include "wiki/wikinames.h"

#include <algorithm>
#include <array>
#include <optional>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Dbname,
    Host,
    Channel,
    Family,
    Language,
    EnglishName,
    Autonym,
    Direction,
    Status,
    Size,
    ColumnCount
};

using Fields = std::array<QByteArrayView, ColumnCount>;

QString text(QByteArrayView field)
{
    return field == "-" ? QString() : QString::fromUtf8(field);
}

// line = field (TAB field)*; fields after the last known column are passed over.
std::optional<Fields> splitLine(QByteArrayView line)
{
    Fields fields;
    for (int i = 0; i < ColumnCount; ++i) {
        const qsizetype tab = line.indexOf('\t');
        if (tab < 0 && i + 1 < ColumnCount) {
            return std::nullopt;
        }
        fields[static_cast<std::size_t>(i)] = tab < 0 ? line : line.first(tab);
        line = tab < 0 ? QByteArrayView() : line.sliced(tab + 1);
    }
    return fields;
}

Wiki wikiOf(const Fields &fields)
{
    Wiki wiki;
    wiki.dbname = text(fields[Dbname]);
    wiki.host = text(fields[Host]);
    wiki.channel = text(fields[Channel]);
    wiki.project = text(fields[Family]);
    wiki.language = text(fields[Language]);
    wiki.englishName = text(fields[EnglishName]);
    wiki.autonym = text(fields[Autonym]);
    wiki.isRightToLeft = fields[Direction] == "rtl";
    wiki.status = fields[Status] == "open" ? WikiStatus::Open
        : fields[Status] == "fishbowl"     ? WikiStatus::Fishbowl
                                           : WikiStatus::Closed;
    wiki.size = fields[Size] == "large" ? 2 : fields[Size] == "medium" ? 1 : 0;
    const bool isSingle = wiki.project == "special"_L1 || wiki.project == "wikimedia"_L1;
    if (const QString name = isSingle ? nameOfSingleWiki(wiki.dbname) : QString(); !name.isEmpty()) {
        wiki.project = u"special"_s;
        wiki.englishName = name;
        // The chapters' own names are good, but the matrix has "Wikipedia" for many a wiki that is none.
        if (wiki.autonym.isEmpty() || wiki.autonym == "Wikipedia"_L1) {
            wiki.autonym = name;
        }
    }
    return wiki;
}

bool comesBefore(const Wiki &a, const Wiki &b)
{
    if (a.status != b.status) {
        return a.status < b.status;
    }
    return a.size != b.size ? a.size > b.size : a.host < b.host;
}

// The host or name in "https://user@en.wikipedia.org:443/wiki/Main_Page".
QString bareName(const QString &name)
{
    QStringView rest = QStringView(name).trimmed();
    if (const qsizetype scheme = rest.indexOf("://"_L1); scheme >= 0) {
        rest = rest.sliced(scheme + 3);
    } else if (rest.startsWith("//"_L1)) {
        rest = rest.sliced(2);
    }
    const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'/' || c == u'?'; });
    rest = rest.first(end - rest.begin());
    rest = rest.sliced(rest.lastIndexOf(u'@') + 1);
    if (const qsizetype port = rest.indexOf(u':'); port >= 0) {
        rest = rest.first(port);
    }
    return rest.toString();
}

} // namespace

WikiCatalogue::WikiCatalogue()
{
    const QByteArray table = readBuiltIn("wikis.tsv"_L1);
    m_wikis.reserve(1100);
    for (qsizetype begin = 0; begin < table.size();) {
        const qsizetype newline = table.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? table.size() : newline;
        const QByteArrayView line = QByteArrayView(table).sliced(begin, end - begin);
        begin = end + 1;
        if (line.startsWith('#')) {
            continue;
        }
        if (const std::optional<Fields> fields = splitLine(line)) {
            m_wikis.push_back(wikiOf(*fields));
        }
    }
    std::ranges::sort(m_wikis, comesBefore);
    index();
}

// From the end to the beginning, so that of two wikis with one channel the first one wins: the open one, by
// the order.
void WikiCatalogue::index()
{
    const qsizetype count = static_cast<qsizetype>(m_wikis.size());
    for (auto *hash : {&m_byDbname, &m_byHost, &m_byChannel}) {
        hash->reserve(count);
    }
    for (qsizetype i = count - 1; i >= 0; --i) {
        const Wiki &wiki = m_wikis[static_cast<std::size_t>(i)];
        m_byDbname.insert(wiki.dbname, i);
        m_byHost.insert(wiki.host, i);
        m_byChannel.insert(wiki.channel, i);
    }
}

const Wiki *WikiCatalogue::at(const QHash<QString, qsizetype> &index, const QString &key) const
{
    const auto it = index.constFind(key);
    return it == index.cend() ? nullptr : &m_wikis[static_cast<std::size_t>(*it)];
}

const Wiki *WikiCatalogue::byDbname(const QString &dbname) const
{
    return at(m_byDbname, dbname);
}

const Wiki *WikiCatalogue::byHost(const QString &host) const
{
    return at(m_byHost, host);
}

const Wiki *WikiCatalogue::byChannel(const QString &channel) const
{
    return at(m_byChannel, channel);
}

const Wiki *WikiCatalogue::byProjectAndLanguage(const QString &project, const QString &language) const
{
    // Projects of one wiki, whose language says nothing.
    static const QHash<QString, QString> single = {
        {u"abstract"_s, u"abstractwiki"_s},
        {u"commons"_s, u"commonswiki"_s},
        {u"foundation"_s, u"foundationwiki"_s},
        {u"incubator"_s, u"incubatorwiki"_s},
        {u"mediawiki"_s, u"mediawikiwiki"_s},
        {u"meta"_s, u"metawiki"_s},
        {u"outreach"_s, u"outreachwiki"_s},
        {u"species"_s, u"specieswiki"_s},
        {u"wikidata"_s, u"wikidatawiki"_s},
        {u"wikifunctions"_s, u"wikifunctionswiki"_s},
        {u"wikimania"_s, u"wikimaniawiki"_s},
        {u"wikispecies"_s, u"specieswiki"_s},
        {u"wikitech"_s, u"labswiki"_s},
    };
    const QString family = project.trimmed().toLower();
    const QString code = language.trimmed().toLower().replace(u'_', u'-');
    if (const auto it = single.constFind(family); it != single.cend()) {
        return byDbname(*it);
    }
    if (const Wiki *wiki = byHost(code + u'.' + family + ".org"_L1)) {
        return wiki;
    }
    if (const Wiki *wiki = byChannel(u'#' + code + u'.' + family)) {
        return wiki;
    }
    const auto it = std::ranges::find_if(
        m_wikis, [&](const Wiki &wiki) { return wiki.project == family && wiki.language == code; });
    if (it != m_wikis.end()) {
        return &*it;
    }
    // The site speaks Bokmål under the old code.
    return code == "nb"_L1 ? byProjectAndLanguage(family, u"no"_s) : nullptr;
}

const Wiki *WikiCatalogue::find(const QString &name) const
{
    const QString word = name.trimmed();
    if (const Wiki *wiki = byChannel(word.startsWith(u'#') ? word : u'#' + word)) {
        return wiki;
    }
    if (word.startsWith(u'#')) {
        return nullptr;
    }
    QString bare = bareName(word).toLower();
    if (const Wiki *wiki = byDbname(bare)) {
        return wiki;
    }
    if (bare.endsWith(u'.')) {
        bare.chop(1);
    }
    // The mobile sites: en.m.wikipedia.org, m.wikidata.org.
    bare.replace(".m."_L1, "."_L1);
    if (bare.startsWith("m."_L1)) {
        bare = "www."_L1 + bare.mid(2);
    }
    if (const Wiki *wiki = byHost(bare)) {
        return wiki;
    }
    if (const Wiki *wiki = byHost("www."_L1 + bare)) {
        return wiki;
    }
    return byChannel(u'#' + bare);
}

const Wiki &WikiCatalogue::proposedFor(const QLocale &locale) const
{
    const QString code = QLocale::languageToCode(locale.language());
    // Qt's codes that the sites don't know.
    const QString site = code == "fil"_L1 ? u"tl"_s : code;
    const Wiki *own = byProjectAndLanguage(u"wikipedia"_s, site);
    if (own && own->status == WikiStatus::Open && locale.language() != QLocale::C) {
        return *own;
    }
    const Wiki *english = byDbname(u"enwiki"_s);
    Q_ASSERT(english);
    return *english;
}

} // namespace WikiMon
