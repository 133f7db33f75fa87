// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "feedtext.h"
#include "programtesting.h"
#include "testdata.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int CaptureLines = 1282;

QByteArray edit(const QByteArray &title, const QByteArray &comment = "x")
{
    return WikiMon::Test::edit(
        title, "M", "https://en.wikipedia.org/w/index.php?diff=2&oldid=1", "Example", "(+1)", comment);
}

QJsonObject parse(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

// Each with the two keys that the published examples leave out.
QJsonObject withParts(QJsonObject object, const QString &section, const QString &rest)
{
    object["section"_L1] = section;
    object["parsed_summary"_L1] = rest;
    return object;
}

} // namespace

// --convert: raw lines in, the stream's objects out.
class TestConvert : public QObject
{
    Q_OBJECT
private slots:
    void capture();
    void captureAgainstItsTruth();
    void publishedExamples();
    void publishedExampleWithPlace_data();
    void publishedExampleWithPlace();
    void masksOnWish();
    void bareTexts_data();
    void bareTexts();
    void ownOutputAgain();
    void rejectedLinesAreNamed();
    void oddInput_data();
    void oddInput();
    void nulBytesStay();
    void goesOutAsItComesIn();
    void closedOutput();
    void fullOutput();
    void unreadableInput();
    void unusableDatabase();
};

void TestConvert::capture()
{
    Program program({u"--convert"_s});
    QVERIFY(program.run(readData(u"en.irc.raw"_s)));
    QVERIFY2(program.hasExited(0), program.report());
    QVERIFY(program.out().endsWith("}\n"));
    const QList<QJsonObject> changes = objectsOf(linesOf(program.out()));
    QCOMPARE(changes.size(), CaptureLines);
    QCOMPARE(keysOf(changes), keysOf(captureTexts()));
    QCOMPARE(program.log(), "1282 lines: 1282 changes, 0 rejected, 0 passed over\n");
    for (const QJsonObject &change : changes) {
        QStringList keys = change.keys();
        keys.removeOne(u"geo_ip"_s);
        QCOMPARE(keys.size(), 19);
    }
}

// What MediaWiki itself says of these lines, field by field.
void TestConvert::captureAgainstItsTruth()
{
    const QString checker = sourceDir() + u"/../shared/feed/check.py"_s;
    if (!QFile::exists(checker)) {
        QSKIP("the truth checker of the captures is not here");
    }
    Program program({u"--convert"_s});
    QVERIFY(program.run(readData(u"en.irc.raw"_s)));
    QFile file(program.path(u"out.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(program.out());
    file.close();
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(u"python3"_s, {checker, u"--wiki"_s, u"en"_s, file.fileName()});
    if (!check.waitForStarted()) {
        QSKIP("python3 is not installed");
    }
    QVERIFY(check.waitForFinished(Patience));
    QVERIFY2(check.exitCode() == 0, check.readAll().constData());
}

// The lines behind the two messages that the stream's documentation shows.
static const QByteArray Registered = WikiMon::Test::edit("User talk:Manxruler", "M",
    "https://en.wikipedia.org/w/index.php?diff=775894803&oldid=775894650", "Carsten R D", "(+19)",
    "/* The battle of Kristiansand (1940) */");
static const QByteArray Anonymous = WikiMon::Test::edit("Evanescence (Evanescence album)", "",
    "https://en.wikipedia.org/w/index.php?diff=775894800&oldid=774995266", "71.200.123.192", "(-12)",
    "/* Credits and personnel */ \"Personnel\" is sufficient");

void TestConvert::publishedExamples()
{
    Program program({u"--convert"_s});
    QVERIFY(program.run(Registered + '\n'));
    const QJsonObject expected = withParts(parse(R"json({"action": "edit", "change_size": 19, "flags": "M",
        "hashtags": [], "is_anon": false, "is_bot": false, "is_minor": true, "is_new": false,
        "is_unpatrolled": false, "mentions": [], "ns": "User talk", "page_title": "User talk:Manxruler",
        "parent_rev_id": "775894803", "rev_id": "775894650",
        "summary": "/* The battle of Kristiansand (1940) */",
        "url": "https://en.wikipedia.org/w/index.php?diff=775894803&oldid=775894650",
        "user": "Carsten R D"})json"),
        u"The battle of Kristiansand (1940)"_s, QString());
    const QList<QJsonObject> changes = objectsOf(linesOf(program.out()));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0], expected);
}

