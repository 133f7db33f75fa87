// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "feed/changereader.h"
#include "feed/feedline.h"
#include "scriptedircserver.h"
#include "servicerig.h"
#include "testdata.h"
#include "wiki/builtindata.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

// Everything that came out of a service, at each of its ends.
struct Outcome
{
    QStringList window;
    QStringList client;
    QStringList recording;
    QList<FeedGap> gaps;
};

static QString keyOf(const RecentChange &change)
{
    return textOf(change, change.title) + u'|' + textOf(change, change.user) + u'|'
        + textOf(change, change.summary);
}

static QString keyOf(const QJsonObject &object)
{
    return object["page_title"_L1].toString() + u'|' + object["user"_L1].toString() + u'|'
        + object["summary"_L1].toString();
}

// A running service with a window's ear, a WebSocket client and a recording.
class Rig : public ServiceRig
{
    Q_OBJECT
public:
    Rig()
    {
        connect(service.get(), &Service::changesArrived, this, [this](const FeedBatchPtr &batch) {
            if (batch->gap) {
                outcome.gaps.append(*batch->gap);
            }
            for (const RecentChange &change : batch->changes) {
                outcome.window.append(keyOf(change));
            }
        });
        connect(&client, &QWebSocket::textMessageReceived, this, [this](const QString &message) {
            outcome.client.append(keyOf(QJsonDocument::fromJson(message.toUtf8()).object()));
        });
        service->startServing(0);
        service->startRecording(recordingPath());
    }
    [[nodiscard]] QString recordingPath() const { return folder.filePath(u"recording.jsonl"_s); }
    void readRecording()
    {
        QFile file(recordingPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.size() == 0 || file.readAll().endsWith('\n'));
        file.seek(0);
        while (!file.atEnd()) {
            const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
            QVERIFY(!object.isEmpty());
            if (object.contains("record"_L1)) {
                recordedGaps += object["record"_L1] == "gap"_L1 ? 1 : 0;
            } else {
                outcome.recording.append(keyOf(object));
            }
        }
    }

    Outcome outcome;
    int recordedGaps = 0;
};

static Wiki enwiki()
{
    return *WikiCatalogue().byDbname(u"enwiki"_s);
}

static QStringList expectedKeys(const QByteArrayList &texts)
{
    QStringList keys;
    RecentChange change;
    for (const QByteArray &text : texts) {
        if (parseFeedLine(toView(text), englishContext(), 0, change) == FeedLineStatus::Change) {
            keys.append(keyOf(change));
        }
    }
    return keys;
}

