// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/sessionexporter.h"

#include "output/atomicfile.h"

#include <QElapsedTimer>

#include <string>

namespace WikiMon {

namespace {

// Large enough that the number of writes costs nothing.
constexpr size_t BufferBytes = 256 * 1024;

constexpr qint64 ProgressInterval = 50; // milliseconds: smooth for a progress bar

// How often the clock is looked at, in changes; some 100 µs.
constexpr qint64 ChangesPerLook = 64;

} // namespace

static ExportResult failed(const AtomicFile &file)
{
    return {ExportResult::Status::Failed, file.error(), 0, 0};
}

ExportResult SessionExporter::writeJsonLines(const QString &path, const NextChange &next,
    const Progress &progress, const std::atomic_bool &cancelled, const ChangeSerialiser &serialise)
{
    AtomicFile file;
    if (!file.open(path)) {
        return failed(file);
    }
    ExportResult result;
    RecentChange change;
    std::string lines;
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    while (next(change)) {
        if (cancelled.load(std::memory_order_relaxed)) {
            return {ExportResult::Status::Cancelled, {}, 0, 0};
        }
        const size_t before = lines.size();
        serialise(change, lines);
        lines += '\n';
        result.writtenBytes += static_cast<qint64>(lines.size() - before);
        ++result.writtenChanges;
        if (lines.size() >= BufferBytes) {
            if (!file.write(lines)) {
                return failed(file);
            }
            lines.clear();
        }
        if (progress && result.writtenChanges % ChangesPerLook == 0
            && sinceProgress.elapsed() >= ProgressInterval) {
            sinceProgress.start();
            progress(result.writtenChanges);
        }
    }
    if (cancelled.load(std::memory_order_relaxed)) {
        return {ExportResult::Status::Cancelled, {}, 0, 0};
    }
    if (!file.write(lines) || !file.commit()) {
        return failed(file);
    }
    if (progress) {
        progress(result.writtenChanges);
    }
    return result;
}

} // namespace WikiMon
