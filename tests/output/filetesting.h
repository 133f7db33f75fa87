// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/recorder.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <sys/resource.h>
#include <vector>

namespace WikiMon::Test {

// "{TIMESTAMP}" and "{gap FROM-TO LOST REASON}": easy to read and to count.
[[nodiscard]] Recorder::Format simpleFormat();
[[nodiscard]] FeedBatchPtr changesAt(const std::vector<qint64> &timestamps, std::optional<FeedGap> gap = {});

[[nodiscard]] QByteArray readFile(const QString &path);
void writeFile(const QString &path, const QByteArray &content);

// As long as it lives, no file of this process can grow beyond the limit: a disk that is full.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes);
    ~FileSizeLimit();
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace WikiMon::Test
