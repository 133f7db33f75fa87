// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/changereader.h"
#include "output/changewriter.h"

#include <QTest>

using namespace WikiMon;

static RecentChange sample()
{
    RecentChange change;
    change.timestamp = 1'795'296'622'123;
    change.title = change.append("Evanescence (Evanescence album)");
    change.namespaceName = change.append("Main");
    change.user = change.append("71.200.123.192");
    change.userKind = UserKind::Ip;
    change.summary = change.append("/* Credits and personnel */ \"Personnel\" is sufficient #tag @you");
    change.section = {change.summary.offset + 3, 21};
    change.parsedSummary = {change.summary.offset + 28, change.summary.size - 28};
    change.hashtags = {{change.summary.offset + change.summary.size - 8, 3}};
    change.mentions = {{change.summary.offset + change.summary.size - 3, 3}};
    change.url = change.append("https://en.wikipedia.org/w/index.php?diff=775894800&oldid=774995266");
    change.newRevision = 775894800;
    change.oldRevision = 774995266;
    change.sizeChange = -12;
    change.wiki = change.append("enwiki");
    change.serverName = change.append("en.wikipedia.org");
    change.location.latitude = 38.3761;
    change.location.longitude = -75.6086;
    change.location.precision = GeoPrecision::Region;
    change.location.country = change.append("United States");
    change.location.region = change.append("Maryland");
    return change;
}

class TestChangeJson : public QObject
{
    Q_OBJECT
private slots:
    void stream()
    {
        std::string out = "before";
        appendStreamJson(sample(), out);
        QCOMPARE(QByteArray::fromStdString(out),
            "before{\"action\":\"edit\",\"change_size\":-12,\"flags\":null,\"geo_ip\":{\"city\":null,"
            "\"country_name\":\"United States\",\"latitude\":38.3761,\"longitude\":-75.6086,"
            "\"region_name\":\"Maryland\"},\"hashtags\":[\"tag\"],\"is_anon\":true,\"is_bot\":false,"
            "\"is_minor\":false,\"is_new\":false,\"is_unpatrolled\":false,\"mentions\":[\"you\"],\"ns\":"
            "\"Main\","
            "\"page_title\":\"Evanescence (Evanescence album)\",\"parent_rev_id\":\"775894800\","
            "\"parsed_summary\":\"\\\"Personnel\\\" is sufficient #tag @you\",\"rev_id\":\"774995266\","
            "\"section\":\"Credits and personnel\",\"summary\":\"/* Credits and personnel */ "
            "\\\"Personnel\\\" is sufficient #tag @you\","
            "\"url\":\"https://en.wikipedia.org/w/index.php?diff=775894800&oldid=774995266\","
            "\"user\":\"71.200.123.192\"}");
    }

    void recordingComesBack_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::newRow("edit") << false;
        QTest::newRow("new page") << true;
    }
    void recordingComesBack()
    {
        QFETCH(bool, isNew);
        RecentChange change = sample();
        if (isNew) {
            change.type = ChangeType::New;
            change.isNew = true;
            change.oldRevision = RecentChange::NoRevision;
        }
        std::string out;
        appendRecordingJson(change, out);
        RecentChange again;
        QCOMPARE(readChangeJson(out, again), ReadStatus::Change);
        QVERIFY(again == change);
    }

    // A log line that was cut before its action has none, and stays a change.
    void emptyActionComesBack()
    {
        RecentChange change = sample();
        change.type = ChangeType::Log;
        change.namespaceName = change.append("Special");
        change.namespaceId = -1;
        change.logType = change.append("block");
        change.newRevision = change.oldRevision = RecentChange::NoRevision;
        std::string out;
        appendRecordingJson(change, out);
        RecentChange again;
        QCOMPARE(readChangeJson(out, again), ReadStatus::Change);
        QVERIFY(again == change);
    }

    void gap()
    {
        std::string out;
        appendGapJson({0, 1000, QStringLiteral("a \"b\""), 3}, out);
        QCOMPARE(QByteArray::fromStdString(out),
            "{\"from\":\"1970-01-01T00:00:00.000Z\",\"lost\":3,\"reason\":\"a \\\"b\\\"\",\"record\":\"gap\","
            "\"to\":\"1970-01-01T00:00:01.000Z\"}");
        RecentChange change;
        QCOMPARE(readChangeJson(out, change), ReadStatus::OtherRecord);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        const auto row = [](const char *line, ReadStatus status) {
            QTest::newRow(line) << QByteArray(line) << int(status);
        };
        row("", ReadStatus::NotJson);
        row("[]", ReadStatus::NotJson);
        row("{\"action\":\"edit\",\"page_title\":\"A", ReadStatus::NotJson);
        row("{\"action\":\"edit\",\"page_title\":\"A\",\"user\":\"B\"} x", ReadStatus::NotJson);
        row("{}", ReadStatus::NotAChange);
        row("{\"action\":\"edit\",\"page_title\":7,\"user\":\"B\"}", ReadStatus::NotAChange);
        row("{\"action\":\"edit\",\"page_title\":\"A\",\"user\":\"B\",\"change_size\":\"1\"}",
            ReadStatus::NotAChange);
        row("{\"action\":\"edit\",\"page_title\":\"A\",\"user\":\"B\",\"is_bot\":1}", ReadStatus::NotAChange);
    }
    void refused()
    {
        QFETCH(QByteArray, line);
        RecentChange change;
        QTEST(int(readChangeJson({line.constData(), size_t(line.size())}, change)), "status");
    }

    // A place off the earth, or half a place, is none.
    void placesMustBeWhole()
    {
        for (const char *place : {"{}", "null", "{\"latitude\":1}", "{\"latitude\":91,\"longitude\":0}",
                 "{\"latitude\":0,\"longitude\":-181}"}) {
            const QByteArray line
                = QByteArray("{\"action\":\"edit\",\"page_title\":\"A\",\"user\":\"B\",\"geo_ip\":") + place
                + '}';
            RecentChange change;
            QCOMPARE(readChangeJson({line.constData(), size_t(line.size())}, change), ReadStatus::Change);
            QCOMPARE(change.location.precision, GeoPrecision::None);
        }
    }
};

QTEST_GUILESS_MAIN(TestChangeJson)
#include "tst_changejson.moc"
