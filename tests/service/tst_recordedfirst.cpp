// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/recordedfirst.h"

#include <QElapsedTimer>
#include <QList>
#include <QTest>

#include <thread>

using namespace WikiMon;

// Clients get what is recorded, in order, and nothing is held for long.
class TestRecordedFirst : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_passed.clear(); }
    void passesWhatIsRecorded();
    void holdsUntilItIsRecorded();
    void keepsTheOrder();
    void holdsNothingForLong();
    void holdsNotTooMuch();
    void passesAll();

private:
    static FeedBatchPtr batch(qint64 time, std::size_t count = 1)
    {
        auto batch = std::make_shared<FeedBatch>();
        batch->changes.resize(count);
        batch->changes.front().timestamp = time;
        return batch;
    }
    RecordedFirst::Pass m_pass
        = [this](const FeedBatchPtr &batch) { m_passed.append(batch->changes.front().timestamp); };
    QList<qint64> m_passed;
};

void TestRecordedFirst::passesWhatIsRecorded()
{
    RecordedFirst first(m_pass);
    first.take(batch(1), 0); // not for the recorder
    QCOMPARE(m_passed, QList<qint64>{1});
    first.setRecorded(5);
    first.take(batch(2), 5);
    QCOMPARE(m_passed, (QList<qint64>{1, 2}));
}

void TestRecordedFirst::holdsUntilItIsRecorded()
{
    RecordedFirst first(m_pass);
    first.take(batch(1), 1);
    first.take(batch(2), 2);
    first.take(batch(3), 3);
    QVERIFY(m_passed.isEmpty());
    std::thread([&first] { first.setRecorded(2); }).join();
    QVERIFY(m_passed.isEmpty()); // on its own thread, when that comes to it
    QCoreApplication::processEvents();
    QCOMPARE(m_passed, (QList<qint64>{1, 2}));
    std::thread([&first] { first.setRecorded(3); }).join();
    QCoreApplication::processEvents();
    QCOMPARE(m_passed, (QList<qint64>{1, 2, 3}));
}

void TestRecordedFirst::keepsTheOrder()
{
    RecordedFirst first(m_pass);
    first.take(batch(1), 1);
    first.take(batch(2), 0); // recorded or not, it comes second
    QVERIFY(m_passed.isEmpty());
    first.setRecorded(1);
    QCoreApplication::processEvents();
    QCOMPARE(m_passed, (QList<qint64>{1, 2}));
}

void TestRecordedFirst::holdsNothingForLong()
{
    RecordedFirst first(m_pass);
    QElapsedTimer time;
    time.start();
    first.take(batch(1), 1);
    QTRY_COMPARE(m_passed.size(), 1);
    QVERIFY2(time.elapsed() >= RecordedFirst::MaxHold - 1, qPrintable(QString::number(time.elapsed())));
    time.start();
    first.take(batch(2), 2);
    QTRY_COMPARE(m_passed.size(), 2);
    QVERIFY(time.elapsed() >= RecordedFirst::MaxHold - 1);
}

void TestRecordedFirst::holdsNotTooMuch()
{
    RecordedFirst first(m_pass);
    first.take(batch(1, RecordedFirst::MaxHeld), 1);
    QVERIFY(m_passed.isEmpty());
    first.take(batch(2), 2);
    QCOMPARE(m_passed, QList<qint64>{1});
}

void TestRecordedFirst::passesAll()
{
    RecordedFirst first(m_pass);
    first.take(batch(1), 1);
    first.take(batch(2), 2);
    first.passAll();
    QCOMPARE(m_passed, (QList<qint64>{1, 2}));
    first.take(batch(3), 0);
    QCOMPARE(m_passed.size(), 3);
}

QTEST_GUILESS_MAIN(TestRecordedFirst)
#include "tst_recordedfirst.moc"
