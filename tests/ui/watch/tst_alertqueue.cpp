// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/alertqueue.h"

#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestAlertQueue : public QObject
{
    Q_OBJECT
private slots:
    void firstIsTold();
    void whatFollowsIsGathered();
    void countsAnewOnceSeen();
    void manyReasonsShareTheScreen();
    void standsAClockThatIsSetBack();
    void boundsReasons();
    void losesNothing();
};

static constexpr qint64 Start = 1'000'000;

static Alert alert(const QString &key, qint64 sequence)
{
    return {key, u"%1 of "_s + key, u"title"_s, u"body"_s, sequence};
}

void TestAlertQueue::firstIsTold()
{
    AlertQueue queue;
    QVERIFY(!queue.nextDue());
    QVERIFY(queue.takeDue(Start).empty());
    queue.add(alert(u"a"_s, 7), Start);
    QCOMPARE(queue.nextDue(), std::optional(Start));
    const auto bubbles = queue.takeDue(Start);
    QCOMPARE(bubbles.size(), 1U);
    QCOMPARE(bubbles[0].key, u"a"_s);
    QCOMPARE(bubbles[0].count, 1);
    QCOMPARE(bubbles[0].latest.sequence, 7);
    QVERIFY(!queue.nextDue());
}

void TestAlertQueue::whatFollowsIsGathered()
{
    AlertQueue queue;
    queue.add(alert(u"a"_s, 1), Start);
    QCOMPARE(queue.takeDue(Start).size(), 1U);
    for (int i = 1; i <= 4; ++i) {
        queue.add(alert(u"a"_s, 1 + i), Start + i * 1000);
        QVERIFY(queue.takeDue(Start + i * 1000).empty());
    }
    QCOMPARE(queue.nextDue(), std::optional(Start + AlertQueue::Interval));
    QVERIFY(queue.takeDue(Start + AlertQueue::Interval - 1).empty());
    const auto bubbles = queue.takeDue(Start + AlertQueue::Interval);
    QCOMPARE(bubbles.size(), 1U);
    QCOMPARE(bubbles[0].count, 5); // the open bubble goes on counting
    QCOMPARE(bubbles[0].fresh, 4);
    QCOMPARE(bubbles[0].latest.sequence, 5);
    QVERIFY(queue.takeDue(Start + 5 * AlertQueue::Interval).empty());
}

void TestAlertQueue::countsAnewOnceSeen()
{
    AlertQueue queue;
    queue.add(alert(u"a"_s, 1), Start);
    QCOMPARE(queue.takeDue(Start).size(), 1U);
    queue.restartCount(u"a"_s);
    queue.restartCount(u"unknown"_s);
    queue.add(alert(u"a"_s, 2), Start + 1);
    QVERIFY(queue.takeDue(Start + 1).empty()); // the interval holds all the same
    const auto bubbles = queue.takeDue(Start + AlertQueue::Interval);
    QCOMPARE(bubbles.size(), 1U);
    QCOMPARE(bubbles[0].count, 1);
}

void TestAlertQueue::manyReasonsShareTheScreen()
{
    AlertQueue queue;
    for (int i = 0; i < 10; ++i) {
        queue.add(alert(QString::number(i), i), Start); // in one batch
    }
    const auto first = queue.takeDue(Start + 20);
    QCOMPARE(qsizetype(first.size()), AlertQueue::MaxPerInterval);
    QCOMPARE(first[0].key, u"0"_s);
    QCOMPARE(first[1].key, u"1"_s);
    QVERIFY(queue.takeDue(Start + 20 + AlertQueue::Interval - 1).empty());
    const auto second = queue.takeDue(Start + 20 + AlertQueue::Interval);
    QCOMPARE(qsizetype(second.size()), AlertQueue::MaxPerInterval);
    QCOMPARE(second[0].key, QString::number(AlertQueue::MaxPerInterval)); // the longest waiting
}

void TestAlertQueue::standsAClockThatIsSetBack()
{
    AlertQueue queue;
    queue.add(alert(u"a"_s, 1), Start);
    QCOMPARE(queue.takeDue(Start).size(), 1U);
    queue.add(alert(u"a"_s, 2), Start + 1);
    QVERIFY(queue.takeDue(Start + 1).empty());
    QCOMPARE(queue.takeDue(Start - 3'600'000).size(), 1U);
    QVERIFY(!queue.nextDue());
}

void TestAlertQueue::boundsReasons()
{
    AlertQueue queue;
    for (int i = 0; i < AlertQueue::MaxReasons + 5; ++i) {
        queue.add(alert(QString::number(i), i), Start);
    }
    QCOMPARE(queue.droppedCount(), 5);
    QCOMPARE(queue.takeDue(Start).size(), std::size_t(AlertQueue::MaxPerInterval));
    queue.add(alert(u"new"_s, 1), Start + AlertQueue::Interval); // a told one makes room
    QCOMPARE(queue.droppedCount(), 5);
}

void TestAlertQueue::losesNothing()
{
    AlertQueue queue;
    qint64 told = 0;
    for (int i = 0; i < 20'000; ++i) {
        const qint64 now = Start + i * 37;
        queue.add(alert(QString::number(i % 7), i), now);
        for (const AlertBubble &bubble : queue.takeDue(now)) {
            told += bubble.fresh;
        }
    }
    qint64 now = Start + 20'000 * 37;
    int rounds = 0;
    while (queue.nextDue() && ++rounds < 100) {
        now += AlertQueue::Interval;
        for (const AlertBubble &bubble : queue.takeDue(now)) {
            told += bubble.fresh;
        }
    }
    QCOMPARE(told, 20'000);
}

QTEST_GUILESS_MAIN(TestAlertQueue)
#include "tst_alertqueue.moc"
