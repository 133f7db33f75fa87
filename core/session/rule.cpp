// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/rule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace WikiMon {

struct RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Rule)
};

QList<Rule> defaultRules()
{
    const auto colour
        = [](const QString &name, const QString &label, const QString &filter, RuleColour shade) {
              return Rule{name, label, filter, RuleKind::Colour, shade, false, true};
          };
    //: Labels are words of at most eight letters; the table shows them in a badge.
    return {
        colour(RuleTexts::tr("Blocks, deletions and protections"), RuleTexts::tr("admin"),
            u"log:block,delete,protect"_s, RuleColour::Blue),
        colour(RuleTexts::tr("Reverts"), RuleTexts::tr("revert"), u"is:revert"_s, RuleColour::Orange),
        colour(RuleTexts::tr("Large removals by unregistered users"), RuleTexts::tr("removal"),
            u"is:anon size:<-500"_s, RuleColour::Red),
        colour(RuleTexts::tr("New pages"), RuleTexts::tr("new"), u"is:new"_s, RuleColour::Green),
        colour(RuleTexts::tr("Bots"), RuleTexts::tr("bot"), u"is:bot"_s, RuleColour::Grey),
    };
}

const std::array<QString, RuleColourCount> &ruleColourKeys()
{
    static const std::array<QString, RuleColourCount> keys{
        u"red"_s, u"orange"_s, u"yellow"_s, u"green"_s, u"teal"_s, u"blue"_s, u"purple"_s, u"grey"_s};
    return keys;
}

const std::array<QString, 3> &ruleKindKeys()
{
    static const std::array<QString, 3> keys{u"colour"_s, u"highlight"_s, u"ignore"_s};
    return keys;
}

} // namespace WikiMon
