// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/sessionexporter.h"

#include <QFile>

namespace WikiMon {

ExportResult SessionExporter::writeJsonLines(
    const QString &path, const NextChange &next, const Progress &progress, const std::atomic_bool &cancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return {ExportResult::Status::Failed, file.errorString(), 0, 0};
    }
    ExportResult result;
    RecentChange change;
    while (!cancelled && next(change)) {
        result.writtenBytes += file.write(change.text.data(), qint64(change.text.size()));
        result.writtenBytes += file.write("\n", 1);
        if (++result.writtenChanges % 1000 == 0) {
            progress(result.writtenChanges);
        }
    }
    if (cancelled) {
        file.remove();
        return {ExportResult::Status::Cancelled, {}, 0, 0};
    }
    return result;
}

} // namespace WikiMon
