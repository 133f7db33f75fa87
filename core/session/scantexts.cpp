// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/scantexts.h"

#include "session/commentscan.h"
#include "session/textscan.h"

namespace WikiMon {

namespace {

int fieldsOf(FilterField field)
{
    switch (field) {
    case FilterField::Any:
        return TextScan::Title | TextScan::Summary | TextScan::Target | TextScan::User;
    case FilterField::Title:
        return TextScan::Title;
    case FilterField::Summary:
        return TextScan::Summary;
    case FilterField::Target:
        return TextScan::Target;
    default:
        return 0;
    }
}

} // namespace

ScanNodePtr makeTextScan(const FilterTerm &term)
{
    std::vector<ScanNodePtr> nodes;
    for (const FilterValue &value : term.values) {
        const auto *pattern = std::get_if<FilterPattern>(&value);
        if (const int fields = fieldsOf(term.field); pattern && fields != 0) {
            nodes.push_back(std::make_unique<const TextScan>(*pattern, fields));
        } else if (pattern
            && (term.field == FilterField::Section || term.field == FilterField::Tag
                || term.field == FilterField::Mention)) {
            nodes.push_back(std::make_unique<const CommentScan>(term.field, *pattern));
        }
    }
    return nodes.empty() ? nullptr : makeAnyOf(std::move(nodes));
}

} // namespace WikiMon
