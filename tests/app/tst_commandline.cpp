// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "wiki/wikicatalogue.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryFile>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;
using Mode = CommandLine::Mode;

namespace {

CommandLine parse(const QStringList &arguments)
{
    static const WikiCatalogue catalogue;
    return parseCommandLine(arguments, []() -> const WikiCatalogue & { return catalogue; });
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

// What the program makes of its arguments.
class TestCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void nothing();
    void modes_data();
    void modes();
    void wikis_data();
    void wikis();
    void servers_data();
    void servers();
    void values();
    void bothSpellings_data();
    void bothSpellings();
    void logLevels_data();
    void logLevels();
    void errors_data();
    void errors();
    void errorIsOneLine();
    void refusesToRecordIntoTheReplay();
    void makesTheCatalogueOnlyForWikis();
    void masksAddressesOnWish();
    void placesOfTheStream();
    void helpNamesEveryOption();
    void manPageHasTheSameOptions();
};

void TestCommandLine::nothing()
{
    const CommandLine line = parse({});
    QCOMPARE(line.mode, Mode::Window);
    QCOMPARE(line.text, QString());
    QVERIFY(line.wikis.isEmpty());
    QVERIFY(!line.port);
    QVERIFY(!line.hasIrcServer);
    QCOMPARE(line.speed, 1.0);
    QCOMPARE(line.logLevel, QtInfoMsg);
    QCOMPARE(line.service.ircHost, u"irc.wikimedia.org"_s);
    QCOMPARE(line.service.ircPort, 6667);
    QCOMPARE(line.service.geoUpdateIntervalSeconds, 30);
    QCOMPARE(line.service.listenAddresses,
        (QList{QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)}));
}

void TestCommandLine::modes_data()
{
    QTest::addColumn<Mode>("mode");
    const auto row = [](const char *line, Mode mode) { QTest::newRow(line) << mode; };
    row("--headless", Mode::Headless);
    row("--convert", Mode::Convert);
    row("--help", Mode::Help);
    row("-h", Mode::Help);
    row("--version", Mode::Version);
    row("-v", Mode::Version);
    row("--lang de", Mode::Window);
    row("--headless --convert", Mode::Convert);
    row("--headless --help", Mode::Help);
    row("--port nonsense --help", Mode::Help);
    row("--headless --port 70000", Mode::Error);
}

void TestCommandLine::modes()
{
    QFETCH(Mode, mode);
    const CommandLine line = parse(words(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(line.mode, mode);
    const bool speaks = mode == Mode::Help || mode == Mode::Version || mode == Mode::Error;
    QCOMPARE(!line.text.isEmpty(), speaks);
}

void TestCommandLine::wikis_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *line, const QString &expected) { QTest::newRow(line) << expected; };
    row("--lang de", u"dewiki"_s);
    row("--lang=de", u"dewiki"_s);
    row("--lang DE", u"dewiki"_s);
    row("--lang zh-yue", u"zh_yuewiki"_s);
    row("--lang zh_yue", u"zh_yuewiki"_s);
    row("--project wikipedia", u"enwiki"_s);
    row("--project wiktionary --lang de", u"dewiktionary"_s);
    row("--lang de --project wiktionary", u"dewiktionary"_s);
    row("--project wikidata", u"wikidatawiki"_s);
    row("--project wikidata --lang en", u"wikidatawiki"_s);
    row("--project commons", u"commonswiki"_s);
    row("--wiki dewiki", u"dewiki"_s);
    row("--wiki de.wikipedia.org", u"dewiki"_s);
    row("--wiki #de.wikipedia", u"dewiki"_s);
    row("--wiki de.wikipedia", u"dewiki"_s);
    row("--wiki https://de.wikipedia.org/wiki/X", u"dewiki"_s);
    row("--wiki dewiki --wiki frwiki", u"dewiki frwiki"_s);
    row("--wiki frwiki --wiki dewiki --wiki fr.wikipedia.org", u"frwiki dewiki"_s);
    row("--wiki frwiki --lang de", u"dewiki frwiki"_s);
    row("--wiki dewiki --lang de", u"dewiki"_s);
    row("--wiki aawiki", u"aawiki"_s); // closed, but it has a channel and old recordings
    row("--lang aa", u"aawiki"_s);
}

