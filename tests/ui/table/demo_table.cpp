// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "samplechanges.h"
#include "session/filteredsession.h"
#include "session/sessionstore.h"
#include "table/changetablemodel.h"
#include "table/changetableview.h"
#include "theme/colortokens.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// Shows the table for screenshots and for trying it out.
// demo_table [dark] [contrast] [rtl] [hostile] [live] [pill] [paused] [rules] [sorted] [oldest] [empty]
//     [SCREENSHOT.png]

static QPalette paletteOf(const ColorTokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.page);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.panel);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::Button, tokens.panel);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.accentText);
    return palette;
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList options = app.arguments().mid(1);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(colorTokens(options.contains("contrast"_L1) ? ColorScheme::HighContrast
            : options.contains("dark"_L1)                                          ? ColorScheme::Dark
                                                                                   : ColorScheme::Light)));
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    if (options.contains("rtl"_L1)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }

    SessionStore store;
    FilteredSession session(store);
    const auto fill = [&](const FeedBatch &batch) {
        store.append(batch);
        session.storeChanged();
    };
    if (!options.contains("empty"_L1)) {
        fill(makeEdits(0, 10));
        fill(options.contains("hostile"_L1) ? hostileChanges() : realisticChanges());
    }
    ChangeTableModel model(session);
    if (options.contains("rules"_L1)) {
        RuleSettings settings;
        settings.rules
            += Rule{u"Railway stations"_s, u"rail"_s, u"駅 OR title:evanescence"_s, RuleKind::Highlight};
        model.setRules(RuleSet(settings));
    }
    ChangeTableView view;
    view.setModel(&model);
    view.setHomeWiki(u"en"_s);
    view.setPlaceholderText(u"Nothing has come in yet."_s);
    view.resize(746, 462);
    view.show();
    view.setFocus();
    if (options.contains("oldest"_L1)) {
        model.setOrder(RowOrder::OldestFirst);
    }
    if (options.contains("sorted"_L1)) {
        model.sortBy(ChangeColumn::Size, SortDirection::Descending);
        QTimer::singleShot(100, &model, [&] { fill(makeEdits(1000, 128)); });
    }
    if (options.contains("paused"_L1)) {
        model.setFrozen(true);
    }
    if (options.contains("pill"_L1)) {
        view.setCurrentIndex(model.index(6, 0));
    }
    if (options.contains("pill"_L1) || options.contains("paused"_L1)) {
        fill(makeEdits(1000, 128));
    }
    QTimer feed;
    qint64 number = 5000;
    QObject::connect(&feed, &QTimer::timeout, &model, [&] { fill(makeEdits(number += 5, 5)); });
    if (options.contains("live"_L1)) {
        feed.start(100);
    }
    if (!options.isEmpty() && options.last().endsWith(".png"_L1)) {
        QTimer::singleShot(300, &view, [&] {
            view.grab().save(options.last());
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
