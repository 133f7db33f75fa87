// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "windowsettings.h"

#include "commandline.h"
#include "dialogs/preferences.h"
#include "wiki/wikicatalogue.h"

#include <QTemporaryFile>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

namespace {

const WikiCatalogue &catalogue()
{
    static const WikiCatalogue catalogue;
    return catalogue;
}

// A stream that others may read when they have the token, over TLS.
Preferences guardedStream()
{
    Preferences preferences;
    preferences.masksAddresses = true;
    preferences.stream.hasPortPerWiki = true;
    preferences.stream.isOpenToOthers = true;
    preferences.stream.clients = 7;
    preferences.stream.access.token = u"open-sesame"_s;
    preferences.stream.access.certificatePath = u"preferred.crt"_s;
    preferences.stream.access.keyPath = u"preferred.key"_s;
    preferences.stream.access.allowedOrigins = {u"https://preferred.example"_s};
    return preferences;
}

Preferences ownSite()
{
    Preferences preferences;
    SiteFields site;
    site.name = u"Ours"_s;
    site.apiUrl = u"https://wiki.example.org/w/api.php"_s;
    site.ircServer = u"irc.example.org"_s;
    site.channel = u"#changes"_s;
    preferences.feed.sites = {site};
    return preferences;
}

CommandLine merged(const QString &arguments, const Preferences &preferences)
{
    CommandLine line = parseCommandLine(arguments.split(u' ', Qt::SkipEmptyParts), &catalogue);
    if (line.mode == CommandLine::Mode::Error) {
        qWarning("%s", qPrintable(line.text));
    }
    addPreferences(preferences, line);
    return line;
}

QStringList dbnames(const QList<Wiki> &wikis)
{
    QStringList names;
    for (const Wiki &wiki : wikis) {
        names.append(wiki.dbname);
    }
    return names;
}

} // namespace

// What a window's service runs with: the command line before the preferences, each thing by itself.
class TestWindowSettings : public QObject
{
    Q_OBJECT
private slots:
    void preferencesAlone();
    void accessIsNeverUndone_data();
    void accessIsNeverUndone();
    void originsAreAdded();
    void addressesOfTheCommandLineWin_data();
    void addressesOfTheCommandLineWin();
    void numbersOfClients_data();
    void numbersOfClients();
    void sources();
    void recordings_data();
    void recordings();
    void sitesOfThePreferencesAreNotAskedFor_data();
    void sitesOfThePreferencesAreNotAskedFor();
    void sitesOfTheCommandLineAreAskedFor();
};

void TestWindowSettings::preferencesAlone()
{
    Preferences preferences = guardedStream();
    preferences.ircHost = u"irc.example.org"_s;
    preferences.ircPort = 7000;
    preferences.geoDatabasePath = u"places.mmdb"_s;
    const ServiceSettings service = merged(QString(), preferences).service;
    QCOMPARE(service.streamAccess, preferences.stream.access);
    QCOMPARE(service.listenAddresses, preferences.stream.listenAddresses());
    QCOMPARE(service.maxClients, 7);
    QVERIFY(service.hasPortPerWiki && service.masksStream);
    QCOMPARE(service.ircHost, u"irc.example.org"_s);
    QCOMPARE(service.ircPort, 7000);
    QCOMPARE(service.geoDatabasePath, u"places.mmdb"_s);
}

void TestWindowSettings::accessIsNeverUndone_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *arguments, const char *token, const char *certificate, const char *key) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(token)
                                 << QString::fromLatin1(certificate) << QString::fromLatin1(key);
    };
    row("--allow-origin https://other.example", "open-sesame", "preferred.crt", "preferred.key");
    row("--tls-cert given.pem", "open-sesame", "given.pem", "");
    row("--tls-cert given.crt --tls-key given.key", "open-sesame", "given.crt", "given.key");
    row("--token another-word", "another-word", "preferred.crt", "preferred.key");
    row("--token another-word --tls-cert given.pem", "another-word", "given.pem", "");
    row("--listen 0.0.0.0 --max-clients 5 --port 0", "open-sesame", "preferred.crt", "preferred.key");
    row("--port-per-wiki --mask-ip --wiki dewiki", "open-sesame", "preferred.crt", "preferred.key");
}

void TestWindowSettings::accessIsNeverUndone()
{
    QFETCH(QString, arguments);
    const StreamAccess access = merged(arguments, guardedStream()).service.streamAccess;
    QTEST(access.token, "token");
    QTEST(access.certificatePath, "certificate");
    QTEST(access.keyPath, "key");
    QVERIFY(access.allowedOrigins.contains(u"https://preferred.example"_s));
}

// A site that the preferences no longer let in does not come back with another one.
void TestWindowSettings::originsAreAdded()
{
    const CommandLine line = merged(u"--allow-origin https://other.example --allow-origin "
                                    "https://preferred.example"_s,
        guardedStream());
    QCOMPARE(line.service.streamAccess.allowedOrigins,
        (QStringList{u"https://preferred.example"_s, u"https://other.example"_s}));
    QCOMPARE(merged(QString(), Preferences()).service.streamAccess.allowedOrigins, defaultAllowedOrigins());
}