void TestConvert::publishedExampleWithPlace_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("database");
    for (const char *database : {"nested-city.mmdb", "flat-city.mmdb"}) {
        for (const char *option : {"--geoip-db", "--geoip_db"}) {
            QTest::addRow("%s %s", option, database)
                << QString::fromLatin1(option) << QString::fromLatin1(database);
        }
    }
}

void TestConvert::publishedExampleWithPlace()
{
    QFETCH(QString, option);
    QFETCH(QString, database);
    Program program({u"--convert"_s, option, sourceDir() + u"/tests/geo/data/"_s + database});
    QVERIFY(program.run(Anonymous + '\n'));
    QJsonObject expected = withParts(parse(R"json({"action": "edit", "change_size": -12, "flags": null,
        "hashtags": [], "is_anon": true, "is_bot": false, "is_minor": false, "is_new": false,
        "is_unpatrolled": false, "mentions": [], "ns": "Main", "page_title": "Evanescence (Evanescence album)",
        "parent_rev_id": "775894800", "rev_id": "774995266",
        "summary": "/* Credits and personnel */ \"Personnel\" is sufficient",
        "url": "https://en.wikipedia.org/w/index.php?diff=775894800&oldid=774995266",
        "user": "71.200.123.192"})json"),
        u"Credits and personnel"_s, u"\"Personnel\" is sufficient"_s);
    const QList<QJsonObject> changes = objectsOf(linesOf(program.out()));
    QVERIFY2(changes.size() == 1, program.report());
    QJsonObject change = changes[0];
    const QJsonObject place = change.take("geo_ip"_L1).toObject();
    QCOMPARE(change, expected);
    QCOMPARE(place.keys(),
        (QStringList{u"city"_s, u"country_name"_s, u"latitude"_s, u"longitude"_s, u"region_name"_s}));
    QCOMPARE(place["city"_L1].toString(), u"Salisbury"_s);
    QCOMPARE(place["region_name"_L1].toString(), u"Maryland"_s);
    QCOMPARE(place["country_name"_L1].toString(), u"United States"_s);
    QVERIFY(qAbs(place["latitude"_L1].toDouble() - 38.3761) < 1e-4);
    QVERIFY(qAbs(place["longitude"_L1].toDouble() + 75.6086) < 1e-4);
}

void TestConvert::masksOnWish()
{
    Program program({u"--convert"_s, u"--mask-ip"_s, u"--geoip-db"_s,
        sourceDir() + u"/tests/geo/data/nested-city.mmdb"_s});
    QVERIFY(program.run(Anonymous + '\n'));
    QVERIFY2(!program.out().contains("71.200.123.192"), program.report());
    const QList<QJsonObject> changes = objectsOf(linesOf(program.out()));
    QVERIFY2(changes.size() == 1, program.report());
    QCOMPARE(changes[0]["user"_L1].toString(), u"71.200.0.0/16"_s);
    QCOMPARE(changes[0]["is_anon"_L1].toBool(), true);
    QCOMPARE(changes[0]["geo_ip"_L1]["city"_L1], QJsonValue(QJsonValue::Null));
    QCOMPARE(changes[0]["geo_ip"_L1]["country_name"_L1].toString(), u"United States"_s);
}

