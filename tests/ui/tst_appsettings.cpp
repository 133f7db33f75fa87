// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/appsettings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestAppSettings : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void defaults();
    void roundTrip();
    void wrongValuesCountAsDefaults_data();
    void wrongValuesCountAsDefaults();
    void damagedFileIsPutAside_data();
    void damagedFileIsPutAside();
    void memoryIsBoundedByTheMachine();
    void longFiltersAreNotTakenForDamage();
    void recentsAreBoundedAndNewestFirst();
    void hostileListsAreFiltered();
    void unwritableFolder();

private:
    void write(const QByteArray &content) const;
    [[nodiscard]] QString path() const { return m_folder->filePath(u"wikimon.ini"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAppSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAppSettings::write(const QByteArray &content) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestAppSettings::defaults()
{
    const AppSettings settings(path());
    QVERIFY(settings.preferences() == Preferences());
    QCOMPARE(settings.preferences().ircHost, u"irc.wikimedia.org"_s);
    QVERIFY(settings.favourites().isEmpty());
    QCOMPARE(settings.textPercent(), 100);
    QCOMPARE(settings.replaySpeed(), AppSettings::DefaultReplaySpeed);
    QCOMPARE(settings.damagedCopy(), QString());
}

void TestAppSettings::roundTrip()
{
    Preferences preferences;
    preferences.ircHost = u"irc.example.org"_s;
    preferences.ircPort = 6697;
    preferences.streamPort = 9100;
    preferences.servesAtStart = true;
    preferences.theme = ThemeChoice::Dark;
    preferences.hasMotion = false;
    preferences.geoDatabasePath = u"/data/city one.mmdb"_s;
    preferences.masksAddresses = true;
    preferences.memoryLimit = LeastMemoryLimit + 1;
    preferences.feed = {SourceChoice::WebSocket, u"https://events.example.org/recentchange"_s,
        u"ws://192.0.2.7:9000/"_s,
        {{u"Ours"_s, u"irc.example.org:6667"_s, u"#ours"_s, u"https://wiki.example.org/w/api.php"_s, {}}}};
    preferences.stream.hasPortPerWiki = true;
    preferences.stream.isOpenToOthers = true;
    preferences.stream.clients = 7;
    preferences.stream.access.token = u"a-token-of-some-length"_s;
    preferences.stream.access.allowedOrigins = {u"https://example.org"_s};
    preferences.recording
        = {u"/data/days and nights"_s, RecordingPreferences::NewFile::BySize, 77, Packing::Gzip, false};
    const QByteArray state = QByteArray::fromHex("00ff0a3d5b");
    {
        AppSettings settings(path());
        settings.setPreferences(preferences);
        settings.setFavourites({u"dewiki"_s, u"zh_yuewiki"_s});
        settings.setLastWikis({u"enwiki"_s});
        settings.setTableState(state);
        settings.setTextPercent(120);
        settings.setReplaySpeed(0);
    }
    const AppSettings settings(path());
    QVERIFY(settings.preferences() == preferences);
    QCOMPARE(settings.favourites(), (QStringList{u"dewiki"_s, u"zh_yuewiki"_s}));
    QCOMPARE(settings.lastWikis(), QStringList{u"enwiki"_s});
    QCOMPARE(settings.tableState(), state);
    QCOMPARE(settings.textPercent(), 120);
    QCOMPARE(settings.replaySpeed(), 0);
}

void TestAppSettings::wrongValuesCountAsDefaults_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("port zero") << QByteArray("[irc]\nport=0");
    QTest::newRow("port too large") << QByteArray("[stream]\nport=65536");
    QTest::newRow("port of words") << QByteArray("[stream]\nport=nine thousand");
    QTest::newRow("negative port") << QByteArray("[irc]\nport=-1");
    QTest::newRow("theme of the future") << QByteArray("[appearance]\ntheme=17");
    QTest::newRow("host with a path") << QByteArray("[irc]\nhost=\"irc.example.org/../../x y\"");
    QTest::newRow("empty host") << QByteArray("[irc]\nhost=");
    QTest::newRow("a variant where text belongs")
        << QByteArray("[irc]\nhost=@Invalid()\nport=@ByteArray(\\x1)");
    QTest::newRow("too little memory") << QByteArray("[session]\nmemoryLimit=63");
    QTest::newRow("memory of the future") << QByteArray("[session]\nmemoryLimit=65537");
    QTest::newRow("no memory") << QByteArray("[session]\nmemoryLimit=-2048");
    QTest::newRow("memory of words") << QByteArray("[session]\nmemoryLimit=2 GiB");
    QTest::newRow("a switch of words") << QByteArray("[stream]\natStart=maybe");
}

void TestAppSettings::wrongValuesCountAsDefaults()
{
    QFETCH(QByteArray, line);
    write(line + '\n');
    const AppSettings settings(path());
    QVERIFY(settings.preferences() == Preferences());
}

void TestAppSettings::damagedFileIsPutAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("noise") << QByteArray("\x01\xff[[[=\x00\x7f", 8);
    QTest::newRow("NULs") << QByteArray("[irc]\nport=6667\n") + QByteArray(512, '\0');
    QTest::newRow("a line that is no setting") << QByteArray("[irc\nport");
    QTest::newRow("seventeen megabytes") << QByteArray(17 << 20, 'x');
}

