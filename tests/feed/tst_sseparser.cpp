// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "feed/sseparser.h"

#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace std::chrono_literals;

// What a stream gives, one event a line: id|type|data; too large ones as "id|type|(size)".
static QByteArrayList parsed(const QByteArray &stream, qsizetype chunkSize, SseParser &parser)
{
    QByteArrayList out;
    for (qsizetype at = 0; at < stream.size(); at += chunkSize) {
        // A copy of its own, so that a view of an earlier chunk is found by the sanitizer.
        const QByteArray chunk(stream.constData() + at, std::min(chunkSize, stream.size() - at));
        parser.feed(toView(chunk));
        SseParser::Event event;
        for (auto found = parser.take(event); found != SseParser::Result::NeedMore;
             found = parser.take(event)) {
            const QByteArray data(event.data.data(), qsizetype(event.data.size()));
            out.append(QByteArray::fromStdString(parser.lastEventId()) + '|'
                + QByteArray(event.type.data(), qsizetype(event.type.size())) + '|'
                + (found == SseParser::Result::TooLarge ? '(' + QByteArray::number(data.size()) + ')'
                                                        : data));
        }
    }
    return out;
}

class TestSseParser : public QObject
{
    Q_OBJECT
private slots:
    void streams_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArrayList>("events");
        const auto row = [](const char *name, const QByteArray &stream, const QByteArrayList &events) {
            QTest::newRow(name) << stream << events;
        };
        row("as EventStreams writes it", "event: message\nid: [1]\ndata: {\"a\":1}\n\n", {"[1]||{\"a\":1}"});
        row("line ends of CR LF", "id: 1\r\ndata: a\r\n\r\ndata: b\r\n\r\n", {"1||a", "1||b"});
        row("line ends of CR", "id: 1\rdata: a\r\rdata: b\r\r", {"1||a", "1||b"});
        row("line ends of all kinds", "data: a\r\ndata: b\rdata: c\n\r\ndata: d\n\n", {"||a\nb\nc", "||d"});
        row("LF after CR is an end of its own when it isn't right behind", "data: a\r\r\ndata: b\n\n",
            {"||a", "||b"});
        row("byte order mark",
            "\xEF\xBB\xBF"
            "data: a\n\n",
            {"||a"});
        row("half a byte order mark",
            "\xEF\xBB"
            "data: a\n\ndata: b\n\n",
            {"||b"});
        row("a second byte order mark",
            "\xEF\xBB\xBF\xEF\xBB\xBF"
            "data: a\n\ndata: b\n\n",
            {"||b"});
        row("comments", ":\n: ok\n\n:data: x\ndata: a\n\n", {"||a"});
        row("data of several lines", "data: a\ndata:\ndata:  b\n\n", {"||a\n\n b"});
        row("no blank behind the colon", "data:a\nid:7\n\n", {"7||a"});
        row("a name alone", "data\n\ndata\ndata\n\n", {"||", "||\n"});
        row("nothing but an id", "id: 1\n\ndata: a\n\n", {"1||a"});
        row("an empty id forgets the earlier one", "id: 1\ndata: a\n\nid\ndata: b\n\n", {"1||a", "||b"});
        row("an id with NUL", QByteArray("id: 1\ndata: a\n\nid: 2\0003\ndata: b\n\n", 32), {"1||a", "1||b"});
        row("an id that a header can't carry",
            "id: 1\ndata: a\n\nid: " + QByteArray(5000, 'x') + "\ndata: b\n\n", {"1||a", "||b"});
        row("types", "event: error\ndata: a\n\nevent: message\ndata: b\n\ndata: c\n\n",
            {"|error|a", "||b", "||c"});
        row("unknown names", "daTa: x\n data: y\ndata : z\nfoo\ndata: a\n\n", {"||a"});
        row("an event that is not finished", "data: a\n\nid: 2\ndata: b\n", {"||a"});
        row("empty lines", "\n\n\r\n\r\rdata: a\n\n\n\n", {"||a"});
    }
    void streams()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArrayList, events);
        for (qsizetype size = 1; size <= std::min<qsizetype>(stream.size(), 80); ++size) {
            SseParser parser;
            QCOMPARE(parsed(stream, size, parser), events);
        }
        SseParser parser;
        QCOMPARE(parsed(stream, stream.size(), parser), events);
    }
    void emptyChunks()
    {
        SseParser parser;
        SseParser::Event event;
        for (const char *chunk : {"", "data: a\r", "", "\n", "", "\r", "", "\n"}) {
            parser.feed(chunk);
            const auto found = parser.take(event);
            QCOMPARE(found == SseParser::Result::Event, QByteArray(chunk) == "\r");
            if (found == SseParser::Result::Event) {
                QCOMPARE(parser.take(event), SseParser::Result::NeedMore);
            }
        }
    }
    void unfinishedIdIsNotTaken()
    {
        SseParser parser;
        QCOMPARE(parsed("id: 1\ndata: a\n\nid: 2\ndata: b\n", 7, parser), QByteArrayList{"1||a"});
        QVERIFY(parser.isWithinEvent());
        parser.startOver();
        QVERIFY(!parser.isWithinEvent());
        QCOMPARE(parser.lastEventId(), "1");
        QCOMPARE(parsed("data: c\n\n", 100, parser), QByteArrayList{"1||c"});
    }
    void retry_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("a number") << QByteArray("3000") << qint64(3000);
        QTest::newRow("a sign") << QByteArray("-3000") << qint64(-1);
        QTest::newRow("words") << QByteArray("3s") << qint64(-1);
        QTest::newRow("nothing") << QByteArray() << qint64(-1);
        QTest::newRow("a year") << QByteArray("31536000000") << qint64(86'400'000);
        QTest::newRow("no number holds it") << QByteArray("99999999999999999999") << qint64(-1);
    }
    void retry()
    {
        QFETCH(QByteArray, value);
        SseParser parser;
        parsed("retry: " + value + "\n\n", 100, parser);
        QTEST(qint64(parser.retry().value_or(-1ms).count()), "milliseconds");
    }
    void tooLarge_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::addColumn<qsizetype>("lines");
        QTest::newRow("one line") << QByteArray("\n") << qsizetype(1);
        QTest::newRow("many lines") << QByteArray("\r\n") << qsizetype(100);
    }
    // The id moves past what was dropped, wherever it stands.
    void tooLarge()
    {
        QFETCH(QByteArray, lineEnd);
        QFETCH(qsizetype, lines);
        const qsizetype size = 5 << 20;
        QByteArray large;
        for (qsizetype i = 0; i < lines; ++i) {
            large += "data: " + QByteArray(size / lines, 'x') + lineEnd;
        }
        const QByteArray stream = "id: 1" + lineEnd + "data: a" + lineEnd + lineEnd + "id: 2" + lineEnd
            + large + lineEnd + large + "id: 3" + lineEnd + lineEnd + "data: b" + lineEnd + lineEnd;
        for (const qsizetype chunk : {qsizetype(1000), qsizetype(65536), stream.size()}) {
            SseParser parser;
            QByteArrayList events = parsed(stream, chunk, parser);
            QCOMPARE(events.size(), 4);
            QCOMPARE(events[0], QByteArray("1||a"));
            QVERIFY(events[1].startsWith("2||("));
            QVERIFY(events[2].startsWith("3||("));
            for (const QByteArray &event : {events[1], events[2]}) { // its beginning was kept, and no more
                const qsizetype kept = event.sliced(4).chopped(1).toLongLong();
                constexpr auto Most = qsizetype(SseParser::MaxEventSize);
                QVERIFY2(kept >= Most && kept <= (chunk < size ? Most + 16 : size), event.constData());
            }
            QCOMPARE(events[3], QByteArray("3||b"));
        }
    }
    // Lines without anything in them are data, too: each is one byte more.
    void tooManyEmptyLines()
    {
        SseParser parser;
        const auto most = qsizetype(SseParser::MaxEventSize);
        const QByteArray lines = QByteArray("data\n").repeated(most + 2);
        const QByteArrayList events = parsed(lines + "\ndata: b\n\n", 65536, parser);
        QCOMPARE(events, (QByteArrayList{"||(" + QByteArray::number(most) + ')', "||b"}));
    }
    void nearlyTooLarge()
    {
        SseParser parser;
        const QByteArray data(qsizetype(SseParser::MaxEventSize), 'x');
        QCOMPARE(parsed("data: " + data + "\n\n", 10'000, parser), QByteArrayList{"||" + data});
        QCOMPARE(parsed("data: " + data + "\n\n", data.size() + 100, parser), QByteArrayList{"||" + data});
    }
};

QTEST_GUILESS_MAIN(TestSseParser)
#include "tst_sseparser.moc"
