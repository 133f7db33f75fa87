// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/namespacelibrary.h"

#include "wiki/builtindata.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 FirstCore = -2;
constexpr qint32 Project = 4;
constexpr qint32 ProjectTalk = 5;

constexpr std::array<std::string_view, 18> coreNames = {"Media", "Special", "Main", "Talk", "User",
    "User talk", "Project", "Project talk", "File", "File talk", "MediaWiki", "MediaWiki talk", "Template",
    "Template talk", "Help", "Help talk", "Category", "Category talk"};

// Zero-width non-joiner: Persian names have it, but not everybody types it.
constexpr QByteArrayView nonJoiner = "\xE2\x80\x8C";

// The name under which namespaces.json knows a wiki's language.
QString messagesCode(const QString &language)
{
    static const QHash<QString, QString> codes = {
        {u"no"_s, u"nb"_s},
        {u"als"_s, u"gsw"_s},
        {u"bat-smg"_s, u"sgs"_s},
        {u"be-x-old"_s, u"be-tarask"_s},
        {u"fiu-vro"_s, u"vro"_s},
        {u"roa-rup"_s, u"rup"_s},
        {u"zh-classical"_s, u"lzh"_s},
        {u"zh-min-nan"_s, u"nan"_s},
        {u"zh-yue"_s, u"yue"_s},
    };
    return codes.value(language.toLower(), language.toLower());
}

// Lines of a built-in table without its comments, as fields.
QList<QByteArrayList> readTable(QLatin1StringView name)
{
    QList<QByteArrayList> rows;
    const QByteArrayList lines = readBuiltIn(name).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty() && !line.startsWith('#')) {
            rows.append(line.split('\t'));
        }
    }
    return rows;
}

// "Wikipedia" for a wiki that has no line of its own: what the host belongs to.
QString familyName(const Wiki &wiki)
{
    if (wiki.host.startsWith("wikimania"_L1)) {
        return u"Wikimania"_s;
    }
    const QString family = wiki.project == "special"_L1 || wiki.project.isEmpty()
        ? wiki.host.section(u'.', -2, -2)
        : wiki.project;
    return family.isEmpty() ? family : family.at(0).toUpper() + QStringView(family).mid(1);
}

// "WP" and the like, which every wiki of a project knows.
QString shortcut(const QString &project)
{
    static const QHash<QString, QString> shortcuts = {
        {u"wikibooks"_s, u"WB"_s},
        {u"wikinews"_s, u"WN"_s},
        {u"wikipedia"_s, u"WP"_s},
        {u"wikiquote"_s, u"WQ"_s},
        {u"wikisource"_s, u"WS"_s},
        {u"wikiversity"_s, u"WV"_s},
        {u"wikivoyage"_s, u"WV"_s},
        {u"wiktionary"_s, u"WT"_s},
    };
    return shortcuts.value(project);
}

// Puts the project's name into "Обсуждение {{GRAMMAR:genitive|$1}}" as it is. The inflected forms that wikis
// really use are data; this one is only ever an alias beside them.
QString withProjectName(QString pattern, const QString &name)
{
    const qsizetype open = pattern.indexOf("{{"_L1);
    const qsizetype close = pattern.indexOf("}}"_L1, open);
    if (open >= 0 && close > open) {
        pattern.replace(open, close + 2 - open, u"$1"_s);
    }
    return pattern.replace("$1"_L1, name);
}

} // namespace

std::string_view coreNamespaceName(qint32 id)
{
    const qint32 index = id - FirstCore;
    return index >= 0 && index < qint32(coreNames.size()) ? coreNames[static_cast<std::size_t>(index)]
                                                          : std::string_view();
}

// Collects the names of one wiki. What is added first wins, so the most particular comes first.
class NamespaceLibrary::Builder
{
public:
    explicit Builder(const ProjectNames &project) : m_project(project) { }

