// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/recordingreader.h"
#include "feed/timelinebuilder.h"

#include <QString>

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

// Reads on to the next change, or the end; the calls that it may take are bounded by the bytes there are.
bool readChange(RecordingReader &reader, RecentChange &change, qint64 &calls, Place &place)
{
    for (;;) {
        require(calls-- > 0);
        place = {reader.tell(), reader.lineNumber(), {}};
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
    static WikiContexts contexts(catalogue, library);
    static RecordingReader reader(contexts, *catalogue.byDbname(QStringLiteral("enwiki")));
    static const int file = memfd_create("recording", 0);
    require(ftruncate(file, 0) == 0 && pwrite(file, data, size, 0) == static_cast<ssize_t>(size));
    require(reader.open(QStringLiteral("/proc/self/fd/%1").arg(file)));
    RecentChange change;
    TimelineBuilder builder{QString()};
    Place middle;
    Place place;
    qint64 changes = 0;
    // A packed file may hold far more records than bytes.
    qint64 calls = 1'000'000 + static_cast<qint64>(size) * 4;
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
