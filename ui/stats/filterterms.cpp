// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filteredit.h"
#include "stats/toplistmodel.h"
#include "table/displaytext.h"

namespace WikiMon {

QString filterTerm(TopKind kind, const TopEntry &entry)
{
    const QString name = wireText(entry.name);
    switch (kind) {
    case TopKind::Pages:
        return fieldTerm(FilterField::Wiki, wireText(entry.wiki)) + u' '
            + fieldTerm(FilterField::Title, name, true);
    case TopKind::Users:
        return fieldTerm(FilterField::User, name);
    case TopKind::Namespaces:
        return fieldTerm(FilterField::Namespace, name);
    case TopKind::Wikis:
        return fieldTerm(FilterField::Wiki, name);
    case TopKind::Tags:
        return fieldTerm(FilterField::Tag, name);
    case TopKind::Countries:
        break;
    }
    return fieldTerm(FilterField::Country, name);
}

} // namespace WikiMon
