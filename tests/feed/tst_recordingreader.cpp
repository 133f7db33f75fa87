// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "feedtext.h"
#include "recordings.h"
#include "testdata.h"

#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

static QByteArray feedText(const QByteArray &title)
{
    return edit(title, "M", "https://x/w/index.php?diff=2&oldid=1", "Someone", "(+1)", "c");
}

static QByteArray ircLine(const QByteArray &title)
{
    return ":rc!rc@irc PRIVMSG #fr.wikipedia :" + feedText(title) + "\r\n";
}

static QByteArray eventObject(const QByteArray &title)
{
    return QByteArray(
               "{\"$schema\":\"/mediawiki/recentchange/1.0.0\",\"meta\":{\"domain\":\"en.wikipedia.org\","
               "\"dt\":\"2026-11-21T14:32:06.418Z\"},\"id\":5,\"type\":\"edit\",\"namespace\":0,\"title\":"
               "\"")
        + title
        + "\",\"comment\":\"a \\\"b\\\" ]},{[\",\"timestamp\":1795271526,\"user\":\"U\",\"bot\":false,"
          "\"minor\":true,\"length\":{\"old\":5,\"new\":7},\"revision\":{\"old\":1,\"new\":2},"
          "\"server_url\":\"https://en.wikipedia.org\",\"server_name\":\"en.wikipedia.org\","
          "\"server_script_path\":\"/w\",\"wiki\":\"enwiki\"}";
}

class TestRecordingReader : public QObject
{
    Q_OBJECT

