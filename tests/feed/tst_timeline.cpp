// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/timelinebuilder.h"
#include "feed/timelinescan.h"
#include "recordings.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

static qint64 sum(const RecordingTimeline &line)
{
    return std::accumulate(line.counts.begin(), line.counts.end(), qint64(0));
}

class TestTimeline : public QObject
{
    Q_OBJECT

    Scratch m_scratch;

private slots:
    void clock_data()
    {
        QTest::addColumn<QList<qint64>>("times"); // 0: none
        QTest::addColumn<QList<qint64>>("positions");
        const qint64 t = RecordingStart;
        const qint64 day = 86'400'000;
        QTest::newRow("in order") << QList<qint64>{t, t + 5, t + 5, t + 900} << QList<qint64>{0, 5, 5, 900};
        QTest::newRow("a little out of order")
            << QList<qint64>{t, t + 3000, t + 1000, t + 4000} << QList<qint64>{0, 3000, 3000, 4000};
        QTest::newRow("no times") << QList<qint64>{0, 0, 0} << QList<qint64>{0, 100, 200};
        QTest::newRow("times in between")
            << QList<qint64>{t, 0, t + 500, 0} << QList<qint64>{0, 100, 500, 600};
        QTest::newRow("times later") << QList<qint64>{0, 0, t, t + 50} << QList<qint64>{0, 100, 200, 250};
        QTest::newRow("an earlier file joined on")
            << QList<qint64>{t + day, t + day + 10, t, t + 30} << QList<qint64>{0, 10, 10, 40};
    }
    void clock()
    {
        QFETCH(QList<qint64>, times);
        QFETCH(QList<qint64>, positions);
        RecordingClock clock;
        QList<qint64> found;
        for (const qint64 time : times) {
            found.append(clock.advance(time));
        }
        QCOMPARE(found, positions);
    }

    void startTimeIsThatOfTheFirstChange()
    {
        RecordingClock clock;
        clock.advance(0);
        QCOMPARE(clock.startTime(), 0);
        clock.advance(0);
        clock.advance(RecordingStart);
        QCOMPARE(clock.startTime(), RecordingStart - 200);
    }

    void slotsOfEqualWidth()
    {
        TimelineBuilder builder(u"x"_s);
        for (int i = 0; i < 100'000; ++i) {
            builder.addChange(RecordingStart + i * 1000);
        }
        const RecordingTimeline &line = builder.line();
        QVERIFY(line.counts.size() <= size_t(RecordingTimeline::MaxSlots));
        QVERIFY(line.counts.size() > size_t(RecordingTimeline::MaxSlots / 2 - 1));
        QCOMPARE(sum(line), 100'000);
        QCOMPARE(line.duration, 99'999'000);
        for (size_t i = 0; i + 1 < line.counts.size(); ++i) {
            QCOMPARE(line.counts[i], quint32(line.slotWidth / 1000));
        }
        QCOMPARE(*std::ranges::max_element(line.counts), quint32(line.slotWidth / 1000));
    }

    void hostileTimes()
    {
        TimelineBuilder builder(u"x"_s);
        const qint64 latest = 253'402'300'799'999; // the year 9999
        const qint64 earliest = -62'167'219'200'000; // the year 0
        for (const qint64 time : {earliest, latest, RecordingStart, qint64(0), earliest, latest, qint64(1)}) {
            builder.addChange(time);
            builder.addGap({earliest, latest, {}, {}});
            builder.addGap({latest, earliest, {}, {}});
        }
        QVERIFY(builder.line().counts.size() <= size_t(RecordingTimeline::MaxSlots));
        QCOMPARE(sum(builder.line()), 7);
        for (const TimelineGap &gap : builder.line().gaps) {
            QVERIFY(gap.to >= gap.from && gap.from >= 0);
        }
    }

    void gapsAndMarksAreBounded()
    {
        TimelineBuilder builder(u"x"_s);
        constexpr int Records = 100'000;
        constexpr qint64 RecordSize = 50'000;
        for (int i = 0; i < Records; ++i) {
            builder.beginRecord(i * RecordSize, i);
            builder.addChange(RecordingStart + i * 10);
            builder.addGap({RecordingStart, RecordingStart + 1, {}, {}});
        }
        const RecordingTimeline &line = builder.line();
        QCOMPARE(line.gapCount, Records);
        QCOMPARE(line.gaps.size(), size_t(RecordingTimeline::MaxGaps));
        QVERIFY(line.marks.size() <= size_t(RecordingTimeline::MaxMarks));
        QVERIFY(line.marks.size() >= size_t(RecordingTimeline::MaxMarks / 2));
        QVERIFY(line.marks.front().isStart);
        for (const qint64 position : {qint64(0), qint64(1), qint64(10), qint64(5000), qint64(999'990)}) {
            const RecordingMark mark = line.markBefore(position);
            QVERIFY(mark.isStart || mark.clock.position() < position);
            // As near as the marks lie: at most two distances of bytes before it.
            QVERIFY(position / 10 * RecordSize - mark.offset
                <= 2 * (Records * RecordSize / RecordingTimeline::MaxMarks * 2));
        }
    }

    void looksThroughAFile()
    {
        QByteArray bytes;
        for (int i = 0; i < 5000; ++i) {
            bytes += recordedLine("A", i * 100);
        }
        bytes += "rubbish\n" + gapLine(500'000, 560'000) + recordedLine("B", 560'000);
        const QString path = m_scratch.write(bytes);
        TimelineScan scan;
        QSignalSpy spy(&scan, &TimelineScan::timelineChanged);
        const WikiCatalogue catalogue;
        scan.start(path, *catalogue.byDbname(u"enwiki"_s));
        const auto last
            = [&spy] { return spy.isEmpty() ? nullptr : spy.last().first().value<RecordingTimelinePtr>(); };
        QTRY_VERIFY_WITH_TIMEOUT(last() && last()->isComplete, 20'000);
        const RecordingTimeline &line = *last();
        QCOMPARE(line.path, path);
        QCOMPARE(line.changes, 5001);
        QCOMPARE(sum(line), 5001);
        QCOMPARE(line.duration, 560'000);
        QCOMPARE(line.startTime, RecordingStart);
        QCOMPARE(line.rejected, 1);
        QCOMPARE(line.gaps, (std::vector<TimelineGap>{{499'900, 559'900}}));
        QCOMPARE(line.progress, 1.0);
        QVERIFY(line.error.isEmpty());
        // Ended at once, it tells nothing more.
        spy.clear();
        scan.start(path, *catalogue.byDbname(u"enwiki"_s));
        scan.stop();
        QTest::qWait(20);
        QVERIFY(spy.isEmpty());
    }

    void fileThatCannotBeRead()
    {
        TimelineScan scan;
        QSignalSpy spy(&scan, &TimelineScan::timelineChanged);
        scan.start(u"/nonexistent/x"_s, Wiki());
        QTRY_COMPARE(spy.size(), 1);
        const auto line = spy.first().first().value<RecordingTimelinePtr>();
        QVERIFY(line->isComplete && line->changes == 0 && !line->error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
