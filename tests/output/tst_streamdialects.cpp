// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "feed/feedline.h"
#include "output/changewriter.h"
#include "output/streamformat.h"
#include "testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

// The dialects of the stream, held against what a MediaWiki says of its own changes.
class TestStreamDialects : public QObject
{
    Q_OBJECT

private slots:
    void v2OfTheCapture();
    void v2OfTheOtherScripts();
    void v2NewAccount();
    void extendedHasBoth();
};

namespace {

constexpr StreamFormat V2{StreamDialect::V2, false};

const QStringList V2Keys{u"action"_s, u"change_size"_s, u"hashtags"_s, u"is_anon"_s, u"is_bot"_s,
    u"is_minor"_s, u"is_new"_s, u"is_unpatrolled"_s, u"mentions"_s, u"ns"_s, u"page_title"_s,
    u"parent_rev_id"_s, u"parsed_summary"_s, u"rev_id"_s, u"section"_s, u"summary"_s, u"url"_s, u"user"_s};
const QStringList MoreKeys{u"is_temp"_s, u"log_target"_s, u"log_type"_s, u"seq"_s, u"server_name"_s,
    u"source"_s, u"timestamp"_s, u"truncated"_s, u"wiki"_s};

QJsonObject written(const RecentChange &change, StreamFormat format)
{
    std::string json;
    appendStreamMessage(change, format, 42, json);
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error).object();
    if (error.error != QJsonParseError::NoError) {
        qWarning("no JSON: %s", json.c_str());
    }
    return object;
}

QJsonValue revision(const QJsonValue &number)
{
    return number.toInteger() > 0 ? QJsonValue(QString::number(number.toInteger())) : QJsonValue();
}

// What the second version of WikiMon makes of an event.
void compareEdit(const QJsonObject &json, const QJsonObject &event)
{
    const bool isNew = event["type"_L1] == "new"_L1;
    const QJsonObject revisions = event["revision"_L1].toObject();
    const QJsonObject lengths = event["length"_L1].toObject();
    QCOMPARE(json["action"_L1].toString(), isNew ? u"new"_s : u"edit"_s);
    QCOMPARE(json["is_new"_L1].toBool(), isNew);
    QCOMPARE(json["rev_id"_L1], revision(revisions["new"_L1]));
    QCOMPARE(json["parent_rev_id"_L1], isNew ? QJsonValue() : revision(revisions["old"_L1]));
    QCOMPARE(json["change_size"_L1].toInteger(),
        lengths["new"_L1].toInteger() - (isNew ? 0 : lengths["old"_L1].toInteger()));
    QCOMPARE(json["user"_L1], event["user"_L1]);
    QCOMPARE(json["is_bot"_L1], event["bot"_L1]);
    QCOMPARE(json["is_minor"_L1].toBool(), event["minor"_L1].toBool());
}

void compareAccount(const QJsonObject &json, const QJsonObject &event)
{
    QCOMPARE(json["action"_L1], "newusers"_L1);
    QCOMPARE(json["page_title"_L1], "Special:Log/newusers"_L1);
    QCOMPARE(json["ns"_L1], "Special"_L1);
    QCOMPARE(json["url"_L1], event["log_action"_L1]);
    QCOMPARE(json["change_size"_L1], QJsonValue(0));
    QCOMPARE(json["section"_L1], QJsonValue());
    QCOMPARE(json["rev_id"_L1], QJsonValue());
    QCOMPARE(json["parent_rev_id"_L1], QJsonValue());
    QCOMPARE(json["user"_L1], event["user"_L1]);
}

} // namespace

