// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "killrun.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace WikiMon::Test;

// Kills the recording program at so many random moments, on the disk as it is and on one that writes halves
// of lines, and tells whether a change that a client got is missing.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int kills = argc > 1 ? std::atoi(argv[1]) : 200;
    const quint32 seed = argc > 2 ? static_cast<quint32>(std::atoi(argv[2])) : 1;
    bool isGood = true;
    for (const bool isSlow : {false, true}) {
        const QTemporaryDir folder;
        KillRun run(folder.path(), isSlow ? QStringLiteral(SLOW_DISK) : QString(), seed);
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < kills / 2 && isGood; ++i) {
            isGood = run.killOnce();
        }
        isGood = isGood && run.check();
        std::printf("%-24s %d kills in %lld s: %lld changes received by clients, %lld recorded, %lld lost, "
                    "%d torn lines\n",
            isSlow ? "a disk that writes halves" : "this disk", run.kills(),
            static_cast<long long>(time.elapsed() / 1000), static_cast<long long>(run.received()),
            static_cast<long long>(run.recorded()), static_cast<long long>(run.lost()), run.tornLines());
        if (!isGood) {
            std::printf("%s\n", qPrintable(run.problem()));
            return 1;
        }
    }
    return 0;
}
