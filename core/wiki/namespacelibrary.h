// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/namespacetable.h"
#include "wiki/wiki.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace WikiMon {

// The English name of one of MediaWiki's own namespaces (-2 to 15; "Main" for 0), or empty.
[[nodiscard]] std::string_view coreNamespaceName(qint32 id);

// Makes the namespace table of any wiki from the built-in names of all languages, so that namespaces are
// right without asking the wiki. Read-only once made, so that threads may share it.
class NamespaceLibrary
{
public:
    // Reads the built-in tables (some milliseconds).
    NamespaceLibrary();

    // Names and aliases of the wiki's language and its fallbacks, the wiki's own project namespace, its extra
    // namespaces (Portal, Draft, Module, …) and the canonical English names.
    [[nodiscard]] NamespaceTablePtr tableFor(const Wiki &wiki) const;

private:
    // The names of 4 and 5: the one on titles first, then the aliases.
    struct ProjectNames
    {
        QStringList names;
        QStringList talkNames;
    };
    // A namespace and its talk namespace beyond MediaWiki's own.
    struct ExtraNamespace
    {
        qint32 id = 0;
        QByteArray english;
        QByteArrayList names;
        QByteArrayList talkNames;
    };
    class Builder;

    void readProjectNames();
    void readExtraNamespaces();
    [[nodiscard]] ProjectNames projectNames(const Wiki &wiki) const;

    QJsonObject m_languages;
    QHash<QString, ProjectNames> m_projectNames; // by dbname
    QHash<QString, std::vector<ExtraNamespace>> m_extra; // by scope: "*", "*wikisource", "lang:de", "dewiki"
};

} // namespace WikiMon
