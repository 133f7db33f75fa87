// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "scriptedircserver.h"
#include "service/service.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;

ServiceSettings quickSettings(const ScriptedIrcServer &server)
{
    using std::chrono::milliseconds;
    ServiceSettings settings;
    settings.hasWindow = true;
    settings.ircHost = u"127.0.0.1"_s;
    settings.ircPort = server.port();
    settings.ircTimings.registration = milliseconds(200);
    settings.ircTimings.silence = milliseconds(200);
    settings.ircTimings.pong = milliseconds(200);
    settings.ircTimings.joinRetry = milliseconds(50);
    settings.ircTimings.rejoin = milliseconds(20);
    settings.ircTimings.backoffFirst = settings.ircTimings.refusedFirst = milliseconds(20);
    settings.ircTimings.backoffCeiling = settings.ircTimings.refusedCeiling = milliseconds(100);
    return settings;
}

} // namespace

// Faults of the server that outside of tests take a minute to get over.
class TestServiceFaults : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void silentAfterAccept();
    void closedAtOnce();
    void silentAfterJoin();
    void channelComesLater();
    void errors_data();
    void errors();
    void kicked();

private:
    void verify(int changes, const QString &reasonOfGap);

    const QByteArrayList m_texts = captureTexts();
    std::unique_ptr<ScriptedIrcServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Service> m_service;
    QList<FeedGap> m_gaps;
    qsizetype m_changes = 0;
};

void TestServiceFaults::init()
{
    m_gaps.clear();
    m_changes = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedIrcServer>();
    QVERIFY(m_server->listen());
    m_service = std::make_unique<Service>(quickSettings(*m_server));
    connect(m_service.get(), &Service::gapEnded, this, [this](const FeedGap &gap) { m_gaps.append(gap); });
    connect(m_service.get(), &Service::changesArrived, this,
        [this](const FeedBatchPtr &batch) { m_changes += static_cast<qsizetype>(batch->changes.size()); });
    m_service->startRecording(m_folder->filePath(u"r.jsonl"_s));
}

void TestServiceFaults::cleanup()
{
    m_service.reset();
    m_server.reset();
}

// Says one more line, and then looks at what came out.
void TestServiceFaults::verify(int changes, const QString &reasonOfGap)
{
    QTRY_VERIFY_WITH_TIMEOUT(m_server->isJoined("#en.wikipedia"), Patience);
    m_server->answersPing = true;
    m_server->say("#en.wikipedia", m_texts[changes - 1]);
    QTRY_COMPARE_WITH_TIMEOUT(m_changes, changes, Patience);
    m_service.reset();
    QFile file(m_folder->filePath(u"r.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int recorded = 0;
    QStringList reasons;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        QVERIFY(!object.isEmpty());
        if (object["record"_L1] == "gap"_L1) {
            reasons.append(object["reason"_L1].toString());
        } else if (!object.contains("record"_L1)) {
            ++recorded;
        }
    }
    QCOMPARE(recorded, changes);
    QCOMPARE(reasons.size(), reasonOfGap.isEmpty() ? 0 : 1);
    QCOMPARE(m_gaps.size(), reasons.size());
    if (!reasons.isEmpty()) {
        QVERIFY2(reasons[0].contains(reasonOfGap), qPrintable(reasons[0]));
        QCOMPARE(m_gaps[0].reason, reasons[0]);
        QVERIFY(m_gaps[0].from <= m_gaps[0].to);
    }
}

static QList<Wiki> enwiki()
{
    return {*WikiCatalogue().byDbname(u"enwiki"_s)};
}

void TestServiceFaults::silentAfterAccept()
{
    m_server->onRegister = ScriptedIrcServer::OnRegister::StaySilent;
    m_service->connectToWikis(enwiki());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->connectionCount() >= 2, Patience);
    m_server->onRegister = ScriptedIrcServer::OnRegister::Welcome;
    verify(1, u"did not welcome"_s);
}

// A close in the same moment as the connection may stay unseen until the deadline of the registration.
void TestServiceFaults::closedAtOnce()
{
    m_server->onAccept = ScriptedIrcServer::OnAccept::Close;
    m_service->connectToWikis(enwiki());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->connectionCount() >= 3, Patience);
    m_server->onAccept = ScriptedIrcServer::OnAccept::Talk;
    verify(1, u"The "_s);
}

void TestServiceFaults::silentAfterJoin()
{
    m_service->connectToWikis(enwiki());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->isJoined("#en.wikipedia"), Patience);
    m_server->say("#en.wikipedia", m_texts[0]);
    QTRY_COMPARE_WITH_TIMEOUT(m_changes, 1, Patience);
    m_server->answersPing = false;
    QTRY_VERIFY_WITH_TIMEOUT(m_server->connectionCount() >= 2, Patience);
    m_server->answersPing = true;
    verify(2, u"silent"_s);
}

void TestServiceFaults::channelComesLater()
{
    m_server->existing = {"#de.wikipedia"};
    m_service->connectToWikis(enwiki());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->count("JOIN") >= 3, Patience);
    QCOMPARE(m_service->sourceState().phase, SourcePhase::Joining);
    QCOMPARE(m_service->sourceState().waitingChannels, QStringList{u"#en.wikipedia"_s});
    m_server->existing.insert("#en.wikipedia");
    verify(1, {}); // there was no gap: there were no changes
    QCOMPARE(m_server->connectionCount(), 1);
}

void TestServiceFaults::errors_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("closing link") << QByteArray("ERROR :Closing Link: flood");
    QTest::newRow("465") << QByteArray(":x 465 * :You are banned: flood");
    QTest::newRow("464") << QByteArray(":x 464 * :Password incorrect: flood");
}

void TestServiceFaults::errors()
{
    QFETCH(QByteArray, line);
    m_service->connectToWikis(enwiki());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->isJoined("#en.wikipedia"), Patience);
    m_server->say("#en.wikipedia", m_texts[0]);
    m_server->sendRaw(line + "\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->connectionCount(), 2, Patience);
    verify(2, u"flood"_s); // as the server says it
}

void TestServiceFaults::kicked()
{
    m_service->connectToWikis(enwiki());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->isJoined("#en.wikipedia"), Patience);
    m_server->say("#en.wikipedia", m_texts[0]);
    QTRY_COMPARE_WITH_TIMEOUT(m_changes, 1, Patience);
    m_server->kickAll("#en.wikipedia");
    verify(2, u"put us out"_s);
}

QTEST_GUILESS_MAIN(TestServiceFaults)
#include "tst_servicefaults.moc"
