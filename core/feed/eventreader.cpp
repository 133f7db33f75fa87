// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/eventreader.h"

#include "base/isotime.h"
#include "feed/characterreferences.h"
#include "feed/comment.h"
#include "feed/eventfields.h"
#include "feed/username.h"
#include "feed/wikicontexts.h"

#include <algorithm>
#include <limits>

namespace WikiMon {

namespace {

// New accounts are made on the log-in server, for the wiki that "wiki" names.
constexpr std::string_view LoginServer = "auth.wikimedia.org";

// What the event is. Structured discussions have a number for a type, and come as edits over IRC.
ReadStatus takeType(const EventFields &event, RecentChange &out)
{
    constexpr std::string_view StructuredDiscussion = "142";
    const std::string_view type = event.view(event.type);
    if (event.view(event.domain) == "canary" || type == "categorize" || type == "external") {
        return ReadStatus::OtherRecord;
    }
    if (out.title.isEmpty() || out.user.isEmpty() || (out.wiki.isEmpty() && out.serverName.isEmpty())) {
        return ReadStatus::NotAChange;
    }
    if (type == "log") {
        out.type = ChangeType::Log;
    } else if (type == "new") {
        out.type = ChangeType::New;
    } else if (type != "edit" && type != StructuredDiscussion) {
        return type.empty() ? ReadStatus::NotAChange : ReadStatus::UnknownType;
    }
    return ReadStatus::Change;
}

// "timestamp" has seconds, "meta.dt" says more where it means the same second.
qint64 timeOf(const EventFields &event)
{
    constexpr qint64 Second = 1000;
    constexpr qint64 Latest = 253'402'300'799; // the end of the year 9999
    const std::optional<qint64> exact = parseIsoTime(event.view(event.exactTime));
    if (!event.seconds || *event.seconds < 0 || *event.seconds > Latest) {
        return exact.value_or(0);
    }
    const qint64 start = *event.seconds * Second;
    return exact && *exact >= start && *exact < start + Second ? *exact : start;
}

// Where only one length is told, the other is none: null stands for a page that was not there or was empty.
std::optional<qint32> sizeChangeOf(const EventFields &event)
{
    constexpr qint64 Most = std::numeric_limits<qint32>::max();
    const qint64 before = event.oldLength.value_or(0);
    const qint64 after = event.newLength.value_or(0);
    if ((!event.oldLength && !event.newLength) || before < 0 || after < 0 || before > Most || after > Most) {
        return {};
    }
    return static_cast<qint32>(after - before);
}

// As MediaWiki writes it into the IRC line, where the event has none. "patrolled" is there where patrolling
// is on, and then the number of the change is part of the address.
void appendUrl(const EventFields &event, RecentChange &out)
{
    const auto begin = out.text.size();
    const auto add = [&out](std::string_view name, qint64 number) {
        out.text.append(name);
        out.text.append(std::to_string(number));
    };
    out.text.append(event.view(event.serverUrl));
    out.text.append(event.view(event.scriptPath));
    out.text.append("/index.php");
    if (out.type == ChangeType::New) {
        add("?oldid=", out.newRevision);
    } else {
        add("?diff=", out.newRevision);
        add("&oldid=", out.oldRevision);
    }
    if (event.patrolled && event.id) {
        add("&rcid=", *event.id);
    }
    out.url = {static_cast<quint32>(begin), static_cast<quint32>(out.text.size() - begin)};
}

void takeEdit(const EventFields &event, RecentChange &out)
{
    out.isMinor = event.isMinor;
    out.isNew = out.type == ChangeType::New;
    out.isUnpatrolled = event.patrolled && !*event.patrolled;
    out.sizeChange = sizeChangeOf(event);
    if (event.newRevision && *event.newRevision > 0) {
        out.newRevision = *event.newRevision;
        // An edit of a page that had no revision has oldid=0 over IRC.
        out.oldRevision
            = out.isNew ? RecentChange::NoRevision : std::max<qint64>(event.oldRevision.value_or(0), 0);
    }
    const auto begin = static_cast<quint32>(out.text.size());
    out.text.append(out.isUnpatrolled ? "!" : "").append(out.isNew ? "N" : "");
    out.text.append(out.isMinor ? "M" : "").append(out.isBot ? "B" : "");
    out.flags = {begin, static_cast<quint32>(out.text.size()) - begin};
    out.logType = out.logAction = {};
    if (!event.hasUrl && !event.serverUrl.isEmpty() && out.newRevision != RecentChange::NoRevision) {
        appendUrl(event, out);
    }
}

// Over IRC, a log entry's title is the log's, and the page comes in the comment.
void takeLogEntry(const WikiContext &wiki, RecentChange &out)
{
    const std::string_view local = wiki.namespaces->localName(NamespaceTable::special().id);
    const auto begin = static_cast<quint32>(out.text.size());
    out.text.reserve(out.text.size() + local.size() + out.logType.size + 64);
    out.text.append(local.empty() ? std::string_view("Special") : local);
    out.text.append(":Log/").append(out.view(out.logType));
    out.logTarget = out.title;
    out.title = {begin, static_cast<quint32>(out.text.size()) - begin};
    out.url = {};
}

void takeNamespace(const EventFields &event, const WikiContext &wiki, RecentChange &out)
{
    if (out.isLog()) {
        out.namespaceId = NamespaceTable::special().id;
        out.namespaceName = out.append(NamespaceTable::special().canonicalName);
        return;
    }
    const std::string_view title = out.view(out.title);
    const Namespace &ofTitle = wiki.namespaces->ofTitle(title);
    const auto number = static_cast<qint32>(std::clamp<qint64>(event.namespaceNumber.value_or(ofTitle.id),
        std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()));
    const Namespace *known = number == ofTitle.id ? &ofTitle : wiki.namespaces->byId(number);
    out.namespaceId = number;
    if (known) {
        out.namespaceName = out.append(known->canonicalName);
    } else if (const std::size_t colon = title.find(':'); colon != std::string_view::npos && colon > 0) {
        out.namespaceName = rangeIn(out.text, title.substr(0, colon)); // the wiki's own word is all there is
    } else {
        out.namespaceName = out.append(NamespaceTable::main().canonicalName);
    }
}

void complete(const EventFields &event, const WikiContext &wiki, RecentChange &out)
{
    out.source = FeedSource::EventStreams;
    out.timestamp = timeOf(event);
    out.isBot = event.isBot;
    out.userKind = userKindOf(out.view(out.user));
    if (out.wiki.isEmpty()) {
        out.wiki = out.append(wiki.dbname);
    }
    if (out.serverName.isEmpty() || out.view(out.serverName) == LoginServer) {
        out.serverName = out.append(wiki.serverName);
    }
    out.isLog() ? takeLogEntry(wiki, out) : takeEdit(event, out);
    takeNamespace(event, wiki, out);
    const bool hasLogComment = out.isLog() && !event.logComment.isEmpty();
    const auto begin = static_cast<quint32>(out.text.size());
    appendAsOneLine(event.view(hasLogComment ? event.logComment : event.comment), out.text);
    out.summary = {begin, static_cast<quint32>(out.text.size()) - begin};
    takeCommentApart(out);
}

} // namespace

ReadStatus readEventJson(std::string_view json, WikiContexts &contexts, RecentChange &out)
{
    EventFields event;
    ReadStatus status = readEventFields(json, event, out);
    status = status == ReadStatus::Change ? takeType(event, out) : status;
    if (status == ReadStatus::Change) {
        complete(event, contexts.forDbname(out.view(out.wiki), out.view(out.serverName)), out);
    }
    return status;
}

ReadStatus readEventJson(std::string_view json, const WikiContext &wiki, RecentChange &out)
{
    EventFields event;
    ReadStatus status = readEventFields(json, event, out);
    status = status == ReadStatus::Change ? takeType(event, out) : status;
    if (status == ReadStatus::Change) {
        complete(event, wiki, out);
    }
    return status;
}

} // namespace WikiMon
