// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/recordingreader.h"
#include "feed/timelinebuilder.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include <sys/mman.h>
#include <unistd.h>

using namespace WikiMon;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

struct Place
{
    qint64 offset = 0;
    qint64 line = 0;
    std::string title;
};

// How often a file of so many bytes may be asked for its next: a call takes a byte at least, or ends the way
// over a record that is too long. A packed file may hold far more bytes than it has.
qint64 mostCalls(qint64 size)
{
    const qint64 unpacked = std::max(CompressedFile::MinBombSize, (size + 1) * CompressedFile::MaxRatio);
    return 2 * (unpacked + qint64(RecordSplitter::BlockSize) + 1);
}

// Reads on to the next change, or the end.
bool readChange(RecordingReader &reader, RecentChange &change, qint64 &calls, Place &place)
{
    for (;;) {
        require(calls-- > 0);
        if (reader.isAtRecord()) {
            place = {reader.tell(), reader.lineNumber(), {}};
        }
        switch (reader.next(change, 0)) {
        case RecordingReader::Next::Change:
            place.title = change.view(change.title);
            return true;
        case RecordingReader::Next::End:
            return false;
        default:
            break;
        }
    }
}

} // namespace

// Any file is read to its end, and from the middle on again in the same way.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const WikiCatalogue catalogue;
    static const NamespaceLibrary library;
    static const Wiki fallback = *catalogue.byDbname(QStringLiteral("enwiki"));
    static const int file = memfd_create("recording", 0);
    require(ftruncate(file, 0) == 0 && pwrite(file, data, size, 0) == static_cast<ssize_t>(size));
    // What one input leaves behind must not change what the next one does.
    WikiContexts contexts(catalogue, library);
    RecordingReader reader(contexts, fallback);
    require(reader.open(QStringLiteral("/proc/self/fd/%1").arg(file)));
    RecentChange change;
    TimelineBuilder builder{QString()};
    Place middle;
    Place place;
    qint64 changes = 0;
    qint64 calls = mostCalls(static_cast<qint64>(size));
    while (readChange(reader, change, calls, place)) {
        builder.addChange(change.timestamp);
        if (++changes == 3) {
            middle = place;
        }
    }
    require(reader.counts().changes == changes && builder.line().changes == changes);
    if (changes >= 3) {
        reader.seek(middle.offset, middle.line);
        require(readChange(reader, change, calls, place) && place.title == middle.title);
        require(place.line == middle.line);
    }
    return 0;
}
