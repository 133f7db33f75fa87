// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "feed/changereader.h"
#include "feed/feedline.h"
#include "output/changewriter.h"
#include "testdata.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

static QString text(const RecentChange &change, TextRange range)
{
    const std::string_view view = change.view(range);
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

// The captures of a real MediaWiki behind a real ircstream, held against what MediaWiki says happened.
class TestCaptures : public QObject
{
    Q_OBJECT
private slots:
    void english()
    {
        const QByteArrayList lines = captureTexts();
        const QList<QByteArray> truth = readData(u"en.truth.jsonl"_s).split('\n');
        const QList<QByteArray> pairs = readData(u"en.pair.jsonl"_s).split('\n');
        QCOMPARE(lines.size(), 1282);
        const WikiContext wiki = englishContext();
        RecentChange change;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject event = QJsonDocument::fromJson(truth[i]).object();
            const QJsonObject pair = QJsonDocument::fromJson(pairs[i]).object();
            QCOMPARE(parseFeedLine(toView(lines[i]), wiki, 0, change), FeedLineStatus::Change);
            compare(change, event, pair);
            if (QTest::currentTestFailed()) {
                qWarning("in line %lld: %s", qlonglong(i), lines[i].constData());
                return;
            }
        }
    }

    // Every line of the other captures is a change, and the JSON of each is what QJsonDocument reads back.
    void others_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("lines");
        QTest::newRow("eleven languages") << dataPath(u"synthetic_lines.tsv"_s) << 200;
        const QString shared = sourceDir() + u"/../shared/feed/"_s;
        QTest::newRow("real") << shared + u"real_lines.tsv"_s << 225;
        QTest::newRow("reconstructed") << shared + u"reconstructed_lines.tsv"_s << 20;
    }
    void others()
    {
        QFETCH(QString, path);
        QFETCH(int, lines);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("this capture is not part of the project");
        }
        const QList<TsvLine> captured = tsvLines(file.readAll());
        QVERIFY2(captured.size() >= lines, qPrintable(QString::number(captured.size())));
        const WikiContext wiki = englishContext();
        RecentChange change;
        for (const TsvLine &line : captured) {
            const QByteArray what = line.description + ": " + line.text.toPercentEncoding(" []*:/?=&().,'\"");
            QVERIFY2(parseFeedLine(toView(line.text), wiki, 0, change) == FeedLineStatus::Change,
                what.constData());
            const QString kind = QString::fromUtf8(line.description).section(u'|', 2, 2).trimmed();
            QVERIFY2(change.isLog() == (kind.contains(u'/') || kind == u"central"), what.constData());
            QVERIFY2(change.isColourless == !line.text.startsWith('\x03'), what.constData());
        }
    }

    void json()
    {
        RecentChange change;
        RecentChange again;
        std::string out;
        for (const QByteArray &line : captureTexts()) {
            QCOMPARE(
                parseFeedLine(toView(line), englishContext(), 1795296622123, change), FeedLineStatus::Change);
            out.clear();
            appendRecordingJson(change, out);
            QJsonParseError error;
            const QByteArray json = QByteArray::fromStdString(out);
            const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
            QCOMPARE(error.error, QJsonParseError::NoError);
            QCOMPARE(object["page_title"_L1].toString(), text(change, change.title));
            QCOMPARE(object["user"_L1].toString(), text(change, change.user));
            QCOMPARE(object["summary"_L1].toString(), text(change, change.summary));
            QCOMPARE(object["timestamp"_L1].toString(), u"2026-11-21T21:30:22.123Z"_s);
            // Sorted keys, nothing twice: Qt writes the same bytes but for its escapes.
            QCOMPARE(object.size(), 27);
            QVERIFY(std::ranges::is_sorted(object.keys()));
            QCOMPARE(readChangeJson(out, again), ReadStatus::Change);
            again.namespaceId = change.namespaceId;
            QVERIFY2(again == change, json.constData());
        }
    }

private:
    static void compare(const RecentChange &change, const QJsonObject &event, const QJsonObject &pair)
    {
        const bool isLog = event["type"_L1] == "log"_L1;
        const bool isCut = pair["cut_chars"_L1].toInt() > 0;
        QCOMPARE(change.isLog(), isLog);
        QCOMPARE(change.isTruncated, isCut);
        QCOMPARE(text(change, change.title), pair["wire_title"_L1].toString());
        if (isCut && change.isUnregistered() == false && change.summary.isEmpty()) {
            QVERIFY(pair["wire_user"_L1].toString().startsWith(text(change, change.user)));
        } else {
            QCOMPARE(text(change, change.user), pair["wire_user"_L1].toString());
        }
        if (isLog) {
            QCOMPARE(text(change, change.logType), event["log_type"_L1].toString());
            QCOMPARE(text(change, change.logAction), event["log_action"_L1].toString());
            const QString target = text(change, change.logTarget);
            const QString title = event["title"_L1].toString();
            QVERIFY2(target.isEmpty() || target == title || isCut, qPrintable(target + u" | "_s + title));
            return;
        }
        const QJsonObject revision = event["revision"_L1].toObject();
        QCOMPARE(change.newRevision, revision["new"_L1].toInteger(RecentChange::NoRevision));
        QCOMPARE(change.oldRevision, revision["old"_L1].toInteger(RecentChange::NoRevision));
        QCOMPARE(change.isNew, event["type"_L1] == "new"_L1);
        QCOMPARE(change.isMinor, event["minor"_L1].toBool());
        QCOMPARE(change.isBot, event["bot"_L1].toBool());
        QCOMPARE(change.namespaceId, event["namespace"_L1].toInt());
        const QJsonObject length = event["length"_L1].toObject();
        if (change.sizeChange) {
            QCOMPARE(*change.sizeChange, length["new"_L1].toInt() - length["old"_L1].toInt());
        }
        const QString comment = pair["wire_comment"_L1].toString();
        if (isCut) {
            QVERIFY(comment.startsWith(text(change, change.summary)));
        } else {
            QCOMPARE(text(change, change.summary), comment);
        }
    }
};

QTEST_GUILESS_MAIN(TestCaptures)
#include "tst_captures.moc"
