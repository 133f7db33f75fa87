// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/networkwatcher.h"

#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;

class TestNetworkWatcher : public QObject
{
    Q_OBJECT
private slots:
    void tellsEachChangeOnce();
    void startsOnAnySystem();
};

void TestNetworkWatcher::tellsEachChangeOnce()
{
    NetworkWatcher watcher;
    QSignalSpy changed(&watcher, &NetworkWatcher::changed);
    watcher.see(true);
    QCOMPARE(changed.size(), 0);
    watcher.see(false);
    watcher.see(false);
    QCOMPARE(changed.size(), 1);
    const QString gone = changed.first().first().toString();
    watcher.see(true);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!gone.isEmpty() && changed.last().first().toString() != gone);
}

void TestNetworkWatcher::startsOnAnySystem()
{
    NetworkWatcher watcher;
    watcher.start();
    watcher.start();
    QSignalSpy changed(&watcher, &NetworkWatcher::changed);
    watcher.see(false);
    watcher.see(true);
    QVERIFY(changed.size() >= 1);
}

QTEST_GUILESS_MAIN(TestNetworkWatcher)
#include "tst_networkwatcher.moc"
