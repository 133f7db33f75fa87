// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/ircclient.h"

#include "clientlog.h"
#include "testdata.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

// Its own penalties would let three lines a second through.
QByteArray configuration(quint16 port)
{
    return "[Global]\nName = irc.test.example\nInfo = Test\nListen = 127.0.0.1\nPorts = "
        + QByteArray::number(port)
        + "\nMotdPhrase = Hello\n"
          "[Limits]\nMaxNickLength = 9\nMaxPenaltyTime = 0\nMaxConnectionsIP = 0\nMaxJoins = 0\n"
          "[Options]\nDNS = no\nIdent = no\nPAM = no\nIncludeDir = /nonexistent\n";
}

} // namespace

// The client against an IRC server that others wrote.
class TestNgircd : public QObject
{
    Q_OBJECT
private slots:
    void everyLineArrivesInOrder();
};

void TestNgircd::everyLineArrivesInOrder()
{
    const QString program = u"/usr/sbin/ngircd"_s;
    if (!QFile::exists(program)) {
        QSKIP("ngircd is not installed");
    }
    QTemporaryDir dir;
    const quint16 port = freePort();
    QFile config(dir.filePath(u"ngircd.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(configuration(port));
    config.close();
    QProcess ircd;
    ircd.setProcessChannelMode(QProcess::MergedChannels);
    ircd.start(program, {u"-n"_s, u"-f"_s, config.fileName()});
    QVERIFY(ircd.waitForStarted());

    ClientLog log; // tries until the server is up
    log.client.start(u"127.0.0.1"_s, port, {u"#en.wikipedia"_s, u"#de.wikipedia"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(log.isReceiving(), ircd.readAll().constData(), Patience);
    QCOMPARE(log.client.nick().size(), 9); // longer ones are refused there

    QTcpSocket sender;
    sender.connectToHost(u"127.0.0.1"_s, port);
    sender.write("NICK rc-pmtpa\r\nUSER rc 0 * :rc\r\n");
    QByteArray heard;
    connect(&sender, &QTcpSocket::readyRead, this, [&] { heard += sender.readAll(); });
    QTRY_VERIFY_WITH_TIMEOUT(heard.contains(" 376 ") || heard.contains(" 422 "), Patience);
    sender.write("JOIN #en.wikipedia\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(heard.contains(" 366 "), Patience);

    const QByteArray prefix = ":rc-pmtpa!rc-pmtpa@irc.wikimedia.org PRIVMSG #en.wikipedia :";
    QByteArrayList expected;
    for (const QByteArray &line : readData(u"en.irc.raw"_s).split('\n')) {
        // It cuts at 510 bytes; 300 leave room for every name in front.
        if (line.size() < 300 && line.startsWith(prefix) && expected.size() < 300) {
            const QByteArray text = line.sliced(prefix.size()).chopped(1);
            expected.append("#en.wikipedia " + text);
            sender.write("PRIVMSG #en.wikipedia :" + text + "\r\n");
        }
    }
    QCOMPARE(expected.size(), 300);
    QTRY_VERIFY2_WITH_TIMEOUT(log.messages.size() >= expected.size(), heard.right(500).constData(), Patience);
    QCOMPARE(log.messages, expected);

    // The server goes: the client says so and keeps trying.
    ircd.terminate();
    QVERIFY(ircd.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!log.isReceiving(), Patience);
    QVERIFY(!log.client.state().reason.isEmpty());
    QCOMPARE(log.messages, expected);
}

QTEST_GUILESS_MAIN(TestNgircd)
#include "tst_ngircd.moc"
