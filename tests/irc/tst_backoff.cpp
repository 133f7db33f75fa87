// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/backoff.h"

#include <QTest>

using namespace WikiMon;
using namespace std::chrono_literals;

namespace {

constexpr double NoJitter = 0.5; // the middle of the spread

Backoff usual()
{
    return Backoff({1s, 60s}, {60s, 300s});
}

} // namespace

class TestBackoff : public QObject
{
    Q_OBJECT
private slots:
    void doublesUpToTheCeiling();
    void waitsLongerWhenRefused();
    void startsAfreshAfterReset();
    void spreads();
};

void TestBackoff::doublesUpToTheCeiling()
{
    Backoff backoff = usual();
    QList<qint64> delays;
    for (int i = 0; i < 9; ++i) {
        delays.append(backoff.next(Backoff::Failure::Lost, NoJitter).count());
    }
    QCOMPARE(delays, (QList<qint64>{1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000}));
}

void TestBackoff::waitsLongerWhenRefused()
{
    Backoff backoff = usual();
    QCOMPARE(backoff.next(Backoff::Failure::Lost, NoJitter), 1000ms);
    QList<qint64> delays;
    for (int i = 0; i < 5; ++i) {
        delays.append(backoff.next(Backoff::Failure::Refused, NoJitter).count());
    }
    QCOMPARE(delays, (QList<qint64>{60000, 120000, 240000, 300000, 300000}));
    // The other series goes on where it was.
    QCOMPARE(backoff.next(Backoff::Failure::Lost, NoJitter), 2000ms);
}

void TestBackoff::startsAfreshAfterReset()
{
    Backoff backoff = usual();
    for (int i = 0; i < 4; ++i) {
        (void)backoff.next(Backoff::Failure::Lost, NoJitter);
        (void)backoff.next(Backoff::Failure::Refused, NoJitter);
    }
    backoff.reset();
    QCOMPARE(backoff.next(Backoff::Failure::Lost, NoJitter), 1000ms);
    QCOMPARE(backoff.next(Backoff::Failure::Refused, NoJitter), 60000ms);
}

void TestBackoff::spreads()
{
    QCOMPARE(usual().next(Backoff::Failure::Lost, 0), 800ms);
    QCOMPARE(usual().next(Backoff::Failure::Lost, 1), 1200ms);
    QCOMPARE(usual().next(Backoff::Failure::Lost, 17), 1200ms); // a careless caller

    // Never over the ceiling, and the spread does not add up from failure to failure.
    Backoff backoff = usual();
    for (int i = 0; i < 6; ++i) {
        (void)backoff.next(Backoff::Failure::Lost, 1);
    }
    QCOMPARE(backoff.next(Backoff::Failure::Lost, 1), 60000ms);
    QCOMPARE(backoff.next(Backoff::Failure::Lost, 0), 48000ms);
}

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
