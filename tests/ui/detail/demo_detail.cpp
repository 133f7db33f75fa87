// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/detailpane.h"
#include "detailchanges.h"
#include "samplechanges.h"
#include "theme/theme.h"
#include "window/paneldock.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <map>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// Shows the detail pane for screenshots and for trying it out.
// demo_detail [dark|contrast] [rtl] [large] [narrow|wide|low] [json|raw]
// [edit|move|block|temp|new|hostileN|empty] [SCREENSHOT.png]

static RecentChange chosenChange(const QStringList &options)
{
    if (options.contains("move"_L1)) {
        return logEntry("move", "move_redir", "Father Goose",
            "moved [[\x03"
            "02Crema Museum\x03"
            "10]] to [[Museum of Crema]] over redirect: spelling");
    }
    if (options.contains("block"_L1)) {
        return logEntry("block", "block", "Widr",
            "blocked [[\x03"
            "02User:Qwerty1199\x03"
            "10]] with an expiration time of 31 hours (account creation "
            "disabled): vandalism");
    }
    const FeedBatch samples = realisticChanges();
    const FeedBatch hostile = hostileChanges();
    for (const QString &option : options) {
        if (option.startsWith("hostile"_L1)) {
            return hostile.changes.at(static_cast<std::size_t>(option.mid(7).toInt()));
        }
        if (option.startsWith("sample"_L1)) {
            return samples.changes.at(static_cast<std::size_t>(option.mid(6).toInt()));
        }
    }
    return placedEdit();
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList options = app.arguments().mid(1);
    Theme theme;
    theme.setChoice(options.contains("dark"_L1) ? ThemeChoice::Dark
            : options.contains("contrast"_L1)   ? ThemeChoice::HighContrast
                                                : ThemeChoice::Light);
    theme.setTextPercent(options.contains("large"_L1) ? 120 : 100);
    if (options.contains("rtl"_L1)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    auto &pane = *new DetailPane;
    QMainWindow window;
    auto *dock = new PanelDock(u"details"_s, u"Details"_s, &pane);
    window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    QObject::connect(
        &pane, &DetailPane::headingChanged, dock, [dock](const QString &heading, const QString &note) {
            dock->setHeading(heading);
            dock->setNote(note);
        });
    window.resize(options.contains("narrow"_L1) ? QSize(300, 640)
            : options.contains("wide"_L1)       ? QSize(1100, 360)
            : options.contains("low"_L1)        ? QSize(746, 178)
                                                : QSize(746, 440));
    window.show();
    if (!options.contains("empty"_L1)) {
        pane.showChange(chosenChange(options), 31'405, {u"matches rule “Albums”"_s});
    }
    if (options.contains("json"_L1) || options.contains("raw"_L1)) {
        pane.setPage(options.contains("json"_L1) ? DetailPane::Page::Json : DetailPane::Page::RawLine);
    }
    if (!options.isEmpty() && options.last().endsWith(".png"_L1)) {
        QTimer::singleShot(300, &pane, [&] {
            window.grab().save(options.last());
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
