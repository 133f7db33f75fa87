// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "samplechanges.h"
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
// demo_table [dark] [rtl] [hostile] [live] [pill] [empty] [SCREENSHOT.png]

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
    QApplication::setPalette(paletteOf(colorTokens(options.contains("dark"_L1))));
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    if (options.contains("rtl"_L1)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }

    SessionStore store;
    const auto fill = [&](const FeedBatch &batch) { return store.append(batch); };
    if (!options.contains("empty"_L1)) {
        fill(makeEdits(0, 10));
        fill(options.contains("hostile"_L1) ? hostileChanges() : realisticChanges());
    }
    ChangeTableModel model(store);
    ChangeTableView view;
    view.setModel(&model);
    view.setHomeWiki(u"en"_s);
    view.setPlaceholderText(u"Nothing has come in yet."_s);
    view.resize(746, 462);
    view.show();
    view.setFocus();
    if (options.contains("pill"_L1)) {
        view.setCurrentIndex(model.index(6, 0));
        model.storeChanged(fill(makeEdits(1000, 128)));
    }
    QTimer feed;
    qint64 number = 5000;
    QObject::connect(
        &feed, &QTimer::timeout, &model, [&] { model.storeChanged(fill(makeEdits(number += 5, 5))); });
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
