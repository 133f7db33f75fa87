// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/minutecounts.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace WikiMon;

class TestMinuteCounts : public QObject
{
    Q_OBJECT
private slots:
    void startsEmpty();
    void countsEachKind();
    void sizesAreAddedApart_data();
    void sizesAreAddedApart();
    void minutesBeforeTheEpoch();
    void oldMinutesFallOut();
    void lateChangesAreTold();
    void hugeJumpIsCheap();
    void equalsNaiveCounting();
};

static CountedChange changeAt(qint64 timestamp, AuthorKind author = AuthorKind::Registered)
{
    CountedChange change;
    change.timestamp = timestamp;
    change.author = author;
    return change;
}

void TestMinuteCounts::startsEmpty()
{
    const MinuteCounts counts;
    QVERIFY(!counts.newestMinute());
    QCOMPARE(counts.at(0), ChangeCounts());
}

void TestMinuteCounts::countsEachKind()
{
    MinuteCounts counts;
    counts.add(changeAt(60'000));
    counts.add(changeAt(119'999, AuthorKind::Bot));
    counts.add(changeAt(60'001, AuthorKind::Unregistered));
    CountedChange log = changeAt(60'002, AuthorKind::Bot);
    log.isEdit = false;
    counts.add(log);
    CountedChange revert = changeAt(120'000);
    revert.isRevert = true;
    counts.add(revert);
    const ChangeCounts first = counts.at(1);
    QCOMPARE(first.of(AuthorKind::Registered), 1);
    QCOMPARE(first.of(AuthorKind::Bot), 2);
    QCOMPARE(first.of(AuthorKind::Unregistered), 1);
    QCOMPARE(first.total(), 4);
    QCOMPARE(first.edits, 3);
    QCOMPARE(first.reverts, 0);
    QCOMPARE(counts.at(2).reverts, 1);
    QCOMPARE(counts.at(3), ChangeCounts());
}

void TestMinuteCounts::sizesAreAddedApart_data()
{
    QTest::addColumn<QList<qint32>>("sizes");
    QTest::addColumn<qint64>("added");
    QTest::addColumn<qint64>("removed");
    QTest::newRow("both signs") << QList<qint32>{5, -3, 7, -1} << qint64(12) << qint64(4);
    QTest::newRow("unknown") << QList<qint32>{CountedChange::NoSize, 1} << qint64(1) << qint64(0);
    QTest::newRow("smallest known") << QList<qint32>{CountedChange::NoSize + 1} << qint64(0)
                                    << qint64(2'147'483'647);
    QTest::newRow("more than 32 bits")
        << QList<qint32>{2'147'483'647, 2'147'483'647, 2} << qint64(4'294'967'296) << qint64(0);
}

void TestMinuteCounts::sizesAreAddedApart()
{
    QFETCH(QList<qint32>, sizes);
    ChangeCounts counts;
    for (const qint32 size : sizes) {
        CountedChange change;
        change.sizeChange = size;
        counts.add(change);
    }
    QTEST(counts.bytesAdded, "added");
    QTEST(counts.bytesRemoved, "removed");
}

void TestMinuteCounts::minutesBeforeTheEpoch()
{
    QCOMPARE(MinuteCounts::minuteOf(0), 0);
    QCOMPARE(MinuteCounts::minuteOf(-1), -1);
    QCOMPARE(MinuteCounts::minuteOf(-60'000), -1);
    QCOMPARE(MinuteCounts::minuteOf(-60'001), -2);
    MinuteCounts counts;
    counts.add(changeAt(-1));
    counts.add(changeAt(0));
    QCOMPARE(counts.at(-1).total(), 1);
    QCOMPARE(counts.at(0).total(), 1);
}

void TestMinuteCounts::oldMinutesFallOut()
{
    MinuteCounts counts;
    counts.add(changeAt(0));
    counts.add(changeAt((MinuteCounts::MaxMinutes - 1) * MinuteCounts::Minute));
    QCOMPARE(counts.at(0).total(), 1);
    counts.add(changeAt(MinuteCounts::MaxMinutes * MinuteCounts::Minute));
    QCOMPARE(counts.at(0), ChangeCounts());
    QCOMPARE(counts.at(MinuteCounts::MaxMinutes).total(), 1);
    QCOMPARE(counts.at(MinuteCounts::MaxMinutes - 1).total(), 1);
}

void TestMinuteCounts::lateChangesAreTold()
{
    MinuteCounts counts;
    counts.add(changeAt(MinuteCounts::MaxMinutes * MinuteCounts::Minute));
    counts.add(changeAt(MinuteCounts::Minute)); // late, but kept
    counts.add(changeAt(0));
    QCOMPARE(counts.at(1).total(), 1);
    QCOMPARE(counts.tooOld(), 1);
    QCOMPARE(counts.newestMinute(), std::optional<qint64>(MinuteCounts::MaxMinutes));
}

void TestMinuteCounts::hugeJumpIsCheap()
{
    MinuteCounts counts;
    counts.add(changeAt(std::numeric_limits<qint64>::min()));
    counts.add(changeAt(std::numeric_limits<qint64>::max()));
    const qint64 last = MinuteCounts::minuteOf(std::numeric_limits<qint64>::max());
    QCOMPARE(counts.at(last).total(), 1);
    QCOMPARE(counts.at(last - 1).total(), 0);
    QCOMPARE(counts.at(MinuteCounts::minuteOf(std::numeric_limits<qint64>::min())).total(), 0);
}

void TestMinuteCounts::equalsNaiveCounting()
{
    QRandomGenerator random(7);
    MinuteCounts counts;
    std::map<qint64, ChangeCounts> naive;
    qint64 newest = 0;
    for (int i = 0; i < 50'000; ++i) {
        CountedChange change = changeAt(
            i * 5'000 - random.bounded(600'000), static_cast<AuthorKind>(random.bounded(AuthorKindCount)));
        change.sizeChange = random.bounded(-500, 500);
        change.isEdit = random.bounded(10) != 0;
        change.isRevert = random.bounded(10) == 0;
        counts.add(change);
        naive[MinuteCounts::minuteOf(change.timestamp)].add(change);
        newest = std::max(newest, MinuteCounts::minuteOf(change.timestamp));
    }
    for (qint64 minute = newest - MinuteCounts::MaxMinutes + 1; minute <= newest; ++minute) {
        QCOMPARE(counts.at(minute), naive[minute]);
    }
    QCOMPARE(counts.at(newest - MinuteCounts::MaxMinutes), ChangeCounts());
}

QTEST_GUILESS_MAIN(TestMinuteCounts)
#include "tst_minutecounts.moc"
