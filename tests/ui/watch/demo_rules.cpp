// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/theme.h"
#include "watch/desktopalerts.h"
#include "watch/notificationservice.h"
#include "watch/rulesdialog.h"
#include "wiki/wikicatalogue.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// Shows the dialog of rules and lists for screenshots and for trying it out.
// demo_rules [dark|contrast] [rtl] [large] [error] [lists|notifications] [SCREENSHOT.png]

static RuleSettings sampleSettings(bool hasError)
{
    RuleSettings settings;
    settings.rules.insert(2,
        {u"Living people under attack"_s, u"blp"_s, u"summary:/\\b(dead|killed|died)\\b/i is:anon"_s,
            RuleKind::Highlight, RuleColour::Purple, true, true});
    settings.rules.append({u"Robots at Wikidata"_s, {}, u"wiki:wikidatawiki is:bot"_s, RuleKind::Ignore,
        RuleColour::Grey, false, true});
    settings.rules.append(
        {u"Old rule"_s, u"old"_s, hasError ? u"size:>many title:Berlin"_s : u"title:Berlin"_s,
            RuleKind::Colour, RuleColour::Teal, false, hasError});
    settings.notifies = true;
    settings.lists.pages.add({{}, u"Brandenburg Gate"_s});
    settings.lists.pages.add({u"dewiki"_s, u"Brandenburger Tor"_s});
    settings.lists.pages.add({{}, u"مدينة فاس"_s});
    return settings;
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
    const WikiCatalogue catalogue;
    const bool hasError = options.contains("error"_L1);
    RulesDialog dialog(sampleSettings(hasError), {catalogue, u"enwiki"_s, [](const Filter &) {
                                                      return MatchCount{48, 1000};
                                                  }});
    NotificationService service;
    DesktopAlerts alerts(service);
    QObject::connect(&dialog, &RulesDialog::notificationTestRequested, &alerts, &DesktopAlerts::showTest);
    QObject::connect(&alerts, &DesktopAlerts::tested, &dialog, &RulesDialog::showNotificationStatus);
    dialog.show();
    if (options.contains("lists"_L1)) {
        dialog.showSection(RulesDialog::Section::Lists);
        if (hasError) {
            for (auto *edit : dialog.findChildren<QPlainTextEdit *>()) {
                edit->appendPlainText(u"A]B\n[[open\nhttps://example.org/wiki/X\nBrandenburg Gate"_s);
            }
        }
    } else if (options.contains("notifications"_L1)) {
        dialog.showSection(RulesDialog::Section::Notifications);
        alerts.showTest();
    } else if (auto *list = dialog.findChild<QListView *>(); hasError && list) {
        list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    }
    if (!options.isEmpty() && options.last().endsWith(".png"_L1)) {
        QTimer::singleShot(900, &dialog, [&] {
            dialog.grab().save(options.last());
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
