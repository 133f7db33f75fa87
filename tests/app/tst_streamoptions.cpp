// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "feed/changereader.h"
#include "headless.h"
#include "logging.h"
#include "output/changewriter.h"
#include "output/streamformat.h"
#include "output/streampages.h"
#include "wiki/wikicatalogue.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

using Mode = CommandLine::Mode;

// Who may connect, as the command line says it, and what the description of the stream promises.
class TestStreamOptions : public QObject
{
    Q_OBJECT

private slots:
    void readsAll();
    void readsNone();
    void readsATokenFile();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void descriptionIsWhatTheProgramWrites();
    void logsAsWikimonDoes();

private:
    static CommandLine parse(const QStringList &arguments);
    static QByteArray example(const QByteArray &label);
};

CommandLine TestStreamOptions::parse(const QStringList &arguments)
{
    static const WikiCatalogue catalogue;
    return parseCommandLine(arguments, []() -> const WikiCatalogue & { return catalogue; });
}

void TestStreamOptions::readsAll()
{
    const CommandLine line = parse({u"--listen"_s, u"0.0.0.0"_s, u"--token"_s, u"open-sesame"_s,
        u"--tls-cert"_s, u"a.crt"_s, u"--tls-key"_s, u"a.key"_s, u"--allow-origin"_s,
        u"HTTPS://Example.org/"_s, u"--allow-origin"_s, u"http://localhost:8080"_s});
    QCOMPARE(line.mode, Mode::Window);
    const StreamAccess &access = line.service.streamAccess;
    QCOMPARE(access.token, u"open-sesame"_s);
    QCOMPARE(access.certificatePath, u"a.crt"_s);
    QCOMPARE(access.keyPath, u"a.key"_s);
    const QStringList given{u"https://example.org"_s, u"http://localhost:8080"_s};
    QCOMPARE(access.allowedOrigins, defaultAllowedOrigins() + given);
    QCOMPARE(line.allowedOrigins, given);
    QVERIFY(line.hasListenAddresses && line.hasToken && line.hasTls);
}

void TestStreamOptions::readsNone()
{
    const CommandLine line = parse({});
    QCOMPARE(line.service.streamAccess, StreamAccess());
    QVERIFY(!line.hasListenAddresses && !line.hasToken && !line.hasTls && line.allowedOrigins.isEmpty());
}

void TestStreamOptions::readsATokenFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("  open-sesame \r\nand more\n");
    file.close();
    const CommandLine line = parse({u"--token-file"_s, file.fileName()});
    QCOMPARE(line.text, QString());
    QCOMPARE(line.service.streamAccess.token, u"open-sesame"_s);
}

void TestStreamOptions::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
        QTest::newRow(name) << arguments << named;
    };
    row("short token", {u"--token"_s, u"abc"_s}, u"8 to 256"_s);
    row("odd token", {u"--token"_s, u"abcd efgh"_s}, u"English letters"_s);
    row("no token file", {u"--token-file"_s, u"/nowhere/token"_s}, u"/nowhere/token"_s);
    row("folder for a token", {u"--token-file"_s, u"/"_s}, u"can't be read"_s);
    row("device for a token", {u"--token-file"_s, u"/dev/zero"_s}, u"can't be read"_s);
    row("empty token file", {u"--token-file"_s, u"/dev/null"_s}, u"can't be read"_s);
    row("both tokens", {u"--token"_s, u"abcdefgh"_s, u"--token-file"_s, u"x"_s}, u"either"_s);
    row("key alone", {u"--tls-key"_s, u"a.key"_s}, u"--tls-cert"_s);
    row("no certificate", {u"--tls-cert"_s, u""_s}, u"--tls-cert"_s);
    row("no site", {u"--allow-origin"_s, u"example.org"_s}, u"example.org"_s);
    row("every site", {u"--allow-origin"_s, u"*"_s}, u"*"_s);
}

void TestStreamOptions::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.mode, Mode::Error);
    QVERIFY2(line.text.contains(named), qPrintable(line.text));
}

// The block of the description that begins with "```FORMAT LABEL".
QByteArray TestStreamOptions::example(const QByteArray &label)
{
    const QByteArray text = streamDescription().toUtf8();
    const qsizetype start = text.indexOf('\n', text.indexOf(QByteArray(' ' + label + '\n'))) + 1;
    return text.mid(start, text.indexOf("```", start) - start);
}

void TestStreamOptions::descriptionIsWhatTheProgramWrites()
{
    const QByteArray extended = example("extended").trimmed();
    RecentChange change;
    QCOMPARE(
        readChangeJson({extended.constData(), std::size_t(extended.size())}, change), ReadStatus::Change);
    std::string written;
    appendStreamJson(change, written);
    QCOMPARE(QByteArray::fromStdString(written), example("v1").trimmed());
    written.clear();
    appendRecordingJson(change, written);
    QCOMPARE(QByteArray::fromStdString(written), QByteArray(extended).replace("\"seq\":42,", ""));
    written.clear();
    appendStreamMessage(change, {.dialect = StreamDialect::V1, .isExtended = true}, 42, written);
    QCOMPARE(QByteArray::fromStdString(written), extended);
    written.clear();
    appendStreamMessage(change, {.dialect = StreamDialect::V2, .isExtended = false}, 42, written);
    QCOMPARE(QByteArray::fromStdString(written), example("v2").trimmed());
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    StreamFigures figures;
    figures.state.changes = 86400;
    figures.state.clients = 3;
    figures.state.sentMessages = 259200;
    figures.state.sentBytes = 181'440'000;
    figures.state.letGoClients = 1;
    figures.state.deadClients = 2;
    figures.state.misledClients = 5;
    figures.state.refusals.badRequest = 4;
    figures.state.refusals.origin = 2;
    figures.state.refusals.slow = 7;
    figures.changesPerSecond = 1.25;
    figures.uptime = 69'120'000;
    figures.arriving = 1;
    QCOMPARE(statsJson(figures), example("stats"));
    QCOMPARE(metricsText(figures), example("metrics"));
    figures.state.clientsOfWikis = {{u""_s, 1}, {u"dewiki"_s, 1}, {u"enwiki"_s, 1}};
    QCOMPARE(wikimonStatistics(wikimonNumbers(figures.state, WikiCatalogue(), 2, figures.uptime),
                 QDateTime(QDate(2026, 11, 22), QTime(14, 32, 6))),
        example("log").trimmed());
}

// By the pattern with which hatnote/wikimon's monitor reads its log.
void TestStreamOptions::logsAsWikimonDoes()
{
    static const QRegularExpression pattern(u"^([^\\t]+)\\twikimon\\tstats: (\\{.*\\})$"_s);
    const auto match = pattern.match(
        QString::fromUtf8(wikimonStatistics({{u"msgs"_s, 5}}, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5)))));
    QVERIFY(match.hasMatch());
    QCOMPARE(match.captured(1), u"2026-01-02 03:04:05"_s);
    QCOMPARE(match.captured(2), u"{\"msgs\":5}"_s);
}

QTEST_GUILESS_MAIN(TestStreamOptions)
#include "tst_streamoptions.moc"
