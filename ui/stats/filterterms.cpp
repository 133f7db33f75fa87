// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/toplistmodel.h"
#include "table/displaytext.h"

using namespace Qt::StringLiterals;

namespace WikiMon {

static QString quoted(QStringView field, const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return field + u"\""_s + escaped + u'"';
}

QString filterTerm(TopKind kind, const TopEntry &entry)
{
    const QString name = wireText(entry.name);
    switch (kind) {
    case TopKind::Pages:
        return quoted(u"wiki:", wireText(entry.wiki)) + u' ' + quoted(u"title:=", name);
    case TopKind::Users:
        return quoted(u"user:", name);
    case TopKind::Namespaces:
        return quoted(u"ns:", name);
    case TopKind::Wikis:
        return quoted(u"wiki:", name);
    case TopKind::Tags:
        return quoted(u"tag:", name);
    case TopKind::Countries:
        break;
    }
    return u"country:"_s + name;
}

} // namespace WikiMon
