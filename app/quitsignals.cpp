// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "quitsignals.h"

#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace WikiMon {

namespace {

constexpr int Signals[] = {SIGINT, SIGTERM, SIGHUP};
int writeEnd = -1; // of the one object

// Only what POSIX allows in a handler.
void handle(int)
{
    const int saved = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(writeEnd, &byte, 1);
    errno = saved;
}

int makePair(int (&ends)[2])
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0) {
        qFatal("no socket pair for the signal handlers");
    }
    return ends[1];
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(makePair(m_ends), QSocketNotifier::Read)
{
    Q_ASSERT(writeEnd == -1);
    writeEnd = m_ends[0];
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(m_ends[1], &byte, 1) == 1) {
            emit quitRequested();
        }
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    for (const int number : Signals) {
        struct sigaction former = {};
        sigaction(number, nullptr, &former);
        if (number != SIGHUP || former.sa_handler != SIG_IGN) { // nohup stays in force
            sigaction(number, &action, nullptr);
        }
    }
}

QuitSignals::~QuitSignals()
{
    for (const int number : Signals) {
        std::signal(number, SIG_DFL);
    }
    m_notifier.setEnabled(false);
    close(m_ends[0]);
    close(m_ends[1]);
    writeEnd = -1;
}

} // namespace WikiMon
