// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/clientaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// Which addresses are of the same machine.
class TestClientAddress : public QObject
{
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void hidesMapping();
};

void TestClientAddress::counts_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("counted");
    QTest::newRow("IPv4") << u"192.0.2.7"_s << u"192.0.2.7"_s;
    QTest::newRow("IPv4, mapped") << u"::ffff:192.0.2.7"_s << u"192.0.2.7"_s;
    QTest::newRow("IPv6") << u"2001:db8:1:2:3:4:5:6"_s << u"2001:db8:1:2::"_s;
    QTest::newRow("another of the same /64") << u"2001:db8:1:2:ffff::1"_s << u"2001:db8:1:2::"_s;
    QTest::newRow("the next /64") << u"2001:db8:1:3::1"_s << u"2001:db8:1:3::"_s;
    QTest::newRow("of a link") << u"fe80::1%eth0"_s << u"fe80::"_s;
    QTest::newRow("this machine") << u"::1"_s << u"::1"_s;
}

void TestClientAddress::counts()
{
    QFETCH(QString, address);
    QFETCH(QString, counted);
    QCOMPARE(countedAddress(QHostAddress(address)), QHostAddress(counted));
}

void TestClientAddress::hidesMapping()
{
    QCOMPARE(plainAddress(QHostAddress(u"::ffff:192.0.2.7"_s)).toString(), u"192.0.2.7"_s);
    QCOMPARE(plainAddress(QHostAddress(u"2001:db8::1"_s)).toString(), u"2001:db8::1"_s);
}

QTEST_GUILESS_MAIN(TestClientAddress)
#include "tst_clientaddress.moc"
