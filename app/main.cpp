// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "convert.h"
#include "headless.h"
#include "logging.h"
#include "quitsignals.h"
#include "theme/theme.h"
#include "translations.h"
#include "wiki/wikicatalogue.h"
#include "window/appsettings.h"
#include "window/mainwindow.h"
#include "windowsettings.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>
#include <memory>
#include <unistd.h>

using namespace WikiMon;
using namespace Qt::StringLiterals;

namespace {

constexpr int ExitFailure = 1; // what was asked for can't be done
constexpr int ExitUsage = 2; // an option, a wiki or a port is wrong

void nameApplication()
{
    QCoreApplication::setApplicationName(u"wikimon"_s);
    QCoreApplication::setApplicationVersion(u"" WIKIMON_VERSION ""_s);
}

// Ends the process where it stands, after everything below it in its scope is gone: Qt would wait for
// look-ups of names, which behind a dead name server take as long as they like.
class PromptEnd
{
public:
    PromptEnd() = default;
    ~PromptEnd()
    {
        std::fflush(nullptr);
#ifndef __SANITIZE_ADDRESS__ // which looks for leaks when a program ends as usual
        _exit(code);
#endif
    }
    Q_DISABLE_COPY_MOVE(PromptEnd)

    int code = 0;
};

void addFolders(ServiceSettings &settings)
{
    settings.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    settings.cacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
}

int runHeadless(int argc, char **argv, CommandLine commandLine)
{
    QCoreApplication application(argc, argv);
    PromptEnd end;
    const Translations translations;
    installLogging(commandLine.logLevel);
    addFolders(commandLine.service);
    QuitSignals signals_;
    QObject::connect(&signals_, &QuitSignals::quitRequested, &application, &QCoreApplication::quit);
    Headless headless(commandLine);
    QObject::connect(&headless, &Headless::failed, &application, [] { QCoreApplication::exit(ExitFailure); });
    headless.start();
    return end.code = QCoreApplication::exec();
}

// What the command line asks of a window.
void obey(const CommandLine &commandLine, Service &service, MainWindow &window)
{
    if (commandLine.port) {
        window.serve(*commandLine.port);
    }
    if (!commandLine.recordPath.isEmpty()) {
        service.startRecording(commandLine.recordPath);
    }
    const QList<Wiki> wikis
        = askedWikis(commandLine, [&service]() -> const WikiCatalogue & { return service.catalogue(); });
    if (!commandLine.replayPath.isEmpty()) {
        service.replay(commandLine.replayPath, commandLine.speed,
            wikis.isEmpty() ? *service.catalogue().byDbname(u"enwiki"_s) : wikis.constFirst());
    } else if (!wikis.isEmpty()) {
        window.watch(wikis);
    }
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void refuseWindow(const char *why)
{
    std::fprintf(stderr, "wikimon: %s Start it with --headless to run without a window.\n", why);
}

// Qt ends the program with a core dump where a display is named that can't be reached.
void refuseDeadDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg) {
        refuseWindow("The display can't be reached.");
        _exit(ExitUsage);
    }
}

int runWindow(int argc, char **argv, CommandLine commandLine)
{
    if (!hasDisplay()) {
        refuseWindow("There is no display.");
        return ExitUsage;
    }
    qInstallMessageHandler(refuseDeadDisplay);
    QApplication application(argc, argv);
    PromptEnd end;
    QGuiApplication::setDesktopFileName(u"wikimon"_s);
    installLogging(commandLine.logLevel);
    const Translations translations;
    translations.setLayoutDirection();
    addFolders(commandLine.service);
    AppSettings settings;
    addPreferences(settings.preferences(), commandLine);
    commandLine.service.hasWindow = true;
    commandLine.service.journalFolder = commandLine.service.dataFolder + "/recovery"_L1;
    commandLine.service.placeNames
        = std::make_shared<PlaceNames>(QLocale().name().section(u'_', 0, 0).toStdString());
    Theme theme;
    MainWindow::dress(theme, settings);
    Service service(commandLine.service);
    MainWindow window(service, settings, theme);
    QObject::connect(&window, &MainWindow::started, &window, [&] { obey(commandLine, service, window); });
    window.show();
    QuitSignals signals_;
    QObject::connect(&signals_, &QuitSignals::quitRequested, &window, &QWidget::close);
    return end.code = QApplication::exec();
}

// Help and complaints are read once more with the user's language at hand: there are no translations without
// an application object, and the other ways through the program make their own.
CommandLine translated(int argc, char **argv, const QStringList &arguments, const CatalogueMaker &catalogue)
{
    const QCoreApplication application(argc, argv);
    const Translations translations;
    return parseCommandLine(arguments, catalogue);
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
        std::fprintf(
            stderr, "wikimon: %s\n", qPrintable(translated(argc, argv, arguments, makeCatalogue).text));
        return ExitUsage;
    case CommandLine::Mode::Help:
        std::printf("%s\n", qPrintable(translated(argc, argv, arguments, makeCatalogue).text.trimmed()));
        return 0;
    case CommandLine::Mode::Version:
        return std::printf("%s\n", qPrintable(commandLine.text.trimmed())) < 0 || std::fflush(stdout) != 0
            ? ExitFailure
            : 0;
    case CommandLine::Mode::Convert: {
        const QCoreApplication application(argc, argv);
        const Translations translations;
        return runConvert(commandLine, makeCatalogue());
    }
    case CommandLine::Mode::Headless:
        return runHeadless(argc, argv, commandLine);
    case CommandLine::Mode::Window:
        break;
    }
    return runWindow(argc, argv, commandLine);
}
