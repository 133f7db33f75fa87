// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/logsentence.h"

#include "detail/changesentence.h"
#include "detail/logfacts.h"
#include "detail/logpatterns.h"

#include <QCoreApplication>

#include <algorithm>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

// Gives the functions here a context for translators.
struct LogSentences
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::LogSentences)
};

} // namespace

static Segments strong(std::string_view text)
{
    return {feedSegment(text, SegmentStyle::Strong)};
}

// What was acted on; in words where the line does not say it.
static Segments objectOf(const LogFacts &facts, LogObject kind)
{
    if (!facts.target.empty()) {
        return strong(facts.target);
    }
    if (!facts.quoted.empty()) {
        return fillIn(LogSentences::tr("“%1”"), {strong(facts.quoted)});
    }
    switch (kind) {
    case LogObject::User:
        return {{LogSentences::tr("a user")}};
    case LogObject::Page:
        return {{LogSentences::tr("a page")}};
    case LogObject::Thing:
        break;
    }
    return {{LogSentences::tr("something")}};
}

static bool isEndless(std::string_view expiry)
{
    return expiry == "infinite" || expiry == "indefinite" || expiry == "infinity" || expiry == "never";
}

static QString movePattern(const LogFacts &facts)
{
    if (facts.secondTarget.empty()) {
        return LogSentences::tr("%1 moved %2 to another title.");
    }
    if (facts.isOverRedirect) {
        return facts.isWithoutRedirect
            ? LogSentences::tr("%1 moved %2 to %3, over a redirect and without leaving one behind.")
            : LogSentences::tr("%1 moved %2 to %3, over a redirect.");
    }
    return facts.isWithoutRedirect ? LogSentences::tr("%1 moved %2 to %3, without leaving a redirect behind.")
                                   : LogSentences::tr("%1 moved %2 to %3.");
}

static QString blockPattern(std::string_view action, const LogFacts &facts)
{
    if (action == "unblock") {
        return LogSentences::tr("%1 unblocked %2.");
    }
    const bool isChange = action == "reblock";
    if (facts.expiry.empty()) {
        return isChange ? LogSentences::tr("%1 changed how %2 is blocked.")
                        : LogSentences::tr("%1 blocked %2.");
    }
    if (isEndless(facts.expiry)) {
        return isChange ? LogSentences::tr("%1 changed how %2 is blocked; the block has no end.")
                        : LogSentences::tr("%1 blocked %2 without an end.");
    }
    return isChange ? LogSentences::tr("%1 changed how %2 is blocked, with an expiry time of %4.")
                    : LogSentences::tr("%1 blocked %2, with an expiry time of %4.");
}

// The patterns that depend on more than the kind of the entry. Empty for the others.
static QString patternByFacts(const RecentChange &change, const LogFacts &facts)
{
    const std::string_view type = change.view(change.logType);
    const std::string_view action = change.view(change.logAction);
    const bool namesGroups = !facts.oldGroups.empty() && !facts.newGroups.empty();
    if (type == "move") {
        return movePattern(facts);
    }
    if (type == "block" && (action == "block" || action == "unblock" || action == "reblock")) {
        return blockPattern(action, facts);
    }
    if (type == "rights" && action == "autopromote") {
        return namesGroups ? LogSentences::tr("%1 was promoted automatically, from %5 to %6.")
                           : LogSentences::tr("%1 was promoted automatically.");
    }
    if ((type == "rights" || (type == "gblrights" && action == "usergroups")) && namesGroups) {
        return type == "rights" ? LogSentences::tr("%1 changed the groups of %2 from %5 to %6.")
                                : LogSentences::tr("%1 changed the global groups of %2 from %5 to %6.");
    }
    if (type == "merge" && !facts.secondTarget.empty()) {
        return LogSentences::tr("%1 merged the history of %2 into %3.");
    }
    const bool isRenaming = type == "renameuser" || type == "gblrename";
    if (isRenaming && !facts.secondTarget.empty() && !facts.target.empty()) {
        return type == "gblrename" ? LogSentences::tr("%1 renamed the account %2 to %3 on all wikis.")
                                   : LogSentences::tr("%1 renamed the user %2 to %3.");
    }
    return {};
}

static Segments generalSentence(const RecentChange &change)
{
    const QString pattern = change.logTarget.isEmpty()
        ? LogSentences::tr("%1 caused the entry “%3” in the log “%2”.")
        : LogSentences::tr("%1 caused the entry “%3” in the log “%2”, about %4.");
    return fillIn(pattern,
        {actorOf(change), strong(change.view(change.logType)), strong(change.view(change.logAction)),
            strong(change.view(change.logTarget))});
}

Segments logSentence(const RecentChange &change)
{
    const LogFacts facts = findLogFacts(change);
    const LogPattern *known = logPatternOf(change.view(change.logType), change.view(change.logAction));
    QString pattern = patternByFacts(change, facts);
    if (pattern.isEmpty() && !known) {
        return generalSentence(change);
    }
    if (pattern.isEmpty()) {
        pattern = QCoreApplication::translate(LogPatternContext, known->sentence);
    }
    return fillIn(pattern,
        {actorOf(change), objectOf(facts, known ? known->object : LogObject::Page),
            strong(facts.secondTarget), strong(facts.expiry), strong(facts.oldGroups),
            strong(facts.newGroups)});
}

QString logHeading(const RecentChange &change)
{
    const std::string_view type = change.view(change.logType);
    const LogPattern *known = logPatternOf(type, change.view(change.logAction));
    const bool isAboutUser = known && change.logTarget.isEmpty() && type == "newusers";
    const TextRange object = isAboutUser ? change.user : change.logTarget;
    if (!known) {
        const QString pattern = object.isEmpty() ? LogSentences::tr("Log entry %1/%2")
                                                 : LogSentences::tr("Log entry %1/%2 about %3");
        return plainText(fillIn(pattern,
            {{feedSegment(change.view(change.logType))}, {feedSegment(change.view(change.logAction))},
                {feedSegment(change.view(object))}}));
    }
    const QString name = QCoreApplication::translate(LogPatternContext, known->heading);
    return object.isEmpty() ? name
                            : plainText(fillIn(LogSentences::tr("%1: %2", "kind of log entry: page or user"),
                                {{{name}}, {feedSegment(change.view(object))}}));
}

} // namespace WikiMon