class TestService : public QObject
{
    Q_OBJECT
private slots:
    // Every line of the capture arrives at each end, in order, none twice.
    void everyLineEverywhere()
    {
        ScriptedIrcServer server;
        QVERIFY(server.listen());
        Rig rig;
        rig.service->setIrcServer(u"127.0.0.1"_s, server.port());
        rig.service->connectToWikis({enwiki()});
        QVERIFY(rig.connectClient(u"all/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(server.isJoined("#en.wikipedia"), 10000);
        QTRY_COMPARE(rig.service->sourceState().phase, SourcePhase::Receiving);
        const QByteArrayList texts = captureTexts();
        for (const QByteArray &text : texts) {
            server.say("#en.wikipedia", text);
        }
        const QStringList expected = expectedKeys(texts);
        QTRY_COMPARE_WITH_TIMEOUT(rig.outcome.client.size(), expected.size(), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(rig.outcome.window.size(), expected.size(), 20000);
        rig.service.reset();
        rig.readRecording();
        QCOMPARE(rig.outcome.window, expected);
        QCOMPARE(rig.outcome.client, expected);
        QCOMPARE(rig.outcome.recording, expected);
    }

    // After the link is cut in the middle of a line, the feed goes on; the gap is told and recorded, and the
    // half line is no change.
    void cutLink()
    {
        ScriptedIrcServer server;
        QVERIFY(server.listen());
        Rig rig;
        QSignalSpy rejected(rig.service.get(), &Service::lineRejected);
        rig.service->setIrcServer(u"127.0.0.1"_s, server.port());
        rig.service->connectToWikis({enwiki()});
        QTRY_VERIFY_WITH_TIMEOUT(server.isJoined("#en.wikipedia"), 10000);
        const QByteArrayList texts = captureTexts().first(3);
        server.say("#en.wikipedia", texts[0]);
        const QByteArray line = ScriptedIrcServer::sayLine("#en.wikipedia", texts[1]);
        server.sendRaw(line.first(line.size() / 2));
        QTRY_COMPARE_WITH_TIMEOUT(rig.outcome.window.size(), 1, 10000);
        server.closeAll();
        QTRY_COMPARE_WITH_TIMEOUT(server.connectionCount(), 2, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(server.isJoined("#en.wikipedia"), 10000);
        server.say("#en.wikipedia", texts[2]);
        QTRY_COMPARE_WITH_TIMEOUT(rig.outcome.window.size(), 2, 10000);
        QCOMPARE(rig.outcome.window, expectedKeys({texts[0], texts[2]}));
        QCOMPARE(rig.outcome.gaps.size(), 1);
        QVERIFY(rig.outcome.gaps[0].to >= rig.outcome.gaps[0].from);
        QVERIFY(!rig.outcome.gaps[0].reason.isEmpty());
        QTRY_COMPARE(rejected.size(), 1);
        rig.service.reset();
        rig.readRecording();
        QCOMPARE(rig.outcome.recording, rig.outcome.window);
        QCOMPARE(rig.recordedGaps, 1);
    }

    void replays_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("changes");
        QTest::newRow("raw lines") << dataPath(u"en.irc.raw"_s) << 1282;
        QTest::newRow("sample session") << builtInPath("sample-session.jsonl"_L1) << 1435;
    }
    void replays()
    {
        QFETCH(QString, path);
        QFETCH(int, changes);
        Rig rig;
        QVERIFY(rig.connectClient(u"all/"_s));
        rig.service->replay(path, 0, enwiki());
        QTRY_COMPARE_WITH_TIMEOUT(rig.outcome.window.size(), changes, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(rig.outcome.client.size(), changes, 20000);
        QTRY_COMPARE(rig.service->sourceState().phase, SourcePhase::Finished);
        rig.service.reset();
        rig.readRecording();
        QCOMPARE(rig.outcome.client, rig.outcome.window);
        QCOMPARE(rig.outcome.recording, rig.outcome.window);
    }

    void replayInRealTime()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"two.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const char *time : {"2026-01-01T00:00:00.000Z", "2026-01-01T00:00:01.000Z"}) {
            file.write(QByteArray("{\"action\":\"edit\",\"page_title\":\"A\",\"user\":\"B\",\"timestamp\":\"")
                + time + "\"}\n");
        }
        file.close();
        Rig rig;
        QElapsedTimer timer;
        timer.start();
        rig.service->replay(file.fileName(), 2, enwiki());
        QTRY_COMPARE_WITH_TIMEOUT(rig.outcome.window.size(), 2, 10000);
        QVERIFY(timer.elapsed() >= 450); // one second of the recording at twice its speed
    }

    void replayOfWhatCannotBeRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << u"/nonexistent/file.jsonl"_s;
        QTest::newRow("folder") << QDir::tempPath();
    }
    void replayOfWhatCannotBeRead()
    {
        QFETCH(QString, path);
        Rig rig;
        QSignalSpy states(rig.service.get(), &Service::sourceStateChanged);
        rig.service->replay(path, 0, enwiki());
        QTRY_VERIFY(!states.isEmpty());
        QCOMPARE(rig.service->sourceState().phase, SourcePhase::Stopped);
        QVERIFY(rig.service->sourceState().reason.contains(path));
    }

    // What is appended meanwhile is not played: a recording of itself would never end.
    void replayOfAFileThatGrows()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"r.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 100; ++i) {
            file.write("{\"action\":\"edit\",\"page_title\":\"A\",\"user\":\"B\"}\n");
        }
        file.close();
        Rig rig;
        rig.service->stopRecording();
        rig.service->startRecording(file.fileName());
        rig.service->replay(file.fileName(), 0, enwiki());
        QTRY_COMPARE_WITH_TIMEOUT(rig.service->sourceState().phase, SourcePhase::Finished, 10000);
        QCOMPARE(rig.service->sourceState().replayedChanges, 100);
    }

    void lineThatIsNoChange()
    {
        ScriptedIrcServer server;
        QVERIFY(server.listen());
        Rig rig;
        QSignalSpy rejected(rig.service.get(), &Service::lineRejected);
        rig.service->setIrcServer(u"127.0.0.1"_s, server.port());
        rig.service->connectToWikis({enwiki()});
        QTRY_VERIFY_WITH_TIMEOUT(server.isJoined("#en.wikipedia"), 10000);
        server.say("#en.wikipedia", "hello");
        QTRY_COMPARE_WITH_TIMEOUT(rejected.size(), 1, 10000);
        const auto line = rejected[0][0].value<RejectedLine>();
        QCOMPARE(line.raw, "hello");
        QVERIFY(!line.reason.isEmpty());
        QVERIFY(rig.outcome.window.isEmpty());
    }

    // A file of nothing but rubbish holds nothing up: it can be stopped, and what waits to be told is
    // bounded.
    void replayOfRubbish()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"rubbish.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray line(5000, 'x');
        constexpr int Lines = 20'000;
        for (int i = 0; i < Lines; ++i) {
            file.write(line + '\n');
        }
        file.close();
        Rig rig;
        qsizetype longest = 0;
        connect(rig.service.get(), &Service::lineRejected, this,
            [&longest](const RejectedLine &rejected) { longest = std::max(longest, rejected.raw.size()); });
        rig.service->replay(file.fileName(), 0, enwiki());
        QTRY_VERIFY_WITH_TIMEOUT(longest > 0, 10000);
        QCOMPARE(longest, qsizetype(RejectedLine::MaxRaw));
        rig.service->stopFeed();
        QTRY_COMPARE_WITH_TIMEOUT(rig.service->sourceState().phase, SourcePhase::Stopped, 10000);
        QVERIFY(rig.service->sourceState().rejectedLines < Lines);
    }

    // The service goes while lines of ever new channels come in.
    void endsInTheMiddle()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"many.raw"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray text = captureTexts().constFirst();
        for (int i = 0; i < 20'000; ++i) {
            file.write(":rc!rc@irc PRIVMSG #c" + QByteArray::number(i) + " :" + text + "\r\n");
        }
        file.close();
        for (int i = 0; i < 5; ++i) {
            Service service{ServiceSettings()};
            service.replay(file.fileName(), 0, enwiki());
            QTest::qWait(i * 10);
        }
    }

    // Changing what is done while it is done, in any order, loses and hangs nothing.
    void startAndStop()
    {
        Rig rig;
        for (int i = 0; i < 20; ++i) {
            rig.service->replay(dataPath(u"en.irc.raw"_s), i % 2, enwiki());
            rig.service->startServing(0);
            if (i % 3 == 0) {
                rig.service->stopFeed();
            }
            if (i % 4 == 0) {
                rig.service->stopServing();
                rig.service->stopRecording();
                rig.service->startRecording(rig.recordingPath());
            }
            QTest::qWait(i % 5);
        }
        rig.service->replay(dataPath(u"en.irc.raw"_s), 0, enwiki());
        QTRY_COMPARE_WITH_TIMEOUT(rig.service->sourceState().phase, SourcePhase::Finished, 20000);
    }
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
