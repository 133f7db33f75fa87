// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filter.h"

#include "session/filterparser.h"

#include <QCoreApplication>

#include <algorithm>

namespace WikiMon {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Filter)
};

bool dependsOnNow(const FilterNode &node)
{
    const auto isRelative = [](const FilterValue &value) {
        const auto *time = std::get_if<FilterTime>(&value);
        return time && time->dependsOnNow();
    };
    return std::ranges::any_of(node.term.values, isRelative)
        || std::ranges::any_of(node.children, dependsOnNow);
}

} // namespace

struct Filter::Data
{
    QString text;
    FilterNode root;
    bool dependsOnTime = false;
};

Filter::Filter()
{
    static const auto everything = std::make_shared<const Data>();
    m_data = everything;
}

Filter::Filter(std::shared_ptr<const Data> data) : m_data(std::move(data)) { }

FilterParse Filter::parse(const QString &text, const WikiCatalogue *catalogue)
{
    if (text.size() > MaxLength) {
        return {Filter(),
            FilterError{MaxLength, text.size() - MaxLength,
                Words::tr("The filter is too long; %1 characters are allowed.").arg(MaxLength)},
            {}};
    }
    FilterParser parser(text, catalogue);
    auto root = parser.parse();
    if (!root) {
        return {Filter(), parser.error(), parser.doubts()};
    }
    const bool isRelative = dependsOnNow(*root);
    return {Filter(std::make_shared<const Data>(Data{text, std::move(*root), isRelative})), std::nullopt,
        parser.doubts()};
}

const QString &Filter::text() const
{
    return m_data->text;
}

const FilterNode &Filter::root() const
{
    return m_data->root;
}

bool Filter::dependsOnTime() const
{
    return m_data->dependsOnTime;
}

} // namespace WikiMon
