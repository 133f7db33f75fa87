// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/boundedqueue.h"
#include "base/linereader.h"

#include <QBuffer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace WikiMon;

class TestBoundedQueue : public QObject
{
    Q_OBJECT
private slots:
    void keepsOrderAndWakesOnce()
    {
        int wakes = 0;
        BoundedQueue<int> queue(100, [&wakes] { ++wakes; });
        QVERIFY(queue.push(1, 1) && queue.push(2, 1) && queue.push(3, 1));
        QCOMPARE(wakes, 1);
        QCOMPARE(queue.weight(), 3);
        QCOMPARE(queue.takeAll(), std::vector<int>({1, 2, 3}));
        QCOMPARE(queue.weight(), 0);
        QVERIFY(queue.takeAll().empty());
        QVERIFY(queue.push(4, 1));
        QCOMPARE(wakes, 2);
    }

    void shedsWhatDoesNotFit()
    {
        BoundedQueue<int> queue(10, {});
        QVERIFY(queue.push(1, 6));
        QVERIFY(!queue.push(2, 5));
        QVERIFY(queue.push(3, 4));
        QVERIFY(!queue.push(4, 1));
        QCOMPARE(queue.takeShed(), 6);
        QCOMPARE(queue.takeShed(), 0);
        QCOMPARE(queue.takeAll(), std::vector<int>({1, 3}));
        // One item that is larger than the whole queue passes through an empty one.
        QVERIFY(queue.push(5, 1000));
        QVERIFY(!queue.push(6, 1));
        QVERIFY(queue.push(7, 0)); // what weighs nothing always fits
    }

    // Pushed = taken + shed, in order, with a producer and a consumer of their own threads.
    void losesNothingBetweenThreads()
    {
        constexpr int Count = 200'000;
        std::atomic_bool woken = false;
        BoundedQueue<int> queue(50, [&woken] {
            woken = true;
            woken.notify_one();
        });
        std::atomic_bool done = false;
        std::thread producer([&] {
            for (int i = 0; i < Count; ++i) {
                queue.push(i, 1);
            }
            done = true;
            woken = true;
            woken.notify_one();
        });
        qint64 taken = 0;
        qint64 shed = 0;
        int last = -1;
        bool inOrder = true;
        for (bool isLast = false; !isLast;) {
            woken.wait(false);
            woken = false;
            isLast = done;
            for (const int item : queue.takeAll()) {
                inOrder = inOrder && item > last;
                last = item;
                ++taken;
            }
            shed += queue.takeShed();
        }
        producer.join();
        QVERIFY(inOrder);
        QCOMPARE(taken + shed, Count);
        QVERIFY(taken > 0);
    }

    void linesOfAFile()
    {
        const QByteArray longest(LineReader::MaxLineSize - 1, 'x');
        QByteArray bytes = QByteArray("one\r\n\ntwo\0x\n", 12) + longest + '\n' + longest + "yyy\nlast";
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        LineReader reader(buffer);
        const auto next = [&reader](LineReader::Result expected) {
            std::string_view line;
            return reader.next(line) == expected ? QByteArray(line.data(), qsizetype(line.size()))
                                                 : QByteArray("wrong");
        };
        QCOMPARE(next(LineReader::Result::Line), "one");
        QCOMPARE(next(LineReader::Result::Line), "");
        QCOMPARE(next(LineReader::Result::Line), QByteArray("two\0x", 5));
        QCOMPARE(next(LineReader::Result::Line), longest);
        QCOMPARE(next(LineReader::Result::TooLong), "");
        QCOMPARE(next(LineReader::Result::Line), "last");
        QCOMPARE(reader.lineNumber(), 6);
        QCOMPARE(next(LineReader::Result::End), "");
    }
};

QTEST_GUILESS_MAIN(TestBoundedQueue)
#include "tst_boundedqueue.moc"
