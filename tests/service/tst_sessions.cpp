// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/isotime.h"
#include "servicerig.h"
#include "testdata.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

static constexpr qint64 Start = 1'700'000'000'000;

// A running service, what a window and a client of the stream get of it.
class Rig : public ServiceRig
{
    Q_OBJECT
public:
    Rig()
    {
        connect(service.get(), &Service::sessionRestarted, this, [this] {
            ++sessions;
            window.clear();
        });
        connect(service.get(), &Service::changesArrived, this, [this](const FeedBatchPtr &batch) {
            for (const RecentChange &change : batch->changes) {
                window.append(textOf(change, change.title));
                replayed += change.source == FeedSource::Replay ? 1 : 0;
            }
        });
        connect(service.get(), &Service::loadStateChanged, this, [this](const LoadState &state) {
            if (state.phase != LoadPhase::Loading) {
                atEnd = window.size();
            }
        });
        connect(&client, &QWebSocket::textMessageReceived, this, [this] { ++messages; });
    }
    [[nodiscard]] bool serveClient()
    {
        service->startServing(0);
        return connectClient();
    }
    [[nodiscard]] QString write(int changes, qint64 step, const QString &name = u"recording.jsonl"_s)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("can't write");
        }
        for (int i = 0; i < changes; ++i) {
            char time[IsoTimeLength];
            writeIsoTime(Start + i * step, time);
            file.write("{\"action\":\"edit\",\"flags\":null,\"page_title\":\"" + QByteArray::number(i)
                + "\",\"user\":\"U\",\"source\":\"irc\",\"timestamp\":\"" + QByteArray(time, IsoTimeLength)
                + "\"}\n");
        }
        return path;
    }
    [[nodiscard]] bool waitForLoad(LoadPhase phase) const
    {
        return QTest::qWaitFor([this, phase] { return service->loadState().phase == phase; }, 30'000);
    }
    [[nodiscard]] Wiki wiki() const { return *service->catalogue().byDbname(u"enwiki"_s); }
    [[nodiscard]] const ReplayState &state() const { return service->sourceState().replay; }

    QStringList window;
    int sessions = 0;
    int messages = 0;
    int replayed = 0;
    qsizetype atEnd = -1; // what the window had when the opening ended
};

