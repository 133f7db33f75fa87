// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/placecounts.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace WikiMon;

class TestPlaceCounts : public QObject
{
    Q_OBJECT
private slots:
    void outcomes_data();
    void outcomes();
    void temporaryAccountIsNeverPlaced();
    void drawingsExample();
    void logEntriesAreNoEdits();
    void windowForgets();
    void otherWindows();
    void wrongClocks();
    void agreesWithCountingAgain();
    void clears();
};

constexpr qint64 Now = 1'795'000'000'000;

static RecentChange changeBy(
    std::string_view user, UserKind kind, GeoPrecision precision = GeoPrecision::None)
{
    RecentChange change;
    change.timestamp = Now;
    change.user = change.append(user);
    change.userKind = kind;
    change.location.precision = precision;
    return change;
}

void TestPlaceCounts::outcomes_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<UserKind>("kind");
    QTest::addColumn<GeoPrecision>("precision");
    QTest::addColumn<bool>("hasDatabase");
    QTest::addColumn<PlaceOutcome>("expected");
    const auto row = [](const char *name, const QString &user, GeoPrecision precision, bool hasDatabase,
                         PlaceOutcome expected) {
        QTest::newRow(name) << user << UserKind::Ip << precision << hasDatabase << expected;
    };
    row("city", u"71.200.123.192"_s, GeoPrecision::City, true, PlaceOutcome::City);
    row("region", u"71.200.123.192"_s, GeoPrecision::Region, true, PlaceOutcome::Region);
    row("country", u"71.200.123.192"_s, GeoPrecision::Country, true, PlaceOutcome::Country);
    row("placed by a recording, no database", u"71.200.123.192"_s, GeoPrecision::City, false,
        PlaceOutcome::City);
    row("masked and placed", u"71.200.0.0/16"_s, GeoPrecision::Country, true, PlaceOutcome::Country);
    row("not in the database", u"9.9.9.9"_s, GeoPrecision::None, true, PlaceOutcome::NotInDatabase);
    row("no database", u"9.9.9.9"_s, GeoPrecision::None, false, PlaceOutcome::NoDatabase);
    row("private", u"10.1.2.3"_s, GeoPrecision::None, true, PlaceOutcome::NotPublic);
    row("private, no database", u"FD00:0:0:0:0:0:0:1"_s, GeoPrecision::None, false, PlaceOutcome::NotPublic);
    row("masked", u"71.200.0.0/16"_s, GeoPrecision::None, true, PlaceOutcome::Masked);
    QTest::newRow("temporary") << u"~2026-12345-67"_s << UserKind::Temporary << GeoPrecision::None << true
                               << PlaceOutcome::TemporaryAccount;
    QTest::newRow("registered") << u"Example"_s << UserKind::Registered << GeoPrecision::None << true
                                << PlaceOutcome::Registered;
    QTest::newRow("account named like an address") << u"71.200.123.192"_s << UserKind::Registered
                                                   << GeoPrecision::City << true << PlaceOutcome::Registered;
}

void TestPlaceCounts::outcomes()
{
    QFETCH(QString, user);
    QFETCH(UserKind, kind);
    QFETCH(GeoPrecision, precision);
    QFETCH(bool, hasDatabase);
    QTEST(placeOutcome(changeBy(user.toStdString(), kind, precision), hasDatabase), "expected");
}

void TestPlaceCounts::temporaryAccountIsNeverPlaced()
{
    for (const GeoPrecision precision :
        {GeoPrecision::None, GeoPrecision::Country, GeoPrecision::Region, GeoPrecision::City}) {
        const RecentChange change = changeBy("~2026-12345-67", UserKind::Temporary, precision);
        PlaceCounts counts;
        counts.add(change, Now, true);
        QCOMPARE(counts.all().placed(), 0);
        QCOMPARE(counts.all().withAddress(), 0);
        QCOMPARE(counts.all().temporary(), 1);
    }
}

