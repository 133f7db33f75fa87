// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/addressmask.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestAddressMask : public QObject
{
    Q_OBJECT
private slots:
    void masks_data();
    void masks();
    void ownAddressIsFoundWhateverItLooksLike();
    void longestHostileTextIsQuick_data();
    void longestHostileTextIsQuick();
};

static std::string masked(std::string_view text, const std::optional<IpAddress> &own = {})
{
    std::string out;
    appendMasked(text, own, out);
    return out;
}

void TestAddressMask::masks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("nothing", "", "");
    row("IPv4", "71.200.123.192", "71.200.0.0/16");
    row("IPv6 as MediaWiki writes it", "2A01:4F8:0:0:0:0:0:1", "2A01:4F8::/32");
    row("IPv6, short and small", "2a01:4f8::1", "2A01:4F8::/32");
    row("IPv6, leading zeros", "2a01:04f8:0000:0000:0000:0000:0000:0001", "2A01:4F8::/32");
    row("IPv6 with a zero", "2a01:0:5:6:7:8:9:a", "2A01::/32");
    row("mapped IPv4", "::ffff:71.200.123.192", "71.200.0.0/16");
    row("talk page", "User talk:71.200.123.192", "User talk:71.200.0.0/16");
    row("talk page in IPv6", "User talk:2A01:4F8:0:0:0:0:0:1", "User talk:2A01:4F8::/32");
    row("prefix whose last letters are hexadecimal", "Use:2A01:4F8:0:0:0:0:0:1", "UsE:2A01::/32:1");
    row("contributions", "[[Special:Contributions/71.200.123.192|71.200.123.192]] (talk)",
        "[[Special:Contributions/71.200.0.0/16|71.200.0.0/16]] (talk)");
    row("escaped colons", "https://x/wiki/Special:Contributions/2A01%3A4F8%3a0:0:0:0:0:1?action=raw",
        "https://x/wiki/Special:Contributions/2A01:4F8::/32?action=raw");
    row("escaped dots", "71%2E200%2e123.192", "71.200.0.0/16");
    row("end of a sentence", "Blocked 71.200.123.192.", "Blocked 71.200.0.0/16.");
    row("two", "71.200.1.1 and 2a01:4f8::1", "71.200.0.0/16 and 2A01:4F8::/32");
    row("beside letters", "x71.200.1.1y", "x71.200.0.0/16y");
    row("after a colour code",
        "\x03"
        "0371.200.1.1\x03",
        "\x03"
        "0371.200.0.0/16\x03");
    row("too many digits: no address hides in them", "271.200.123.1929", "271.200.0.0/169");
    row("version number", "version 10.2.3", "version 10.2.3");
    row("in a longer version number", "1.2.3.4.5", "1.2.0.0/16.5");
    row("smaller range", "71.200.123.0/24", "71.200.0.0/16");
    row("one address as a range", "71.200.123.192/32", "71.200.0.0/16");
    row("masked already", "71.200.0.0/16", "71.200.0.0/16");
    row("masked already, IPv6", "2A01:4F8::/32", "2A01:4F8::/32");
    row("wider range", "71.0.0.0/8", "71.0.0.0/8");
    row("smaller range of IPv6", "2A01:4F8:1:2::/64", "2A01:4F8::/32");
    row("no prefix: a path", "71.200.123.192/2024", "71.200.0.0/16/2024");
    row("time of day", "12:30:45", "12:30:45");
    row("C++", "std::add, ::Bad::Face", "std::add, ::Bad::Face");
    row("private", "192.168.1.77", "192.168.0.0/16");
    row("link local", "FE80:0:0:0:0:0:0:1", "FE80::/32");
    row("tunnelled IPv4 keeps its half", "2002:47c8:7bc0::1", "2002:47C8::/32");
    row("other scripts", "Ünlü 71.200.1.1 東京", "Ünlü 71.200.0.0/16 東京");
}

void TestAddressMask::masks()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string once = masked(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(once), expected);
    // Where letters or digits stand beside an address a second look may see another one.
    if (!text.startsWith("Use:") && !text.startsWith("271.")) {
        QCOMPARE(QByteArray::fromStdString(masked(once)), expected);
    }
}

void TestAddressMask::ownAddressIsFoundWhateverItLooksLike()
{
    QCOMPARE(masked("by fd00::1"), std::string("by fd00::1"));
    QCOMPARE(masked("by fd00::1", parseIpAddress("FD00:0:0:0:0:0:0:1")), std::string("by FD00::/32"));
    QCOMPARE(masked("by ::1", parseIpAddress("::1")), std::string("by ::/32"));
}

void TestAddressMask::longestHostileTextIsQuick_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const char *pattern : {":", ".", "1", "1:", "1.", "::1.", "%3A", "a:b::", "0:0:0:0:0:0:0:0.",
             "1:1:1:1.1.1.", "ffff:ffff.ffff:"}) {
        QTest::newRow(pattern) << QByteArray(pattern);
    }
}

void TestAddressMask::longestHostileTextIsQuick()
{
    QFETCH(QByteArray, pattern);
    constexpr qsizetype Bytes = 1 << 18; // a quarter of the longest line of a recording
    const std::string text = pattern.repeated(Bytes / pattern.size()).toStdString();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!masked(text).empty());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestAddressMask)
#include "tst_addressmask.moc"