void TestStreamDialects::v2OfTheCapture()
{
    const QByteArrayList lines = captureTexts();
    const QList<QByteArray> truth = readData(u"en.truth.jsonl"_s).split('\n');
    const WikiContext wiki = englishContext();
    int edits = 0;
    int accounts = 0;
    int others = 0;
    RecentChange change;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject event = QJsonDocument::fromJson(truth[i]).object();
        QCOMPARE(parseFeedLine(toView(lines[i]), wiki, 0, change), FeedLineStatus::Change);
        const bool isAccount = event["log_type"_L1] == "newusers"_L1;
        const bool isSpoken = event["type"_L1] != "log"_L1 || isAccount;
        QCOMPARE(speaksOf(StreamDialect::V2, change), isSpoken);
        QVERIFY(speaksOf(StreamDialect::V1, change));
        if (!isSpoken) {
            ++others;
            continue;
        }
        ++(isAccount ? accounts : edits);
        const QJsonObject json = written(change, V2);
        QCOMPARE(json.keys(), V2Keys);
        isAccount ? compareAccount(json, event) : compareEdit(json, event);
        if (QTest::currentTestFailed()) {
            qWarning("in line %lld: %s", qlonglong(i), lines[i].constData());
            return;
        }
    }
    QVERIFY2(edits > 500 && accounts > 5 && others > 50,
        qPrintable(u"%1 %2 %3"_s.arg(edits).arg(accounts).arg(others)));
}

// Texts are strings in every message, never null; flags and places have no keys.
void TestStreamDialects::v2OfTheOtherScripts()
{
    const WikiContext wiki = englishContext();
    RecentChange change;
    for (const TsvLine &line : tsvLines(readData(u"synthetic_lines.tsv"_s))) {
        QCOMPARE(parseFeedLine(toView(line.text), wiki, 0, change), FeedLineStatus::Change);
        if (!speaksOf(StreamDialect::V2, change)) {
            continue;
        }
        const QJsonObject json = written(change, V2);
        QCOMPARE(json.keys(), V2Keys);
        for (const auto key : {"summary"_L1, "parsed_summary"_L1, "url"_L1, "user"_L1, "page_title"_L1}) {
            QVERIFY2(json[key].isString(), line.text.constData());
        }
        QVERIFY(json["hashtags"_L1].isArray() && json["mentions"_L1].isArray());
    }
}

void TestStreamDialects::v2NewAccount()
{
    RecentChange change;
    change.type = ChangeType::Log;
    change.title = change.append("Служебная:Log/newusers");
    change.logType = change.append("newusers");
    change.logAction = change.append("byemail");
    change.summary = change.append("#tag New account by e-mail");
    change.hashtags = {{change.summary.offset + 1, 3}};
    change.user = change.append("Алиса");
    change.namespaceName = change.append("Special");
    std::string json;
    appendStreamMessage(change, V2, 0, json);
    QCOMPARE(QByteArray::fromStdString(json),
        "{\"action\":\"newusers\",\"change_size\":0,\"hashtags\":[],\"is_anon\":false,\"is_bot\":false,"
        "\"is_minor\":false,\"is_new\":false,\"is_unpatrolled\":false,\"mentions\":[],\"ns\":\"Special\","
        "\"page_title\":\"Special:Log/newusers\",\"parent_rev_id\":null,\"parsed_summary\":\"#tag New "
        "account by "
        "e-mail\",\"rev_id\":null,\"section\":null,\"summary\":\"#tag New account by "
        "e-mail\",\"url\":\"byemail\","
        "\"user\":\"Алиса\"}");
}

void TestStreamDialects::extendedHasBoth()
{
    const WikiContext wiki = englishContext();
    RecentChange change;
    for (const QByteArray &line : captureTexts().mid(0, 300)) {
        QCOMPARE(parseFeedLine(toView(line), wiki, 1795296622123, change), FeedLineStatus::Change);
        std::string recorded;
        appendRecordingJson(change, recorded);
        QJsonObject expected = QJsonDocument::fromJson(QByteArray::fromStdString(recorded)).object();
        expected["seq"_L1] = 42;
        QCOMPARE(written(change, {StreamDialect::V1, true}), expected);
        if (!speaksOf(StreamDialect::V2, change)) {
            continue;
        }
        QJsonObject v2 = written(change, V2);
        for (const QString &key : MoreKeys) {
            v2[key] = expected[key];
        }
        QCOMPARE(written(change, {StreamDialect::V2, true}), v2);
    }
}

QTEST_GUILESS_MAIN(TestStreamDialects)
#include "tst_streamdialects.moc"
