// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "convert.h"
#include "headless.h"
#include "logging.h"
#include "quitsignals.h"
#include "wiki/wikicatalogue.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace WikiMon;
using namespace Qt::StringLiterals;

namespace {

constexpr int ExitUsage = 2; // an option, a wiki or a port is wrong

void nameApplication()
{
    QCoreApplication::setApplicationName(u"wikimon"_s);
    QCoreApplication::setApplicationVersion(u"" WIKIMON_VERSION ""_s);
}

int runHeadless(int argc, char **argv, CommandLine commandLine)
{
    QCoreApplication application(argc, argv);
    installLogging(commandLine.logLevel);
    commandLine.service.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    commandLine.service.cacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    QuitSignals signals_;
    QObject::connect(&signals_, &QuitSignals::quitRequested, &application, &QCoreApplication::quit);
    Headless headless(commandLine);
    headless.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    nameApplication();
    std::unique_ptr<WikiCatalogue> catalogue;
    const auto makeCatalogue = [&catalogue]() -> const WikiCatalogue & {
        if (!catalogue) {
            catalogue = std::make_unique<WikiCatalogue>();
        }
        return *catalogue;
    };
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const CommandLine commandLine = parseCommandLine(arguments, makeCatalogue);
    switch (commandLine.mode) {
    case CommandLine::Mode::Error:
        std::fprintf(stderr, "wikimon: %s\n", qPrintable(commandLine.text));
        return ExitUsage;
    case CommandLine::Mode::Help:
    case CommandLine::Mode::Version:
        std::printf("%s\n", qPrintable(commandLine.text.trimmed()));
        return 0;
    case CommandLine::Mode::Convert: {
        const QCoreApplication application(argc, argv);
        return runConvert(commandLine, makeCatalogue());
    }
    case CommandLine::Mode::Headless:
        return runHeadless(argc, argv, commandLine);
    case CommandLine::Mode::Window:
        break;
    }
    std::fprintf(stderr, "wikimon: the window comes with the next merge\n");
    return 1;
}
