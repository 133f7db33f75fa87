// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/ipaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestIpAddress : public QObject
{
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void isPublic_data();
    void isPublic();
};

static QByteArray hex(const QString &text)
{
    const auto address = parseIpAddress(text.toStdString());
    if (!address) {
        return "none";
    }
    return QByteArray(reinterpret_cast<const char *>(address->bytes.data()), address->isIpv4 ? 4 : 16)
        .toHex();
}

void TestIpAddress::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray six = "20010db8000000000000000000000001";
    QTest::newRow("IPv4") << u"71.200.123.192"_s << QByteArray("47c87bc0");
    QTest::newRow("MediaWiki's IPv6") << u"2001:DB8:0:0:0:0:0:1"_s << six;
    QTest::newRow("short IPv6") << u"2001:db8::1"_s << six;
    QTest::newRow("mapped IPv4") << u"::ffff:71.200.123.192"_s << QByteArray("47c87bc0");
    QTest::newRow("mapped IPv4 as MediaWiki writes it")
        << u"0:0:0:0:0:FFFF:47C8:7BC0"_s << QByteArray("47c87bc0");
    QTest::newRow("longest form") << u"2001:0db8:0000:0000:0000:0000:0.0.0.1"_s << six;
    const QString wrong[] = {u""_s, u"1.2.3"_s, u"1.2.3.4.5"_s, u"256.1.1.1"_s, u"1.2.3.04"_s, u" 1.2.3.4"_s,
        u"1.2.3.4 "_s, u"1.2.3.4:80"_s, u"1.2.0.0/16"_s, u"fe80::1%eth0"_s, u"1::2::3"_s, u"12345::"_s,
        u"::ffff:1.2.3.256"_s, u"Example"_s, u"~2026-12345-67"_s, u"１.2.3.4"_s, u"1.2.3.4"_s + QChar(0),
        u"[::1]"_s, QString(5000, u'1')};
    for (const QString &text : wrong) {
        QTest::addRow("not: %s", qPrintable(text.left(40))) << text << QByteArray("none");
    }
}

void TestIpAddress::parses()
{
    QFETCH(QString, text);
    QTEST(hex(text), "expected");
}

void TestIpAddress::isPublic_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *text : {"8.8.8.8", "100.63.255.255", "100.128.0.0", "172.32.0.1", "192.0.1.1",
             "223.255.255.1", "11.0.0.0", "2001:480::1", "2a01:4f8::1", "2002:1::", "::ffff:8.8.8.8"}) {
        QTest::newRow(text) << true;
    }
    for (const char *text :
        {"0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "169.254.1.1", "172.16.0.1",
            "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.168.1.1", "198.19.255.1", "198.51.100.7",
            "203.0.113.7", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fd00::1",
            "ff02::1", "2001:db8::1", "3fff:0fff::1", "::ffff:10.0.0.1", "64:ff9b::1.2.3.4"}) {
        QTest::newRow(text) << false;
    }
}

void TestIpAddress::isPublic()
{
    const auto address = parseIpAddress(QTest::currentDataTag());
    QVERIFY(address);
    QTEST(address->isPublic(), "expected");
}

QTEST_APPLESS_MAIN(TestIpAddress)
#include "tst_ipaddress.moc"
