// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "feed/feedassembler.h"
#include "feed/recordingline.h"

#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

constexpr qint64 Now = 1'700'000'000'000;
static const QByteArray Text = "\x03"
                               "14[[\x03"
                               "07Talk:A\x03"
                               "14]]\x03"
                               "4 M\x03"
                               "10 \x03"
                               "02https://x/w/index.php?diff=2&oldid=1"
                               "\x03 \x03"
                               "5*\x03 \x03"
                               "03192.0.2.1\x03 \x03"
                               "5*\x03 (+1) \x03"
                               "10c\x03";

class TestRecordingLine : public QObject
{
    Q_OBJECT

    WikiCatalogue m_catalogue;
    NamespaceLibrary m_library;

private slots:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("wiki");
        const auto change = int(RecordingLine::Kind::Change);
        const auto passed = int(RecordingLine::Kind::Passed);
        const auto rejected = int(RecordingLine::Kind::Rejected);
        QTest::newRow("bare text") << Text << change << QByteArray("dewiki");
        QTest::newRow("IRC line") << ":rc!rc@irc PRIVMSG #fr.wikipedia :" + Text << change
                                  << QByteArray("frwiki");
        QTest::newRow("IRC line with tags")
            << "@time=x :rc!rc@irc PRIVMSG #fr.wikipedia :" + Text << change << QByteArray("frwiki");
        QTest::newRow("unknown channel")
            << ":rc!rc@irc PRIVMSG #nosuch.wikipedia :" + Text << change << QByteArray();
        QTest::newRow("other IRC") << QByteArray(":irc 001 me :Welcome") << passed << QByteArray();
        QTest::newRow("private message") << ":x PRIVMSG me :" + Text << passed << QByteArray();
        QTest::newRow("broken IRC") << QByteArray(": ") << rejected << QByteArray();
        QTest::newRow("empty") << QByteArray() << passed << QByteArray();
        QTest::newRow("chat") << QByteArray("hello") << rejected << QByteArray();
        QTest::newRow("JSON of a stream")
            << QByteArray("{\"action\":\"edit\",\"page_title\":\"A\",\"user\":\"B\"}") << change
            << QByteArray("dewiki");
        QTest::newRow("JSON of a recording")
            << QByteArray("{\"action\":\"edit\",\"page_title\":\"A\",\"user\":\"B\",\"wiki\":\"enwiki\","
                          "\"server_name\":\"en.wikipedia.org\"}")
            << change << QByteArray("enwiki");
        QTest::newRow("record") << QByteArray("{\"record\":\"gap\",\"lost\":null}") << passed << QByteArray();
        QTest::newRow("gap") << QByteArray("{\"from\":\"2026-11-21T14:32:06.418Z\",\"record\":\"gap\",\"to\":"
                                           "\"2026-11-21T14:33:06.418Z\"}")
                             << int(RecordingLine::Kind::Gap) << QByteArray();
        QTest::newRow("torn JSON") << QByteArray("{\"action\":\"edit\",\"page_")
                                   << int(RecordingLine::Kind::Torn) << QByteArray();
        QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << rejected << QByteArray();
    }
    void kinds()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, kind);
        QFETCH(QByteArray, wiki);
        WikiContexts contexts(m_catalogue, m_library);
        RecordingLine reader(contexts, *m_catalogue.byDbname(u"dewiki"_s));
        QCOMPARE(int(reader.read(toView(line), Now)), kind);
        if (kind == int(RecordingLine::Kind::Change)) {
            QCOMPARE(reader.change().view(reader.change().wiki), toView(wiki));
            QCOMPARE(reader.change().timestamp, Now);
            QVERIFY(!reader.hasOwnTime());
        } else if (kind == int(RecordingLine::Kind::Rejected) || kind == int(RecordingLine::Kind::Torn)) {
            QVERIFY(!reader.reason().isEmpty());
        }
    }

    void ownTime()
    {
        WikiContexts contexts(m_catalogue, m_library);
        RecordingLine reader(contexts, *m_catalogue.byDbname(u"dewiki"_s));
        const std::string_view line = "{\"action\":\"edit\",\"page_title\":\"A\",\"user\":\"B\","
                                      "\"timestamp\":\"1970-01-01T00:00:01.000Z\"}";
        QCOMPARE(reader.read(line, Now), RecordingLine::Kind::Change);
        QVERIFY(reader.hasOwnTime());
        QCOMPARE(reader.change().timestamp, 1000);
    }

    void assembles()
    {
        WikiContexts contexts(m_catalogue, m_library);
        int located = 0;
        FeedAssembler assembler(contexts, [&located](RecentChange &) { ++located; });
        QVERIFY(assembler.isEmpty() && !assembler.take());
        assembler.setGap({1, 2, u"down"_s, {}});
        QVERIFY(!assembler.addLine("#fr.wikipedia", toView(Text), Now, FeedSource::Irc));
        const std::optional<RejectedLine> rejected
            = assembler.addLine("#fr.wikipedia", "hello", Now, FeedSource::Irc);
        QVERIFY(rejected && rejected->raw == "hello" && !rejected->reason.isEmpty());
        const FeedBatchPtr batch = assembler.take();
        QVERIFY(batch && batch->gap && batch->gap->reason == u"down"_s);
        QCOMPARE(batch->changes.size(), size_t(1));
        QCOMPARE(batch->changes[0].view(batch->changes[0].namespaceName), std::string_view("Talk"));
        QCOMPARE(located, 1);
        QVERIFY(assembler.isEmpty());
    }

    // What a wiki says of itself replaces the built-in names, for its channel only.
    void refreshedNamespaces()
    {
        WikiContexts contexts(m_catalogue, m_library);
        const auto nameOf = [&](std::string_view channel) {
            return QByteArray::fromStdString(
                contexts.forChannel(channel).namespaces->ofTitle("Neu:X").canonicalName);
        };
        QCOMPARE(nameOf("#de.wikipedia"), "Main");
        QCOMPARE(nameOf("#en.wikipedia"), "Main");
        auto table = std::make_shared<NamespaceTable>();
        table->add("Neu", 200, "New");
        contexts.setNamespaces(u"dewiki"_s, table);
        QCOMPARE(nameOf("#de.wikipedia"), "New");
        QCOMPARE(nameOf("#en.wikipedia"), "Main");
    }

    void endlessChannelsAreForgotten()
    {
        WikiContexts contexts(m_catalogue, m_library);
        for (int i = 0; i < 10'000; ++i) {
            const std::string channel = "#c" + std::to_string(i);
            QCOMPARE(contexts.forChannel(channel).serverName, "c" + std::to_string(i) + ".org");
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordingLine)
#include "tst_recordingline.moc"