void TestCommandLine::wikis()
{
    QFETCH(QString, expected);
    const CommandLine line = parse(words(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(line.mode == Mode::Window, qPrintable(line.text));
    QCOMPARE(line.wikis, words(expected));
}

void TestCommandLine::servers_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("irc.example") << u"irc.example"_s << 6667;
    QTest::newRow("irc.example:6668") << u"irc.example"_s << 6668;
    QTest::newRow("127.0.0.1:1") << u"127.0.0.1"_s << 1;
    QTest::newRow("localhost:65535") << u"localhost"_s << 65535;
    QTest::newRow("::1") << u"::1"_s << 6667;
    QTest::newRow("[::1]") << u"::1"_s << 6667;
    QTest::newRow("[::1]:6668") << u"::1"_s << 6668;
    QTest::newRow("2001:db8::7") << u"2001:db8::7"_s << 6667;
    for (const char *bad :
        {"", ":6667", "irc.example:", "irc.example:0", "irc.example:65536", "irc.example:-1",
            "irc.example:irc", "irc.example:66 67", "irc example", "irc\texample", "[::1", "[::1]6667",
            "[::1]:", "[irc.example]:6667", "[]:6667", "a:b:c", "irc://irc.example", "irc.example/x"}) {
        QTest::newRow(bad) << QString() << 0;
    }
    QTest::newRow(QByteArray(300, 'x').constData()) << QString() << 0;
}

void TestCommandLine::servers()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const CommandLine line = parse({u"--irc-server"_s, text});
    if (host.isEmpty()) {
        QCOMPARE(line.mode, Mode::Error);
        QVERIFY2(line.text.contains(u"IRC server"_s), qPrintable(line.text));
        return;
    }
    QVERIFY2(line.mode == Mode::Window, qPrintable(line.text));
    QVERIFY(line.hasIrcServer);
    QCOMPARE(line.service.ircHost, host);
    QCOMPARE(line.service.ircPort, port);
}

void TestCommandLine::values()
{
    const CommandLine line
        = parse(words(u"--headless --port 0 --listen 127.0.0.1 --listen ::1 --listen localhost "
                      "--record a.jsonl --replay=b.jsonl --speed 2.5 --geoip-update-interval 60"_s));
    QVERIFY2(line.mode == Mode::Headless, qPrintable(line.text));
    QCOMPARE(line.port, quint16(0));
    QCOMPARE(line.service.listenAddresses,
        (QList{QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)}));
    QCOMPARE(line.recordPath, u"a.jsonl"_s);
    QCOMPARE(line.replayPath, u"b.jsonl"_s);
    QCOMPARE(line.speed, 2.5);
    QCOMPARE(line.service.geoUpdateIntervalSeconds, 60);
    QCOMPARE(parse({u"--port"_s, u"65535"_s}).port, quint16(65535));
    QCOMPARE(parse({u"--port=9010"_s}).port, quint16(9010));
    QCOMPARE(parse({u"--speed"_s, u"0"_s}).speed, 0.0);
    QCOMPARE(parse({u"--listen"_s, u"0.0.0.0"_s}).service.listenAddresses,
        QList{QHostAddress(QHostAddress::AnyIPv4)});
}

void TestCommandLine::bothSpellings_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("hyphen") << QStringList{
        u"--geoip-db"_s, u"x.mmdb"_s, u"--geoip-update-interval"_s, u"7"_s};
    QTest::newRow("underscore") << QStringList{
        u"--geoip_db"_s, u"x.mmdb"_s, u"--geoip_update_interval"_s, u"7"_s};
    QTest::newRow("with =") << QStringList{u"--geoip_db=x.mmdb"_s, u"--geoip-update-interval=7"_s};
}

void TestCommandLine::bothSpellings()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = parse(arguments);
    QVERIFY2(line.mode == Mode::Window, qPrintable(line.text));
    QCOMPARE(line.service.geoDatabasePath, u"x.mmdb"_s);
    QCOMPARE(line.service.geoUpdateIntervalSeconds, 7);
}

