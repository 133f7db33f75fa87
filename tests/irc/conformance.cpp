// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "conformance.h"

#include "testdata.h"

#include <QByteArrayList>

namespace WikiMon::Test {

namespace {

// scalar = '"' *( byte / escape ) '"' / bare word
// escape = "\\" ( "\\" / '"' / "n" / "r" / "t" / "x" HEX HEX )
std::string scalar(const QByteArray &text)
{
    if (!text.startsWith('"')) {
        return text.toStdString();
    }
    std::string out;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != '\\') {
            out += text[i];
            continue;
        }
        switch (text[++i]) {
        case 'n':
            out += '\n';
            break;
        case 'r':
            out += '\r';
            break;
        case 't':
            out += '\t';
            break;
        case 'x':
            out += static_cast<char>(text.sliced(i + 1, 2).toInt(nullptr, 16));
            i += 2;
            break;
        default:
            out += text[i];
            break;
        }
    }
    return out;
}

} // namespace

// file = *( comment / blank / "tests:" / case )
// case = "- input: " scalar / "- source: " scalar, "atoms:", then lines "key: scalar", "tags:", "params:"
// A key's line belongs to the tags when it is indented deeper than "tags:"; "- scalar" is a parameter.
std::vector<ConformanceCase> readConformanceCases(const QString &name)
{
    std::vector<ConformanceCase> cases;
    qsizetype tagsIndent = -1;
    for (const QByteArray &line : readData(name).split('\n')) {
        const QByteArray text = line.trimmed();
        const qsizetype indent = line.indexOf(text.left(1));
        if (text.isEmpty() || text.startsWith('#') || text == "tests:" || text == "params:"
            || text == "atoms:") {
            continue;
        }
        if (text.startsWith("- input: ") || text.startsWith("- source: ")) {
            cases.push_back({scalar(text.sliced(text.indexOf(':') + 2)), {}, {}, {}});
            tagsIndent = -1;
        } else if (text == "tags:") {
            tagsIndent = indent;
        } else if (text.startsWith("- ")) {
            cases.back().params.push_back(scalar(text.sliced(2)));
        } else if (const qsizetype colon = text.indexOf(": "); colon > 0) {
            const bool isTag = tagsIndent >= 0 && indent > tagsIndent;
            auto &map = isTag ? cases.back().tags : cases.back().atoms;
            map[scalar(text.first(colon))] = scalar(text.sliced(colon + 2));
        } else {
            qFatal("%s: can't read this line: %s", qPrintable(name), line.constData());
        }
    }
    return cases;
}

} // namespace WikiMon::Test
