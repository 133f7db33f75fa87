// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filter.h"
#include "session/rulesettings.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <vector>

namespace WikiMon {

// What the rules and lists say about a change. Bits stand for rules by their index.
struct RuleVerdict
{
    int colour = -1; // index of the rule whose colour the row takes, or -1
    quint64 highlights = 0;
    bool isOnPageList = false;
    bool isOnUserList = false;
    bool isIgnored = false; // then the rest says nothing

    [[nodiscard]] bool isHighlighted() const { return highlights != 0 || isOnPageList || isOnUserList; }
    friend bool operator==(const RuleVerdict &, const RuleVerdict &) = default;
};

// The rules made ready to be asked about each change. An immutable value that is cheap to copy.
class RuleSet
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::RuleSet)
public:
    // Finds nothing.
    RuleSet();
    explicit RuleSet(const RuleSettings &settings);

    [[nodiscard]] const RuleSettings &settings() const { return m_data->settings; }
    [[nodiscard]] const QList<Rule> &rules() const { return m_data->settings.rules; }
    // What is wrong with a rule's filter. Such a rule matches nothing.
    [[nodiscard]] std::optional<FilterError> errorOf(qsizetype rule) const;

    // For a row to be painted; now in milliseconds since 1970-01-01 UTC.
    [[nodiscard]] RuleVerdict verdict(const RecentChange &change, qint64 now) const;
    // Why a row is marked: "matches rule “Mine”", "on your page list". For tool tips and the detail pane.
    [[nodiscard]] QStringList reasons(const RuleVerdict &verdict) const;
    [[nodiscard]] QString reasonOfRule(qsizetype rule) const;

    // Whether any change can ask for a notification; while it can't, alerts() need not be called.
    [[nodiscard]] bool canAlert() const { return m_data->canAlert; }
    // The part of the verdict that the user wants to be notified of: all rules with notifications that match
    // (of colours too, whether or not an earlier one wins), and the lists. Nothing for ignored changes.
    [[nodiscard]] RuleVerdict alerts(const RecentChange &change, qint64 now) const;

    // Fits what is to be hidden; empty() when nothing is. To be subtracted from what the user's filter finds.
    [[nodiscard]] std::optional<Filter> ignoreFilter() const { return m_data->ignoreFilter; }
    // The same as text, and the names of the ignore lists that had no room in a filter any more: verdict()
    // knows of them, a filter does not.
    [[nodiscard]] QString ignoreText() const;
    [[nodiscard]] qsizetype ignoredNamesWithoutRoom() const { return m_data->namesWithoutRoom; }
    // A filter's text with everything ignored taken away from it: what the table runs.
    [[nodiscard]] QString withoutIgnored(const QString &filter) const;

private:
    struct Compiled
    {
        Filter filter;
        qsizetype index = 0;
    };
    struct Data
    {
        RuleSettings settings;
        std::vector<std::optional<FilterError>> errors; // by rule
        std::vector<Compiled> colours; // the enabled ones without errors
        std::vector<Compiled> highlights;
        std::vector<Compiled> ignores;
        std::vector<Compiled> alerts;
        std::optional<Filter> ignoreFilter;
        qsizetype namesWithoutRoom = 0;
        bool canAlert = false;
    };
    static void compile(Data &data);
    static void compileIgnored(Data &data);
    static bool anyMatches(
        const std::vector<Compiled> &rules, const RecentChange &change, const FilterContext &context);
    static quint64 allMatching(
        const std::vector<Compiled> &rules, const RecentChange &change, const FilterContext &context);

    std::shared_ptr<const Data> m_data;
};

} // namespace WikiMon
