// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "connection/connectionview.h"

#include <QCoreApplication>

namespace WikiMon {

namespace {

// Gives the texts their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::ConnectionView)
};

} // namespace

QString connectionListName(ConnectionList list)
{
    switch (list) {
    case ConnectionList::Wikis:
        return Words::tr("wikis");
    case ConnectionList::Gaps:
        return Words::tr("gaps");
    case ConnectionList::Rejected:
        return Words::tr("rejected lines");
    case ConnectionList::Buffers:
        return Words::tr("buffers");
    case ConnectionList::Clients:
        return Words::tr("clients");
    case ConnectionList::Count:
        break;
    }
    return {};
}

QList<TableColumn> connectionColumns(ConnectionList list)
{
    switch (list) {
    case ConnectionList::Wikis:
        return {{Words::tr("Wiki"), false, 16}, {Words::tr("State"), false, 0},
            {Words::tr("A minute"), true, 8}, {Words::tr("Usually"), true, 8},
            {Words::tr("Changes"), true, 9}, {Words::tr("Last change"), true, 12}};
    case ConnectionList::Gaps:
        return {{Words::tr("From"), false, 16}, {Words::tr("To"), false, 9}, {Words::tr("Length"), true, 8},
            {Words::tr("Missing"), true, 12}, {Words::tr("Reason"), false, 0}};
    case ConnectionList::Rejected:
        return {
            {Words::tr("Time"), false, 16}, {Words::tr("Reason"), false, 34}, {Words::tr("Line"), false, 0}};
    case ConnectionList::Buffers:
        return {{Words::tr("Buffer"), false, 0}, {Words::tr("Holds"), true, 24},
            {Words::tr("Dropped"), true, 12}};
    case ConnectionList::Clients:
        return {{Words::tr("Address"), false, 20}, {Words::tr("Path"), false, 10},
            {Words::tr("Dialect"), false, 8}, {Words::tr("Filter"), false, 0}, {Words::tr("Sent"), true, 8},
            {Words::tr("Waiting"), true, 8}, {Words::tr("Dropped"), true, 8}, {Words::tr("Since"), true, 8}};
    case ConnectionList::Count:
        break;
    }
    return {};
}

} // namespace WikiMon