    Scratch m_scratch;

private slots:
    void formats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("records");
        const QByteArray own = recordedLine("A", 0) + gapLine(1000, 2000) + recordedLine("B", 3000);
        QTest::newRow("our own") << own << QStringList{u"A"_s, u"gap"_s, u"B"_s};
        QTest::newRow("our own, CRLF")
            << QByteArray(own).replace("\n", "\r\n") << QStringList{u"A"_s, u"gap"_s, u"B"_s};
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + own << QStringList{u"A"_s, u"gap"_s, u"B"_s};
        QTest::newRow("empty lines") << "\n\n" + own + "\r\n\n" << QStringList{u"A"_s, u"gap"_s, u"B"_s};
        QTest::newRow("no line end") << own.chopped(1) << QStringList{u"A"_s, u"gap"_s, u"B"_s};
        QTest::newRow("empty file") << QByteArray() << QStringList();
        QTest::newRow("records of later versions")
            << QByteArray("{\"record\":\"header\",\"version\":7}\n{\"record\":null}\n") + own
            << QStringList{u"A"_s, u"gap"_s, u"B"_s};
        QTest::newRow("events, a line each") << eventObject("A") + '\n' + eventObject("B") + '\n'
                                             << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("events, an array")
            << '[' + eventObject("A") + ',' + eventObject("B") + ']' << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("events, an array on many lines") << " [\n  "
                + eventObject("A").replace(",\"", ",\n    \"") + "\n,\n" + eventObject("B")
                + "\r\n]\n" << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("array with other things")
            << "[" + eventObject("A") + " x y , 7,null," + eventObject("B") + "]\n" + recordedLine("C", 0)
            << QStringList{u"A"_s, u"rejected"_s, u"rejected"_s, u"rejected"_s, u"B"_s, u"C"_s};
        QTest::newRow("empty array") << QByteArray("[ ]\n") << QStringList();
        QTest::newRow("array cut in the middle")
            << "[" + eventObject("A") + "," + eventObject("B").chopped(20) << QStringList{u"A"_s, u"torn"_s};
        QTest::newRow("Server-Sent Events as they came")
            << ":ok\n\nevent: message\nid: [{\"topic\":\"x\"}]\ndata: " + eventObject("A") + "\n\n"
            << QStringList{u"rejected"_s, u"A"_s};
        QTest::newRow("IRC lines") << ":irc 001 me :Welcome\r\n" + ircLine("A") + ircLine("B")
                                   << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("bare texts") << feedText("A") + '\n' + feedText("B") << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("bare texts without colours")
            << QByteArray("[[A]] M https://x/w/index.php?diff=2&oldid=1 * U * (+1) c\n")
            << QStringList{u"A"_s};
        QTest::newRow("clients' logs") << "14:32 <@rc-pmtpa> " + feedText("A") + "\n[14:32:06] <rc> "
                + feedText("B") + "\n2026-11-21 14:32:06\trc-pmtpa\t" + feedText("C")
                + "\n[2026-11-21T14:32:06.418Z] " + ircLine("D") + "14:32:06 " + feedText("E")
                + "\n" << QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s};
        QTest::newRow("everything mixed")
            << own + ircLine("C") + eventObject("D") + '\n' + feedText("E") + "\n" + recordedLine("F", 9)
                + eventObject("G")
            << QStringList{u"A"_s, u"gap"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s};
        QTest::newRow("rubbish between")
            << recordedLine("A", 0) + "hello\n{\"a\":1}\n{\"action\":\n" + recordedLine("B", 1)
            << QStringList{u"A"_s, u"rejected"_s, u"rejected"_s, u"torn"_s, u"B"_s};
        QTest::newRow("zeros where nothing was written")
            << recordedLine("A", 0) + QByteArray(5000, '\0') + recordedLine("B", 1) + QByteArray(300, '\0')
            << QStringList{u"A"_s, u"B"_s, u"torn"_s};
    }
    void formats()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, records);
        ReaderRig rig;
        const ReadRecording read = rig.read(m_scratch.write(bytes));
        QCOMPARE(read.records, records);
        QCOMPARE(read.error, QString());
        QCOMPARE(read.counts.changes, qint64(read.changes.size()));
        QCOMPARE(read.counts.rejected, records.count(u"rejected"_s));
        QCOMPARE(read.counts.torn, records.count(u"torn"_s));
        QCOMPARE(read.counts.gaps, records.count(u"gap"_s));
        QCOMPARE(rig.reader.bytesRead(), rig.reader.bytesTotal());
        QCOMPARE(rig.reader.bytesTotal(), bytes.size());
    }

    void ownTimes()
    {
        ReaderRig rig;
        const QString path
            = m_scratch.write(recordedLine("A", 250) + "2026-11-21 14:32:06Z <x> " + feedText("B") + '\n'
                + feedText("C") + "\n@time=2026-11-21T14:32:07.418Z " + ircLine("D") + eventObject("E"));
        const ReadRecording read = rig.read(path);
        QCOMPARE(read.records.size(), 5);
        QCOMPARE(read.changes[0].timestamp, RecordingStart + 250);
        QCOMPARE(read.changes[1].timestamp, 1795271526000);
        QCOMPARE(read.changes[2].timestamp, 0);
        QCOMPARE(read.changes[3].timestamp, 1795271527418);
        QCOMPARE(read.changes[4].timestamp, 1795271526418);
    }

    void gapIsReadInFull()
    {
        ReaderRig rig;
        QVERIFY(rig.reader.open(m_scratch.write(gapLine(1000, 2000))));
        RecentChange change;
        QCOMPARE(rig.reader.next(change, 0), RecordingReader::Next::Gap);
        const FeedGap expected{RecordingStart + 1000, RecordingStart + 2000, u"down"_s, 7};
        QCOMPARE(rig.reader.gap(), expected);
    }

    // The first dialect has the revisions the other way round, and "flags" always.
    void dialects()
    {
        const QByteArray rest
            = "\"hashtags\":[],\"is_anon\":false,\"is_bot\":false,\"is_minor\":true,"
              "\"is_unpatrolled\":false,\"mentions\":[],\"ns\":\"Main\",\"page_title\":\"A\","
              "\"parsed_summary\":\"s\",\"section\":\"\",\"summary\":\"s\",\"user\":\"U\"";
        const QByteArray first = "{\"action\":\"edit\",\"change_size\":3,\"flags\":\"M\",\"is_new\":false,"
                                 "\"parent_rev_id\":\"20\",\"rev_id\":\"10\",\"url\":\"https://x\","
            + rest + "}\n";
        const QByteArray second = "{\"action\":\"edit\",\"change_size\":3,\"is_new\":false,"
                                  "\"parent_rev_id\":\"10\",\"rev_id\":\"20\",\"url\":\"https://x\","
            + rest + "}\n";
        const QByteArray page = "{\"action\":\"new\",\"change_size\":300,\"is_new\":true,"
                                "\"parent_rev_id\":null,\"rev_id\":\"20\",\"url\":\"https://x\","
            + rest + "}\n";
        const QByteArray user = "{\"action\":\"newusers\",\"change_size\":0,\"is_new\":false,"
                                "\"parent_rev_id\":null,\"rev_id\":null,\"url\":\"byemail\","
            + QByteArray(rest)
                  .replace("\"Main\"", "\"Special\"")
                  .replace("\"A\"", "\"Special:Log/newusers\"")
                  .replace("\"section\":\"\"", "\"section\":null")
            + "}\n";
        ReaderRig rig;
        const ReadRecording read = rig.read(m_scratch.write(first + second + page + user));
        QCOMPARE(read.changes.size(), size_t(4));
        for (int i = 0; i < 2; ++i) {
            const RecentChange &change = read.changes[size_t(i)];
            QCOMPARE(change.type, ChangeType::Edit);
            QCOMPARE(change.newRevision, 20);
            QCOMPARE(change.oldRevision, 10);
            QCOMPARE(change.view(change.wiki), std::string_view("dewiki"));
        }
        QCOMPARE(read.changes[2].type, ChangeType::New);
        QVERIFY(read.changes[2].isNew);
        QCOMPARE(read.changes[2].newRevision, 20);
        QCOMPARE(read.changes[2].oldRevision, RecentChange::NoRevision);
        QCOMPARE(read.changes[2].sizeChange, 300);
        const RecentChange &entry = read.changes[3];
        QCOMPARE(entry.type, ChangeType::Log);
        QCOMPARE(entry.view(entry.logType), std::string_view("newusers"));
        QCOMPARE(entry.view(entry.logAction), std::string_view("byemail"));
        QVERIFY(entry.url.isEmpty() && !entry.sizeChange);
    }

    void captures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("lines of the feed") << u"en.irc.raw"_s;
        QTest::newRow("events") << u"en.truth.jsonl"_s;
    }
    void captures()
    {
        QFETCH(QString, name);
        ReaderRig rig;
        const ReadRecording read = rig.read(dataPath(name));
        QCOMPARE(read.counts.changes, 1282);
        QCOMPARE(read.counts.rejected + read.counts.torn, 0);
    }

    // Whatever a kill leaves of the last line, nothing before it is lost, and the line is told.
    void tornAtEachByte()
    {
        const QByteArray whole = recordedLine("A", 0);
        const QByteArray last = recordedLine("\xC3\x84\\u00e4\\\"", 10);
        ReaderRig rig;
        for (qsizetype size = 1; size < last.size() - 1; ++size) {
            const ReadRecording read = rig.read(m_scratch.write(whole + last.first(size)));
            QCOMPARE(read.records, (QStringList{u"A"_s, u"torn"_s}));
        }
        const ReadRecording read = rig.read(m_scratch.write(whole + last.chopped(1)));
        QCOMPARE(read.records, (QStringList{u"A"_s, u"\u00c4\u00e4\""_s}));
    }

    void endlessLine_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("letters") << QByteArray("x") << QByteArray("\n");
        QTest::newRow("a string in an array") << QByteArray("[{\"a\":\"") << QByteArray("\"},");
        QTest::newRow("brackets in an array") << QByteArray("[{\"a\":[[[[") << QByteArray("]]]]},");
    }
    void endlessLine()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, end);
        const bool isArray = begin.startsWith('[');
        const QByteArray body(100 << 20, begin.endsWith('[') ? ' ' : 'x');
        const QString path
            = m_scratch.write(begin + body + end + recordedLine("B", 0) + (isArray ? "]" : ""));
        ReaderRig rig;
        const ReadRecording read = rig.read(path);
        QCOMPARE(read.records, (QStringList{u"rejected"_s, u"B"_s}));
        QCOMPARE(read.error, QString());
        QVERIFY(rig.reader.open(path));
        RecentChange change;
        QCOMPARE(rig.reader.next(change, 0), RecordingReader::Next::Rejected);
        QVERIFY(rig.reader.rejected(0).raw.size() <= qsizetype(RejectedLine::MaxRaw));
        QVERIFY(rig.reader.rejected(0).reason.contains("1"_L1));
    }

    void nothingButBackslashesOrBrackets()
    {
        ReaderRig rig;
        for (const char c : {'\\', '[', '{', '"', '\0', ':', '\xff'}) {
            const QByteArray line(RecordSplitter::MaxRecord / 2, c);
            const ReadRecording read = rig.read(m_scratch.write(line + '\n' + recordedLine("A", 0)));
            QVERIFY2(read.records.endsWith(u"A"_s), QByteArray(1, c).toHex().constData());
        }
    }

    // From every place that tell() gave, the rest is the same.
    void seeks_data()
    {
        QTest::addColumn<QByteArray>("before"); // what the reader has read to its end
        QTest::addColumn<QByteArray>("bytes");
        QByteArray lines;
        QByteArray irc;
        QByteArray events = "[";
        for (int i = 0; i < 3000; ++i) {
            lines
                += recordedLine(QByteArray::number(i), i) + (i % 100 == 0 ? gapLine(i, i + 1) : QByteArray());
            irc += ircLine("A, " + QByteArray::number(i));
            events += (i > 0 ? ",\n" : "") + eventObject(QByteArray::number(i));
        }
        events += "]\n" + recordedLine("X", 0) + recordedLine("Y", 0);
        QTest::newRow("lines") << QByteArray() << lines;
        QTest::newRow("an array, then lines") << QByteArray() << events;
        QTest::newRow("IRC after a file that was an array") << events << irc;
    }
    void seeks()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, bytes);
        ReaderRig rig;
        QVERIFY(rig.read(m_scratch.write(before)).hasOpened);
        QVERIFY(rig.reader.open(m_scratch.write(bytes)));
        struct Place
        {
            qint64 offset;
            qint64 line;
            QString title;
        };
        std::vector<Place> places;
        RecentChange change;
        for (bool isGoing = true; isGoing;) {
            const Place place{rig.reader.tell(), rig.reader.lineNumber(), {}};
            switch (rig.reader.next(change, 0)) {
            case RecordingReader::Next::Change:
                places.push_back({place.offset, place.line, titleOf(change)});
                break;
            case RecordingReader::Next::End:
                isGoing = false;
                break;
            default:
                break;
            }
        }
        QVERIFY(places.size() >= 3000);
        for (size_t i = 0; i < places.size(); i += 37) {
            const Place &place = places[(i * 7919) % places.size()];
            rig.reader.seek(place.offset, place.line);
            RecordingReader::Next next = RecordingReader::Next::Passed;
            while (next == RecordingReader::Next::Passed || next == RecordingReader::Next::Gap) {
                next = rig.reader.next(change, 0);
            }
            QCOMPARE(next, RecordingReader::Next::Change);
            QCOMPARE(titleOf(change), place.title);
        }
    }

    void whatCannotBeRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << u"/nonexistent/file.jsonl"_s;
        QTest::newRow("folder") << QDir::tempPath();
        QTest::newRow("device") << u"/dev/zero"_s;
    }
    void whatCannotBeRead()
    {
        QFETCH(QString, path);
        ReaderRig rig;
        const ReadRecording read = rig.read(path);
        QVERIFY(!read.hasOpened);
        QVERIFY(read.error.contains(path));
    }
};

QTEST_GUILESS_MAIN(TestRecordingReader)
#include "tst_recordingreader.moc"