void TestPlaceCounts::drawingsExample()
{
    PlaceCounts counts;
    const auto add = [&](int times, const RecentChange &change) {
        for (int i = 0; i < times; ++i) {
            counts.add(change, Now, true);
        }
    };
    add(20, changeBy("1.1.1.1", UserKind::Ip, GeoPrecision::City));
    add(24, changeBy("1.1.1.1", UserKind::Ip, GeoPrecision::Country));
    add(273, changeBy("~2026-1-1", UserKind::Temporary));
    add(1000, changeBy("Example", UserKind::Registered));
    const PlaceTally tally = counts.last(Now);
    QCOMPARE(tally.unregistered(), 317);
    QCOMPARE(tally.withAddress(), 44);
    QCOMPARE(tally.temporary(), 273);
    QCOMPARE(tally.placed(), 44);
    QCOMPARE(tally, counts.all());
}

void TestPlaceCounts::logEntriesAreNoEdits()
{
    RecentChange change = changeBy("1.1.1.1", UserKind::Ip, GeoPrecision::City);
    change.type = ChangeType::Log;
    PlaceCounts counts;
    counts.add(change, Now, true);
    QCOMPARE(counts.all(), PlaceTally());
}

void TestPlaceCounts::windowForgets()
{
    PlaceCounts counts(10min);
    QCOMPARE(counts.window(), 10min);
    counts.add(Now, PlaceOutcome::City, Now);
    const qint64 minute = 60'000;
    QCOMPARE(counts.last(Now).placed(), 1);
    QCOMPARE(counts.last(Now + 9 * minute).placed(), 1);
    QCOMPARE(counts.last(Now + 10 * minute).placed(), 0);
    QCOMPARE(counts.last(Now + 1000 * minute).placed(), 0);
    QCOMPARE(counts.all().placed(), 1);
    counts.add(Now + 10 * minute, PlaceOutcome::City, Now + 10 * minute); // takes the same place
    QCOMPARE(counts.last(Now + 10 * minute).placed(), 1);
    counts.add(Now, PlaceOutcome::City, Now + 10 * minute); // too late for the window
    QCOMPARE(counts.last(Now + 10 * minute).placed(), 1);
    QCOMPARE(counts.all().placed(), 3);
}

void TestPlaceCounts::otherWindows()
{
    PlaceCounts hour(1h);
    PlaceCounts minute(1min);
    for (PlaceCounts *counts : {&hour, &minute}) {
        counts->add(Now - 120'000, PlaceOutcome::Country, Now);
    }
    QCOMPARE(hour.last(Now).placed(), 1);
    QCOMPARE(minute.last(Now).placed(), 0);
}

void TestPlaceCounts::wrongClocks()
{
    PlaceCounts counts;
    constexpr qint64 Year9999 = 253'402'300'000'000;
    counts.add(Year9999, PlaceOutcome::City, Now); // counts as now
    counts.add(-Year9999, PlaceOutcome::City, Now);
    counts.add(0, PlaceOutcome::City, Now);
    QCOMPARE(counts.last(Now).placed(), 1);
    QCOMPARE(counts.all().placed(), 3);
    counts.add(0, PlaceOutcome::City, 0);
    QCOMPARE(counts.last(0).placed(), 1);
    counts.add(Now, PlaceOutcome::City, Now);
    QCOMPARE(counts.last(Now).placed(), 2);
}

void TestPlaceCounts::agreesWithCountingAgain()
{
    std::mt19937 random(20260101);
    PlaceCounts counts;
    std::vector<std::pair<qint64, PlaceOutcome>> all;
    qint64 now = Now;
    for (int i = 0; i < 5000; ++i) {
        now += qint64(random() % 2000);
        const qint64 time = now - qint64(random() % 900'000); // some late ones
        const auto outcome = static_cast<PlaceOutcome>(1 + random() % (unsigned(PlaceOutcome::Count) - 1));
        counts.add(time, outcome, now);
        all.emplace_back(time, outcome);
        if (i % 100 == 0) {
            const qint64 bucket = counts.window().count() / PlaceCounts::Buckets;
            const qint64 from = (now / bucket - PlaceCounts::Buckets + 1) * bucket;
            PlaceTally expected;
            for (const auto &[at, what] : all) {
                if (at >= from) {
                    expected.add(what);
                }
            }
            QCOMPARE(counts.last(now), expected);
        }
    }
}

void TestPlaceCounts::clears()
{
    PlaceCounts counts;
    counts.add(Now, PlaceOutcome::City, Now);
    counts.clear();
    QCOMPARE(counts.all(), PlaceTally());
    QCOMPARE(counts.last(Now), PlaceTally());
}

QTEST_APPLESS_MAIN(TestPlaceCounts)
#include "tst_placecounts.moc"