void TestCommandLine::logLevels_data()
{
    QTest::addColumn<QtMsgType>("level");
    QTest::newRow("--debug") << QtDebugMsg;
    QTest::newRow("--loglevel debug") << QtDebugMsg;
    QTest::newRow("--loglevel INFO") << QtInfoMsg; // as hatnote/wikimon's users write it
    QTest::newRow("--loglevel warning") << QtWarningMsg;
    QTest::newRow("--loglevel WARN") << QtWarningMsg;
    QTest::newRow("--loglevel error") << QtCriticalMsg;
    QTest::newRow("--loglevel critical") << QtCriticalMsg;
    QTest::newRow("--loglevel error --debug") << QtDebugMsg;
}

void TestCommandLine::logLevels()
{
    QFETCH(QtMsgType, level);
    QCOMPARE(parse(words(QString::fromLatin1(QTest::currentDataTag()))).logLevel, level);
}

void TestCommandLine::errors_data()
{
    // What the message must name.
    QTest::addColumn<QString>("named");
    const auto row = [](const char *line, const QString &named) { QTest::newRow(line) << named; };
    row("--nonsense", u"nonsense"_s);
    row("--ports 9000", u"ports"_s);
    row("-platform offscreen", u"platform"_s);
    row("-x", u"x"_s);
    row("--headless=1", u"headless"_s);
    row("--port-per-wiki=1", u"port-per-wiki"_s);
    row("enwiki", u"enwiki"_s);
    row("--headless enwiki", u"enwiki"_s);
    row("-- --headless", u"--headless"_s);
    row("-", u"-"_s);
    for (const char *option : {"--project", "--lang", "--wiki", "--irc-server", "--port", "--listen",
             "--max-clients", "--max-clients-per-address", "--record", "--replay", "--speed", "--geoip-db",
             "--geoip_db", "--geoip-update-interval", "--loglevel"}) {
        row(option, QString::fromLatin1(option)); // its value is missing
        row(QByteArray(QByteArray(option) + '=').constData(), QString());
    }
    row("--wiki xxwiki", u"xxwiki"_s);
    row("--wiki dewiki --wiki xxwiki", u"xxwiki"_s);
    row("--wiki #", u"#"_s);
    row("--lang xx", u"xx"_s);
    row("--project nonsense", u"nonsense"_s);
    row("--project wikivoyage --lang tlh", u"tlh"_s);
    for (const char *bad : {"-1", "65536", "abc", "90x", "0x50", "9000.5", "1e3", "99999999999999999999"}) {
        row(QByteArray(QByteArray("--port ") + bad).constData(), QString::fromLatin1(bad));
    }
    for (const char *bad : {"nan", "inf", "-inf", "-1", "fast", "1,5", "1e300", "1000001"}) {
        row(QByteArray(QByteArray("--speed ") + bad).constData(), QString::fromLatin1(bad));
    }
    for (const char *bad : {"0", "-1", "86401", "1.5", "often"}) {
        row(QByteArray(QByteArray("--geoip-update-interval ") + bad).constData(), QString::fromLatin1(bad));
    }
    for (const char *bad : {"everywhere", "127.0.0.1:9000", "300.0.0.1", "*"}) {
        row(QByteArray(QByteArray("--listen ") + bad).constData(), QString::fromLatin1(bad));
    }
    for (const char *bad : {"0", "-1", "100001", "1.5", "many"}) {
        row(QByteArray(QByteArray("--max-clients ") + bad).constData(), QString::fromLatin1(bad));
        row(QByteArray(QByteArray("--max-clients-per-address ") + bad).constData(), QString::fromLatin1(bad));
    }
    row("--loglevel loud", u"loud"_s);
    row("--loglevel loud --debug", u"loud"_s);
}

void TestCommandLine::errors()
{
    QFETCH(QString, named);
    QString arguments = QString::fromLatin1(QTest::currentDataTag());
    for (const QString &mode : {QString(), u"--headless "_s}) {
        const CommandLine line
            = parse(words(arguments.startsWith("--"_L1) || mode.isEmpty() ? mode + arguments : arguments));
        QCOMPARE(line.mode, Mode::Error);
        QVERIFY2(line.text.size() > 10 && line.text.contains(named), qPrintable(line.text));
        QVERIFY2(!line.text.contains(u'\n') && line.text.size() < 200, qPrintable(line.text));
    }
}

