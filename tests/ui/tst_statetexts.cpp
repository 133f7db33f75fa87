// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "widgets/plaintext.h"
#include "window/ratemeter.h"
#include "window/statetexts.h"

#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestStateTexts : public QObject
{
    Q_OBJECT
private slots:
    void source_data();
    void source();
    void durations();
    void stream();
    void recording();
    void plurals();
    void gaps();
    void geo_data();
    void geo();
    void reach_data();
    void reach();
    void rateNeedsTime();
    void rateForgets();
};

static constexpr qint64 Now = 1'800'000'000'000;

void TestStateTexts::source_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("secondsToNextTry");
    QTest::addColumn<bool>("isWaiting");
    QTest::addColumn<int>("lastChangeAgo"); // milliseconds; -1 never
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("health");
    const auto row = [](const char *name, SourcePhase phase, const QString &reason, int next, bool isWaiting,
                         int ago, const QString &text, Health health) {
        QTest::newRow(name) << int(phase) << reason << next << isWaiting << ago << text << int(health);
    };
    row("stopped", SourcePhase::Stopped, {}, 0, false, -1, u"Not connected"_s, Health::Idle);
    row("stopped for a reason", SourcePhase::Stopped, u"The file can't be read"_s, 0, false, -1,
        u"Not connected. The file can't be read."_s, Health::Error);
    row("resolving", SourcePhase::Resolving, {}, 0, false, -1, u"Looking up irc.example.org…"_s,
        Health::Busy);
    row("connecting", SourcePhase::Connecting, {}, 0, false, -1, u"Connecting to irc.example.org…"_s,
        Health::Busy);
    row("registering", SourcePhase::Registering, {}, 0, false, -1, u"Signing in at irc.example.org…"_s,
        Health::Busy);
    row("joining", SourcePhase::Joining, {}, 0, false, -1,
        u"Joining the wiki's channel at irc.example.org…"_s, Health::Busy);
    row("joining a wiki without changes", SourcePhase::Joining, {}, 0, true, -1,
        u"Connected to irc.example.org · waiting for this wiki's first change since the server's restart"_s,
        Health::Busy);
    row("receiving", SourcePhase::Receiving, {}, 0, false, 400,
        u"Connected to irc.example.org · last change 0.4 s ago"_s, Health::Good);
    row("receiving, nothing yet", SourcePhase::Receiving, {}, 0, false, -1,
        u"Connected to irc.example.org · waiting for the first change"_s, Health::Good);
    row("receiving, last change before this connection", SourcePhase::Receiving, {}, 0, false, 500'000,
        u"Connected to irc.example.org · waiting for the first change"_s, Health::Good);
    row("receiving one, waiting for another", SourcePhase::Receiving, {}, 0, true, 12'000,
        u"Connected to irc.example.org · last change 12 s ago"_s, Health::Good);
    row("backing off", SourcePhase::BackingOff, u"irc.example.org refused the connection"_s, 4, false, -1,
        u"irc.example.org refused the connection. Next try in 4 s."_s, Health::Warning);
    row("a reason with its own full stop", SourcePhase::BackingOff, u"No answer for 20 s."_s, 1, false, -1,
        u"No answer for 20 s. Next try in 1 s."_s, Health::Warning);
    row("the next try is due", SourcePhase::BackingOff, u"Lost"_s, 0, false, -1, u"Lost. Trying again."_s,
        Health::Warning);
    row("no reason known", SourcePhase::BackingOff, {}, 2, false, -1,
        u"The connection to irc.example.org was lost. Next try in 2 s."_s, Health::Warning);
    row("replaying", SourcePhase::Replaying, {}, 0, false, -1, u"Replaying irc.example.org · 25 %"_s,
        Health::Good);
    row("finished", SourcePhase::Finished, {}, 0, false, -1, u"The replay has ended · 1282 changes"_s,
        Health::Idle);
}

void TestStateTexts::source()
{
    QFETCH(int, phase);
    QFETCH(QString, reason);
    QFETCH(int, secondsToNextTry);
    QFETCH(bool, isWaiting);
    QFETCH(int, lastChangeAgo);
    SourceState state;
    state.phase = static_cast<SourcePhase>(phase);
    const bool isFile = state.phase == SourcePhase::Replaying || state.phase == SourcePhase::Finished;
    state.server = isFile ? u"irc.example.org"_s : u"irc.example.org:6667"_s;
    state.reason = reason;
    state.since = Now - 60'000;
    state.nextTry = Now + secondsToNextTry * 1000;
    state.progress = 0.25;
    if (isWaiting) {
        state.waitingChannels = {u"#xx.wikipedia"_s};
    }
    const auto last = lastChangeAgo < 0 ? std::nullopt : std::optional(Now - lastChangeAgo);
    QTEST(StateTexts::source(state, {Now, last, 1282}, QLocale::c()), "text");
    QTEST(int(StateTexts::sourceHealth(state)), "health");
}

