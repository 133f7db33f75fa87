// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/duration.h"

#include <QTest>

#include <limits>

using namespace WikiMon;
using namespace Qt::StringLiterals;

// How long something took, in words.
class TestDuration : public QObject
{
    Q_OBJECT
private slots:
    void describes_data();
    void describes();
};

void TestDuration::describes_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("words");
    constexpr qint64 Second = 1000;
    constexpr qint64 Minute = 60 * Second;
    QTest::newRow("nothing") << qint64(0) << u"0 second(s)"_s;
    QTest::newRow("a clock set back") << -5 * Minute << u"0 second(s)"_s;
    QTest::newRow("seconds") << 40 * Second + 999 << u"40 second(s)"_s;
    QTest::newRow("a minute and a half") << 90 * Second << u"90 second(s)"_s;
    QTest::newRow("two minutes") << 2 * Minute << u"2 minute(s)"_s;
    QTest::newRow("nearly two hours") << 120 * Minute - 1 << u"119 minute(s)"_s;
    QTest::newRow("two hours") << 120 * Minute << u"2 hour(s)"_s;
    QTest::newRow("for ever") << std::numeric_limits<qint64>::max() << u"596523 hour(s)"_s;
}

void TestDuration::describes()
{
    QFETCH(qint64, milliseconds);
    QTEST(describeDuration(milliseconds), "words"); // in the source's own words: nothing is translated here
}

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
