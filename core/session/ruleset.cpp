// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/ruleset.h"

#include "session/ignoretext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

static RuleSettings noRules()
{
    RuleSettings settings;
    settings.rules.clear();
    return settings;
}

RuleSet::RuleSet() : RuleSet(noRules()) { }

RuleSet::RuleSet(const RuleSettings &settings)
{
    auto data = std::make_shared<Data>();
    data->settings = settings;
    data->settings.rules = settings.rules.first(qMin(settings.rules.size(), RuleSettings::MaxRules));
    compile(*data);
    compileIgnored(*data);
    m_data = std::move(data);
}

void RuleSet::compile(Data &data)
{
    for (qsizetype i = 0; i < data.settings.rules.size(); ++i) {
        const Rule &rule = data.settings.rules.at(i);
        const FilterParse parsed = Filter::parse(rule.filter);
        data.errors.push_back(parsed.error);
        // An empty filter fits everything; as a rule it can only be one that is not written yet.
        if (!rule.isEnabled || parsed.error || parsed.filter.isEmpty()) {
            continue;
        }
        switch (rule.kind) {
        case RuleKind::Colour:
            data.colours.push_back({parsed.filter, i});
            break;
        case RuleKind::Highlight:
            data.highlights.push_back({parsed.filter, i});
            break;
        case RuleKind::Ignore:
            data.ignores.push_back({parsed.filter, i});
            continue;
        }
        if (rule.notifies) {
            data.alerts.push_back({parsed.filter, i});
        }
    }
    const RuleSettings &settings = data.settings;
    data.canAlert = settings.notifies
        && (!data.alerts.empty() || (settings.notifiesPages && !settings.lists.pages.isEmpty())
            || (settings.notifiesUsers && !settings.lists.users.isEmpty()));
}

// Negated, as it will be used: the parentheses count.
static bool isGoodFilter(const QString &text)
{
    return !Filter::parse(u"-("_s + text + u')').error;
}

// All that is ignored must fit into one filter. A rule that has no room is a rule with an error; a name that
// has none is counted.
void RuleSet::compileIgnored(Data &data)
{
    QStringList filters;
    std::erase_if(data.ignores, [&](const Compiled &rule) {
        filters.append(data.settings.rules.at(rule.index).filter);
        const QString text = makeIgnoreText(filters, {}).text;
        if (text.size() <= IgnoreText::MaxLength && isGoodFilter(text)) {
            return false;
        }
        filters.removeLast();
        data.errors.at(std::size_t(rule.index)) = FilterError{
            0, 0, tr("Together with the other rules that ignore, this is too much for one filter.")};
        return true;
    });
    IgnoreText text;
    for (qsizetype maxNames = IgnoreText::MaxNames;; maxNames /= 2) { // the rules have values too
        text = makeIgnoreText(filters, data.settings.lists, maxNames);
        if (maxNames == 0 || text.text.isEmpty() || isGoodFilter(text.text)) {
            break;
        }
    }
    data.namesWithoutRoom = text.namesWithoutRoom;
    if (!text.text.isEmpty()) {
        data.ignoreFilter = Filter::parse(text.text).filter;
    }
}

std::optional<FilterError> RuleSet::errorOf(qsizetype rule) const
{
    return m_data->errors.at(std::size_t(rule));
}

bool RuleSet::anyMatches(
    const std::vector<Compiled> &rules, const RecentChange &change, const FilterContext &context)
{
    return std::ranges::any_of(
        rules, [&](const Compiled &rule) { return rule.filter.matches(change, context); });
}

quint64 RuleSet::allMatching(
    const std::vector<Compiled> &rules, const RecentChange &change, const FilterContext &context)
{
    quint64 bits = 0;
    for (const Compiled &rule : rules) {
        bits |= rule.filter.matches(change, context) ? quint64(1) << rule.index : 0;
    }
    return bits;
}

RuleVerdict RuleSet::verdict(const RecentChange &change, qint64 now) const
{
    const Data &data = *m_data;
    const FilterContext context{now};
    RuleVerdict result;
    if (data.settings.lists.ignores(change) || anyMatches(data.ignores, change, context)) {
        result.isIgnored = true;
        return result;
    }
    const auto first = std::ranges::find_if(
        data.colours, [&](const Compiled &rule) { return rule.filter.matches(change, context); });
    result.colour = first == data.colours.end() ? -1 : int(first->index);
    result.highlights = allMatching(data.highlights, change, context);
    result.isOnPageList = data.settings.lists.watchesPage(change);
    result.isOnUserList = data.settings.lists.watchesUser(change);
    return result;
}

RuleVerdict RuleSet::alerts(const RecentChange &change, qint64 now) const
{
    const Data &data = *m_data;
    RuleVerdict result;
    if (!data.canAlert) {
        return result;
    }
    const FilterContext context{now};
    result.highlights = allMatching(data.alerts, change, context);
    result.isOnPageList = data.settings.notifiesPages && data.settings.lists.watchesPage(change);
    result.isOnUserList = data.settings.notifiesUsers && data.settings.lists.watchesUser(change);
    if (result.isHighlighted()
        && (data.settings.lists.ignores(change) || anyMatches(data.ignores, change, context))) {
        return {};
    }
    return result;
}

QString RuleSet::reasonOfRule(qsizetype rule) const
{
    return tr("matches rule “%1”").arg(rules().at(rule).name);
}

QStringList RuleSet::reasons(const RuleVerdict &verdict) const
{
    QStringList result;
    if (verdict.isIgnored) {
        return result;
    }
    if (verdict.isOnPageList) {
        result.append(tr("on your page list"));
    }
    if (verdict.isOnUserList) {
        result.append(tr("on your user list"));
    }
    for (qsizetype i = 0; i < rules().size(); ++i) {
        if (i == verdict.colour || (verdict.highlights >> i & 1) != 0) {
            result.append(reasonOfRule(i));
        }
    }
    return result;
}

QString RuleSet::ignoreText() const
{
    return m_data->ignoreFilter ? m_data->ignoreFilter->text() : QString();
}

QString RuleSet::withoutIgnored(const QString &filter) const
{
    const QString ignored = ignoreText();
    if (ignored.isEmpty()) {
        return filter;
    }
    const QString minus = u"-("_s + ignored + u')';
    return filter.trimmed().isEmpty() ? minus : QString(u'(' + filter + u") "_s + minus);
}

} // namespace WikiMon