void TestStateTexts::durations()
{
    const QLocale german(QLocale::German);
    QCOMPARE(StateTexts::duration(-5, german), u"0,0 s"_s);
    QCOMPARE(StateTexts::duration(9'940, german), u"9,9 s"_s);
    QCOMPARE(StateTexts::duration(119'999, german), u"119 s"_s);
    QCOMPARE(StateTexts::duration(120'000, german), u"2 min"_s);
    QCOMPARE(StateTexts::duration(3 * 3'600'000, german), u"3 h"_s);
}

void TestStateTexts::stream()
{
    StreamState state;
    QCOMPARE(StateTexts::stream(state, QLocale::c()), QString());
    state.isWanted = state.isListening = true;
    state.urls = {u"ws://127.0.0.1:9000/"_s, u"ws://[::1]:9000/"_s};
    state.clients = 1;
    QCOMPARE(StateTexts::stream(state, QLocale::c()), u"1 client"_s);
    QCOMPARE(StateTexts::streamAddress(state), u"ws://localhost:9000/"_s);
    state.urls = {u"ws://192.0.2.4:9000/"_s};
    QCOMPARE(StateTexts::streamAddress(state), u"ws://192.0.2.4:9000/"_s);
    state.isListening = false;
    state.error = u"Port 9000 is in use"_s;
    QCOMPARE(StateTexts::stream(state, QLocale::c()), u"Port 9000 is in use."_s);
    QCOMPARE(StateTexts::streamAddress(state), QString());
}

void TestStateTexts::recording()
{
    RecordingState state;
    QCOMPARE(StateTexts::recording(state, QLocale::c()), QString());
    state.isRecording = true;
    state.path = u"/data/session.jsonl"_s;
    state.writtenChanges = 10;
    state.writtenBytes = 14'200'000;
    QCOMPARE(StateTexts::recording(state, QLocale::c()),
        u"Recording: %1, 14.2 MB"_s.arg(isolated(u"session.jsonl"_s)));
    QCOMPARE(StateTexts::recordingProblem(state), QString());
    state.lostChanges = 3;
    QVERIFY(StateTexts::recording(state, QLocale::c()).endsWith(u", 14.2 MB, 3 lost"_s));
    QCOMPARE(StateTexts::recordingProblem(state), QString()); // it was told when it was so
    state.isPaused = true;
    state.error = u"The disk is full."_s;
    state.waitingChanges = 12;
    QCOMPARE(StateTexts::recording(state, QLocale::c()), u"Recording paused: 12 changes waiting, 3 lost"_s);
    QCOMPARE(StateTexts::recordingProblem(state),
        u"The recording is paused and loses changes. The disk is full. It goes on by itself."_s);
    QVERIFY(StateTexts::recordingDetails(state, QLocale::c()).contains(u"The disk is full.\nWaiting"_s));
    state.lostChanges = 0;
    QVERIFY(StateTexts::recordingProblem(state).contains(u"wait in memory"_s));
    state.isRecording = state.isPaused = false;
    QCOMPARE(StateTexts::recording(state, QLocale::c()), u"Not recording. The disk is full."_s);
    QVERIFY(StateTexts::recordingProblem(state).startsWith(u"Nothing is recorded. The disk"_s));
    state.error.clear();
    state.isRecording = true;
    state.trouble = u"No next file."_s;
    QCOMPARE(StateTexts::recordingProblem(state), u"The recording goes on, but: No next file."_s);
}

void TestStateTexts::plurals()
{
    const QLocale english(QLocale::English);
    QCOMPARE(StateTexts::changes(0, english), u"0 changes"_s);
    QCOMPARE(StateTexts::changes(1, english), u"1 change"_s);
    QCOMPARE(StateTexts::changes(4'812, english), u"4,812 changes"_s);
    QCOMPARE(StateTexts::changes(5'000'000'000, QLocale::c()), u"5000000000 changes"_s);
}

void TestStateTexts::gaps()
{
    FeedGap gap{Now, Now + 63'000, u"The server closed the connection."_s, {}};
    const QString text = StateTexts::gap(gap, QLocale::c());
    QVERIFY2(
        text.contains(u"(63 s). The server closed the connection. Changes made in that time are missing."_s),
        qPrintable(text));
    const QTime from = QDateTime::fromMSecsSinceEpoch(Now).time();
    QVERIFY(text.contains(from.toString(u"HH:mm:ss"_s)));
    QVERIFY(text.contains(from.addSecs(63).toString(u"HH:mm:ss"_s)));
    gap.lost = 1;
    QVERIFY(StateTexts::gap(gap, QLocale::c()).endsWith(u"Missed: 1 change."_s));
}

void TestStateTexts::geo_data()
{
    QTest::addColumn<GeoState>("state");
    QTest::addColumn<QString>("text");
    const QDateTime built = QDateTime::fromMSecsSinceEpoch(Now).addDays(-18);
    QTest::newRow("nothing known yet") << GeoState{} << QString();
    QTest::newRow("none") << GeoState{{}, GeoKind::None, {}, {}, false,
        u"There is no geolocation database."_s}
                          << u"No location data"_s;
    QTest::newRow("built-in") << GeoState{u":/geo"_s, GeoKind::Country, u"x"_s, built, true, {}}
                              << u"Country data, built-in"_s;
    QTest::newRow("a file") << GeoState{u"/a"_s, GeoKind::City, u"GeoLite2-City"_s, built, false, {}}
                            << u"\u2068GeoLite2-City\u2069, 18 days old"_s;
    QTest::newRow("a file of yesterday")
        << GeoState{u"/a"_s, GeoKind::City, {}, built.addDays(17), false, {}} << u"City data, 1 day old"_s;
    QTest::newRow("age unknown") << GeoState{u"/a"_s, GeoKind::Country, {}, {}, false, {}}
                                 << u"Country data, age unknown"_s;
}

void TestStateTexts::geo()
{
    QFETCH(GeoState, state);
    QTEST(StateTexts::geo(state, Now, QLocale::c()), "text");
    const QString details = StateTexts::geoDetails(state, Now, QLocale::c());
    QVERIFY(details.contains(state.error));
    QVERIFY(state.isBundled || details.contains(state.path));
}

void TestStateTexts::reach_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<bool>("warns");
    QTest::newRow("loopback") << QStringList{u"ws://127.0.0.1:9000/"_s, u"ws://[::1]:9000/"_s} << false;
    QTest::newRow("all addresses") << QStringList{u"ws://0.0.0.0:9000/"_s} << true;
    QTest::newRow("loopback and more")
        << QStringList{u"ws://127.0.0.1:9000/"_s, u"ws://192.0.2.4:9000/"_s} << true;
    QTest::newRow("IPv6") << QStringList{u"ws://[2001:db8::1]:9000/"_s} << true;
    QTest::newRow("nothing listens") << QStringList{} << false;
}

void TestStateTexts::reach()
{
    QFETCH(QStringList, urls);
    QFETCH(bool, warns);
    StreamState state;
    state.isWanted = true;
    state.isListening = !urls.isEmpty();
    state.urls = urls;
    const QString text = StateTexts::streamReach(state);
    QCOMPARE(!text.isEmpty(), warns);
    QCOMPARE(text.contains(u"IP addresses"_s), warns);
}

void TestStateTexts::rateNeedsTime()
{
    RateMeter meter;
    QVERIFY(!meter.perMinute(Now));
    meter.add(5, Now);
    QVERIFY(!meter.perMinute(Now + 9'000));
    QCOMPARE(meter.perMinute(Now + 10'000), 30);
    meter.add(100, Now + 10'500);
    QCOMPARE(meter.perMinute(Now + 10'900), 30); // the running second does not count yet
}

void TestStateTexts::rateForgets()
{
    RateMeter meter;
    for (int second = 0; second < 200; ++second) {
        meter.add(second < 100 ? 1 : 3, Now + second * 1000);
    }
    QCOMPARE(meter.perMinute(Now + 200'000), 180);
    QCOMPARE(meter.perMinute(Now + 230'000), 90);
    QCOMPARE(meter.perMinute(Now + 1'000'000), 0);
}

QTEST_GUILESS_MAIN(TestStateTexts)
#include "tst_statetexts.moc"
