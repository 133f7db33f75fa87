// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/geodatabasedialog.h"
#include "dialogs/geodatabasepage.h"
#include "dialogs/preferencesdialog.h"
#include "dialogs/privacyquestion.h"
#include "map/honestydialog.h"
#include "map/honestyline.h"
#include "map/placesemptystate.h"
#include "map/placesmodel.h"
#include "map/placesview.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QTimer>
#include <QVBoxLayout>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// Shows the widgets around places for screenshots and for trying them out.
// demo_places places|empty|why|database|broken|question|preferences [dark] [contrast] [rtl] [SCREENSHOT.png]

static RecentChange placed(
    std::string_view city, std::string_view region, std::string_view code, std::string_view country, int size)
{
    RecentChange change;
    change.userKind = UserKind::Ip;
    change.sizeChange = size;
    change.location.city = change.append(city);
    change.location.region = change.append(region);
    change.location.country = change.append(country);
    change.location.countryCode[0] = code[0];
    change.location.countryCode[1] = code[1];
    change.location.precision = city.empty() ? GeoPrecision::Country : GeoPrecision::City;
    return change;
}

static std::vector<RecentChange> someChanges()
{
    std::vector<RecentChange> changes;
    const auto add = [&](int times, auto... place) {
        for (int i = 0; i < times; ++i) {
            changes.push_back(placed(place..., i % 3 ? 57 * i + 4 : -31 * i));
        }
    };
    add(14, "", "", "RU", "Russia");
    add(6, "", "", "CA", "Canada");
    add(5, "London", "England", "GB", "United Kingdom");
    add(4, "", "", "AU", "Australia");
    add(3, "Salisbury", "Maryland", "US", "United States");
    add(2, "Cologne", "North Rhine-Westphalia", "DE", "Germany");
    add(2, "Johannesburg", "Gauteng", "ZA", "South Africa");
    add(1, "Tokyo", "Tokyo", "JP", "Japan");
    add(1, "São Paulo", "São Paulo", "BR", "Brazil");
    add(1, "", "", "CD", "DR Congo");
    return changes;
}

static HonestyFacts someFacts()
{
    HonestyFacts facts;
    const auto add = [&](PlaceOutcome outcome, int times) {
        for (int i = 0; i < times; ++i) {
            facts.tally.add(outcome);
        }
    };
    add(PlaceOutcome::City, 15);
    add(PlaceOutcome::Country, 24);
    add(PlaceOutcome::NotInDatabase, 4);
    add(PlaceOutcome::NotPublic, 1);
    add(PlaceOutcome::TemporaryAccount, 273);
    facts.database = GeoKind::Country;
    return facts;
}

static QWidget *makePlaces()
{
    auto *panel = new QWidget;
    auto *model = new PlacesModel(nullptr, panel);
    model->add(someChanges());
    auto *view = new PlacesView;
    view->setPlaces(model);
    view->setCurrentIndex(view->model()->index(2, 0));
    auto *line = new HonestyLine;
    line->setFacts(someFacts());
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(view, 1);
    layout->addWidget(line);
    panel->resize(560, 330);
    return panel;
}

static QWidget *makeEmpty()
{
    auto *panel = new QWidget;
    HonestyFacts facts;
    for (int i = 0; i < 37; ++i) {
        facts.tally.add(PlaceOutcome::TemporaryAccount);
    }
    auto *state = new PlacesEmptyState;
    state->setFacts(facts);
    auto *line = new HonestyLine;
    line->setFacts(facts);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(state, 1);
    layout->addWidget(line);
    panel->resize(500, 320);
    return panel;
}

static QWidget *makeWhy()
{
    auto *dialog = new HonestyDialog;
    dialog->setFacts(someFacts());
    return dialog;
}

static QWidget *makeDatabase(bool isBroken)
{
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    GeoState state;
    state.kind = isBroken ? GeoKind::City : GeoKind::Country;
    state.type = isBroken ? u"GeoLite2-City"_s : u"geo-whois-asn-country"_s;
    state.path
        = isBroken ? u"/home/somebody/Downloads/GeoLite2-City_20261103/GeoLite2-City.mmdb"_s : u":/geo"_s;
    state.isBundled = !isBroken;
    state.buildDate = now.addDays(-18);
    if (isBroken) {
        state.error = state.path
            + u" changed and can't be used: its content is damaged. Its last good version stays "
              "in use."_s;
    }
    auto *dialog = new GeoDatabaseDialog;
    dialog->page()->showState(state, isBroken ? state.path : QString(), now.toMSecsSinceEpoch());
    return dialog;
}

static QWidget *make(const QString &what)
{
    if (what == "empty"_L1) {
        return makeEmpty();
    }
    if (what == "why"_L1) {
        return makeWhy();
    }
    if (what == "database"_L1 || what == "broken"_L1) {
        return makeDatabase(what == "broken"_L1);
    }
    if (what == "question"_L1) {
        return new PrivacyQuestion(PrivacyQuestion::Occasion::Serving);
    }
    if (what == "preferences"_L1) {
        return new PreferencesDialog({});
    }
    return makePlaces();
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList options = app.arguments().mid(1);
    Theme theme;
    theme.setChoice(options.contains("dark"_L1) ? ThemeChoice::Dark
            : options.contains("contrast"_L1)   ? ThemeChoice::HighContrast
                                                : ThemeChoice::Light);
    if (options.contains("rtl"_L1)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    std::unique_ptr<QWidget> widget(make(options.value(0)));
    if (auto *view = widget->findChild<PlacesView *>()) {
        QObject::connect(view, &PlacesView::filterRequested, view,
            [](const QString &filter) { std::printf("%s\n", qPrintable(filter)); });
    }
    widget->show();
    if (!options.isEmpty() && options.last().endsWith(".png"_L1)) {
        QTimer::singleShot(400, widget.get(), [&] {
            widget->grab().save(options.last());
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
