// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "scanbench.h"

#include "feed/feedassembler.h"
#include "irc/ircmessage.h"
#include "secondsof.h"
#include "wiki/namespacelibrary.h"
#include "wiki/wikicatalogue.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <immintrin.h>

namespace WikiMon::Bench {

using namespace Qt::StringLiterals;

std::vector<RecentChange> changesOf(const QString &corpus)
{
    QFile file(corpus);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const WikiCatalogue catalogue;
    const NamespaceLibrary library;
    WikiContexts contexts(catalogue, library);
    FeedAssembler assembler(contexts, {});
    IrcMessage message;
    qint64 timestamp = 1'790'000'000'000;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (parseIrcMessage({line.data(), size_t(line.size())}, message) == IrcMessageStatus::Ok) {
            timestamp += 25;
            (void)assembler.addLine(message.param(0), message.lastParam(), timestamp, FeedSource::Irc);
        }
    }
    const FeedBatchPtr batch = assembler.take();
    return batch ? batch->changes : std::vector<RecentChange>();
}

double best(int rounds, const std::function<void()> &run)
{
    return std::ranges::min(Test::secondsOf(rounds, run)) * 1e3;
}

__attribute__((target("avx2"), noinline)) std::size_t readOnce(std::string_view bytes)
{
    const auto *at = reinterpret_cast<const __m256i_u *>(bytes.data());
    const auto *const end = at + bytes.size() / 128 * 4;
    __m256i sums[4] = {};
    for (; at != end; at += 4) {
        for (int i = 0; i < 4; ++i) {
            sums[i] = _mm256_xor_si256(sums[i], _mm256_loadu_si256(at + i));
        }
    }
    const __m256i all
        = _mm256_xor_si256(_mm256_xor_si256(sums[0], sums[1]), _mm256_xor_si256(sums[2], sums[3]));
    return static_cast<std::size_t>(_mm256_extract_epi64(all, 0));
}

RipgrepResult ripgrep(std::string_view text, const QString &pattern, bool fixed, int rounds)
{
    QTemporaryFile file;
    QTemporaryFile empty;
    if (!file.open() || !empty.open() || file.write(text.data(), qint64(text.size())) < 0 || !file.flush()) {
        return {};
    }
    RipgrepResult result;
    const auto run = [&](const QString &name) {
        QProcess process;
        QStringList arguments{u"-i"_s, u"-c"_s, u"-a"_s, u"--no-config"_s};
        if (fixed) {
            arguments << u"-F"_s;
        }
        process.start(u"rg"_s, arguments << u"-e"_s << pattern << name);
        if (process.waitForStarted() && process.waitForFinished(-1) && name == file.fileName()) {
            result.lines = process.readAllStandardOutput().trimmed().toLongLong();
        }
    };
    const double start = best(rounds, [&] { run(empty.fileName()); });
    result.milliseconds = std::max(0.0, best(rounds, [&] { run(file.fileName()); }) - start);
    return result;
}

} // namespace WikiMon::Bench