    void add(QByteArrayView name, qint32 id, std::string_view english, bool isAlias)
    {
        m_table.add({name.data(), static_cast<std::size_t>(name.size())}, id, english, isAlias);
        if (name.indexOf(nonJoiner) >= 0) {
            const QByteArray joined = name.toByteArray().replace(nonJoiner, "");
            m_table.add({joined.constData(), static_cast<std::size_t>(joined.size())}, id, english, true);
        }
    }
    void add(const QString &name, qint32 id, bool isAlias)
    {
        add(name.toUtf8(), id, coreNamespaceName(id), isAlias);
    }
    void addAll(const QByteArrayList &names, qint32 id, std::string_view english)
    {
        for (qsizetype i = 0; i < names.size(); ++i) {
            add(names[i], id, english, i > 0);
        }
    }
    void addExtra(const std::vector<ExtraNamespace> &extra)
    {
        for (const ExtraNamespace &space : extra) {
            const bool isCore = !coreNamespaceName(space.id).empty();
            const std::string talk = isCore ? std::string(coreNamespaceName(space.id + 1))
                                            : space.english.toStdString() + " talk";
            addAll(space.names, space.id, space.english.toStdString());
            addAll(space.talkNames, space.id + 1, talk);
            add(space.english, space.id, space.english.toStdString(), true);
            add(talk, space.id + 1, talk, true);
        }
    }
    void addProject()
    {
        for (qsizetype i = 0; i < m_project.names.size(); ++i) {
            add(m_project.names[i], Project, i > 0);
        }
        for (qsizetype i = 0; i < m_project.talkNames.size(); ++i) {
            add(m_project.talkNames[i], ProjectTalk, i > 0);
        }
    }
    void addLanguage(const QJsonObject &language, bool areAliases, bool withAliases)
    {
        const QJsonObject names = language["names"_L1].toObject();
        for (auto it = names.begin(); it != names.end(); ++it) {
            addPattern(it->toString(), it.key().toInt(), areAliases);
        }
        const QJsonObject aliases = withAliases ? language["aliases"_L1].toObject() : QJsonObject();
        for (auto it = aliases.begin(); it != aliases.end(); ++it) {
            addPattern(it.key(), it->toInt(), true);
        }
    }
    void addCanonicalNames()
    {
        for (qint32 id = FirstCore; !coreNamespaceName(id).empty(); ++id) {
            if (id != 0) {
                add(QByteArrayView(coreNamespaceName(id)), id, coreNamespaceName(id), true);
            }
        }
        addPattern(u"$1 talk"_s, ProjectTalk, true);
        add(u"Image"_s, 6, true);
        add(u"Image talk"_s, 7, true);
    }
    [[nodiscard]] NamespaceTablePtr take() { return std::make_shared<NamespaceTable>(std::move(m_table)); }

private:
    // 0 is no prefix, and a value of namespaces.json that is no number reads as 0.
    void addPattern(const QString &pattern, qint32 id, bool isAlias)
    {
        if (id == 0) {
            return;
        }
        if (!pattern.contains("$1"_L1)) {
            add(pattern, id, isAlias);
            return;
        }
        for (const QString &name : m_project.names) {
            add(withProjectName(pattern, name), id, isAlias || !m_project.talkNames.isEmpty());
        }
    }
    void add(const std::string &name, qint32 id, std::string_view english, bool isAlias)
    {
        add(QByteArrayView(name), id, english, isAlias);
    }

    const ProjectNames &m_project;
    NamespaceTable m_table;
};

NamespaceLibrary::NamespaceLibrary()
    : m_languages(QJsonDocument::fromJson(readBuiltIn("namespaces.json"_L1)).object())
{
    Q_ASSERT(!m_languages.isEmpty());
    readProjectNames();
    readExtraNamespaces();
}

void NamespaceLibrary::readProjectNames()
{
    const QList<QByteArrayList> rows = readTable("project-namespaces.tsv"_L1);
    for (const QByteArrayList &row : rows) {
        const auto names = [&](qsizetype column) {
            return QString::fromUtf8(row.value(column)).split(u'|', Qt::SkipEmptyParts);
        };
        m_projectNames.insert(QString::fromUtf8(row.value(0)), {names(1), names(2)});
    }
}

void NamespaceLibrary::readExtraNamespaces()
{
    const QList<QByteArrayList> rows = readTable("extra-namespaces.tsv"_L1);
    for (const QByteArrayList &row : rows) {
        ExtraNamespace space;
        space.id = row.value(1).toInt();
        const QByteArrayList english = row.value(2).split('|');
        space.english = english.first();
        space.names = row.value(3).isEmpty() ? english : row.value(3).split('|');
        if (!row.value(4).isEmpty()) {
            space.talkNames = row.value(4).split('|');
        }
        const QByteArrayList scopes = row.value(0).split(',');
        for (const QByteArray &scope : scopes) {
            m_extra[QString::fromUtf8(scope)].push_back(space);
        }
    }
}

NamespaceLibrary::ProjectNames NamespaceLibrary::projectNames(const Wiki &wiki) const
{
    ProjectNames project = m_projectNames.value(wiki.dbname);
    const QString family = familyName(wiki);
    if (!family.isEmpty() && !project.names.contains(family)) {
        project.names.append(family);
    }
    return project;
}

NamespaceTablePtr NamespaceLibrary::tableFor(const Wiki &wiki) const
{
    const ProjectNames project = projectNames(wiki);
    const QString code = messagesCode(wiki.language);
    const QJsonObject language = m_languages[code].toObject();
    const QJsonArray fallbacks = language["fallback"_L1].toArray();

    Builder builder(project);
    builder.addExtra(m_extra.value(wiki.dbname));
    builder.addProject();
    builder.addExtra(m_extra.value(u'*' + wiki.project));
    builder.addExtra(m_extra.value("lang:"_L1 + code));
    builder.addLanguage(language, false, true);
    // A language without names of its own ("sr", "bh") takes everything from its fallback.
    bool isBorrowing = !language.contains("names"_L1);
    for (const QJsonValue &fallback : fallbacks) {
        const QString other = fallback.toString();
        const QJsonObject names = m_languages[other].toObject();
        builder.addExtra(isBorrowing ? m_extra.value("lang:"_L1 + other) : std::vector<ExtraNamespace>());
        builder.addLanguage(names, !isBorrowing, isBorrowing);
        isBorrowing = isBorrowing && !names.contains("names"_L1);
    }
    builder.addCanonicalNames();
    builder.addExtra(m_extra.value(u"*"_s));
    if (const QString alias = shortcut(wiki.project); !alias.isEmpty()) {
        builder.add(alias, Project, true);
    }
    return builder.take();
}

} // namespace WikiMon
