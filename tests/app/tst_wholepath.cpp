// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "programtesting.h"
#include "streamtesting.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

namespace {

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
          "[Limits]\nMaxNickLength = 20\nMaxPenaltyTime = 0\nMaxConnectionsIP = 0\nMaxJoins = 0\n"
          "[Options]\nDNS = no\nIdent = no\nPAM = no\nIncludeDir = /nonexistent\n";
}

// Says lines on a server that others wrote, as the feed's bot does on the real one.
class Bot : public QObject
{
    Q_OBJECT
public:
    explicit Bot(quint16 port)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
            m_heard += m_socket.readAll();
            if (m_heard.endsWith('\n') && m_heard.contains("\r\nPING ")) {
                m_socket.write("PONG :irc.test.example\r\n");
            }
        });
        m_socket.connectToHost(u"127.0.0.1"_s, port);
        m_socket.write("NICK rc-pmtpa\r\nUSER rc 0 * :rc\r\n");
    }
    bool join(const QByteArray &channels)
    {
        m_socket.write("JOIN " + channels + "\r\n");
        return hears(" 366 rc-pmtpa " + channels.split(',').constLast());
    }
    bool hears(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return m_heard.contains(text); }, Patience);
    }
    void say(const QByteArray &channel, const QByteArray &text)
    {
        m_socket.write("PRIVMSG " + channel + " :" + text + "\r\n");
    }
    bool isRegistered() { return hears(" 376 ") || hears(" 422 "); }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

} // namespace

// From a real IRC server through the program to a client and a recording.
class TestWholePath : public QObject
{
    Q_OBJECT
private slots:
    void everyLineOfTwoWikis();
};

void TestWholePath::everyLineOfTwoWikis()
{
    const QString ngircd = u"/usr/sbin/ngircd"_s;
    if (!QFile::exists(ngircd)) {
        QSKIP("ngircd is not installed");
    }
    const quint16 port = freePort();
    Program program(Program::headless({u"--irc-server"_s, u"127.0.0.1:%1"_s.arg(port), u"--wiki"_s,
        u"enwiki"_s, u"--wiki"_s, u"dewiki"_s}));
    program.setArguments(program.arguments() + QStringList{u"--record"_s, program.path(u"r.jsonl"_s)});
    QFile config(program.path(u"ngircd.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(configuration(port));
    config.close();
    QProcess ircd;
    ircd.setProcessChannelMode(QProcess::MergedChannels);
    ircd.start(ngircd, {u"-n"_s, u"-f"_s, config.fileName()});
    QVERIFY(ircd.waitForStarted());
    QVERIFY(QTest::qWaitFor(
        [port] {
            QTcpSocket probe;
            probe.connectToHost(u"127.0.0.1"_s, port);
            return probe.waitForConnected(1000);
        },
        Patience));

    QVERIFY2(program.serve(), program.report());
    Client client(program.port(), u"127.0.0.1"_s, u"/all/"_s);
    QVERIFY(program.logs("Clients: 1"));
    QVERIFY2(program.logs("Receiving changes"), program.report());
    Bot bot(port);
    QVERIFY(bot.isRegistered());
    QVERIFY(bot.join("#en.wikipedia,#de.wikipedia"));

    QByteArrayList texts;
    QStringList wikis;
    for (const QByteArray &text : captureTexts()) {
        // It cuts at 510 bytes; 430 leave room for every name in front.
        if (text.size() < 430 && !text.contains('\0')) {
            const bool german = texts.size() % 3 == 1;
            texts.append(text);
            wikis.append(german ? u"dewiki"_s : u"enwiki"_s);
            bot.say(german ? "#de.wikipedia" : "#en.wikipedia", text);
        }
    }
    QVERIFY(texts.size() > 1000);
    QTRY_VERIFY2_WITH_TIMEOUT(client.messages.size() >= texts.size(), program.report(), Patience);
    QVERIFY(program.stop() >= 0);
    QVERIFY2(program.hasExited(0), program.report());
    ircd.terminate();
    QVERIFY(ircd.waitForFinished());

    const QList<QJsonObject> received = objectsOf(client.messages);
    QCOMPARE(keysOf(received), keysOf(texts));
    const Recording recording = readRecording(program.path(u"r.jsonl"_s));
    QCOMPARE(recording.changes, received);
    QCOMPARE(recording.wikis, wikis);
}

QTEST_GUILESS_MAIN(TestWholePath)
#include "tst_wholepath.moc"
