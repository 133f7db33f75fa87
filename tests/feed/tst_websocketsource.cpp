// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/websocketsource.h"
#include "feed/wikicontexts.h"

#include <QTest>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace WikiMon;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A message of the plain form, or of the extended one with its number.
static QString message(const QString &title, int sequence = 0)
{
    const QString extended
        = u"\"seq\":%1,\"timestamp\":\"2026-11-21T21:30:22.123Z\",\"wiki\":\"frwiki\",\"server_name\":\"fr.wikipedia.org\","_s
              .arg(sequence);
    return u"{\"action\":\"edit\",\"change_size\":5,\"page_title\":\"%1\",%2\"user\":\"A\"}"_s.arg(
        title, sequence > 0 ? extended : QString());
}

// Another WikiMon on loopback, and what the source makes of it.
class TestWebSocketSource : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_server = std::make_unique<QWebSocketServer>(u"test"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_changes.clear();
        m_gaps.clear();
        m_rejected = 0;
        Wiki wiki;
        wiki.dbname = u"enwiki"_s;
        wiki.host = u"en.wikipedia.org"_s;
        m_source = std::make_unique<WebSocketSource>(
            QUrl(u"ws://127.0.0.1:%1/en/?filter=bot"_s.arg(m_server->serverPort())), QList{wiki},
            m_assembler);
        EventStreamsTimings timings;
        timings.backoffFirst = timings.backoffCeiling = 2ms;
        m_source->setTimings(timings);
        connect(m_source.get(), &ChangeSource::batchReady, this, [this](const FeedBatchPtr &batch) {
            if (batch->gap) {
                m_gaps.append(*batch->gap);
            }
            m_changes.insert(m_changes.end(), batch->changes.begin(), batch->changes.end());
        });
        connect(m_source.get(), &ChangeSource::lineRejected, this, [this] { ++m_rejected; });
        m_source->start();
        QVERIFY(accept());
    }
    void cleanup()
    {
        m_source.reset();
        m_client.reset();
        m_server.reset();
    }

    void plain()
    {
        QCOMPARE(m_client->requestUrl().path(), u"/en/"_s);
        QCOMPARE(QUrlQuery(m_client->requestUrl()).queryItemValue(u"extended"_s), u"1"_s);
        QCOMPARE(QUrlQuery(m_client->requestUrl()).queryItemValue(u"filter"_s), u"bot"_s);
        m_client->sendTextMessage(message(u"One"_s));
        m_client->sendTextMessage(u"null"_s);
        m_client->sendTextMessage(u"{\"record\":\"gap\"}"_s);
        m_client->sendTextMessage(message(u"Two"_s));
        QTRY_COMPARE(m_changes.size(), 2U);
        QCOMPARE(m_changes[1].view(m_changes[1].title), "Two");
        QCOMPARE(m_changes[1].view(m_changes[1].wiki), "enwiki");
        QVERIFY(m_changes[1].timestamp > 0);
        QCOMPARE(m_rejected, 1);
        QCOMPARE(m_source->counters().skipped, 1);
        // It can't go on where it stopped: that is a gap.
        m_client->close();
        QVERIFY(accept());
        m_client->sendTextMessage(message(u"Three"_s));
        QTRY_COMPARE(m_changes.size(), 3U);
        QCOMPARE(m_gaps.size(), 1);
        QVERIFY(!m_gaps.first().reason.isEmpty());
        QCOMPARE(m_source->state().reconnects, 1);
    }

    void extended()
    {
        m_client->sendTextMessage(message(u"One"_s, 7));
        m_client->sendTextMessage(message(u"Two"_s, 8));
        QTRY_COMPARE(m_changes.size(), 2U);
        QCOMPARE(m_changes[1].view(m_changes[1].wiki), "frwiki");
        QCOMPARE(m_changes[1].timestamp, 1795296622123);
        m_client->abort();
        QVERIFY(accept());
        QCOMPARE(QUrlQuery(m_client->requestUrl()).queryItemValue(u"since"_s), u"8"_s);
        m_client->sendTextMessage(message(u"Two"_s, 8));
        m_client->sendTextMessage(message(u"Three"_s, 9));
        QTRY_COMPARE(m_changes.size(), 3U);
        QCOMPARE(m_changes[2].view(m_changes[2].title), "Three");
        QCOMPARE(m_source->counters().repeated, 1);
        QVERIFY(m_gaps.isEmpty());
    }

    void tooLarge()
    {
        m_client->sendTextMessage(message(u"One"_s, 7));
        QTRY_COMPARE(m_changes.size(), 1U);
        m_client->sendTextMessage(QString(qsizetype(WebSocketSource::MaxMessageSize) + 100, u'x'));
        QTRY_COMPARE(m_source->state().reconnects, 1);
        QVERIFY(accept());
        QCOMPARE(m_changes.size(), 1U);
        // It would come again from there; what comes after it is told with a gap before.
        QVERIFY(!QUrlQuery(m_client->requestUrl()).hasQueryItem(u"since"_s));
        m_client->sendTextMessage(message(u"Two"_s, 9));
        QTRY_COMPARE(m_changes.size(), 2U);
        QCOMPARE(m_gaps.size(), 1);
        QTRY_COMPARE(m_source->state().dropped.value(0).count, 1);
    }

    void stopWhileTheLinkIsDown()
    {
        m_client->sendTextMessage(message(u"One"_s, 7));
        QTRY_COMPARE(m_changes.size(), 1U);
        m_server->close();
        m_client->abort();
        QTRY_COMPARE(m_source->state().reconnects, 1);
        QVERIFY(m_gaps.isEmpty()); // it would go on where it stopped
        m_source->stop();
        QCOMPARE(m_gaps.size(), 1);
        QVERIFY(m_gaps[0].from <= m_gaps[0].to);
        QVERIFY(!m_gaps[0].reason.isEmpty());
        m_source->stop();
        QCOMPARE(m_gaps.size(), 1);
    }

    void stopBeforeAGapIsTold()
    {
        m_client->sendTextMessage(message(u"One"_s));
        QTRY_COMPARE(m_changes.size(), 1U);
        m_client->close();
        QVERIFY(accept());
        QVERIFY(m_gaps.isEmpty());
        const qint64 from = m_source->coveredUntil();
        m_client->close();
        QVERIFY(accept()); // once more without a change in between
        m_source->stop();
        QCOMPARE(m_gaps.size(), 1);
        QVERIFY(m_gaps[0].from <= from);
    }

    void numberThatIsNone()
    {
        m_client->sendTextMessage(message(u"One"_s, 7).replace(u"\"seq\":7"_s, u"\"seq\":\"7\""_s));
        m_client->sendTextMessage(message(u"Two"_s, 7).replace(u"\"seq\":7"_s, u"\"seq\":[1,{}]"_s));
        QTRY_COMPARE(m_changes.size(), 2U);
        QCOMPARE(m_rejected, 0);
    }

    void hostileWords()
    {
        m_client->close(QWebSocketProtocol::CloseCodePolicyViolated, u"No\u202e such\nthing"_s);
        QTRY_COMPARE(m_source->state().phase, SourcePhase::BackingOff);
        QVERIFY2(m_source->state().reason.endsWith(u"No suchthing"_s), qPrintable(m_source->state().reason));
    }

    void refused()
    {
        m_client->close(QWebSocketProtocol::CloseCodePolicyViolated, u"No such path"_s);
        QTRY_COMPARE(m_source->state().phase, SourcePhase::BackingOff);
        QVERIFY2(m_source->state().reason.contains(u"No such path"_s), qPrintable(m_source->state().reason));
        QVERIFY(m_source->state().nextTry > QDateTime::currentMSecsSinceEpoch() + 30'000);
        m_source->stop();
        QCOMPARE(m_source->state().phase, SourcePhase::Stopped);
    }

private:
    bool accept()
    {
        if (!QTest::qWaitFor([this] { return m_server->hasPendingConnections(); })) {
            return false;
        }
        m_client.reset(m_server->nextPendingConnection());
        return QTest::qWaitFor([this] { return m_source->state().phase == SourcePhase::Receiving; });
    }

    const WikiCatalogue m_catalogue;
    const NamespaceLibrary m_library;
    WikiContexts m_contexts{m_catalogue, m_library};
    FeedAssembler m_assembler{m_contexts, {}};
    std::unique_ptr<QWebSocketServer> m_server;
    std::unique_ptr<QWebSocket> m_client;
    std::unique_ptr<WebSocketSource> m_source;
    std::vector<RecentChange> m_changes;
    QList<FeedGap> m_gaps;
    int m_rejected = 0;
};

QTEST_GUILESS_MAIN(TestWebSocketSource)
#include "tst_websocketsource.moc"
