// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// Shows the window with invented changes, to look at it in every theme, size, direction and state; "time" and
// "bare" only tell how long the first frame took, of it and of a bare window.
#include "service/service.h"
#include "theme/theme.h"
#include "window/appsettings.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QMenuBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolBar>
#include <QTranslator>

using namespace WikiMon;
using namespace Qt::StringLiterals;

namespace {

// Makes every text a third longer, as German does, and shows what escapes translation.
class LongTexts : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString more = text.left(text.size() / 3).remove(u'%').remove(u'&');
        return text.isEmpty() ? text : QString(text + more + u'ß');
    }
};

RecentChange invented(int number, qint64 time)
{
    static const struct
    {
        const char *title, *user, *summary;
        int size;
        UserKind kind;
    } samples[] = {
        {"Lighthouses of the North Sea", "Ahornblatt", "/* History */ sourced the date of the second tower",
            214, UserKind::Registered},
        {"User talk:Mjroots", "~2026-48213-07", "/* Ship list */ new section", 1211, UserKind::Temporary},
        {"Category:Bridges built in 1911", "CatBot", "Robot: creating category", 96, UserKind::Registered},
        {"Battle of the Two Hills", "192.0.2.17", "", -1204, UserKind::Ip},
        {"Photosynthesis", "Carsten R D", "fixed grammar & a <b>link</b>", -7, UserKind::Registered},
    };
    const auto &sample = samples[number % 5];
    RecentChange change;
    change.timestamp = time;
    change.title = change.append(sample.title);
    change.user = change.append(sample.user);
    change.summary = change.append(sample.summary);
    change.wiki = change.append("enwiki");
    change.serverName = change.append("en.wikipedia.org");
    change.flags = change.append(number % 4 == 2 ? "MB" : "");
    change.isBot = number % 5 == 2;
    change.sizeChange = sample.size;
    change.userKind = sample.kind;
    change.hasSummary = true;
    return change;
}

void play(Service &service, MainWindow &window, bool hasTrouble)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (hasTrouble) {
        service.setIrcServer(u"refuse"_s, 6667);
    }
    window.watch({*service.catalogue().byDbname(u"enwiki"_s)});
    window.serve(hasTrouble ? 1 : 9000);
    service.startRecording(u"/home/someone/wikimon-2026-11-21.jsonl"_s);
    auto batch = std::make_shared<FeedBatch>();
    for (int i = 0; i < 4812; ++i) {
        batch->changes.push_back(invented(i, now - (4812 - i) * 400));
    }
    emit service.changesArrived(batch);
}

} // namespace

namespace {

// A main window with what any program has, to compare with.
class BareWindow : public QMainWindow
{
public:
    explicit BareWindow(const QElapsedTimer &sinceStart) : m_sinceStart(sinceStart)
    {
        menuBar()->addMenu(u"Menu"_s);
        addToolBar(u"Tools"_s)->addAction(u"Action"_s);
        setCentralWidget(new QTableView);
        resize(1280, 800);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [this] {
            qInfo("%.1f ms", double(m_sinceStart.nsecsElapsed()) / 1e6);
            QCoreApplication::quit();
        });
    }

private:
    const QElapsedTimer &m_sinceStart;
};

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.contains(u"bare"_s)) {
        BareWindow bare(sinceStart);
        bare.show();
        return QApplication::exec();
    }
    Theme theme;
    LongTexts translator;
    if (arguments.contains(u"long"_s)) {
        QCoreApplication::installTranslator(&translator);
    }
    const QTemporaryDir folder;
    AppSettings settings(folder.filePath(u"wikimon.ini"_s));
    Preferences preferences;
    preferences.theme = arguments.contains(u"dark"_s) ? ThemeChoice::Dark
        : arguments.contains(u"high"_s)               ? ThemeChoice::HighContrast
                                                      : ThemeChoice::Light;
    settings.setPreferences(preferences);
    MainWindow::dress(theme, settings);
    settings.setFavourites({u"dewiki"_s, u"arwiki"_s});
    settings.addRecent(u"commonswiki"_s);
    settings.addRecent(u"jawiki"_s);
    Service service{ServiceSettings()};
    MainWindow window(service, settings, theme);
    if (!arguments.contains(u"empty"_s)) {
        QObject::connect(&window, &MainWindow::started, &service,
            [&] { play(service, window, arguments.contains(u"trouble"_s)); });
    }
    if (arguments.contains(u"time"_s)) {
        QObject::connect(&window, &MainWindow::painted, &app, [&] {
            qInfo("%.1f ms", double(sinceStart.nsecsElapsed()) / 1e6);
            QCoreApplication::quit();
        });
    }
    window.show();
    return QApplication::exec();
}
