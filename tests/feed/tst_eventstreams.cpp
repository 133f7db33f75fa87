// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "eventsourcerun.h"
#include "feed/feedline.h"
#include "samechange.h"
#include "testdata.h"

#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The source of an event stream beside a server that is as good or as bad as the test wants.
class TestEventStreams : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_events = readData(u"en.truth.jsonl"_s).trimmed().split('\n'); }

    void truth_data()
    {
        QTest::addColumn<qsizetype>("chunk");
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("a byte at a time") << qsizetype(1) << QByteArray("\n");
        QTest::newRow("seven bytes, CR LF") << qsizetype(7) << QByteArray("\r\n");
        QTest::newRow("a thousand bytes, CR") << qsizetype(1000) << QByteArray("\r");
        QTest::newRow("as much as goes") << qsizetype(1 << 20) << QByteArray("\n");
    }
    // The capture over HTTP against the same events over IRC, field by field.
    void truth()
    {
        QFETCH(qsizetype, chunk);
        QFETCH(QByteArray, lineEnd);
        EventSourceRun run(m_events);
        run.server.before = "\xEF\xBB\xBF: ok" + lineEnd + lineEnd;
        run.server.chunkSize = chunk;
        run.server.lineEnd = lineEnd;
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.changes.size(), std::size_t(m_events.size()), 30'000);
        const QByteArrayList lines = captureTexts();
        RecentChange fromIrc;
        for (std::size_t i = 0; i < run.changes.size(); ++i) {
            const QByteArray &line = lines[qsizetype(i)];
            QCOMPARE(parseFeedLine(toView(line), englishContext(), 7, fromIrc), FeedLineStatus::Change);
            const QByteArray difference = differenceBetweenFeeds(fromIrc, run.changes[i]);
            QVERIFY2(difference.isEmpty(), difference.constData());
        }
        QVERIFY(run.gaps.isEmpty());
        QCOMPARE(run.source->counters().messages, m_events.size());
        QCOMPARE(run.source->state().phase, SourcePhase::Receiving);
    }

    void request()
    {
        EventSourceRun run(m_events.first(1));
        run.start();
        QTRY_COMPARE(run.changes.size(), 1U);
        const auto &request = run.server.requests().first();
        QCOMPARE(request.target, "/stream");
        QCOMPARE(request.header("Accept"), "text/event-stream");
        QCOMPARE(request.header("Accept-Encoding"), "identity");
        QVERIFY(request.header("Last-Event-ID").isEmpty());
        const QByteArray agent = request.header("User-Agent");
        QVERIFY2(
            agent.startsWith("WikiMon/") && agent.contains('(') && agent.endsWith(')'), agent.constData());
    }

    // Wherever the link breaks, nothing is lost and nothing comes twice.
    void breaksAnywhere()
    {
        const QByteArrayList few = m_events.first(3);
        qsizetype whole = 0;
        for (const QByteArray &event : few) {
            whole += event.size() + 40;
        }
        const std::vector<QByteArray> expected = titlesOf(m_events.first(4));
        for (qint64 at = 0; at < whole; at += at % 400 < 60 ? 7 : 61) {
            EventSourceRun run(few);
            run.server.breaksAfter = [at](int connection) { return connection == 0 ? at : -1; };
            run.start();
            QVERIFY(QTest::qWaitFor([&] { return run.server.openConnections() == 1; }, 20'000));
            run.server.send("id: 3\ndata: " + m_events[3] + "\n\n"); // what came twice came before it
            QVERIFY(QTest::qWaitFor(
                [&] {
                    return !run.changes.empty()
                        && EventSourceRun::titleOf(run.changes.back()) == expected.back();
                },
                20'000));
            QCOMPARE(run.titles(), expected);
            QVERIFY(run.gaps.isEmpty());
        }
    }

    void reconnects_data()
    {
        QTest::addColumn<bool>("inOrder");
        QTest::addColumn<bool>("ids");
        QTest::newRow("closed in order, by id") << true << true;
        QTest::newRow("broken off, by id") << false << true;
        QTest::newRow("broken off, by time") << false << false;
    }
    void reconnects()
    {
        QFETCH(bool, inOrder);
        QFETCH(bool, ids);
        constexpr int Times = 15; // the benchmark does a thousand
        EventSourceRun run(m_events.first(Times * 2));
        const QByteArrayList all = run.server.events;
        run.server.events = all.first(2);
        run.server.hasIds = ids;
        run.start();
        for (int i = 1; i <= Times; ++i) {
            QTRY_COMPARE_WITH_TIMEOUT(run.changes.size(), std::size_t(2 * i), 5'000);
            run.server.events = all.first(std::min<qsizetype>(2 * (i + 1), all.size()));
            QTRY_COMPARE(run.server.openConnections(), 1);
            inOrder ? run.server.closeAll() : run.server.breakAll();
        }
        QTRY_COMPARE(run.server.requests().size(), Times + 1);
        QTRY_COMPARE(run.server.openConnections(), 1);
        QCOMPARE(run.titles(), titlesOf(all));
        QVERIFY(run.gaps.isEmpty());
        QCOMPARE(run.source->counters().repeated > 0, !ids);
    }

    // The server closes each link after some minutes: no error, no gap, no other phase.
    void closesInOrder()
    {
        EventSourceRun run(m_events.first(4));
        run.timings.goodLife = 0ms;
        run.start();
        QTRY_COMPARE(run.changes.size(), 4U);
        run.phases.clear();
        run.server.closeAll();
        QTRY_COMPARE(run.server.requests().size(), 2);
        QCOMPARE(run.server.requests()[1].header("Last-Event-ID"), "3");
        QTRY_COMPARE(run.server.openConnections(), 1);
        QCOMPARE(run.source->state().reconnects, 0);
        QVERIFY(!run.phases.contains(SourcePhase::BackingOff));
    }

    // A server without a history: what is missing is told as a gap, before what comes after it.
    void gap()
    {
        EventSourceRun run(m_events);
        run.server.resumes = false;
        run.server.liveFrom = 0;
        run.server.events = m_events.first(40);
        run.start();
        QTRY_COMPARE(run.changes.size(), 40U);
        run.server.events = m_events;
        run.server.liveFrom = m_events.size() - 3;
        run.server.breakAll();
        QTRY_COMPARE(run.changes.size(), 43U);
        QCOMPARE(run.gaps.size(), 1);
        QCOMPARE(run.gaps.first().from, run.changes[39].timestamp);
        QCOMPARE(run.gaps.first().to, run.changes[40].timestamp);
        QCOMPARE(run.gapPositions.first(), 40);
        QVERIFY(!run.gaps.first().reason.isEmpty());
    }

    void since()
    {
        EventSourceRun run(m_events.first(2));
        run.since = 1795296622123;
        run.start();
        QTRY_COMPARE(run.changes.size(), 2U);
        QCOMPARE(run.server.requests().first().target, "/stream?since=2026-11-21T21:30:22.123Z");
    }

    void silence()
    {
        EventSourceRun run(m_events.first(2));
        run.timings.silence = 150ms;
        run.start();
        QTRY_COMPARE(run.changes.size(), 2U);
        QTRY_VERIFY(run.phases.contains(SourcePhase::BackingOff));
        QVERIFY2(run.reasons.contains(u"silent"_s), qPrintable(run.reasons));
    }
    void heartbeatsKeepItUp()
    {
        EventSourceRun run({});
        run.timings.silence = 2s;
        run.start();
        QTRY_COMPARE(run.server.openConnections(), 1);
        for (int i = 0; i < 12; ++i) {
            QTest::qWait(250);
            run.server.send(":\n\n");
        }
        QVERIFY(!run.phases.contains(SourcePhase::BackingOff));
        QVERIFY(run.source->coveredUntil() > 0);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("words");
        QTest::addColumn<qint64>("pause"); // at least, milliseconds
        const auto row = [](const char *name, const QByteArray &answer, const QString &words, qint64 pause) {
            QTest::newRow(name) << answer << words << pause;
        };
        row("403", response("403 Forbidden", {}, "no"), u"let us in (403)"_s, 40'000);
        row("404", response("404 Not Found"), u"no such stream on 127.0.0.1 (404)"_s, 40'000);
        row("429", response("429 Too Many", "Retry-After: 120\r\n"), u"come back later (429)"_s, 119'000);
        row("503 with a body without end",
            "HTTP/1.1 503 Bad\r\nContent-Length: 1000000000\r\n\r\n" + QByteArray(1 << 20, 'x'),
            u"problem of its own (503)"_s, 500);
        row("a page", response("200 OK", "Content-Type: text/html\r\n", "<p>"), u"(text/html)"_s, 40'000);
        row("204", response("204 No Content"), u"(204)"_s, 40'000);
        row("an unsafe address", response("302 Found", "Location: ftp://127.0.0.1/x\r\n"), u"127.0.0.1"_s,
            500);
        row("no HTTP", "hello\r\n\r\n", u"127.0.0.1"_s, 500);
    }
    void refusals()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, words);
        QFETCH(qint64, pause);
        EventSourceRun run(m_events);
        run.timings = {};
        run.server.answer = answer;
        run.start();
        QTRY_COMPARE(run.source->state().phase, SourcePhase::BackingOff);
        QVERIFY2(run.source->state().reason.contains(words), qPrintable(run.source->state().reason));
        const qint64 wait = run.source->state().nextTry - QDateTime::currentMSecsSinceEpoch();
        QVERIFY2(wait > pause - 1000, qPrintable(QString::number(wait)));
        QVERIFY(run.changes.empty());
    }

    void redirect()
    {
        EventSourceRun run(m_events.first(2));
        ScriptedEventServer first;
        QVERIFY(first.listen() && run.server.listen());
        first.answer
            = response("307 Elsewhere", "Location: " + run.server.url().toEncoded() + "?stream=2\r\n");
        run.start(first.url());
        QTRY_COMPARE(run.changes.size(), 2U);
        QCOMPARE(run.server.requests().first().target, "/stream?stream=2");
    }
    void redirectsWithoutEnd()
    {
        EventSourceRun run({});
        run.server.answer = response("302 Found", "Location: /stream?again\r\n");
        run.timings = {};
        run.start();
        QTRY_COMPARE(run.source->state().phase, SourcePhase::BackingOff);
        QVERIFY2(run.source->state().reason.contains(u"too many"_s), qPrintable(run.source->state().reason));
        QCOMPARE(run.server.requests().size(), EventStreamsLink::MaxRedirects + 1);
    }

    // The place is not known to the server any more: with a gap is better than not at all.
    void unknownPlace()
    {
        EventSourceRun run(m_events.first(40));
        run.start();
        QTRY_COMPARE(run.changes.size(), 40U);
        run.server.answer = response("400 Bad Request");
        connect(&run.server, &ScriptedEventServer::requested, &run.server, [&run](const auto &request) {
            if (request.header("Last-Event-ID").isEmpty()) {
                run.server.answer.clear();
            }
        });
        run.server.breakAll();
        QTRY_COMPARE(run.source->state().phase, SourcePhase::Receiving);
        QTRY_COMPARE(run.server.requests().size(), 3);
        QCOMPARE(run.server.requests()[1].header("Last-Event-ID"), "39");
    }

    void largeLines()
    {
        QByteArrayList events = m_events.first(4);
        events.insert(2, "{\"wiki\":\"enwiki\",\"title\":\"" + QByteArray(5 << 20, 'x') + "\"}");
        EventSourceRun run(events);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.changes.size(), 4U, 20'000);
        QCOMPARE(run.source->counters().rejected, 1);
        QVERIFY(run.rejected.first().reason.contains(u"4 MiB"_s));
        QTRY_COMPARE(run.source->state().dropped.value(0).count, 1); // and all see it
        run.server.breakAll();
        QTRY_COMPARE(run.server.requests().size(), 2);
        QCOMPARE(run.server.requests()[1].header("Last-Event-ID"), "4");
    }

    void otherWikis()
    {
        QByteArrayList events;
        for (const QByteArray &event : m_events.first(50)) {
            events << event << QByteArray(event).replace("enwiki", "dewiki").replace("en.wiki", "de.wiki")
                   << QByteArray(event)
                          .replace("enwiki", "frwiki")
                          .replace("User:", "\\\"wiki\\\":\\\"enwiki\\\"");
        }
        events << "{\"meta\":{\"domain\":\"canary\"},\"type\":\"edit\",\"wiki\":\"enwiki\"}"
               << "{\"type\":\"categorize\",\"wiki\":\"enwiki\"}"
               << "{\"type\":\"external\",\"wiki\":\"enwiki\"}"
               << "{\"type\":\"novelty\",\"wiki\":\"enwiki\",\"title\":\"A\",\"user\":\"B\"}"
               << "{\"wiki\":\"enwiki\"";
        EventSourceRun run(events, {wikiOf("enwiki")});
        run.start();
        QTRY_COMPARE(run.source->counters().messages, events.size());
        QCOMPARE(run.changes.size(), 50U);
        const LinkCounters counters = run.source->counters();
        QCOMPARE(counters.otherWikis, 100);
        QCOMPARE(counters.skipped, 3);
        QCOMPARE(counters.rejected, 2);
        QCOMPARE(run.rejected.size(), 2);
        QVERIFY(run.rejected.first().reason.contains(u"type"_s));
        // Another wiki while it runs, on the same link.
        run.source->setWikis({wikiOf("enwiki"), wikiOf("dewiki")});
        run.server.send("data: " + events[1] + "\n\ndata: " + events[2] + "\n\n");
        QTRY_COMPARE(run.changes.size(), 51U);
        QCOMPARE(run.changes.back().view(run.changes.back().wiki), "dewiki");
        QCOMPARE(run.server.requests().size(), 1);
    }

    void newAccounts()
    {
        QByteArray event = m_events.first();
        event.replace("en.wikipedia.org", "auth.wikimedia.org").replace("enwiki", "dewiki");
        EventSourceRun run({event}, {wikiOf("dewiki")});
        run.start();
        QTRY_COMPARE(run.changes.size(), 1U);
        const RecentChange &change = run.changes.front();
        QCOMPARE(change.view(change.wiki), "dewiki");
        QCOMPARE(change.view(change.serverName), "de.wikipedia.org");
        QCOMPARE(change.view(change.title), "Spezial:Log/newusers");
    }

    void stopWhileTheLinkIsDown()
    {
        EventSourceRun run(m_events.first(5));
        run.start();
        QTRY_COMPARE(run.changes.size(), 5U);
        run.server.stopListening();
        run.server.breakAll();
        QTRY_VERIFY(run.phases.contains(SourcePhase::BackingOff));
        QTest::qWait(5);
        run.source->stop();
        QCOMPARE(run.gaps.size(), 1);
        QVERIFY(run.gaps[0].from < run.gaps[0].to);
        QVERIFY(!run.gaps[0].reason.isEmpty());
        QCOMPARE(run.gapPositions, QList<int>{5});
        run.source->stop();
        QCOMPARE(run.gaps.size(), 1);
    }

    void stopAndStart()
    {
        EventSourceRun run(m_events.first(5));
        run.start();
        QTRY_COMPARE(run.changes.size(), 5U);
        run.source->stop();
        QCOMPARE(run.source->state().phase, SourcePhase::Stopped);
        QTRY_COMPARE(run.server.openConnections(), 0);
        QVERIFY(run.gaps.isEmpty()); // nothing was missed
        run.source->start();
        QTRY_COMPARE(run.changes.size(), 10U);
        QVERIFY(run.server.requests().last().header("Last-Event-ID").isEmpty());
        run.source->reconnect(u"The machine slept."_s);
        QTRY_COMPARE(run.server.requests().size(), 3);
        QCOMPARE(run.server.requests().last().header("Last-Event-ID"), "4");
        QCOMPARE(run.source->state().reconnects, 1);
    }

private:
    static Wiki wikiOf(const char *dbname)
    {
        Wiki wiki;
        wiki.dbname = QString::fromLatin1(dbname);
        wiki.host = wiki.dbname.first(2) + u".wikipedia.org"_s;
        return wiki;
    }
    // As the changes are expected to come, told apart by what they are about.
    static std::vector<QByteArray> titlesOf(const QByteArrayList &events)
    {
        RecentChange change;
        std::vector<QByteArray> titles;
        for (const QByteArray &event : events) {
            if (readEventJson(toView(event), englishContext(), change) != ReadStatus::Change) {
                qFatal("no change: %s", event.constData());
            }
            titles.push_back(EventSourceRun::titleOf(change));
        }
        return titles;
    }

    QByteArrayList m_events;
};

QTEST_GUILESS_MAIN(TestEventStreams)
#include "tst_eventstreams.moc"
