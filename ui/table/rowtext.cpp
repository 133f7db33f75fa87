// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/rowtext.h"

#include "table/cellstrings.h"
#include "table/displaytext.h"

#include <QDateTime>

namespace WikiMon {

using namespace Qt::StringLiterals;

static QString rawText(const RecentChange &change, ChangeColumn column)
{
    switch (column) {
    case ChangeColumn::Time:
        return QDateTime::fromMSecsSinceEpoch(change.timestamp).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case ChangeColumn::Flags:
        return change.isLog() ? wireText(change.view(change.logAction)) : flagsText(change);
    case ChangeColumn::Wiki:
        return wireText(change.view(change.wiki));
    case ChangeColumn::Page:
        return wireText(change.view(change.title));
    case ChangeColumn::Size:
        return change.sizeChange ? QString::number(*change.sizeChange) : QString();
    case ChangeColumn::User:
        return wireText(change.view(change.user));
    case ChangeColumn::Summary:
        return wireText(change.view(change.summary));
    case ChangeColumn::Namespace:
        return wireText(change.view(change.namespaceName));
    case ChangeColumn::Count:
        break;
    }
    return {};
}

QString cellAsText(const RecentChange &change, ChangeColumn column)
{
    QString text = rawText(change, column);
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator || c.isNull()) {
            c = u' ';
        }
    }
    return text;
}

QString rowAsText(const RecentChange &change, const QList<ChangeColumn> &columns)
{
    QString row;
    for (const ChangeColumn column : columns) {
        row += row.isEmpty() && column == columns.first() ? QString() : u"\t"_s;
        row += cellAsText(change, column);
    }
    return row + u'\n';
}

} // namespace WikiMon
