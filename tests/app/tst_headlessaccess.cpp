// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "doortesting.h"
#include "programtesting.h"

#include <QFile>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon::Test;

// The program without a window lets in those who may come in.
class TestHeadlessAccess : public QObject
{
    Q_OBJECT

private slots:
    void asksForTheToken();
    void warnsOfOpenDoors();
    void staysQuietAtHome();
    void saysWhyItIsNotEncrypted();
};

static QStringList offline(const QStringList &arguments)
{
    return Program::headless(QStringList{u"--irc-server"_s, u"127.0.0.1:1"_s} + arguments);
}

void TestHeadlessAccess::asksForTheToken()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("open-sesame\n");
    file.close();
    Program program(
        offline({u"--token-file"_s, file.fileName(), u"--allow-origin"_s, u"https://example.org"_s}));
    QVERIFY2(program.serve(), program.report());
    QCOMPARE(ask(program.port(), get("/")).status, 401);
    QCOMPARE(ask(program.port(), get("/?token=open-sesame")).status, 200);
    QCOMPARE(
        ask(program.port(), upgrade("/?token=open-sesame", {"Origin: https://example.org"})).status, 101);
    QCOMPARE(
        ask(program.port(), upgrade("/?token=open-sesame", {"Origin: https://example.com"})).status, 403);
    QVERIFY(ask(program.port(), get("/stats.json?token=open-sesame")).body.contains("\"token\":1"));
    QVERIFY(program.stop() >= 0);
    QVERIFY2(!program.log().contains("open-sesame"), program.report());
}

void TestHeadlessAccess::warnsOfOpenDoors()
{
    Program open(offline({u"--listen"_s, u"0.0.0.0"_s}));
    QVERIFY2(open.serve(), open.report());
    QVERIFY2(open.logs("there may be IP addresses of editors in it"), open.report());
    QVERIFY2(open.logs("Anyone who can reach this computer"), open.report());
    QVERIFY(open.stop() >= 0);
    Program masked(offline({u"--listen"_s, u"0.0.0.0"_s, u"--mask-ip"_s, u"--token"_s, u"open-sesame"_s}));
    QVERIFY2(masked.serve(), masked.report());
    QVERIFY2(masked.logs("The token can be read on its way"), masked.report());
    QVERIFY(masked.stop() >= 0);
    QVERIFY2(!masked.log().contains("IP addresses") && !masked.log().contains("Anyone"), masked.report());
}

void TestHeadlessAccess::staysQuietAtHome()
{
    Program program(offline({}));
    QVERIFY2(program.serve(), program.report());
    QVERIFY(program.stop() >= 0);
    QVERIFY2(!program.log().contains("read the stream"), program.report());
}

void TestHeadlessAccess::saysWhyItIsNotEncrypted()
{
    if (!QSslSocket::supportsSsl()) {
        QSKIP("Qt finds no TLS library here.");
    }
    Program program(offline({u"--tls-cert"_s, u"/nowhere/a.crt"_s}));
    program.start();
    QVERIFY2(program.logs("There is no file '/nowhere/a.crt'. WikiMon tries again every 5 seconds."),
        program.report());
    QVERIFY(program.stop() >= 0);
    QCOMPARE(program.out(), QByteArray());
}

QTEST_GUILESS_MAIN(TestHeadlessAccess)
#include "tst_headlessaccess.moc"