void TestWindowSettings::addressesOfTheCommandLineWin_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QList<QHostAddress>>("addresses");
    const QHostAddress here(QHostAddress::LocalHost);
    const QHostAddress here6(QHostAddress::LocalHostIPv6);
    QTest::newRow("the default, given") << u"--listen 127.0.0.1 --listen ::1"_s << QList{here, here6};
    QTest::newRow("one of them") << u"--listen 127.0.0.1"_s << QList{here};
    QTest::newRow("open") << u"--listen 0.0.0.0"_s << QList{QHostAddress(QHostAddress::AnyIPv4)};
}

void TestWindowSettings::addressesOfTheCommandLineWin()
{
    QFETCH(QString, arguments);
    QFETCH(QList<QHostAddress>, addresses);
    QCOMPARE(merged(arguments, guardedStream()).service.listenAddresses, addresses);
    QCOMPARE(merged(arguments, Preferences()).service.listenAddresses, addresses);
}

void TestWindowSettings::numbersOfClients_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("clients");
    QTest::newRow("not given") << QString() << 7;
    QTest::newRow("given") << u"--max-clients 3"_s << 3;
    QTest::newRow("the default, given") << u"--max-clients 1024"_s << 1024;
    QTest::newRow("per address") << u"--max-clients-per-address 3"_s << 7;
}

void TestWindowSettings::numbersOfClients()
{
    QFETCH(QString, arguments);
    QTEST(merged(arguments, guardedStream()).service.maxClients, "clients");
}

void TestWindowSettings::sources()
{
    Preferences preferences;
    preferences.ircHost = u"irc.example.org"_s;
    preferences.feed.choice = SourceChoice::EventStreams;
    preferences.feed.eventStreamsUrl = u"https://events.example.org/"_s;
    const ServiceSettings given = merged(u"--source irc --irc-server localhost:6668"_s, preferences).service;
    QCOMPARE(given.feed.choice, SourceChoice::Irc);
    QCOMPARE(given.ircHost, u"localhost"_s);
    QCOMPARE(given.ircPort, 6668);
    QCOMPARE(given.feed.eventStreamsUrl, QUrl(u"https://events.example.org/"_s));
    const ServiceSettings url = merged(u"--eventstreams-url https://given.example/"_s, preferences).service;
    QCOMPARE(url.feed.choice, SourceChoice::EventStreams);
    QCOMPARE(url.feed.eventStreamsUrl, QUrl(u"https://given.example/"_s));
    QCOMPARE(url.ircHost, u"irc.example.org"_s);
}

void TestWindowSettings::recordings_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<qint64>("bytes"); // of the rotation; -1: nothing said
    QTest::addColumn<Packing>("packing");
    constexpr qint64 Mega = 1 << 20;
    QTest::newRow("nothing") << QString() << 5 * Mega << Packing::Zstd;
    QTest::newRow("packing") << u"--record-compress gz"_s << 5 * Mega << Packing::Gzip;
    QTest::newRow("no packing") << u"--record-compress none"_s << 5 * Mega << Packing::None;
    QTest::newRow("rotation") << u"--record-rotate 9M"_s << 9 * Mega << Packing::Zstd;
    QTest::newRow("no rotation") << u"--record-rotate none"_s << qint64(0) << Packing::Zstd;
    QTest::newRow("a recording") << u"--record x.jsonl"_s << qint64(-1) << Packing::None;
}

void TestWindowSettings::recordings()
{
    QFETCH(QString, arguments);
    Preferences preferences;
    preferences.recording.folder = u"recordings"_s;
    preferences.recording.newFile = RecordingPreferences::NewFile::BySize;
    preferences.recording.megabytes = 5;
    preferences.recording.packing = Packing::Zstd;
    const RecordingOptions recording = merged(arguments, preferences).service.recording;
    QTEST(recording.rotation ? recording.rotation->bytes : -1, "bytes");
    QTEST(recording.packing, "packing");
}

void TestWindowSettings::sitesOfThePreferencesAreNotAskedFor_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("a wiki") << u"--wiki dewiki"_s << QStringList{u"dewiki"_s};
    QTest::newRow("a replay") << u"--replay x.jsonl"_s << QStringList();
}

void TestWindowSettings::sitesOfThePreferencesAreNotAskedFor()
{
    QFETCH(QString, arguments);
    const CommandLine line = merged(arguments, ownSite());
    QCOMPARE(line.service.feed.sites.size(), 1); // but the service knows how to follow it
    QTEST(dbnames(askedWikis(line, &catalogue)), "asked");
}

void TestWindowSettings::sitesOfTheCommandLineAreAskedFor()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"dbname": "theirs", "name": "Theirs", "host": "wiki.example.com",)"
               R"( "irc": "irc.example.com", "channel": "#theirs"})");
    file.close();
    const CommandLine line = merged(u"--wiki dewiki --site "_s + file.fileName(), ownSite());
    QCOMPARE(line.sites.size(), 1);
    QCOMPARE(
        dbnames(askedWikis(line, &catalogue)), (QStringList{u"dewiki"_s, line.sites.first().wiki.dbname}));
}

QTEST_GUILESS_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
