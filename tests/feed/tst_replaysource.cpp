// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/replaysource.h"
#include "packing.h"
#include "recordings.h"
#include "testdata.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

// A replay and all that came of it.
class Player : public QObject
{
    Q_OBJECT
public:
    explicit Player(const QString &path, double speed = 0, bool wantsTimeline = false)
        : source(path, speed, *m_catalogue.byDbname(u"enwiki"_s), m_assembler, nullptr)
    {
        source.setWantsTimeline(wantsTimeline);
        connect(&source, &ChangeSource::batchReady, this, [this](const FeedBatchPtr &batch) {
            if (batch->startsSession) {
                titles.clear();
                ++sessions;
            }
            gaps += batch->gap ? 1 : 0;
            for (const RecentChange &change : batch->changes) {
                titles.append(titleOf(change));
                wrongSources += change.source == FeedSource::Replay ? 0 : 1;
            }
        });
        connect(&source, &ChangeSource::stateChanged, this, [this](const SourceState &now) { state = now; });
        connect(&source, &ChangeSource::lineRejected, this, [this] { ++rejected; });
        connect(&source, &ReplaySource::timelineChanged, this,
            [this](const RecordingTimelinePtr &now) { timeline = now; });
    }
    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return state.phase == SourcePhase::Finished; }, 20'000);
    }
    // Plays the next change; its title, or nothing at the end.
    [[nodiscard]] QString step()
    {
        const qsizetype before = titles.size();
        source.step();
        const bool done = QTest::qWaitFor(
            [&] { return titles.size() > before || state.phase == SourcePhase::Finished; }, 20'000);
        return !done ? u"nothing came"_s : titles.size() > before ? titles.last() : QString();
    }

private:
    WikiCatalogue m_catalogue;
    NamespaceLibrary m_library;
    WikiContexts m_contexts{m_catalogue, m_library};
    FeedAssembler m_assembler{m_contexts, nullptr};

public:
    ReplaySource source;
    QStringList titles; // of the session that runs
    int sessions = 0;
    int gaps = 0;
    int rejected = 0;
    int wrongSources = 0;
    SourceState state;
    RecordingTimelinePtr timeline;
};

// Lines some milliseconds apart, numbered.
static QByteArray evenRecording(int count, qint64 step)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i) {
        bytes += recordedLine(QByteArray::number(i), i * step);
    }
    return bytes;
}

class TestReplaySource : public QObject
{
    Q_OBJECT

    Scratch m_scratch;

private slots:
    void playsAllInOrder()
    {
        Player player(m_scratch.write(evenRecording(5000, 1000)));
        player.source.start();
        QVERIFY(player.waitForEnd());
        QCOMPARE(player.titles.size(), 5000);
        QCOMPARE(player.titles.last(), u"4999"_s);
        QCOMPARE(player.sessions, 0);
        QCOMPARE(player.wrongSources, 0);
        QCOMPARE(player.state.replayedChanges, 5000);
        QCOMPARE(player.state.progress, 1.0);
        QCOMPARE(player.state.replay.position, 4'999'000);
        QCOMPARE(player.state.replay.duration, 4'999'000);
        QCOMPARE(player.state.replay.startTime, RecordingStart);
        QCOMPARE(player.state.replay.time(), RecordingStart + 4'999'000);
        QVERIFY(player.state.replay.isDurationKnown);
    }

