// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/eventreader.h"
#include "feed/wikicontexts.h"
#include "feedlines.h"
#include "samechange.h"
#include "testdata.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

// An event of English Wikipedia: members given are added, or replace the usual ones.
static QByteArray event(const QByteArray &members)
{
    const QByteArray usual
        = R"({"meta":{"domain":"en.wikipedia.org","dt":"2026-11-21T21:30:22.123Z"},"id":5,"type":"edit",)"
          R"("namespace":0,"title":"A page","comment":"","timestamp":1795296622,"user":"Alice","bot":false,)"
          R"("server_url":"https://en.wikipedia.org","server_name":"en.wikipedia.org",)"
          R"("server_script_path":"/w","wiki":"enwiki"})";
    QJsonObject object = QJsonDocument::fromJson(usual).object();
    const QJsonObject changed = QJsonDocument::fromJson('{' + members + '}').object();
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        object[it.key()] = it.value();
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

static RecentChange read(const QByteArray &members)
{
    RecentChange change;
    const QByteArray json = event(members);
    if (readEventJson(toView(json), englishContext(), change) != ReadStatus::Change) {
        qFatal("no change: %s", json.constData());
    }
    return change;
}

// One event as MediaWiki writes it for machines, beside the IRC line of the same event.
class TestEventReader : public QObject
{
    Q_OBJECT
private slots:
    // The whole capture, event by event.
    void truth()
    {
        const QByteArrayList lines = captureTexts();
        const QByteArrayList events = readData(u"en.truth.jsonl"_s).split('\n');
        QCOMPARE(lines.size(), 1282);
        const WikiContext wiki = englishContext();
        int different = 0;
        RecentChange fromIrc;
        RecentChange fromEvent;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QCOMPARE(parseFeedLine(toView(lines[i]), wiki, 7, fromIrc), FeedLineStatus::Change);
            QCOMPARE(readEventJson(toView(events[i]), wiki, fromEvent), ReadStatus::Change);
            const QByteArray difference = differenceBetweenFeeds(fromIrc, fromEvent);
            if (!difference.isEmpty()) {
                qWarning("%s\n%s\n%s", difference.constData(), events[i].constData(), lines[i].constData());
                ++different;
            }
        }
        QCOMPARE(different, 0);
    }
    void times_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<qint64>("time");
        QTest::newRow("of the same second") << QByteArray() << qint64(1795296622123);
        QTest::newRow("sent later") << QByteArray(R"("timestamp":1795296621)") << qint64(1795296621000);
        QTest::newRow("no time") << QByteArray(R"("timestamp":null,"meta":null)") << qint64(0);
        QTest::newRow("before time") << QByteArray(R"("timestamp":-5,"meta":{})") << qint64(0);
    }
    void times()
    {
        QFETCH(QByteArray, members);
        QTEST(read(members).timestamp, "time");
    }
};

QTEST_GUILESS_MAIN(TestEventReader)
#include "tst_eventreader.moc"
