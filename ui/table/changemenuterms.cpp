// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/changemenuterms.h"

#include "session/filteredit.h"
#include "table/displaytext.h"
#include "widgets/plaintext.h"

#include <QCoreApplication>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

// Gives the functions here a context for translators.
struct Terms
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Terms)
};

} // namespace

static QString menuLabel(std::string_view utf8)
{
    static constexpr int LabelGraphemes = 40;
    return isolated(displayText(utf8, LabelGraphemes));
}

static void addBoth(QList<ChangeTerm> &terms, const ChangeTerm &term, const QString &negatedLabel,
    const QString &negatedMenuLabel)
{
    terms.append(term);
    terms.append({negatedLabel, negatedMenuLabel, u'-' + term.term, true});
}

static void addPageTerms(const RecentChange &change, QList<ChangeTerm> &terms)
{
    const std::string_view target = change.view(change.logTarget);
    const std::string_view title = change.view(change.title);
    if (change.isLog() && !target.empty()) {
        addBoth(terms,
            {Terms::tr("this page or user"), Terms::tr("About: %1").arg(menuLabel(target)),
                fieldTerm(FilterField::Target, wireText(target))},
            Terms::tr("not this page or user"), Terms::tr("Not about: %1").arg(menuLabel(target)));
    } else if (!change.isLog() && !title.empty()) {
        addBoth(terms,
            {Terms::tr("this page"), Terms::tr("Page: %1").arg(menuLabel(title)),
                fieldTerm(FilterField::Title, wireText(title), true)},
            Terms::tr("not this page"), Terms::tr("Not page: %1").arg(menuLabel(title)));
    }
}

static void addTagTerms(const RecentChange &change, QList<ChangeTerm> &terms)
{
    constexpr std::size_t MaxTags = 5; // more would push the rest of a menu off the screen
    for (std::size_t i = 0; i < change.hashtags.size() && i < MaxTags; ++i) {
        const std::string tag = '#' + std::string(change.view(change.hashtags[i]));
        terms.append({menuLabel(tag), Terms::tr("Tag: %1").arg(menuLabel(tag)),
            fieldTerm(FilterField::Tag, wireText(change.view(change.hashtags[i])))});
    }
}

QList<ChangeTerm> changeTerms(const RecentChange &change)
{
    QList<ChangeTerm> terms;
    const std::string_view user = change.view(change.user);
    if (!user.empty()) {
        addBoth(terms,
            {Terms::tr("this user"), Terms::tr("User: %1").arg(menuLabel(user)),
                fieldTerm(FilterField::User, wireText(user))},
            Terms::tr("not this user"), Terms::tr("Not user: %1").arg(menuLabel(user)));
    }
    addPageTerms(change, terms);
    const std::string_view wiki = change.view(change.wiki.isEmpty() ? change.serverName : change.wiki);
    const std::string_view space = change.view(change.namespaceName);
    const std::string_view log = change.view(change.logType);
    if (!wiki.empty()) {
        terms.append({Terms::tr("this wiki"), Terms::tr("Wiki: %1").arg(menuLabel(wiki)),
            fieldTerm(FilterField::Wiki, wireText(wiki))});
    }
    if (!change.isLog() && !space.empty()) {
        terms.append({Terms::tr("this namespace"), Terms::tr("Namespace: %1").arg(menuLabel(space)),
            fieldTerm(FilterField::Namespace, wireText(space))});
    }
    if (!log.empty()) {
        terms.append({Terms::tr("this log"), Terms::tr("Log: %1").arg(menuLabel(log)),
            fieldTerm(FilterField::Log, wireText(log))});
    }
    addTagTerms(change, terms);
    return terms;
}

} // namespace WikiMon
