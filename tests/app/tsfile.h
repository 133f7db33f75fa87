// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

// One text of a Qt Linguist file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; // more than one where numbers have several forms
    bool isFinished = false;

    [[nodiscard]] QString key() const { return context + u'|' + source + u'|' + comment; }
};

// The texts of a .ts file but for those that the program no longer has; none when it can't be read whole.
[[nodiscard]] QList<TsMessage> readTsFile(const QString &path);
