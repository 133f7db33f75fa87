// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "proxybaseline.h"
#include "samplechanges.h"
#include "session/filteredsession.h"
#include "session/sessionstore.h"
#include "table/changetablemodel.h"
#include "table/changetableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// What the table costs at several sizes: a batch of 50 with a filter while it follows, scrolling and
// resizing, typing a filter, clearing it, sorting; and the same of a QSortFilterProxyModel over 100,000 rows.
// bench_table [LARGEST SIZE]

static constexpr int Batch = 50;
static constexpr int Rounds = 200;

static double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

static double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

// The longest time for which the event loop could do nothing else, in milliseconds, until done.
static double longestGap(const std::function<bool()> &done)
{
    double longest = 0;
    do {
        QElapsedTimer slice;
        slice.start();
        QApplication::processEvents();
        longest = std::max(longest, milliseconds(slice));
    } while (!done());
    return longest;
}

struct Table
{
    explicit Table(qint64 rows)
    {
        for (qint64 from = 0; from < rows; from += 10'000) {
            store.append(makeEdits(from, std::min<qint64>(10'000, rows - from)));
            session.storeChanged();
        }
        view.setModel(&model);
        view.resize(1000, 700);
        view.show();
        QApplication::processEvents();
    }
    void setFilter(const QString &text) { session.setFilter(Filter::parse(text).filter, 0); }
    void setFilterAndWait(const QString &text)
    {
        setFilter(text);
        longestGap([this] { return !session.isSearching(); });
    }

    SessionStore store{qint64(12) << 30};
    FilteredSession session{store};
    ChangeTableModel model{session};
    ChangeTableView view;
};

// Milliseconds a batch: testing and announcing it; and with the painting that follows.
static double benchBatches(Table &table, const char *name, double smallest)
{
    std::vector<double> announced;
    std::vector<double> painted;
    for (int round = 0; round < Rounds; ++round) {
        table.store.append(makeEdits(table.store.end(), Batch));
        QElapsedTimer timer;
        timer.start();
        table.session.storeChanged();
        announced.push_back(milliseconds(timer));
        QApplication::processEvents();
        painted.push_back(milliseconds(timer));
    }
    const double time = median(announced);
    std::printf("    batch of %d, %-24s %8.3f ms (%.2f x the smallest table's), with painting %.3f ms\n",
        Batch, name, time, smallest > 0 ? time / smallest : 1.0, median(painted));
    return time;
}

// Half of each batch goes on with pages that were changed shortly before.
static void benchGroups(Table &table)
{
    QElapsedTimer timer;
    timer.start();
    table.model.setGrouped(true);
    const double gap = longestGap([&] { return table.model.showsGroups(); });
    std::printf("    grouping %.0f ms, longest gap %.1f ms\n", milliseconds(timer), gap);
    std::vector<double> announced;
    for (int round = 0; round < Rounds; ++round) {
        FeedBatch batch = makeEdits(table.store.end(), Batch / 2);
        FeedBatch again = makeEdits(table.store.end() - 200, Batch / 2);
        std::ranges::move(again.changes, std::back_inserter(batch.changes));
        table.store.append(batch);
        timer.start();
        table.session.storeChanged();
        announced.push_back(milliseconds(timer));
        QApplication::processEvents();
    }
    std::printf("    batch of %d, grouped %.3f ms\n", Batch, median(announced));
    table.model.setGrouped(false);
}

static void benchView(Table &table)
{
    double scrolled = 0;
    QScrollBar *bar = table.view.verticalScrollBar();
    for (int step = 0; step < 300; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(static_cast<int>(bar->maximum() * (step * 7919LL % 300) / 300));
        QApplication::processEvents();
        scrolled = std::max(scrolled, milliseconds(timer));
    }
    double resized = 0;
    for (int step = 0; step < 100; ++step) {
        QElapsedTimer timer;
        timer.start();
        table.view.resize(700 + step * 5, 400 + step * 4);
        QApplication::processEvents();
        resized = std::max(resized, milliseconds(timer));
    }
    table.view.goToNewest();
    std::printf("    longest gap while scrolling %.1f ms, while resizing %.1f ms\n", scrolled, resized);
}

static void benchTyping(Table &table, const QStringList &keys)
{
    for (const QString &text : keys) {
        QElapsedTimer timer;
        timer.start();
        table.setFilter(text);
        double first = -1;
        const double begun = milliseconds(timer);
        const double gap = longestGap([&] {
            if (first < 0 && table.model.rowCount() > 0) {
                first = milliseconds(timer);
            }
            return !table.session.isSearching();
        });
        std::printf("    typing \"%s\": %d of %lld, first rows after %.1f ms, all after %.0f ms, longest gap "
                    "%.1f ms\n",
            qPrintable(text), table.model.rowCount(), static_cast<long long>(table.store.size()), first,
            milliseconds(timer), std::max(begun, gap));
    }
    QElapsedTimer timer;
    timer.start();
    table.setFilter({});
    const double cleared = milliseconds(timer);
    QApplication::processEvents();
    std::printf("    clearing it %.3f ms, with painting %.1f ms\n", cleared, milliseconds(timer));
}

static void benchSort(Table &table, ChangeColumn column, const char *name)
{
    QElapsedTimer timer;
    timer.start();
    table.model.sortBy(column, SortDirection::Descending);
    const double begun = milliseconds(timer);
    const double gap = longestGap([&] { return !table.model.isSorting(); });
    std::printf(
        "    sorting by %s: %.0f ms, longest gap %.1f ms\n", name, milliseconds(timer), std::max(begun, gap));
    table.model.unsort();
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const qint64 largest = argc > 1 ? atoll(argv[1]) : 1'000'000;
    measureProxyBaseline();
    double smallest[3] = {};
    for (qint64 rows = 10'000; rows <= largest; rows *= 10) {
        Table table(rows);
        std::printf("%lld rows\n", static_cast<long long>(rows));
        const auto batches = [&](int which, const char *name) {
            const double time = benchBatches(table, name, smallest[which]);
            smallest[which] = rows == 10'000 ? time : smallest[which];
        };
        batches(0, "following");
        table.view.setCurrentIndex(table.model.index(100, 0));
        batches(1, "standing still");
        table.view.clearSelection();
        table.view.goToNewest();
        table.setFilterAndWait(u"\"user 5\""_s);
        batches(2, "following with a filter");
        table.setFilter({});
        benchGroups(table);
        benchView(table);
        benchTyping(table, {u"p"_s, u"pa"_s, u"page"_s, u"\"page 7\""_s, u"\"page 77\""_s, u"köln"_s});
        benchSort(table, ChangeColumn::Size, "size");
        benchSort(table, ChangeColumn::Page, "title");
        benchSort(table, ChangeColumn::User, "user");
    }
    return 0;
}
