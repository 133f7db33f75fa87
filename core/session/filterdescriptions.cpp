// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filtercompletion.h"

#include <QCoreApplication>

namespace WikiMon {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Filter)
};

} // namespace

QString fieldDescription(FilterField field)
{
    switch (field) {
    case FilterField::Title:
        return Words::tr("part of the page's title");
    case FilterField::User:
        return Words::tr("the user's name");
    case FilterField::Summary:
        return Words::tr("part of the edit summary");
    case FilterField::Section:
        return Words::tr("part of the heading that was edited under");
    case FilterField::Target:
        return Words::tr("the page or user that a log entry is about");
    case FilterField::Namespace:
        return Words::tr("the namespace, by English name or number");
    case FilterField::Wiki:
        return Words::tr("the wiki, like enwiki or en.wikipedia.org");
    case FilterField::Language:
        return Words::tr("the wiki's language code");
    case FilterField::Project:
        return Words::tr("the project, like wikipedia or commons");
    case FilterField::Action:
        return Words::tr("edit, or what a log entry says was done");
    case FilterField::Type:
        return Words::tr("edit, new or log");
    case FilterField::Log:
        return Words::tr("the kind of log entry, like block or move/move_redir");
    case FilterField::Size:
        return Words::tr("bytes added, like >500 or -100..100");
    case FilterField::Is:
        return Words::tr("a property, like bot or minor");
    case FilterField::Tag:
        return Words::tr("a #hashtag in the summary");
    case FilterField::Mention:
        return Words::tr("an @mention in the summary");
    case FilterField::Country:
        return Words::tr("the country of an IP address, by code or English name");
    case FilterField::Ip:
        return Words::tr("the IP address or a range of them");
    case FilterField::Since:
        return Words::tr("not older than 10m, 2h, 14:30 or 2026-11-21");
    case FilterField::Before:
        return Words::tr("older than 10m, 2h, 14:30 or 2026-11-21");
    case FilterField::Any:
    case FilterField::Count:
        break;
    }
    return Words::tr("in the title, user, summary or log target");
}

QString flagDescription(FilterFlag flag)
{
    switch (flag) {
    case FilterFlag::Anon:
        return Words::tr("by somebody without an account");
    case FilterFlag::Ip:
        return Words::tr("by an IP address");
    case FilterFlag::Temp:
        return Words::tr("by a temporary account");
    case FilterFlag::Registered:
        return Words::tr("by a registered user");
    case FilterFlag::Bot:
        return Words::tr("marked as a bot's edit");
    case FilterFlag::Minor:
        return Words::tr("marked as minor");
    case FilterFlag::New:
        return Words::tr("made a new page");
    case FilterFlag::Unpatrolled:
        return Words::tr("not yet patrolled");
    case FilterFlag::Revert:
        return Words::tr("undoes another edit, as its summary says");
    case FilterFlag::Located:
        return Words::tr("has a place on the map");
    case FilterFlag::Edit:
        return Words::tr("an edit or a new page");
    case FilterFlag::Log:
        return Words::tr("a log entry");
    case FilterFlag::Count:
        break;
    }
    return {};
}

} // namespace WikiMon
