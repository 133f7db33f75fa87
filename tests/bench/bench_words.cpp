// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// WordSearch over the text of a million changes, beside one pass that only reads the same bytes, memmem,
// QStringMatcher and ripgrep, in one run.
//   bench_words CORPUS [ROUNDS]
// Prints the best times and how many times the reading pass each is.

#include "scanbench.h"
#include "text/foldtable.h"
#include "text/wordsearch.h"

#include <QStringMatcher>

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace WikiMon;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t Rows = 1'000'000;

struct Texts
{
    std::string bytes; // of each row title, summary and log target, each with a line feed
    std::vector<std::size_t> ends; // of the rows
};

Texts textsOf(const std::vector<RecentChange> &changes)
{
    Texts texts;
    texts.bytes.reserve(Rows * 150);
    for (std::size_t row = 0; row < Rows; ++row) {
        const RecentChange &change = changes[row % changes.size()];
        for (const TextRange field : {change.title, change.summary, change.logTarget}) {
            texts.bytes.append(change.view(field)).push_back('\n');
        }
        texts.ends.push_back(texts.bytes.size());
    }
    return texts;
}

std::size_t rowsWith(const WordSearch &word, const Texts &texts)
{
    std::size_t found = 0;
    std::size_t row = 0;
    std::size_t at = word.find(texts.bytes);
    while (at != WordSearch::NotFound) {
        while (texts.ends[row] <= at) {
            ++row;
        }
        ++found;
        at = word.find(texts.bytes, texts.ends[row]);
    }
    return found;
}

std::size_t placesByMemmem(const std::string &needle, const std::string &text)
{
    std::size_t found = 0;
    const char *at = text.data();
    const char *const end = at + text.size();
    while (
        (at = static_cast<const char *>(memmem(at, std::size_t(end - at), needle.data(), needle.size())))) {
        ++found;
        ++at;
    }
    return found;
}

qsizetype placesByQt(const QString &needle, const QString &text)
{
    const QStringMatcher matcher(needle, Qt::CaseInsensitive);
    qsizetype found = 0;
    for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + 1)) {
        ++found;
    }
    return found;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<RecentChange> changes
        = argc > 1 ? Bench::changesOf(QString::fromLocal8Bit(argv[1])) : std::vector<RecentChange>();
    if (changes.empty()) {
        std::fprintf(stderr, "usage: bench_words CORPUS [ROUNDS]\n");
        return 2;
    }
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 7;
    const Texts texts = textsOf(changes);
    const QString utf16 = QString::fromStdString(texts.bytes);
    std::size_t sink = 0;
    const double read = Bench::best(rounds, [&] { sink += Bench::readOnce(texts.bytes); });
    std::printf(
        "%zu rows, %.0f MB; reading them once: %.1f ms\n", Rows, double(texts.bytes.size()) / 1e6, read);
    const double odd = Bench::best(rounds, [&] { sink += hasOddFold(texts.bytes); });
    std::printf("hasOddFold over all of it: %.1f ms\n", odd);
    std::printf("%-24s %9s %14s %14s %14s %14s %14s\n", "needle", "rows", "AVX2", "portable", "memmem", "Qt",
        "ripgrep -i");
    for (const QString &needle :
        {u"quickstatements"_s, u"typo"_s, u"railway"_s, u"the"_s, u"er"_s, u"e"_s, u"zzyzx"_s, u"станция"_s,
            u"Österreich"_s, u"πόλη"_s, u"鉄道"_s, u"Universitat nobody has ever founded anywhere"_s}) {
        const std::string bytes = needle.toStdString();
        const WordSearch best(bytes);
        const WordSearch portable(bytes, WordSearch::Kernel::Portable);
        const auto times = [&](const std::function<void()> &run, int runs) {
            const double time = Bench::best(runs, run);
            std::printf(" %7.1f x%5.2f", time, time / read);
        };
        std::printf("%-24s %9zu", bytes.substr(0, 24).c_str(), rowsWith(best, texts));
        times([&] { sink += rowsWith(best, texts); }, rounds);
        times([&] { sink += rowsWith(portable, texts); }, rounds);
        times([&] { sink += placesByMemmem(bytes, texts.bytes); }, rounds);
        times([&] { sink += std::size_t(placesByQt(needle, utf16)); }, 1);
        const Bench::RipgrepResult rg = Bench::ripgrep(texts.bytes, needle, true, rounds);
        std::printf(" %7.1f x%5.2f\n", rg.milliseconds, rg.milliseconds / read);
    }
    return sink > 0 ? 0 : 1;
}