    void speed_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<qint64>("least"); // milliseconds
        QTest::newRow("real time") << 1.0 << qint64(400);
        QTest::newRow("4 x") << 4.0 << qint64(100);
        QTest::newRow("1000 x") << 1000.0 << qint64(0);
        QTest::newRow("too fast") << 1e300 << qint64(0);
        QTest::newRow("as fast as it goes") << 0.0 << qint64(0);
        QTest::newRow("no speed at all") << double(NAN) << qint64(0);
    }
    void speed()
    {
        QFETCH(double, speed);
        QFETCH(qint64, least);
        Player player(m_scratch.write(evenRecording(5, 100)), speed);
        QElapsedTimer timer;
        timer.start();
        player.source.start();
        QVERIFY(player.waitForEnd());
        QCOMPARE(player.titles.size(), 5);
        QVERIFY2(timer.elapsed() >= least, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(player.state.replay.speed <= ReplaySource::MaxSpeed);
    }

    void speedChangesOnTheWay()
    {
        Player player(m_scratch.write(evenRecording(3, 3'600'000)), 1);
        player.source.start();
        QTRY_COMPARE(player.titles.size(), 1);
        player.source.setSpeed(1000); // a pause of an hour is cut to a minute: 60 ms
        QCOMPARE(player.state.replay.speed, 1000);
        QVERIFY(player.waitForEnd());
        QCOMPARE(player.titles.size(), 3);
        player.source.seek(0);
        player.source.setSpeed(1);
        QTRY_COMPARE(player.titles.size(), 1);
        player.source.setSpeed(0);
        QVERIFY(player.waitForEnd());
    }

    void pauseAndResume()
    {
        Player player(m_scratch.write(evenRecording(20, 20)), 1);
        player.source.start();
        QTRY_VERIFY(player.titles.size() >= 2);
        player.source.pause();
        QVERIFY(player.state.replay.isPaused);
        const qsizetype played = player.titles.size();
        QTest::qWait(100);
        QCOMPARE(player.titles.size(), played);
        QCOMPARE(player.state.phase, SourcePhase::Replaying);
        QElapsedTimer timer;
        timer.start();
        player.source.resume();
        QVERIFY(!player.state.replay.isPaused);
        QVERIFY(player.waitForEnd());
        QCOMPARE(player.titles.size(), 20);
        // What passed while it was halted is not made up for.
        QVERIFY(timer.elapsed() >= (19 - played) * 20 - 5);
    }

    void steps()
    {
        Player player(m_scratch.write(recordedLine("A", 0) + "rubbish\n" + gapLine(1, 2)
                          + recordedLine("B", 1000'000) + recordedLine("C", 1000'000)),
            1);
        player.source.start();
        player.source.pause();
        QCOMPARE(player.step(), u"A"_s);
        QCOMPARE(player.state.replay.position, 0);
        QCOMPARE(player.step(), u"B"_s);
        QCOMPARE(player.state.replay.position, 1000'000);
        QCOMPARE(player.gaps, 1);
        QCOMPARE(player.state.replay.gaps, 1);
        QCOMPARE(player.rejected, 1);
        QVERIFY(player.state.replay.isPaused);
        QCOMPARE(player.titles, (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(player.step(), u"C"_s);
        QCOMPARE(player.step(), QString());
        QCOMPARE(player.state.phase, SourcePhase::Finished);
        // Asked for more quickly than it steps.
        player.source.seek(0);
        player.source.step();
        player.source.step();
        QTRY_COMPARE(player.titles, (QStringList{u"A"_s, u"B"_s}));
        QTest::qWait(20);
        QCOMPARE(player.titles.size(), 2);
    }

    // The next change after a seek to t is the first one at or after it, wherever the replay was before.
    void seeks_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("hasTimeline");
        QTest::newRow("plain, no time line") << 0 << false;
        QTest::newRow("plain") << 0 << true;
        QTest::newRow("gz") << 1 << true;
        QTest::newRow("zst, no time line") << 2 << false;
        QTest::newRow("zst") << 2 << true;
    }
    void seeks()
    {
        QFETCH(int, format);
        QFETCH(bool, hasTimeline);
        QRandomGenerator random(7);
        QByteArray bytes;
        RecordingClock clock;
        std::vector<qint64> positions;
        qint64 time = 0;
        for (int i = 0; i < 8000; ++i) {
            // Bursts, pauses, disorder, and changes without a time.
            time += random.bounded(4) == 0 ? 0 : random.bounded(i % 500 == 0 ? 100'000 : 900);
            const bool hasTime = random.bounded(10) != 0;
            const qint64 own = std::max<qint64>(time - random.bounded(2000), 0);
            bytes += hasTime ? recordedLine(QByteArray::number(i), own)
                             : "{\"action\":\"edit\",\"page_title\":\"" + QByteArray::number(i) + "\"}\n";
            bytes += i % 700 == 0 ? "rubbish\n" + gapLine(time, time + 5) : QByteArray();
            positions.push_back(clock.advance(hasTime ? RecordingStart + own : 0));
        }
        QVERIFY(std::ranges::is_sorted(positions));
        const QByteArray packed = format == 0 ? bytes : format == 1 ? gzipped(bytes) : zstandard(bytes);
        Player player(m_scratch.write(packed), 0, hasTimeline);
        player.source.start();
        player.source.pause();
        if (hasTimeline) {
            QTRY_VERIFY_WITH_TIMEOUT(player.timeline && player.timeline->isComplete, 20'000);
            QVERIFY(player.timeline->marks.size() > 3);
        }
        std::vector<qint64> wanted{0, -5, 1, positions.back(), positions.back() + 1, 0};
        for (int i = 0; i < 60; ++i) {
            const qint64 any = positions[size_t(random.bounded(int(positions.size())))];
            wanted.push_back(any + random.bounded(3) - 1);
            if (i % 3 == 0) {
                wanted.push_back(any + 5000); // a little ahead
            }
        }
        for (const qint64 position : wanted) {
            player.source.seek(position);
            QVERIFY(player.titles.isEmpty());
            const auto expected = std::ranges::lower_bound(positions, position);
            const QString title
                = expected == positions.end() ? QString() : QString::number(expected - positions.begin());
            QCOMPARE(player.step(), title);
            if (expected != positions.end()) {
                QCOMPARE(player.state.replay.position, *expected);
                if (expected + 1 != positions.end()) {
                    QCOMPARE(player.step(), QString::number(expected - positions.begin() + 1));
                }
            }
        }
        QCOMPARE(player.sessions, int(wanted.size()));
        // What was read more than once is told once.
        player.source.seek(0);
        player.source.resume();
        QVERIFY(player.waitForEnd());
        QCOMPARE(player.titles.size(), 8000);
        QCOMPARE(player.rejected, 12);
        QCOMPARE(player.state.rejectedLines + player.state.replay.tornLines, 12);
        QCOMPARE(player.state.replay.gaps, 12);
    }

    void goesOnAfterTheEnd()
    {
        Player player(m_scratch.write(evenRecording(100, 10)));
        player.source.start();
        QVERIFY(player.waitForEnd());
        player.source.seek(950);
        QCOMPARE(player.state.phase, SourcePhase::Replaying);
        QVERIFY(player.waitForEnd());
        QCOMPARE(player.titles, (QStringList{u"95"_s, u"96"_s, u"97"_s, u"98"_s, u"99"_s}));
        player.source.resume();
        QVERIFY(player.waitForEnd());
        QCOMPARE(player.titles.size(), 100);
        QCOMPARE(player.state.replayedChanges, 205);
        player.source.seek(std::numeric_limits<qint64>::max());
        QVERIFY(player.waitForEnd());
        QVERIFY(player.titles.isEmpty());
    }

    void controlsMeanNothingWhenStopped()
    {
        Player player(m_scratch.write(evenRecording(10, 10)));
        player.source.seek(3);
        player.source.step();
        player.source.resume();
        player.source.start();
        QVERIFY(player.waitForEnd());
        player.source.stop();
        QCOMPARE(player.state.phase, SourcePhase::Stopped);
        player.source.seek(0);
        player.source.resume();
        player.source.step();
        player.source.setSpeed(4);
        QTest::qWait(20);
        QCOMPARE(player.state.phase, SourcePhase::Stopped);
        QCOMPARE(player.titles.size(), 10);
    }

    void linesWithoutTimes()
    {
        Player player(dataPath(u"en.irc.raw"_s), 0, true);
        player.source.start();
        QVERIFY(player.waitForEnd());
        QCOMPARE(player.titles.size(), 1282);
        QCOMPARE(player.state.replay.duration, 1281 * RecordingClock::DefaultStep);
        QCOMPARE(player.state.replay.startTime, 0);
        QCOMPARE(player.state.replay.time(), 0);
        QTRY_VERIFY(player.timeline && player.timeline->isComplete);
        QCOMPARE(player.timeline->duration, player.state.replay.duration);
        const QStringList all = player.titles;
        player.source.seek(1000 * RecordingClock::DefaultStep - 1);
        QVERIFY(player.waitForEnd());
        QCOMPARE(player.titles, all.sliced(1000));
    }

    void cutFileSaysSoAtItsEnd()
    {
        const QByteArray packed = gzipped(evenRecording(3000, 10));
        Player player(m_scratch.write(packed.first(packed.size() / 2)));
        player.source.start();
        QVERIFY(player.waitForEnd());
        QVERIFY(player.titles.size() > 100);
        QVERIFY(!player.state.reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReplaySource)
#include "tst_replaysource.moc"
