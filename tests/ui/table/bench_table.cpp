// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "samplechanges.h"
#include "session/sessionstore.h"
#include "table/changetablemodel.h"
#include "table/changetableview.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// What a batch of 50 costs the table, besides painting and the store's own work, at several sizes; and how
// long a search takes until its first matches and until its end. The cost of a batch must not grow with the
// table. bench_table [LARGEST SIZE]

static constexpr int Batch = 50;
static constexpr int Rounds = 200;

static double median(std::vector<qint64> times)
{
    std::ranges::sort(times);
    return static_cast<double>(times[times.size() / 2]) / 1000.0;
}

struct Table
{
    explicit Table(qint64 rows)
    {
        for (qint64 from = 0; from < rows; from += 10'000) {
            store.append(makeEdits(from, std::min<qint64>(10'000, rows - from)));
        }
        model.storeChanged();
        view.setModel(&model);
        view.resize(1000, 700);
        view.show();
        QApplication::processEvents();
    }

    // Microseconds a batch: to announce it, and with everything that follows on the event loop, painting too.
    void measure(double &announce, double &withPainting)
    {
        std::vector<qint64> first;
        std::vector<qint64> both;
        for (int round = 0; round < Rounds; ++round) {
            store.append(makeEdits(store.end(), Batch));
            QElapsedTimer timer;
            timer.start();
            model.storeChanged();
            first.push_back(timer.nsecsElapsed());
            QApplication::processEvents();
            both.push_back(timer.nsecsElapsed());
        }
        announce = median(first);
        withPainting = median(both);
    }

    SessionStore store{qint64(8) << 30};
    ChangeTableModel model{store};
    ChangeTableView view;
};

static void search(Table &table, const QString &text)
{
    QElapsedTimer timer;
    timer.start();
    table.model.setSearch(text);
    const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    double longest = first;
    while (table.model.isSearching()) {
        QElapsedTimer slice;
        slice.start();
        QApplication::processEvents();
        longest = std::max(longest, static_cast<double>(slice.nsecsElapsed()) / 1e6);
    }
    std::printf("    search \"%s\": %lld of %lld, first %.1f ms, all %lld ms, longest gap %.1f ms\n",
        qPrintable(text), static_cast<long long>(table.model.matchCount()),
        static_cast<long long>(table.model.totalCount()), first, static_cast<long long>(timer.elapsed()),
        longest);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const qint64 largest = argc > 1 ? atoll(argv[1]) : 1'000'000;
    double smallest[3] = {};
    for (qint64 rows = 10'000; rows <= largest; rows *= 10) {
        Table table(rows);
        double announce[3] = {};
        double painted[3] = {};
        table.measure(announce[0], painted[0]);
        table.view.setCurrentIndex(table.model.index(100, 0));
        table.measure(announce[1], painted[1]);
        table.view.goToNewest();
        table.model.setSearch(u"user 5"_s);
        while (table.model.isSearching()) {
            QApplication::processEvents();
        }
        table.measure(announce[2], painted[2]);
        static constexpr const char *names[] = {"following", "standing still", "with a search"};
        std::printf("%lld rows, a batch of %d\n", static_cast<long long>(rows), Batch);
        for (int i = 0; i < 3; ++i) {
            smallest[i] = rows == 10'000 ? announce[i] : smallest[i];
            std::printf("    %-15s %8.1f us (%.2f x that of 10,000 rows), with painting %8.1f us\n", names[i],
                announce[i], announce[i] / smallest[i], painted[i]);
        }
        table.model.setSearch({});
        search(table, u"length"_s);
        search(table, u"page 77"_s);
        search(table, u"page 777"_s);
        search(table, u"köln"_s);
        QElapsedTimer timer;
        timer.start();
        table.model.setSearch({});
        std::printf("    clearing it: %.3f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return 0;
}
