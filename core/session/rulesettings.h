// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/rule.h"
#include "session/watchlist.h"

#include <QByteArray>
#include <QStringList>

namespace WikiMon {

// Everything that the user has laid down about what is watched, marked and hidden.
struct RuleSettings
{
    static constexpr qsizetype MaxRules
        = 64; // each costs a look at every row; a verdict holds a bit for each

    QList<Rule> rules = defaultRules();
    WatchLists lists;
    bool notifies = false; // the switch over all notifications
    bool notifiesPages = true; // of watched pages, when the switch is on
    bool notifiesUsers = true;

    friend bool operator==(const RuleSettings &, const RuleSettings &) = default;
};

// What was read. Parts that make no sense are left out, and each is told.
struct RuleSettingsRead
{
    static constexpr qsizetype MaxProblems = 20; // texts; the count goes on

    RuleSettings settings;
    QStringList problems; // in words
    qsizetype problemCount = 0;
};

[[nodiscard]] QByteArray ruleSettingsToJson(const RuleSettings &settings);
// Any bytes will do. Empty ones are the first start: the defaults, and no problem.
[[nodiscard]] RuleSettingsRead ruleSettingsFromJson(const QByteArray &json);

// Reads the file; when it has anything wrong in it, it is first copied to path + ".damaged", and the problems
// say so. No file: the defaults.
[[nodiscard]] RuleSettingsRead readRuleSettings(const QString &path);
// All or nothing; makes the folder if needed. Returns why it failed, or an empty text.
[[nodiscard]] QString writeRuleSettings(const QString &path, const RuleSettings &settings);

} // namespace WikiMon
