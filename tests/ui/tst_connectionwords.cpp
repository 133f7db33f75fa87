// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/connectionwords.h"
#include "window/diagnosticslog.h"
#include "window/lagmeter.h"
#include "window/livesession.h"

#include <QTest>

#include <algorithm>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestConnectionWords : public QObject
{
    Q_OBJECT
private slots:
    void silenceIsTheState();
    void otherFeedIsNoted();
    void wikisOneByOne();
    void gapsOnceEach();
    void rejectedLinesAreSafe();
    void logIsBounded();
    void everyBufferHasItsCount();
    void clientsAreHostile();
    void refusalsByReason();
    void lagIsAMedian();
    void lagOfLiveChangesOnly();
};

static constexpr qint64 Now = 1'800'000'000'000;

static SourceState receiving()
{
    SourceState state;
    state.phase = SourcePhase::Receiving;
    state.kind = SourceKind::Irc;
    state.server = u"irc.example.org:6667"_s;
    state.since = Now - 600'000;
    return state;
}

static QString factOf(const ConnectionView &view, const QString &name)
{
    const auto fact = std::ranges::find(view.facts, name, &ConnectionView::Fact::name);
    return fact == view.facts.end() ? u"(none)"_s : fact->value;
}

void TestConnectionWords::silenceIsTheState()
{
    SourceState state = receiving();
    state.silence = u"Connected, but silent for 4 minutes: this wiki usually has 12 changes a minute"_s;
    const ConnectionView view
        = ConnectionWords::view(state, {Now, Now - 240'000, 0}, std::nullopt, QLocale::c());
    QCOMPARE(view.state, state.silence);
    QCOMPARE(view.health, Health::Warning);
    QCOMPARE(factOf(view, u"Last change"_s), u"4 min ago"_s);
    QCOMPARE(factOf(view, u"Lag"_s), u"not known yet"_s);
}

void TestConnectionWords::otherFeedIsNoted()
{
    SourceState state = receiving();
    state.kind = SourceKind::EventStreams;
    state.fallback = u"IRC refused the connection."_s;
    state.changesPerMinute = 7.25;
    state.bytesPerMinute = 86'400;
    const ConnectionView view = ConnectionWords::view(state, {Now, Now, 0}, 1'200, QLocale::c());
    QCOMPARE(view.notes.size(), 1);
    QCOMPARE(view.notes.constFirst().text, state.fallback);
    QCOMPARE(factOf(view, u"Source"_s), u"EventStreams, chosen automatically"_s);
    QCOMPARE(factOf(view, u"Changes a minute"_s), u"7.3"_s);
    QCOMPARE(factOf(view, u"Received a minute"_s), u"86.4 kB"_s);
    QCOMPARE(factOf(view, u"Lag"_s), u"1.2 s from the change to the screen"_s);
    QVERIFY(ConnectionWords::view({}, {Now, std::nullopt, 0}, std::nullopt, QLocale::c()).facts.isEmpty());
}

void TestConnectionWords::wikisOneByOne()
{
    SourceState state = receiving();
    state.wikis
        = {{u"enwiki"_s, u"#en.wikipedia"_s, WikiPhase::Watched, u"watched"_s, 1234, 132.4, 120, Now - 400},
            {u"vowiki"_s, u"#vo.wikipedia"_s, WikiPhase::Waiting, u"no change yet"_s, 0, 0, 0, 0},
            {u"xxwiki"_s, u"#xx.wikipedia"_s, WikiPhase::Refused, u"refused <b>"_s, 0, 0, 0.4, 0}};
    const std::vector<TableRow> rows = ConnectionWords::wikis(state, Now, QLocale::c());
    QCOMPARE(rows.size(), std::size_t(3));
    const auto texts = [](const TableRow &row) {
        QStringList all;
        for (const TableCell &cell : row.cells) {
            all.append(cell.text);
        }
        return all;
    };
    QCOMPARE(texts(rows[0]),
        (QStringList{u"enwiki"_s, u"watched"_s, u"132"_s, u"120"_s, u"1234"_s, u"0.4 s ago"_s}));
    QCOMPARE(texts(rows[1]), (QStringList{u"vowiki"_s, u"no change yet"_s, u"0"_s, u"–"_s, u"0"_s, u"–"_s}));
    QCOMPARE(rows[2].cells[1].tone, CellTone::Bad);
    QCOMPARE(rows[2].cells[3].text, u"0.4"_s);
    QCOMPARE(ConnectionWords::wikisNote(state, QLocale::c()),
        u"1 watched · 1 without a change since the server's start · 1 refused"_s);
    for (const TableRow &row : rows) {
        QCOMPARE(row.cells.size(), std::size_t(connectionColumns(ConnectionList::Wikis).size()));
    }
}

void TestConnectionWords::gapsOnceEach()
{
    const FeedGap seen{Now - 60'000, Now, u"The server closed the connection."_s, {}};
    const FeedGap filled{Now - 600'000, Now - 590'000, u"The network changed."_s, {}};
    const FeedGap counted{Now - 300'000, Now - 299'000, u"Overload."_s, 12};
    DiagnosticsLog log;
    log.addGap(seen);
    log.addGap(counted);
    SourceState state = receiving();
    state.gaps = {{filled, true}, {seen, false}};
    const std::vector<TableRow> rows = ConnectionWords::gaps(state, log, QLocale::c());
    QCOMPARE(rows.size(), std::size_t(3)); // the newest first
    QCOMPARE(rows[0].cells[3].text, u"not known"_s);
    QCOMPARE(rows[0].cells[4].text, seen.reason);
    QCOMPARE(rows[1].cells[3].text, u"12 changes"_s);
    QCOMPARE(rows[2].cells[3].text, u"nothing, filled"_s);
    QCOMPARE(rows[2].cells[2].text, u"10 s"_s);
}

void TestConnectionWords::rejectedLinesAreSafe()
{
    DiagnosticsLog log;
    log.addRejected({Now, "first", u"It is no change."_s});
    log.addRejected({Now,
        "<b>\x03"
        "\xff\n\xe2\x80\xae",
        u"no\tchange\n"_s});
    const std::vector<TableRow> rows = ConnectionWords::rejected(log);
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[1].cells[2].text, u"first"_s);
    for (const TableCell &cell : rows[0].cells) {
        for (const QChar bad : {QChar(3), QChar(u'\n'), QChar(0x202E)}) {
            QVERIFY(!cell.text.contains(bad));
        }
    }
    QVERIFY(rows[0].cells[2].text.startsWith(u"<b>"_s));
    // A line keeps its key when others come and go.
    log.addRejected({Now, "third", {}});
    QCOMPARE(ConnectionWords::rejected(log)[2].key, rows[1].key);
}

void TestConnectionWords::logIsBounded()
{
    DiagnosticsLog log;
    for (int i = 0; i < DiagnosticsLog::MostLines + 50; ++i) {
        log.addRejected({Now + i, QByteArray(100'000, 'x'), QString::number(i)});
        log.addGap({Now + i, Now + i + 1, {}, {}});
    }
    QCOMPARE(log.lines().size(), std::size_t(DiagnosticsLog::MostLines));
    QCOMPARE(log.gaps().size(), std::size_t(DiagnosticsLog::MostGaps));
    QCOMPARE(log.lines().front().reason, u"50"_s);
    QCOMPARE(log.lines().back().raw.size(), DiagnosticsLog::LongestLine);
    QCOMPARE(log.rejectedCount(), DiagnosticsLog::MostLines + 50);
}

void TestConnectionWords::everyBufferHasItsCount()
{
    SourceState source = receiving();
    source.dropped = {{u"Lines from the server"_s, 3}};
    LiveSession session;
    session.addShed(5);
    StreamState stream;
    stream.shedChanges = 7;
    stream.letGoClients = 2;
    RecordingState recording;
    recording.lostChanges = 11;
    const std::vector<TableRow> rows
        = ConnectionWords::buffers(source, session, stream, recording, QLocale::c());
    QStringList dropped;
    for (const TableRow &row : rows) {
        dropped.append(row.cells[2].text);
    }
    QCOMPARE(dropped, (QStringList{u"3"_s, u"5"_s, u"0"_s, u"7"_s, u"2"_s, u"11"_s}));
    QCOMPARE(rows[2].cells[2].tone, CellTone::Plain);
    QCOMPARE(rows[5].cells[2].tone, CellTone::Warning);
}

void TestConnectionWords::clientsAreHostile()
{
    StreamClientInfo client;
    client.id = 42;
    client.address = u"192.0.2.7:51234"_s;
    client.path = u"/en/\u202e<b>"_s;
    client.filter = u"is:bot\n<img src=x>"_s;
    client.sent = 1200;
    client.waiting = 2'000;
    client.dropped = 1;
    client.since = Now - 65'000;
    client.isExtended = true;
    client.userAgent = u"agent\u0007"_s;
    const std::vector<TableRow> rows = ConnectionWords::clients({client}, Now, QLocale::c());
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].key, u"42"_s);
    QVERIFY(!rows[0].cells[1].text.contains(QChar(0x202e)));
    QVERIFY(!rows[0].cells[3].text.contains(u'\n'));
    QVERIFY(!rows[0].toolTip.contains(QChar(7)));
    QCOMPARE(rows[0].cells[2].text, u"v1, extended"_s);
    QCOMPARE(rows[0].cells[4].text, u"1200"_s);
    QCOMPARE(rows[0].cells[5].text, u"2.0 kB"_s);
    QCOMPARE(rows[0].cells[7].text, u"65 s"_s);
    QCOMPARE(rows[0].cells.size(), std::size_t(connectionColumns(ConnectionList::Clients).size()));
}

void TestConnectionWords::refusalsByReason()
{
    StreamState stream;
    QCOMPARE(ConnectionWords::clientsNote(stream, QLocale::c()), u"The stream is off."_s);
    stream.isWanted = stream.isListening = true;
    stream.clients = 2;
    QCOMPARE(ConnectionWords::clientsNote(stream, QLocale::c()), u"2 clients"_s);
    stream.refusals.token = 8;
    stream.refusals.origin = 4;
    stream.letGoClients = 1;
    QCOMPARE(ConnectionWords::clientsNote(stream, QLocale::c()),
        u"2 clients · 8 refused without the token · 4 refused, pages of other sites · 1 let go, too slow"_s);
}

void TestConnectionWords::lagIsAMedian()
{
    LagMeter meter;
    QVERIFY(!meter.median());
    for (const qint64 lag : {100, 90, 60'000, 110, -5}) {
        meter.add(lag);
    }
    QCOMPARE(meter.median(), 100);
    for (int i = 0; i < 100; ++i) {
        meter.add(7);
    }
    QCOMPARE(meter.median(), 7);
    meter.reset();
    QVERIFY(!meter.median());
}

void TestConnectionWords::lagOfLiveChangesOnly()
{
    LiveSession session;
    FeedBatch batch;
    batch.changes.resize(1);
    batch.changes[0].timestamp = Now - 86'400'000;
    batch.changes[0].source = FeedSource::Replay;
    session.take(batch, Now);
    QVERIFY(!session.lag());
    batch.changes[0].source = FeedSource::EventStreams;
    batch.changes[0].timestamp = Now - 250;
    session.take(batch, Now);
    QCOMPARE(session.lag(), 250);
    session.feedStopped();
    QVERIFY(!session.lag());
}

QTEST_GUILESS_MAIN(TestConnectionWords)
#include "tst_connectionwords.moc"
