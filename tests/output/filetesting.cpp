// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filetesting.h"

#include <QFile>
#include <QTest>

#include <csignal>

namespace WikiMon::Test {

Recorder::Format simpleFormat()
{
    return {[](const RecentChange &change, std::string &out) {
                out += '{' + std::to_string(change.timestamp) + '}';
            },
        [](const FeedGap &gap, std::string &out) {
            out += "{gap " + std::to_string(gap.from) + '-' + std::to_string(gap.to) + ' '
                + (gap.lost ? std::to_string(*gap.lost) : "?") + ' ' + gap.reason.toStdString() + '}';
        }};
}

FeedBatchPtr changesAt(const std::vector<qint64> &timestamps, std::optional<FeedGap> gap)
{
    auto batch = std::make_shared<FeedBatch>();
    batch->gap = std::move(gap);
    for (const qint64 timestamp : timestamps) {
        batch->changes.emplace_back().timestamp = timestamp;
    }
    return batch;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("can't be read");
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

FileSizeLimit::FileSizeLimit(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit limit{bytes, m_before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
}

FileSizeLimit::~FileSizeLimit()
{
    setrlimit(RLIMIT_FSIZE, &m_before);
}

} // namespace WikiMon::Test
