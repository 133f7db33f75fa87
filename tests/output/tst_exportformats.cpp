// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/csvwriter.h"
#include "output/exportformat.h"
#include "output/placescsv.h"
#include "output/sessionexporter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// What is exported, read back by somebody else's reader.
class TestExportFormats : public QObject
{
    Q_OBJECT
private slots:
    void geoJson();
    void geoJsonOfNothing();
    void geoJsonLeavesOutWhatHasNoPlace();
    void csv_data();
    void csv();
    void placesReadBack();
    void changesReadBack();
    void changesHaveFixedColumns();
    void placesByCountry();
    void unwritableFileIsToldInWords();

private:
    [[nodiscard]] QJsonObject exported(std::vector<RecentChange> changes, ExportResult *result = nullptr);

    QTemporaryDir m_folder;
};

static RecentChange placed(std::string_view city, double latitude, double longitude, qint32 size)
{
    RecentChange change;
    change.timestamp = 1'795'271'526'418;
    change.newRevision = 775894800;
    change.sizeChange = size;
    change.userKind = UserKind::Ip;
    change.user = change.append("71.200.123.192");
    change.title = change.append("Evanescence \"(album)\"\n\xe6\x9d\xb1");
    change.wiki = change.append("enwiki");
    change.location.city = change.append(city);
    change.location.country = change.append("United States");
    change.location.countryCode[0] = 'U';
    change.location.countryCode[1] = 'S';
    change.location.latitude = latitude;
    change.location.longitude = longitude;
    change.location.precision = city.empty() ? GeoPrecision::Country : GeoPrecision::City;
    return change;
}

QJsonObject TestExportFormats::exported(std::vector<RecentChange> changes, ExportResult *result)
{
    const QString path = m_folder.filePath(u"x.geojson"_s);
    std::size_t next = 0;
    const std::atomic_bool cancelled = false;
    const ExportResult written = SessionExporter::write(
        path, ExportFormat::geoJson(),
        [&](RecentChange &change) {
            if (next == changes.size()) {
                return false;
            }
            change = changes[next++];
            return true;
        },
        {}, cancelled);
    if (result) {
        *result = written;
    }
    QFile file(path);
    QJsonParseError error;
    const QJsonDocument document
        = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), &error);
    return error.error == QJsonParseError::NoError && written.writtenBytes == file.size() ? document.object()
                                                                                          : QJsonObject();
}

void TestExportFormats::geoJson()
{
    const QJsonObject collection
        = exported({placed("Salisbury", 38.3761, -75.6086, -12), placed({}, -33, 179.999, 0)});
    QCOMPARE(collection[u"type"].toString(), u"FeatureCollection"_s);
    const QJsonArray features = collection[u"features"].toArray();
    QCOMPARE(features.size(), 2);
    const QJsonObject first = features[0].toObject();
    QCOMPARE(first[u"type"].toString(), u"Feature"_s);
    QCOMPARE(first[u"geometry"].toObject(),
        (QJsonObject{{u"type"_s, u"Point"_s}, {u"coordinates"_s, QJsonArray{-75.6086, 38.3761}}}));
    const QJsonObject expected{{u"action"_s, u"edit"_s}, {u"change_size"_s, -12}, {u"city"_s, u"Salisbury"_s},
        {u"country_code"_s, u"US"_s}, {u"country_name"_s, u"United States"_s}, {u"is_bot"_s, false},
        {u"is_minor"_s, false}, {u"is_new"_s, false}, {u"page_title"_s, u"Evanescence \"(album)\"\n東"_s},
        {u"precision"_s, u"city"_s}, {u"region_name"_s, QJsonValue::Null}, {u"rev_id"_s, u"775894800"_s},
        {u"summary"_s, QJsonValue::Null}, {u"timestamp"_s, u"2026-11-21T14:32:06.418Z"_s},
        {u"url"_s, QJsonValue::Null}, {u"user"_s, u"71.200.123.192"_s}, {u"wiki"_s, u"enwiki"_s}};
    QCOMPARE(first[u"properties"].toObject(), expected);
    QCOMPARE(features[1][u"properties"][u"precision"].toString(), u"country"_s);
}

void TestExportFormats::geoJsonOfNothing()
{
    const QJsonObject collection = exported({});
    QCOMPARE(collection[u"type"].toString(), u"FeatureCollection"_s);
    QVERIFY(collection[u"features"].isArray());
}

void TestExportFormats::geoJsonLeavesOutWhatHasNoPlace()
{
    RecentChange nowhere;
    nowhere.title = nowhere.append("X");
    RecentChange temporary = placed("Salisbury", 38, -75, 1); // as a hostile recording may say
    temporary.userKind = UserKind::Temporary;
    ExportResult result;
    const QJsonObject collection = exported(
        {nowhere, placed("A", 1, 2, 1), temporary, nowhere, placed("B", 3, 4, 1), nowhere}, &result);
    QCOMPARE(collection[u"features"].toArray().size(), 2);
    QCOMPARE(result.writtenChanges, 2);
    QCOMPARE(result.leftOut, 4);
}

