// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "convert.h"

#include "base/linereader.h"
#include "feed/recordingline.h"
#include "geo/geolocator.h"
#include "output/privacymask.h"
#include "standardinput.h"
#include "wiki/wikicatalogue.h"

#include <QDateTime>
#include <QEventLoop>
#include <QStandardPaths>
#include <QTimer>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <utility>

namespace WikiMon {

namespace {

// Bytes gathered for one write.
constexpr std::size_t OutputSize = 64 * 1024;

// How long a database that was asked for may take to load, in milliseconds.
constexpr int GeoPatience = 5000;

// Gathers what comes out and writes it.
class Output
{
public:
    explicit Output(ChangeSerialiser serialise) : m_serialise(std::move(serialise)) { }

    void add(const RecentChange &change)
    {
        m_serialise(change, m_lines);
        m_lines += '\n';
        if (m_lines.size() >= OutputSize) {
            flush();
        }
    }
    void flush()
    {
        if (m_error == 0 && !m_lines.empty()
            && (std::fwrite(m_lines.data(), 1, m_lines.size(), stdout) != m_lines.size()
                || std::fflush(stdout) != 0)) {
            m_error = errno;
        }
        m_lines.clear();
    }
    // errno of the first failure, or 0. After it nothing more is written.
    [[nodiscard]] int error() const { return m_error; }

private:
    const ChangeSerialiser m_serialise;
    std::string m_lines;
    int m_error = 0;
};

// Waits for a database that was asked for, and says when it can't be used: without it every place would be
// missing, and nobody would know why.
void prepareGeo(const Geolocator &geolocator)
{
    if (geolocator.state() == GeoState{}) {
        QEventLoop loop;
        QObject::connect(&geolocator, &Geolocator::stateChanged, &loop, &QEventLoop::quit);
        QTimer::singleShot(GeoPatience, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!geolocator.state().error.isEmpty()) {
        std::fprintf(stderr, "wikimon: %s\n", qPrintable(geolocator.state().error));
    }
}

// The lines of standard input, to the last one or until standard output takes no more.
class Conversion
{
public:
    Conversion(RecordingLine &line, Geolocator &geolocator, ChangeSerialiser serialise)
        : m_line(line)
        , m_geolocator(geolocator)
        , m_output(std::move(serialise))
    {
        m_input.open(QIODevice::ReadOnly);
    }

    int run()
    {
        std::string_view line;
        for (LineReader::Result result = next(line);
             result != LineReader::Result::End && m_output.error() == 0; result = next(line)) {
            if (result == LineReader::Result::TooLong) {
                reject(QStringLiteral("The line is longer than 1 MiB."));
            } else {
                convert(line);
            }
        }
        m_output.flush();
        if (m_output.error() == EPIPE) {
            return 1; // whoever reads has enough: nothing to complain of
        }
        if (m_output.error() != 0) {
            return fail("standard output can't be written", m_output.error());
        }
        if (m_input.error() != 0) {
            return fail("standard input can't be read", m_input.error());
        }
        std::fprintf(stderr, "%lld lines: %lld changes, %lld rejected, %lld passed over\n",
            static_cast<long long>(m_reader.lineNumber()), static_cast<long long>(m_changes),
            static_cast<long long>(m_rejected),
            static_cast<long long>(m_reader.lineNumber() - m_changes - m_rejected));
        return 0;
    }

private:
    static int fail(const char *what, int error)
    {
        std::fprintf(stderr, "wikimon: %s: %s.\n", what, std::strerror(error));
        return 1;
    }
    LineReader::Result next(std::string_view &line)
    {
        if (!m_input.canReadLine()) {
            m_output.flush(); // reading may wait: a live feed's changes go out as they come
        }
        return m_reader.next(line);
    }
    void convert(std::string_view line)
    {
        switch (m_line.read(line, QDateTime::currentMSecsSinceEpoch())) {
        case RecordingLine::Kind::Change:
            m_geolocator.locate(m_line.change());
            m_output.add(m_line.change());
            ++m_changes;
            break;
        case RecordingLine::Kind::Rejected:
        case RecordingLine::Kind::Torn:
            reject(m_line.reason());
            break;
        case RecordingLine::Kind::Gap:
        case RecordingLine::Kind::Passed:
            break;
        }
    }
    void reject(const QString &reason)
    {
        ++m_rejected;
        std::fprintf(
            stderr, "line %lld: %s\n", static_cast<long long>(m_reader.lineNumber()), qPrintable(reason));
    }

    RecordingLine &m_line;
    Geolocator &m_geolocator;
    StandardInput m_input;
    LineReader m_reader{m_input};
    Output m_output;
    qint64 m_changes = 0;
    qint64 m_rejected = 0;
};

} // namespace

int runConvert(const CommandLine &commandLine, const WikiCatalogue &catalogue)
{
    const Wiki &wiki = *catalogue.byDbname(commandLine.wikis.value(0, QStringLiteral("enwiki")));
    const NamespaceLibrary library;
    WikiContexts contexts(catalogue, library);
    Geolocator geolocator(GeoSearchPaths::usual(commandLine.service.geoDatabasePath,
                              QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)),
        commandLine.service.geoUpdateIntervalSeconds);
    if (!commandLine.service.geoDatabasePath.isEmpty()) {
        prepareGeo(geolocator);
    }
    RecordingLine line(contexts, wiki);
    return Conversion(line, geolocator, streamSerialiser(commandLine.service.masksStream)).run();
}

} // namespace WikiMon
