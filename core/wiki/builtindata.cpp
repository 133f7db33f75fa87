// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/builtindata.h"

#include <QFile>

// Q_INIT_RESOURCE wants to stand outside of every namespace.
static void registerBuiltInData()
{
    Q_INIT_RESOURCE(wikimon_data);
    Q_INIT_RESOURCE(wikimon_sample);
}

namespace WikiMon {

using namespace Qt::StringLiterals;

QString builtInPath(QLatin1StringView name)
{
    registerBuiltInData();
    return ":/wikimon/"_L1 + name;
}

QByteArray readBuiltIn(QLatin1StringView name)
{
    QFile file(builtInPath(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "readBuiltIn", "no such built-in file");
    return isOpen ? file.readAll() : QByteArray();
}

} // namespace WikiMon
