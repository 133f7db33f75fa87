// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"

#include "testdata.h"

namespace WikiMon::Test {

QByteArrayList captureTexts()
{
    QByteArrayList texts;
    const QByteArrayList lines = readData(QStringLiteral("en.irc.raw")).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype text = line.indexOf(" :");
        if (text > 0) {
            texts.append(line.sliced(text + 2, line.size() - text - 2 - (line.endsWith('\r') ? 1 : 0)));
        }
    }
    return texts;
}

QList<TsvLine> tsvLines(const QByteArray &content)
{
    QList<TsvLine> lines;
    for (const QByteArray &line : content.split('\n')) {
        const QByteArrayList columns = line.split('\t');
        if (columns.size() < 2) {
            continue;
        }
        const QByteArrayList about = columns[0].split('|');
        lines.append({columns[0], about.value(1).trimmed(), unescape(columns[1])});
    }
    return lines;
}

WikiContext englishContext()
{
    static constexpr std::pair<qint32, const char *> Names[]
        = {{-2, "Media"}, {-1, "Special"}, {1, "Talk"}, {2, "User"}, {3, "User talk"}, {4, "Project"},
            {5, "Project talk"}, {6, "File"}, {7, "File talk"}, {8, "MediaWiki"}, {9, "MediaWiki talk"},
            {10, "Template"}, {11, "Template talk"}, {12, "Help"}, {13, "Help talk"}, {14, "Category"},
            {15, "Category talk"}, {100, "Portal"}, {101, "Portal talk"}, {118, "Draft"}, {119, "Draft talk"},
            {710, "TimedText"}, {711, "TimedText talk"}, {828, "Module"}, {829, "Module talk"}};
    auto table = std::make_shared<NamespaceTable>();
    for (const auto &[id, name] : Names) {
        table->add(name, id, name);
    }
    table->add("Wikipedia", 4, "Project");
    table->add("Wikipedia talk", 5, "Project talk");
    table->add("Image", 6, "File");
    return {"enwiki", "en.wikipedia.org", table};
}

} // namespace WikiMon::Test