void TestCommandLine::errorIsOneLine()
{
    for (const QStringList &arguments :
        QList<QStringList>{{u"--wiki"_s, u"a\nb"_s}, {u"--\n"_s}, {u"a\r\nb"_s}, {u"--port"_s, u"1\n2"_s}}) {
        const CommandLine line = parse(arguments);
        QCOMPARE(line.mode, Mode::Error);
        QVERIFY2(!line.text.contains(u'\n') && !line.text.contains(u'\r'), qPrintable(line.text));
    }
}

void TestCommandLine::refusesToRecordIntoTheReplay()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QString detour
        = QFileInfo(file.fileName()).path() + u"/./"_s + QFileInfo(file.fileName()).fileName();
    const CommandLine line = parse({u"--replay"_s, file.fileName(), u"--record"_s, detour});
    QCOMPARE(line.mode, Mode::Error);
    QVERIFY2(line.text.contains(file.fileName()), qPrintable(line.text));
    QCOMPARE(parse({u"--replay"_s, file.fileName(), u"--record"_s, u"other"_s}).mode, Mode::Window);
    // Neither exists: the replay will say so.
    QCOMPARE(parse({u"--replay"_s, u"none"_s, u"--record"_s, u"none"_s}).mode, Mode::Window);
}

// A window without such options starts without reading the table of wikis.
void TestCommandLine::makesTheCatalogueOnlyForWikis()
{
    int made = 0;
    const WikiCatalogue catalogue;
    const auto make = [&]() -> const WikiCatalogue & {
        ++made;
        return catalogue;
    };
    QCOMPARE(parseCommandLine({u"--headless"_s, u"--port"_s, u"0"_s}, make).mode, Mode::Headless);
    QCOMPARE(made, 0);
    QCOMPARE(parseCommandLine({u"--lang"_s, u"de"_s}, make).mode, Mode::Window);
    QVERIFY(made > 0);
}

void TestCommandLine::masksAddressesOnWish()
{
    QVERIFY(!parse({}).service.masksStream && !parse({}).service.masksRecordings);
    const CommandLine masked = parse({u"--mask-ip"_s});
    QVERIFY(masked.service.masksStream && masked.service.masksRecordings);
}

void TestCommandLine::placesOfTheStream()
{
    const ServiceSettings usual = parse({}).service;
    QVERIFY(!usual.hasPortPerWiki);
    QCOMPARE(usual.maxClients, 1024);
    QCOMPARE(usual.maxClientsPerAddress, 32);
    const CommandLine line
        = parse(words(u"--port-per-wiki --max-clients 5 --max-clients-per-address 100000"_s));
    QCOMPARE(line.mode, Mode::Window);
    QVERIFY(line.service.hasPortPerWiki);
    QCOMPARE(line.service.maxClients, 5);
    QCOMPARE(line.service.maxClientsPerAddress, 100000);
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString help = parse({u"--help"_s}).text;
    for (const char *option : {"--project", "--lang", "--wiki", "--irc-server", "--port", "--listen",
             "--record", "--replay", "--speed", "--convert", "--headless", "--geoip-db", "--geoip_db",
             "--geoip-update-interval", "--mask-ip", "--token", "--token-file", "--tls-cert", "--tls-key",
             "--allow-origin", "--debug", "--loglevel", "--version", "--help"}) {
        QVERIFY2(help.contains(QLatin1StringView(option)), option);
    }
    for (const QString &line : help.split(u'\n')) {
        QVERIFY2(line.size() <= 120, qPrintable(line));
    }
}

void TestCommandLine::manPageHasTheSameOptions()
{
    static const QRegularExpression option(u"--([a-z][a-z_-]*)"_s);
    const auto optionsIn = [](const QString &text) {
        QSet<QString> options;
        for (const QRegularExpressionMatch &match : option.globalMatch(text)) {
            options.insert(match.captured(1));
        }
        return options;
    };
    QFile page(QStringLiteral(WIKIMON_MAN_PAGE));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(page.readAll()).replace("\\-"_L1, "-"_L1);
    const QSet<QString> given = optionsIn(manual);
    const QSet<QString> known = optionsIn(parse({u"--help"_s}).text);
    QVERIFY2((known - given).isEmpty(), qPrintable((known - given).values().join(u' ')));
    QVERIFY2((given - known).isEmpty(), qPrintable((given - known).values().join(u' ')));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