void TestAppSettings::damagedFileIsPutAside()
{
    QFETCH(QByteArray, content);
    write(content);
    {
        AppSettings settings(path());
        QCOMPARE(settings.damagedCopy(), path() + ".damaged"_L1);
        QVERIFY(settings.preferences() == Preferences());
        settings.setTextPercent(110);
    }
    QFile copy(path() + ".damaged"_L1);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), content);
    QCOMPARE(AppSettings(path()).textPercent(), 110);
}

void TestAppSettings::memoryIsBoundedByTheMachine()
{
    QVERIFY(mostMemoryLimit() >= LeastMemoryLimit && mostMemoryLimit() <= 64 * 1024);
    QVERIFY(defaultMemoryLimit() <= mostMemoryLimit());
    write("[session]\nmemoryLimit=65536\n");
    QCOMPARE(AppSettings(path()).preferences().memoryLimit, mostMemoryLimit());
    QCOMPARE(changesIn(2048) / 1'000'000, 9);
}

void TestAppSettings::longFiltersAreNotTakenForDamage()
{
#if defined(__SANITIZE_ADDRESS__)
    // Where each growth of a buffer is a copy, QSettings takes minutes for more.
    static constexpr int Count = 30;
#else
    static constexpr int Count = MostSavedFilters;
#endif
    QStringList history;
    QList<SavedFilter> saved;
    for (int i = 0; i < Count; ++i) {
        const QString text = QString::number(i) + QString(FilterHistory::LongestEntry - 3, QChar(0x6771));
        saved.append({QString::number(i), text});
        history += text;
    }
    {
        AppSettings settings(path());
        settings.setSavedFilters(saved);
        settings.setFilterHistory(history.mid(0, FilterHistory::MostEntries));
    }
    const AppSettings settings(path());
    QCOMPARE(settings.damagedCopy(), QString());
    QCOMPARE(settings.savedFilters(), saved);
    QCOMPARE(settings.filterHistory(), history.mid(0, FilterHistory::MostEntries));
}

void TestAppSettings::recentsAreBoundedAndNewestFirst()
{
    AppSettings settings(path());
    for (int i = 0; i < 20; ++i) {
        settings.addRecent(u"w%1wiki"_s.arg(i));
    }
    settings.addRecent(u"w15wiki"_s);
    QCOMPARE(settings.recents().size(), AppSettings::MostRecents);
    QCOMPARE(settings.recents().mid(0, 3), (QStringList{u"w15wiki"_s, u"w19wiki"_s, u"w18wiki"_s}));
    QCOMPARE(settings.recents().count(u"w15wiki"_s), 1);
}

void TestAppSettings::hostileListsAreFiltered()
{
    AppSettings settings(path());
    QStringList names{u"dewiki"_s, u"dewiki"_s, u"<b>x</b>"_s, QString(), QString(100, u'a'), u"../etc"_s};
    settings.setFavourites(names);
    QCOMPARE(settings.favourites(), QStringList{u"dewiki"_s});
}

void TestAppSettings::unwritableFolder()
{
    AppSettings settings(u"/proc/nowhere/wikimon.ini"_s);
    settings.setTextPercent(110);
    QCOMPARE(settings.textPercent(), 110); // for this run
}

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