void TestConvert::bareTexts_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("ns");
    QTest::newRow("English by default") << QStringList{} << QByteArray("User talk:X") << u"User talk"_s;
    QTest::newRow("--lang") << QStringList{u"--lang"_s, u"de"_s} << QByteArray("Benutzerin Diskussion:X")
                            << u"User talk"_s;
    QTest::newRow("--wiki") << QStringList{u"--wiki"_s, u"ru.wikipedia.org"_s}
                            << QByteArray("Обсуждение участника:X") << u"User talk"_s;
    QTest::newRow("--project") << QStringList{u"--project"_s, u"wiktionary"_s, u"--lang"_s, u"fr"_s}
                               << QByteArray("Discussion utilisateur:X") << u"User talk"_s;
    QTest::newRow("another wiki's name is no namespace")
        << QStringList{u"--lang"_s, u"de"_s} << QByteArray("Обсуждение участника:X") << u"Main"_s;
}

void TestConvert::bareTexts()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, title);
    QFETCH(QString, ns);
    Program program(QStringList{u"--convert"_s} + options);
    QVERIFY(program.run(edit(title) + '\n'));
    const QList<QJsonObject> changes = objectsOf(linesOf(program.out()));
    QVERIFY2(changes.size() == 1, program.report());
    QCOMPARE(changes[0]["ns"_L1].toString(), ns);
    QCOMPARE(changes[0]["page_title"_L1].toString(), QString::fromUtf8(title));
}

// The stream's objects may be put in as well, and come out as they are.
void TestConvert::ownOutputAgain()
{
    Program first({u"--convert"_s});
    QVERIFY(first.run(readData(u"en.irc.raw"_s)));
    Program second({u"--convert"_s});
    QVERIFY(second.run(first.out()));
    QCOMPARE(objectsOf(linesOf(second.out())), objectsOf(linesOf(first.out())));
}

void TestConvert::rejectedLinesAreNamed()
{
    const QByteArrayList input{edit("A"), "hello", "PING :x", ":irc.example 001 me :Welcome", "",
        ":a!b@c PRIVMSG #en.wikipedia :nothing", edit("B"), "{\"no\": 1", "{\"record\": \"gap\"}"};
    Program program({u"--convert"_s});
    QVERIFY(program.run(input.join('\n') + '\n'));
    QVERIFY2(program.hasExited(0), program.report());
    QCOMPARE(keysOf(objectsOf(linesOf(program.out()))), (QStringList{u"A|Example|x"_s, u"B|Example|x"_s}));
    const QByteArrayList told = linesOf(program.log());
    QVERIFY2(told.size() == 5, program.report());
    for (int i = 0; i < 4; ++i) {
        const QByteArray beginning = QByteArray("line ") + QByteArray::number(QList{2, 3, 6, 8}[i]) + ": ";
        QVERIFY2(told[i].startsWith(beginning) && told[i].size() > 20, told[i].constData());
    }
    QCOMPARE(told[4], "9 lines: 2 changes, 4 rejected, 3 passed over");
}

void TestConvert::oddInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QByteArray>("summary");
    QTest::newRow("nothing") << QByteArray() << QStringList()
                             << QByteArray("0 lines: 0 changes, 0 rejected, 0 ");
    QTest::newRow("no final newline")
        << edit("A") << QStringList{u"A"_s} << QByteArray("1 lines: 1 changes, 0 ");
    QTest::newRow("CRLF") << edit("A") + "\r\n"
                          << QStringList{u"A"_s} << QByteArray("1 lines: 1 changes, 0 ");
    QTest::newRow("invalid UTF-8") << edit("A\xff\xc3") + '\n'
                                   << QStringList{u"A\ufffd\ufffd"_s} << QByteArray("1 lines: 1 changes, 0 ");
    QTest::newRow("2 MiB without an end")
        << QByteArray(2 << 20, 'x') << QStringList() << QByteArray("1 lines: 0 changes, 1 rejected, 0 ");
    QTest::newRow("2 MiB among others")
        << edit("A") + '\n' + edit("B", QByteArray(2 << 20, 'x')) + '\n' + edit("C") + '\n'
        << QStringList{u"A"_s, u"C"_s} << QByteArray("3 lines: 2 changes, 1 rejected, 0 ");
    QTest::newRow("random bytes") << QByteArray("\x00\x01\xfe\xff\x03\x03\n\x80\x00", 9) << QStringList()
                                  << QByteArray("2 lines: 0 changes, 2 rejected, 0 ");
}

