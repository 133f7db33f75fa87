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
    return {ExportResult::Status::Failed, file.error(), 0, 0, 0};
}

// Appends a change with what parts it from the one before, if the format has room for it.
static bool appendItem(
    const ExportFormat &format, const RecentChange &change, bool isFirst, std::string &buffer)
{
    const size_t before = buffer.size();
    if (!isFirst) {
        buffer += format.separator;
    }
    if (format.append(change, buffer)) {
        return true;
    }
    buffer.resize(before);
    return false;
}

ExportResult SessionExporter::write(const QString &path, const ExportFormat &format, const NextChange &next,
    const Progress &progress, const std::atomic_bool &cancelled)
{
    AtomicFile file;
    if (!file.open(path)) {
        return failed(file);
    }
    ExportResult result;
    RecentChange change;
    std::string buffer = format.start;
    const auto flush = [&] {
        result.writtenBytes += std::ssize(buffer);
        const bool isWritten = file.write(buffer);
        buffer.clear();
        return isWritten;
    };
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    while (next(change)) {
        if (cancelled.load(std::memory_order_relaxed)) {
            return {ExportResult::Status::Cancelled, {}, 0, 0, 0};
        }
        ++(appendItem(format, change, result.writtenChanges == 0, buffer) ? result.writtenChanges
                                                                          : result.leftOut);
        if (buffer.size() >= BufferBytes && !flush()) {
            return failed(file);
        }
        if (progress && (result.writtenChanges + result.leftOut) % ChangesPerLook == 0
            && sinceProgress.elapsed() >= ProgressInterval) {
            sinceProgress.start();
            progress(result.writtenChanges + result.leftOut);
        }
    }
    if (cancelled.load(std::memory_order_relaxed)) {
        return {ExportResult::Status::Cancelled, {}, 0, 0, 0};
    }
    buffer += format.end;
    if (!flush() || !file.commit()) {
        return failed(file);
    }
    if (progress) {
        progress(result.writtenChanges + result.leftOut);
    }
    return result;
}

ExportResult SessionExporter::writeJsonLines(const QString &path, const NextChange &next,
    const Progress &progress, const std::atomic_bool &cancelled, const ChangeSerialiser &serialise)
{
    return write(path, ExportFormat::jsonLines(serialise), next, progress, cancelled);
}

} // namespace WikiMon
