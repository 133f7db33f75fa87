// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "convert.h"

#include "base/linereader.h"
#include "feed/recordingline.h"
#include "geo/geolocator.h"
#include "output/changewriter.h"
#include "wiki/wikicatalogue.h"

#include <QDateTime>
#include <QFile>
#include <QStandardPaths>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace WikiMon {

namespace {

// Bytes gathered for one write.
constexpr std::size_t OutputSize = 64 * 1024;

// Counts and writes what comes out; ok() is false once standard output takes no more.
class Output
{
public:
    void add(const RecentChange &change)
    {
        appendStreamJson(change, m_lines);
        m_lines += '\n';
        if (m_lines.size() >= OutputSize) {
            flush();
        }
    }
    void flush()
    {
        m_ok = m_ok && std::fwrite(m_lines.data(), 1, m_lines.size(), stdout) == m_lines.size()
            && std::fflush(stdout) == 0;
        m_lines.clear();
    }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    std::string m_lines;
    bool m_ok = true;
};

void tellRejected(qint64 line, const QString &reason)
{
    std::fprintf(stderr, "line %lld: %s\n", static_cast<long long>(line), qPrintable(reason));
}

} // namespace

int runConvert(const CommandLine &commandLine, const WikiCatalogue &catalogue)
{
    const Wiki &wiki = *catalogue.byDbname(commandLine.wikis.value(0, QStringLiteral("enwiki")));
    const NamespaceLibrary library;
    WikiContexts contexts(catalogue, library);
    Geolocator geolocator(GeoSearchPaths::usual(commandLine.service.geoDatabasePath,
                              QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)),
        commandLine.service.geoUpdateIntervalSeconds);
    RecordingLine recordingLine(contexts, wiki);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        std::fprintf(stderr, "wikimon: standard input can't be read.\n");
        return 1;
    }
    LineReader reader(input);
    Output output;
    qint64 changes = 0;
    qint64 rejected = 0;
    std::string_view line;
    for (LineReader::Result result = reader.next(line); result != LineReader::Result::End && output.ok();
         result = reader.next(line)) {
        if (result == LineReader::Result::TooLong) {
            ++rejected;
            tellRejected(reader.lineNumber(), QStringLiteral("The line is longer than 1 MiB."));
            continue;
        }
        switch (recordingLine.read(line, QDateTime::currentMSecsSinceEpoch())) {
        case RecordingLine::Kind::Change:
            geolocator.locate(recordingLine.change());
            output.add(recordingLine.change());
            ++changes;
            break;
        case RecordingLine::Kind::Rejected:
            ++rejected;
            tellRejected(reader.lineNumber(), recordingLine.reason());
            break;
        case RecordingLine::Kind::Passed:
            break;
        }
    }
    output.flush();
    if (!output.ok()) {
        std::fprintf(stderr, "wikimon: standard output can't be written: %s.\n", std::strerror(errno));
        return 1;
    }
    std::fprintf(stderr, "%lld lines: %lld changes, %lld rejected, %lld passed over\n",
        static_cast<long long>(reader.lineNumber()), static_cast<long long>(changes),
        static_cast<long long>(rejected), static_cast<long long>(reader.lineNumber() - changes - rejected));
    return 0;
}

} // namespace WikiMon
