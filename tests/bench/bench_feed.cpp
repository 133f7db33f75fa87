// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// Line -> RecentChange -> JSON bytes, beside a memchr scan of the same bytes and beside QJsonDocument, in one
// run; and what the feed's thread does, from the socket's bytes to batches of changes.
//   bench_feed CORPUS [ROUNDS]
// Prints medians, their ratios, and the heap allocations a line once warm. With 0 rounds it goes over the
// corpus once and measures nothing: for callgrind (see instructions.sh).

#include "captures.h"
#include "feed/feedassembler.h"
#include "feed/feedline.h"
#include "irc/ircmessage.h"
#include "irc/linebuffer.h"
#include "output/changewriter.h"
#include "secondsof.h"
#include "wiki/namespacelibrary.h"
#include "wiki/wikicatalogue.h"

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>

static size_t allocations = 0;

void *operator new(size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size)) {
        return memory;
    }
    std::abort();
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, size_t) noexcept
{
    std::free(memory);
}

using namespace WikiMon;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::string_view> linesOf(std::string_view bytes)
{
    std::vector<std::string_view> lines;
    while (!bytes.empty()) {
        const size_t end = bytes.find('\n');
        lines.push_back(bytes.substr(0, std::min(end, bytes.size()) - 1));
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    }
    return lines;
}

size_t scan(std::string_view bytes)
{
    size_t lines = 0;
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while ((at = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at))))) {
        ++lines;
        ++at;
    }
    return lines;
}

// The function that callgrind is told to count.
__attribute__((noinline)) size_t measured(const std::vector<std::string_view> &lines, const WikiContext &wiki,
    RecentChange &change, std::string &out)
{
    size_t bytes = 0;
    IrcMessage message;
    for (const std::string_view line : lines) {
        if (parseIrcMessage(line, message) == IrcMessageStatus::Ok
            && parseFeedLine(message.lastParam(), wiki, 1, change) == FeedLineStatus::Change) {
            out.clear();
            appendStreamJson(change, out);
            bytes += out.size();
        }
    }
    return bytes;
}

size_t withQJsonDocument(
    const std::vector<std::string_view> &lines, const WikiContext &wiki, RecentChange &change)
{
    size_t bytes = 0;
    IrcMessage message;
    for (const std::string_view line : lines) {
        if (parseIrcMessage(line, message) != IrcMessageStatus::Ok
            || parseFeedLine(message.lastParam(), wiki, 1, change) != FeedLineStatus::Change) {
            continue;
        }
        const auto text = [&](TextRange range) {
            const std::string_view view = change.view(range);
            return QString::fromUtf8(view.data(), qsizetype(view.size()));
        };
        QJsonObject object{{u"action"_s, u"edit"_s}, {u"change_size"_s, change.sizeChange.value_or(0)},
            {u"flags"_s, text(change.flags)}, {u"hashtags"_s, QJsonArray()},
            {u"is_anon"_s, change.isUnregistered()}, {u"is_bot"_s, change.isBot},
            {u"is_minor"_s, change.isMinor}, {u"is_new"_s, change.isNew},
            {u"is_unpatrolled"_s, change.isUnpatrolled}, {u"mentions"_s, QJsonArray()},
            {u"ns"_s, text(change.namespaceName)}, {u"page_title"_s, text(change.title)},
            {u"parent_rev_id"_s, QString::number(change.newRevision)},
            {u"parsed_summary"_s, text(change.parsedSummary)},
            {u"rev_id"_s, QString::number(change.oldRevision)}, {u"section"_s, text(change.section)},
            {u"summary"_s, text(change.summary)}, {u"url"_s, text(change.url)},
            {u"user"_s, text(change.user)}};
        bytes += size_t(QJsonDocument(object).toJson(QJsonDocument::Compact).size());
    }
    return bytes;
}

// What the feed's thread does with the bytes of its socket, in chunks as they are read and a batch a chunk.
size_t wholePath(std::string_view bytes, FeedAssembler &assembler)
{
    constexpr size_t ChunkSize = 16 * 1024;
    size_t changes = 0;
    LineBuffer buffer;
    IrcMessage message;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(ChunkSize, bytes.size()))) {
        buffer.feed(bytes.substr(0, ChunkSize));
        std::string_view line;
        for (auto found = buffer.take(line); found != LineBuffer::Result::NeedMore;
             found = buffer.take(line)) {
            if (found == LineBuffer::Result::Line && parseIrcMessage(line, message) == IrcMessageStatus::Ok) {
                const auto rejected
                    = assembler.addLine(message.param(0), message.lastParam(), 1, FeedSource::Irc);
                changes += rejected ? 0 : 1;
            }
        }
        const FeedBatchPtr batch = assembler.take();
    }
    return changes;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_feed CORPUS [ROUNDS]\n");
        return 2;
    }
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "can't read %s\n", argv[1]);
        return 1;
    }
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 7;
    const QByteArray bytes = file.readAll();
    const std::vector<std::string_view> lines = linesOf(Test::toView(bytes));
    const WikiContext wiki = Test::englishContext();
    RecentChange change;
    std::string out;
    size_t sink = measured(lines, wiki, change, out); // warm
    if (rounds == 0) {
        std::printf("%zu lines\n", lines.size());
        return sink > 0 ? 0 : 1;
    }
    allocations = 0;
    sink += measured(lines, wiki, change, out);
    const double perLine = double(allocations) / double(lines.size());
    const double ours = Test::medianSeconds(rounds, [&] { sink += measured(lines, wiki, change, out); });
    const WikiCatalogue catalogue;
    const NamespaceLibrary library;
    WikiContexts contexts(catalogue, library);
    FeedAssembler assembler(contexts, {});
    sink += wholePath(Test::toView(bytes), assembler); // warm: the wikis' namespaces are loaded
    allocations = 0;
    sink += wholePath(Test::toView(bytes), assembler);
    const double pathPerLine = double(allocations) / double(lines.size());
    const double path
        = Test::medianSeconds(rounds, [&] { sink += wholePath(Test::toView(bytes), assembler); });
    const double memchrSeconds = Test::medianSeconds(rounds, [&] { sink += scan(Test::toView(bytes)); });
    const double qt
        = Test::medianSeconds(std::min(rounds, 3), [&] { sink += withQJsonDocument(lines, wiki, change); });
    const double count = double(lines.size());
    const double megabytes = double(bytes.size()) / 1e6;
    std::printf("%zu lines of %.0f bytes\n", lines.size(), double(bytes.size()) / count);
    std::printf("line -> RecentChange -> JSON   %10.0f lines/s %8.0f MB/s\n", count / ours, megabytes / ours);
    std::printf("memchr over the same bytes     %10.0f lines/s   x %.1f\n", count / memchrSeconds,
        ours / memchrSeconds);
    std::printf("the same with QJsonDocument    %10.0f lines/s   x %.3f\n", count / qt, ours / qt);
    std::printf("heap allocations a line        %.6f\n", perLine);
    std::printf("socket's bytes -> batches      %10.0f lines/s   x %.2f  (%.2f allocations a line)\n",
        count / path, path / ours, pathPerLine);
    return sink > 0 ? 0 : 1;
}