void TestExportFormats::csv_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("plain", "Salisbury", "Salisbury");
    row("empty", "", "");
    row("comma", "Washington, D.C.", "\"Washington, D.C.\"");
    row("quotes", "a \"b\"", "\"a \"\"b\"\"\"");
    row("line break", "a\nb", "\"a\nb\"");
    row("formula", "=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    row("plus", "+1", "'+1");
    row("minus", "-1", "'-1");
    row("at", "@SUM(1)", "'@SUM(1)");
    row("tab", "\t=1", "'\t=1");
    row("carriage return", "\r=1", "\"'\r=1\"");
    row("after spaces", "  =1", "'  =1");
    row("fullwidth", "＝1", "'＝1");
    row("sign inside", "a=b-c@d", "a=b-c@d");
    row("spaces only", "   ", "   ");
    QTest::newRow("NUL") << QByteArray("a\0b", 3)
                         << QByteArray("a\xef\xbf\xbd"
                                       "b");
}

void TestExportFormats::csv()
{
    QFETCH(QByteArray, text);
    std::string out;
    CsvWriter writer(out);
    writer.text({text.constData(), size_t(text.size())});
    QTEST(QByteArray::fromStdString(out), "expected");
    out.clear();
    writer.endRecord();
    writer.number(qint64(-12));
    writer.number(0.1);
    writer.nothing();
    writer.boolean(true);
    writer.endRecord();
    QCOMPARE(out, std::string("\r\n-12,0.1,,true\r\n"));
}

void TestExportFormats::placesReadBack()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty()) {
        QSKIP("there is no Python to read the file back with");
    }
    PlaceTable table;
    table.add(placed("Wash\"ington, D.C.", 1, 2, 100));
    table.add(placed("Wash\"ington, D.C.", 1, 2, -30));
    table.add(placed("=cmd|' /C calc'!A0\n", 1, 2, -1));
    const QString path = m_folder.filePath(u"places.csv"_s);
    const ExportResult result = writePlacesCsv(path, table.places());
    QCOMPARE(result.status, ExportResult::Status::Done);
    QCOMPARE(result.writtenChanges, 2);
    QCOMPARE(result.writtenBytes, QFile(path).size());
    QProcess reader;
    reader.start(python,
        {u"-c"_s,
            u"import csv,json,sys\n"
            "print(json.dumps(list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8'),strict=True))))"_s,
            path});
    QVERIFY2(reader.waitForFinished(), qPrintable(reader.errorString()));
    const QJsonArray rows = QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].toArray(),
        (QJsonArray{u"country_code"_s, u"country"_s, u"region"_s, u"city"_s, u"precision"_s, u"changes"_s,
            u"added_bytes"_s, u"removed_bytes"_s}));
    QCOMPARE(rows[1].toArray(),
        (QJsonArray{u"US"_s, u"United States"_s, u""_s, u"Wash\"ington, D.C."_s, u"city"_s, u"2"_s, u"100"_s,
            u"30"_s}));
    QCOMPARE(rows[2][3].toString(), u"'=cmd|' /C calc'!A0\n"_s);
}

// The columns that the header of changescsv.h promises.
static QStringList changeColumns()
{
    return u"timestamp wiki server_name action log_type log_target ns page_title user is_anon is_temp is_bot "
           "is_minor is_new is_unpatrolled flags change_size new_rev_id old_rev_id summary section "
           "parsed_summary hashtags mentions url city region_name country_name country_code latitude "
           "longitude precision source truncated"_s.split(u' ');
}

static RecentChange loadedChange()
{
    RecentChange change = placed("Wash\"ington, D.C.", 38.9, -77.04, -12);
    change.oldRevision = 775894650;
    change.serverName = change.append("en.wikipedia.org");
    change.namespaceName = change.append("Main");
    change.flags = change.append("!M");
    change.summary
        = change.append("/* Top */ =cmd|' /C calc'!A0, \"quoted\"\r\n\xd8\xb9\xd8\xb1\xd8\xa8\xd9\x8a #a @b");
    change.section = change.append("Top");
    change.parsedSummary
        = change.append("=cmd|' /C calc'!A0, \"quoted\"\r\n\xd8\xb9\xd8\xb1\xd8\xa8\xd9\x8a #a @b");
    change.hashtags = {change.append("a"), change.append("c")};
    change.mentions = {change.append("b")};
    change.url = change.append("https://en.wikipedia.org/w/index.php?diff=775894800&oldid=775894650");
    change.isMinor = true;
    change.isUnpatrolled = true;
    return change;
}