void TestConvert::oddInput()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, titles);
    QFETCH(QByteArray, summary);
    Program program({u"--convert"_s});
    QVERIFY(program.run(input));
    QVERIFY2(program.hasExited(0), program.report());
    QStringList found;
    for (const QJsonObject &change : objectsOf(linesOf(program.out()))) {
        found.append(change["page_title"_L1].toString());
    }
    QCOMPARE(found, titles);
    QVERIFY2(linesOf(program.log()).constLast().startsWith(summary), program.report());
}

// A NUL is a byte like others, and what follows it is not lost; from a pipe as from a file.
void TestConvert::nulBytesStay()
{
    const QByteArray input = edit("A", QByteArray("x\0y", 3)) + '\n' + edit("B") + '\n';
    Program piped({u"--convert"_s});
    QVERIFY(piped.run(input));
    QFile file(piped.path(u"input"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(input);
    file.close();
    Program fromFile({u"--convert"_s});
    fromFile.setStandardInputFile(file.fileName());
    QVERIFY(fromFile.run());
    QCOMPARE(fromFile.out(), piped.out());
    const QList<QJsonObject> changes = objectsOf(linesOf(piped.out()));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0]["summary"_L1].toString(), QString::fromLatin1("x\0y", 3));
}

// Whoever pipes a live feed through does not wait for a buffer to fill.
void TestConvert::goesOutAsItComesIn()
{
    Program program({u"--convert"_s});
    program.start();
    program.write(edit("A") + '\n' + edit("B").first(10));
    QTRY_COMPARE_WITH_TIMEOUT(linesOf(program.out()).size(), 1, Patience);
    program.write(edit("B").sliced(10) + '\n');
    QTRY_COMPARE_WITH_TIMEOUT(linesOf(program.out()).size(), 2, Patience);
    program.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(program.hasExited(0), Patience);
}

// As with `wikimon --convert <FILE | head -1`.
void TestConvert::closedOutput()
{
    Program program({u"--convert"_s});
    QFile file(program.path(u"input"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 20; ++i) {
        file.write(readData(u"en.irc.raw"_s));
    }
    file.close();
    program.setProgram(u"/bin/sh"_s);
    program.setArguments({u"-c"_s, u"{ \"$1\" --convert <\"$2\"; echo \"exit $?\" >&2; } | head -n 1"_s,
        u"sh"_s, QStringLiteral(WIKIMON_PROGRAM), file.fileName()});
    QVERIFY(program.run());
    QCOMPARE(linesOf(program.out()).size(), 1);
    QCOMPARE(program.log(), "exit 1\n");
}

void TestConvert::fullOutput()
{
    Program program({u"--convert"_s});
    program.setStandardOutputFile(u"/dev/full"_s);
    QVERIFY(program.run(edit("A") + '\n'));
    QVERIFY2(program.hasExited(1), program.report());
    QCOMPARE(program.log(), "wikimon: standard output can't be written: No space left on device.\n");
}

void TestConvert::unreadableInput()
{
    Program program({u"--convert"_s});
    program.setProgram(u"/bin/sh"_s); // a QProcess opens no folders
    program.setArguments({u"-c"_s, u"exec \"$1\" --convert </"_s, u"sh"_s, QStringLiteral(WIKIMON_PROGRAM)});
    QVERIFY(program.run());
    QVERIFY2(program.hasExited(1), program.report());
    QCOMPARE(program.log(), "wikimon: standard input can't be read: Is a directory.\n");
}

void TestConvert::unusableDatabase()
{
    Program program({u"--convert"_s, u"--geoip-db"_s, u"/nonexistent/x.mmdb"_s});
    QVERIFY(program.run(edit("A") + '\n'));
    QVERIFY2(program.hasExited(0), program.report());
    QCOMPARE(linesOf(program.out()).size(), 1);
    QVERIFY2(program.log().startsWith("wikimon: /nonexistent/x.mmdb can't be used"), program.report());
    QCOMPARE(linesOf(program.log()).size(), 2);
}

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"
