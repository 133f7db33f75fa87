// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filteredsession.h"
#include "session/sessionstore.h"
#include "stats/changeschart.h"
#include "stats/chartlegend.h"
#include "stats/statisticsfeed.h"
#include "stats/statisticspane.h"
#include "stats/statisticstexts.h"
#include "statssamples.h"
#include "theme/theme.h"
#include "window/paneldock.h"
#include "window/workspace.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// Shows the chart and the statistics for screenshots and for trying them out.
// demo_stats [dark] [contrast] [rtl] [live] [empty] [narrow] [gap] [hover] [select] [kind=N] [locale=de]
// [X.png]

static qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

static QString valueOf(const QStringList &options, QLatin1StringView name)
{
    const QStringList found = options.filter(name);
    return found.isEmpty() ? QString() : found.first().mid(name.size());
}

static void sendKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(widget, &press);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList options = app.arguments().mid(1);
    if (const QString name = valueOf(options, "locale="_L1); !name.isEmpty()) {
        QLocale::setDefault(QLocale(name));
    }
    Theme theme;
    theme.setChoice(options.contains("contrast"_L1) ? ThemeChoice::HighContrast
            : options.contains("dark"_L1)           ? ThemeChoice::Dark
                                                    : ThemeChoice::Light);
    if (options.contains("rtl"_L1)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }

    SessionStore store;
    if (!options.contains("empty"_L1)) {
        store.append(sampleChanges({.from = now() - 3'600'000, .length = 3'595'000, .count = 8000}));
    }
    auto *chart = new ChangesChart;
    auto *pane = new StatisticsPane;
    auto *chartDock = new PanelDock(u"chart"_s, u"Changes a minute"_s, chart);
    chartDock->addTool(new ChartLegend);
    auto *paneDock = new PanelDock(u"top"_s, pane->heading(), pane);
    paneDock->addTool(pane->kindChoice());
    paneDock->setHeading(u"Top"_s); // what is chosen goes on with the phrase
    Workspace workspace(new QWidget);
    workspace.addBeside(chartDock);
    workspace.addBeside(paneDock);
    FilteredSession session(store);
    StatisticsFeed feed(session, chart, pane);
    if (options.contains("gap"_L1)) {
        feed.addGap({now() - 1'500'000, now() - 1'080'000, u"no answer"_s, std::nullopt});
    }
    pane->setWindow(StatisticsWindow::Hour);
    if (const QString kind = valueOf(options, "kind="_L1); !kind.isEmpty()) {
        pane->setKind(static_cast<TopKind>(kind.toInt()));
    }
    QTextStream out(stdout);
    QObject::connect(pane, &StatisticsPane::filterRequested, &feed,
        [&](const QString &term, FilterUse use) { out << term << ' ' << int(use) << Qt::endl; });
    QObject::connect(chart, &ChangesChart::timeSelected, &feed,
        [&](qint64 from, qint64 to) { out << StatisticsTexts::timeTerm(from, to) << Qt::endl; });

    const bool isNarrow = options.contains("narrow"_L1);
    workspace.resize(isNarrow ? 420 : 760, 420);
    workspace.show();
    workspace.resizeDocks({chartDock}, {isNarrow ? 300 : 502}, Qt::Horizontal);
    workspace.resizeDocks({chartDock, paneDock}, {140, 260}, Qt::Vertical);
    QTimer incoming;
    QObject::connect(&incoming, &QTimer::timeout, &feed, [&] {
        store.append(sampleChanges({.from = now(), .length = 1, .count = 5}));
        session.storeChanged();
    });
    if (options.contains("live"_L1)) {
        incoming.start(100);
    }
    QTimer::singleShot(500, chart, [&] {
        if (options.contains("select"_L1)) {
            chart->setFocus(Qt::TabFocusReason);
            for (int i = 0; i < 12; ++i) {
                sendKey(chart, Qt::Key_Left, i > 4 ? Qt::ShiftModifier : Qt::NoModifier);
            }
            pane->list()->setCurrentIndex(pane->list()->model()->index(2, 0));
        }
    });
    if (!options.isEmpty() && options.last().endsWith(".png"_L1)) {
        chart->clearFocus();
        QTimer::singleShot(900, &workspace, [&] {
            workspace.grab().save(options.last());
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