void TestExportFormats::changesHaveFixedColumns()
{
    QCOMPARE(
        QByteArray::fromStdString(ExportFormat::csv().start), changeColumns().join(u',').toUtf8() + "\r\n");
    std::string record;
    QVERIFY(ExportFormat::csv().append(RecentChange(), record));
    QCOMPARE(QByteArray::fromStdString(record),
        QByteArray(
            "1970-01-01T00:00:00.000Z,,,edit,,,,,,false,false,false,false,false,false,,,,,,,,,,,,,,,,,,"
            "irc,false\r\n"));
}

void TestExportFormats::changesReadBack()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty()) {
        QSKIP("there is no Python to read the file back with");
    }
    RecentChange log;
    log.type = ChangeType::Log;
    log.logType = log.append("move");
    log.logAction = log.append("move_redir");
    log.logTarget = log.append("@Page");
    log.user = log.append("-User\nname");
    log.source = FeedSource::EventStreams;
    log.isTruncated = true;
    const std::vector<RecentChange> changes{loadedChange(), log};
    std::size_t at = 0;
    const auto next = [&](RecentChange &change) {
        if (at == changes.size()) {
            return false;
        }
        change = changes[at++];
        return true;
    };
    const QString path = m_folder.filePath(u"changes.csv"_s);
    const std::atomic_bool cancelled = false;
    const ExportResult result = SessionExporter::write(path, ExportFormat::csv(), next, {}, cancelled);
    QCOMPARE(result.writtenChanges, 2);
    QProcess reader;
    reader.start(python,
        {u"-c"_s,
            u"import csv,json,sys\n"
            "print(json.dumps(list(csv.DictReader(open(sys.argv[1],newline='',encoding='utf-8'),strict=True))))"_s,
            path});
    QVERIFY2(reader.waitForFinished(), qPrintable(reader.errorString()));
    const QJsonArray rows = QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
    QCOMPARE(rows.size(), 2);
    const QJsonObject edit = rows[0].toObject();
    QStringList keys = edit.keys();
    QStringList columns = changeColumns();
    keys.sort();
    columns.sort();
    QCOMPARE(keys, columns);
    const auto text = [&edit](QLatin1StringView key) { return edit[key].toString(); };
    QCOMPARE(text("timestamp"_L1), u"2026-11-21T14:32:06.418Z"_s);
    QCOMPARE(text("page_title"_L1), u"Evanescence \"(album)\"\n東"_s);
    QCOMPARE(text("summary"_L1), u"/* Top */ =cmd|' /C calc'!A0, \"quoted\"\r\nعربي #a @b"_s);
    QCOMPARE(text("parsed_summary"_L1), u"'=cmd|' /C calc'!A0, \"quoted\"\r\nعربي #a @b"_s); // disarmed
    QCOMPARE(text("hashtags"_L1), u"a c"_s);
    QCOMPARE(text("mentions"_L1), u"b"_s);
    QCOMPARE(text("change_size"_L1), u"-12"_s);
    QCOMPARE(text("new_rev_id"_L1), u"775894800"_s);
    QCOMPARE(text("old_rev_id"_L1), u"775894650"_s);
    QCOMPARE(text("city"_L1), u"Wash\"ington, D.C."_s);
    QCOMPARE(text("latitude"_L1), u"38.9"_s);
    QCOMPARE(text("longitude"_L1), u"-77.04"_s);
    QCOMPARE(text("precision"_L1), u"city"_s);
    QCOMPARE(text("is_anon"_L1), u"true"_s);
    QCOMPARE(text("is_unpatrolled"_L1), u"true"_s);
    QCOMPARE(text("source"_L1), u"irc"_s);
    const QJsonObject move = rows[1].toObject();
    QCOMPARE(move[u"action"].toString(), u"move_redir"_s);
    QCOMPARE(move[u"log_target"].toString(), u"'@Page"_s);
    QCOMPARE(move[u"user"].toString(), u"'-User\nname"_s);
    QCOMPARE(move[u"new_rev_id"].toString(), QString());
    QCOMPARE(move[u"truncated"].toString(), u"true"_s);
}

void TestExportFormats::placesByCountry()
{
    PlaceTable table;
    table.add(placed("A", 1, 2, 100));
    table.add(placed("B", 1, 2, -30));
    std::string out;
    appendPlacesCsv(table.byCountry(), out);
    QCOMPARE(QByteArray::fromStdString(out).split('\n').value(1),
        QByteArray("US,United States,,,country,2,100,30\r"));
}

void TestExportFormats::unwritableFileIsToldInWords()
{
    const ExportResult result = writePlacesCsv(m_folder.filePath(u"none/x.csv"_s), {});
    QCOMPARE(result.status, ExportResult::Status::Failed);
    QVERIFY(!result.error.isEmpty());
}

QTEST_GUILESS_MAIN(TestExportFormats)
#include "tst_exportformats.moc"
