// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "programtesting.h"

#include <QTest>

using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

// How the program answers wrong and simple calls.
class TestProgram : public QObject
{
    Q_OBJECT
private slots:
    void speaksWithoutADisplay_data();
    void speaksWithoutADisplay();
    void speaksWhereTheLocaleIsPoor();
    void refusesInOneLine_data();
    void refusesInOneLine();
    void refusesAWindowWithoutADisplay();
    void refusesAWindowOnADeadDisplay();
    void tellsThatOutputIsFull();
};

void TestProgram::speaksWithoutADisplay_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("--version") << QByteArray("WikiMon ");
    QTest::newRow("-v") << QByteArray("WikiMon ");
    QTest::newRow("--help") << QByteArray("Usage: wikimon ");
    QTest::newRow("-h") << QByteArray("Usage: wikimon ");
}

void TestProgram::speaksWithoutADisplay()
{
    QFETCH(QByteArray, beginning);
    Program program({QString::fromLatin1(QTest::currentDataTag())});
    QVERIFY(program.run());
    QVERIFY2(program.hasExited(0), program.report());
    QVERIFY2(program.out().startsWith(beginning), program.report());
    QCOMPARE(program.log(), QByteArray());
}

void TestProgram::speaksWhereTheLocaleIsPoor()
{
    Program program({u"--help"_s});
    QProcessEnvironment environment = program.processEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    program.setProcessEnvironment(environment);
    QVERIFY(program.run());
    QVERIFY2(program.hasExited(0), program.report());
    QCOMPARE(program.log(), QByteArray());
}

void TestProgram::refusesInOneLine_data()
{
    QTest::addColumn<QByteArray>("named");
    for (const char *mode : {"", "--headless ", "--convert "}) {
        const auto row = [mode](const char *line, const QByteArray &named) {
            QTest::addRow("%s%s", mode, line) << named;
        };
        row("--nonsense", "nonsense");
        row("enwiki", "enwiki");
        row("--port", "--port");
        row("--port 65536", "65536");
        row("--wiki xxwiki", "xxwiki");
        row("--project nonsense --lang de", "nonsense");
        row("--irc-server a:b:c", "a:b:c");
        row("--speed nan", "nan");
        row("--listen nowhere", "nowhere");
        row("--loglevel loud", "loud");
    }
}

void TestProgram::refusesInOneLine()
{
    QFETCH(QByteArray, named);
    Program program(QString::fromLatin1(QTest::currentDataTag()).split(u' '));
    QVERIFY(program.run());
    QVERIFY2(program.hasExited(2), program.report());
    QCOMPARE(program.out(), QByteArray());
    QCOMPARE(linesOf(program.log()).size(), 1);
    QVERIFY2(program.log().startsWith("wikimon: ") && program.log().endsWith('\n'), program.report());
    QVERIFY2(program.log().contains(named), program.report());
}

void TestProgram::refusesAWindowWithoutADisplay()
{
    for (const QStringList &arguments : QList<QStringList>{{}, {u"--lang"_s, u"de"_s}}) {
        Program program(arguments);
        QVERIFY(program.run());
        QVERIFY2(program.hasExited(2), program.report());
        QCOMPARE(program.out(), QByteArray());
        QCOMPARE(linesOf(program.log()).size(), 1);
        QVERIFY2(program.log().contains("--headless"), program.report());
    }
}

void TestProgram::refusesAWindowOnADeadDisplay()
{
    Program program({});
    QProcessEnvironment environment = program.processEnvironment();
    environment.insert(u"DISPLAY"_s, u"127.0.0.1:59"_s);
    program.setProcessEnvironment(environment);
    QVERIFY(program.run());
    QVERIFY2(program.hasExited(2), program.report());
    QCOMPARE(linesOf(program.log()).size(), 1);
    QVERIFY2(program.log().contains("--headless"), program.report());
}

void TestProgram::tellsThatOutputIsFull()
{
    Program program({u"--version"_s});
    program.setStandardOutputFile(u"/dev/full"_s);
    QVERIFY(program.run());
    QVERIFY2(program.hasExited(1), program.report());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