class TestSessions : public QObject
{
    Q_OBJECT
private slots:
    // All of it comes to the window, in order and before the end is told; nobody else gets it.
    void opens()
    {
        Rig rig;
        QVERIFY(rig.serveClient());
        rig.service->startRecording(rig.folder.filePath(u"other.jsonl"_s));
        rig.service->openRecording(rig.write(30'000, 10), rig.wiki());
        QVERIFY(rig.waitForLoad(LoadPhase::Loaded));
        QCOMPARE(rig.atEnd, 30'000);
        QCOMPARE(rig.sessions, 1);
        for (int i = 0; i < 30'000; ++i) {
            QCOMPARE(rig.window[i], QString::number(i));
        }
        QCOMPARE(rig.replayed, 0);
        const LoadState &state = rig.service->loadState();
        QCOMPARE(state.changes, 30'000);
        QCOMPARE(state.progress(), 1.0);
        QCOMPARE(state.endTime - state.startTime, 29'999 * 10);
        QCOMPARE(rig.messages, 0);
        rig.service->openRecording(u"/nonexistent/x"_s, rig.wiki());
        QVERIFY(rig.waitForLoad(LoadPhase::Failed));
        QCOMPARE(rig.window.size(), 30'000);
        QCOMPARE(rig.sessions, 1);
        rig.service.reset();
        QFile other(rig.folder.filePath(u"other.jsonl"_s));
        QVERIFY(other.open(QIODevice::ReadOnly));
        QVERIFY(!other.readAll().contains("page_title"));
    }

    void cancelsOpening()
    {
        Rig rig;
        const QString path = rig.write(300'000, 1);
        const QString ten = rig.write(10, 1, u"ten.jsonl"_s);
        rig.service->cancelOpening();
        rig.service->openRecording(path, rig.wiki());
        // With the first that comes: the file is read only as fast as the window takes it.
        const auto atFirst = [&rig](auto act) {
            connect(rig.service.get(), &Service::changesArrived, &rig, act,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        };
        atFirst([&rig] { rig.service->cancelOpening(); });
        QVERIFY(rig.waitForLoad(LoadPhase::Cancelled));
        QVERIFY(!rig.window.isEmpty());
        QCOMPARE(rig.atEnd, rig.service->loadState().changes);
        QVERIFY(rig.window.size() < 300'000);
        // Something else that begins ends it, too.
        rig.service->openRecording(path, rig.wiki());
        atFirst([&] { rig.service->replay(ten, 0, rig.wiki()); });
        QTRY_COMPARE(rig.sessions, 2);
        QTRY_COMPARE(rig.service->sourceState().phase, SourcePhase::Finished);
        QVERIFY(rig.waitForLoad(LoadPhase::Cancelled));
        QTRY_COMPARE(rig.replayed, 10);
        QCOMPARE(rig.window.last(), u"9"_s);
    }

    void controlsAReplay()
    {
        Rig rig;
        QVERIFY(rig.serveClient());
        QSignalSpy lines(rig.service.get(), &Service::timelineChanged);
        rig.service->replay(rig.write(1000, 1000), 1, rig.wiki());
        rig.service->pauseReplay();
        QTRY_VERIFY(rig.state().isPaused);
        QTRY_VERIFY(rig.service->timeline() && rig.service->timeline()->isComplete);
        QVERIFY(!lines.first().first().value<RecordingTimelinePtr>());
        QCOMPARE(rig.service->timeline()->changes, 1000);
        QTRY_COMPARE(rig.state().duration, 999'000);
        QCOMPARE(rig.state().startTime, Start);
        rig.service->seekReplay(500'001);
        rig.service->stepReplay();
        rig.service->stepReplay();
        QTRY_COMPARE(rig.window, (QStringList{u"501"_s, u"502"_s}));
        QCOMPARE(rig.sessions, 1);
        QCOMPARE(rig.state().position, 502'000);
        rig.service->setReplaySpeed(1000);
        rig.service->resumeReplay();
        QTRY_VERIFY(rig.window.size() > 10);
        rig.service->setReplaySpeed(0);
        QTRY_COMPARE(rig.service->sourceState().phase, SourcePhase::Finished);
        QTRY_COMPARE(rig.window.size(), 499);
        QCOMPARE(rig.sessions, 1);
        // Some of it was played before it was halted, perhaps.
        QTRY_VERIFY(rig.messages >= 499);
        QCOMPARE(rig.replayed, rig.service->sourceState().replayedChanges);
        rig.service->resumeReplay();
        QTRY_COMPARE(rig.window.size(), 1000);
        QCOMPARE(rig.sessions, 2);
        rig.service->stopFeed();
        rig.service->seekReplay(0);
        QTRY_COMPARE(rig.service->sourceState().phase, SourcePhase::Stopped);
    }

    // What is recorded of a replay says that it is one, and keeps the times.
    void replayIsMarked()
    {
        Rig rig;
        const QString path = rig.folder.filePath(u"again.jsonl"_s);
        rig.service->startRecording(path);
        rig.service->replay(rig.write(3, 1000), 0, rig.wiki());
        QTRY_COMPARE(rig.window.size(), 3);
        rig.service.reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int changes = 0;
        while (!file.atEnd()) {
            const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
            if (object.contains("page_title"_L1)) {
                ++changes;
                QCOMPARE(object["source"_L1].toString(), u"replay"_s);
                QVERIFY(object["timestamp"_L1].toString().startsWith("2023-11-14T22:13:2"_L1));
            }
        }
        QCOMPARE(changes, 3);
    }
};

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
