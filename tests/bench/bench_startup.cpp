// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// Process start to the first painted frame, offscreen, of WikiMon beside a bare window; the memory of both
// once they have settled; and what `wikimon --version` takes.
//   bench_startup [ROUNDS]
// Prints medians and ratios. The two programs take turns, so that both meet the same machine.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned SettleSeconds = 3; // what is opened after the first frame is open by then
constexpr int ProbeDescriptor = 3;

struct Start
{
    double wall = 0; // milliseconds
    double cpu = 0;
    double rss = 0; // MB
    double pss = 0;
};

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

void readMemory(pid_t process, Start &start)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        const double megabytes = line.simplified().split(' ').value(1).toDouble() * 1024 / 1e6;
        if (line.startsWith("Rss:")) {
            start.rss = megabytes;
        } else if (line.startsWith("Pss:")) {
            start.pss = megabytes;
        }
    }
}

// Starts the program and waits until it says that it painted, or, with an option, until it ends.
Start run(const QByteArray &program, const char *option, bool settles)
{
    int channel[2];
    if (pipe2(channel, O_CLOEXEC) != 0) {
        std::exit(1);
    }
    QElapsedTimer timer;
    timer.start();
    const pid_t process = fork();
    if (process == 0) {
        dup2(channel[1], ProbeDescriptor);
        fcntl(ProbeDescriptor, F_SETFD, 0);
        if (option) {
            dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
        }
        execl(program.constData(), program.constData(), option, nullptr);
        _exit(127);
    }
    close(channel[1]);
    char byte = 0;
    const bool painted = read(channel[0], &byte, 1) == 1;
    Start start;
    start.wall = double(timer.nsecsElapsed()) / 1e6;
    if (painted && settles) {
        sleep(SettleSeconds);
        readMemory(process, start);
    }
    if (!option) {
        kill(process, SIGKILL);
    }
    rusage usage{};
    int status = 0;
    wait4(process, &status, 0, &usage);
    close(channel[0]);
    if (painted == (option != nullptr)) {
        std::fprintf(stderr, "%s did not start\n", program.constData());
        std::exit(1);
    }
    start.cpu = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    return start;
}

double median(std::vector<Start> starts, double Start::*field)
{
    std::ranges::sort(starts, {}, field);
    return starts[starts.size() / 2].*field;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 15;
    const QTemporaryDir scratch;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"}) {
        qputenv(name, QFile::encodeName(scratch.path()));
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("STARTUP_PROBE_FD", QByteArray::number(ProbeDescriptor));
    const QByteArray folder = QFile::encodeName(QCoreApplication::applicationDirPath());
    std::vector<Start> ours;
    std::vector<Start> bare;
    std::vector<Start> version;
    run(folder + "/startup_wikimon", nullptr, false); // the files are in memory from now on
    run(folder + "/startup_bare", nullptr, false);
    for (int i = 0; i < rounds; ++i) {
        bare.push_back(run(folder + "/startup_bare", nullptr, false));
        ours.push_back(run(folder + "/startup_wikimon", nullptr, false));
        version.push_back(run(folder + "/startup_wikimon", "--version", false));
    }
    const Start ourMemory = run(folder + "/startup_wikimon", nullptr, true);
    const Start bareMemory = run(folder + "/startup_bare", nullptr, true);
    const auto line = [&](const char *what, double our, double other) {
        std::printf("%-28s %8.1f %8.1f   x %.2f\n", what, our, other, our / other);
    };
    std::printf("medians of %d starts          wikimon     bare\n", rounds);
    line("first frame, ms", median(ours, &Start::wall), median(bare, &Start::wall));
    line("CPU until killed then, ms", median(ours, &Start::cpu), median(bare, &Start::cpu));
    line("memory when settled, MB", ourMemory.rss, bareMemory.rss);
    line("the same, shared divided", ourMemory.pss, bareMemory.pss);
    std::printf("wikimon --version, ms        %8.1f\n", median(version, &Start::wall));
    return 0;
}
