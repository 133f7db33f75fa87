// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "testdata.h"

#include <QFile>

namespace WikiMon::Test {

QString dataPath(const QString &name)
{
    return QStringLiteral(WIKIMON_TEST_DATA "/") + name;
}

QByteArray readData(const QString &name)
{
    QFile file(dataPath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("can't read %s", qPrintable(file.fileName()));
    }
    return file.readAll();
}

QString sourceDir()
{
    return QStringLiteral(WIKIMON_SOURCE_DIR);
}

QByteArray unescape(QByteArrayView text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out.append(text[i]);
        } else if (text[i + 1] == 'x' || text[i + 1] == 'u') {
            const int digits = text[i + 1] == 'x' ? 2 : 4;
            const uint value = text.sliced(i + 2, digits).toByteArray().toUInt(nullptr, 16);
            out.append(
                digits == 2 ? QByteArray(1, static_cast<char>(value)) : QString(QChar(value)).toUtf8());
            i += 1 + digits;
        } else {
            out.append(text[++i]);
        }
    }
    return out;
}

} // namespace WikiMon::Test
