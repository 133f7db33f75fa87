// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/siteinfo.h"

#include "wiki/namespacelibrary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace WikiMon {

using namespace Qt::StringLiterals;

// The longest page title; no namespace can be longer.
static constexpr qsizetype MaxNameLength = 255;

// A number that is a namespace's, or nothing. JSON has it as a number, which may be anything.
static std::optional<qint32> idOf(const QJsonValue &value)
{
    const double number = value.toDouble(0.5);
    if (number < -2 || number > 1'000'000 || number != static_cast<qint32>(number)) {
        return std::nullopt;
    }
    return static_cast<qint32>(number);
}

// A name as titles carry it; empty if it can't be one.
static std::string nameOf(const QJsonValue &value)
{
    const QByteArray name = value.toString().replace(u'_', u' ').toUtf8();
    return name.size() > MaxNameLength || name.contains(':') ? std::string() : name.toStdString();
}

// formatversion 1 has the name under "*".
static std::string nameOf(const QJsonObject &object, QLatin1StringView key)
{
    const std::string name = nameOf(object[key]);
    return name.empty() ? nameOf(object["*"_L1]) : name;
}

static std::string englishName(
    qint32 id, const std::string &canonical, const std::string &local, const NamespaceTable *builtIn)
{
    if (const std::string_view core = coreNamespaceName(id); !core.empty()) {
        return std::string(core);
    }
    if (const Namespace *known = builtIn ? builtIn->byId(id) : nullptr) {
        return known->canonicalName;
    }
    return canonical.empty() ? local : canonical;
}

std::optional<NamespaceTable> parseSiteInfo(const QByteArray &json, const NamespaceTable *builtIn)
{
    const QJsonObject query = QJsonDocument::fromJson(json).object()["query"_L1].toObject();
    const QJsonObject namespaces = query["namespaces"_L1].toObject();
    // Every wiki has these; an answer without them is an error message or something else.
    if (!namespaces.contains("-1"_L1) || !namespaces.contains("0"_L1) || !namespaces.contains("2"_L1)) {
        return std::nullopt;
    }
    NamespaceTable table;
    for (const QJsonValue &value : namespaces) {
        const QJsonObject object = value.toObject();
        const std::optional<qint32> id = idOf(object["id"_L1]);
        if (!id || *id == 0) {
            continue;
        }
        const std::string local = nameOf(object, "name"_L1);
        const std::string canonical = nameOf(object["canonical"_L1]);
        const std::string english = englishName(*id, canonical, local, builtIn);
        table.add(local, *id, english);
        table.add(canonical, *id, english, true);
        table.add(english, *id, english, true);
    }
    const QJsonArray aliases = query["namespacealiases"_L1].toArray();
    for (const QJsonValue &value : aliases) {
        const std::optional<qint32> id = idOf(value["id"_L1]);
        if (const Namespace *space = id && *id != 0 ? table.byId(*id) : nullptr) {
            const std::string english = space->canonicalName;
            table.add(nameOf(value.toObject(), "alias"_L1), *id, english, true);
        }
    }
    const Namespace *special = table.byId(-1);
    return special ? std::optional(std::move(table)) : std::nullopt;
}

} // namespace WikiMon
