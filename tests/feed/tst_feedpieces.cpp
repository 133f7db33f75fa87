// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "feed/changededuper.h"
#include "feed/decayingrate.h"
#include "feed/eventreader.h"
#include "feed/feedline.h"
#include "feed/feedmeter.h"
#include "feed/gapreader.h"
#include "feed/linkwords.h"
#include "feed/streamposition.h"
#include "feed/usualrates.h"
#include "irc/irctext.h"
#include "testdata.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

namespace {

RecentChange edit(qint64 revision, const std::string &wiki = "enwiki")
{
    RecentChange change;
    change.wiki = change.append(wiki);
    change.newRevision = revision;
    return change;
}

RecentChange entry(qint64 time, const std::string &comment = "blocked")
{
    RecentChange change;
    change.type = ChangeType::Log;
    change.timestamp = time;
    change.wiki = change.append("enwiki");
    change.logAction = change.append("block");
    change.summary = change.append(comment);
    return change;
}

Wiki wikiCalled(const QString &dbname)
{
    Wiki wiki;
    wiki.dbname = dbname;
    return wiki;
}

FeedBatch batchOf(const QList<RecentChange> &changes)
{
    FeedBatch batch;
    batch.changes.assign(changes.begin(), changes.end());
    return batch;
}

} // namespace

// The small parts that the feeds are counted, compared and judged with.
class TestFeedPieces : public QObject
{
    Q_OBJECT
private slots:
    void editsOnce();
    void equalLogEntriesStayTwo();
    void historySentAgain();
    void bothFeedsAgree();
    void rates();
    void silence();
    void learning();
    void hostileRates_data();
    void hostileRates();
    void meter();
    void silentWiki();
    void eventFromTheFuture();
    void eventOfLongAgo();
    void hostileGaps();
    void hostileWords();
};

void TestFeedPieces::editsOnce()
{
    ChangeDeduper deduper;
    QVERIFY(deduper.isNew(edit(1), false));
    QVERIFY(!deduper.isNew(edit(1), true));
    QVERIFY(!deduper.isNew(edit(1), false));
    QVERIFY(deduper.isNew(edit(2), true));
    QVERIFY(deduper.isNew(edit(1, "dewiki"), true));
    for (qint64 i = 0; i < qint64(ChangeDeduper::MaxEdits); ++i) {
        QVERIFY(deduper.isNew(edit(100 + i), false));
    }
    QVERIFY(deduper.isNew(edit(1), true)); // forgotten: the window is bounded
}

void TestFeedPieces::equalLogEntriesStayTwo()
{
    ChangeDeduper deduper;
    QVERIFY(deduper.isNew(entry(1'000'500), false));
    QVERIFY(deduper.isNew(entry(1'001'500), false));
    QVERIFY(!deduper.isNew(entry(1'000'000), true));
    QVERIFY(!deduper.isNew(entry(1'001'000), true));
    QVERIFY(deduper.isNew(entry(1'002'000), true)); // a third one
    QVERIFY(!deduper.isNew(entry(1'002'500), false));
    QVERIFY(deduper.isNew(entry(1'002'000, "another"), true));
    QVERIFY(
        deduper.isNew(entry(1'002'000 + 2 * ChangeDeduper::MatchWindow), false)); // too late to be the same
}

void TestFeedPieces::historySentAgain()
{
    ChangeDeduper deduper;
    deduper.startSession();
    QVERIFY(deduper.isNew(entry(1000), true));
    QVERIFY(deduper.isNew(entry(1000), true)); // two in one second
    for (int session = 0; session < 3; ++session) {
        deduper.startSession();
        QVERIFY(!deduper.isNew(entry(1000), true));
        QVERIFY(!deduper.isNew(entry(1000), true));
    }
    QVERIFY(deduper.isNew(entry(1000), true)); // a third one
}

// What MediaWiki sends over IRC and as events is the same to the deduper, whichever comes first.
void TestFeedPieces::bothFeedsAgree()
{
    const QByteArrayList texts = captureTexts();
    const QByteArrayList events = readData(u"en.truth.jsonl"_s).trimmed().split('\n');
    const WikiContext wiki = englishContext();
    for (const bool ircFirst : {true, false}) {
        ChangeDeduper deduper;
        int fresh = 0;
        int fromIrc = 0;
        const auto takeIrc = [&] {
            RecentChange change;
            qsizetype index = 0;
            for (const QByteArray &text : texts) {
                // The capture has no times of its own; an event and its line lie close together.
                if (parseFeedLine(toView(text), wiki, 1'795'300'000'000, change) == FeedLineStatus::Change) {
                    ++index;
                    fresh += deduper.isNew(change, false);
                }
            }
            fromIrc = static_cast<int>(index);
        };
        const auto takeEvents = [&] {
            RecentChange change;
            for (const QByteArray &event : events) {
                if (readEventJson(toView(event), wiki, change) == ReadStatus::Change) {
                    change.timestamp = 1'795'300'000'000;
                    fresh += deduper.isNew(change, true);
                }
            }
        };
        ircFirst ? takeIrc() : takeEvents();
        const int first = fresh;
        ircFirst ? takeEvents() : takeIrc();
        QCOMPARE(fromIrc, 1282);
        qInfo("new: %d of the first feed, %d more of the second", first, fresh - first);
        QVERIFY(first > 1270);
        QCOMPARE(fresh, first);
    }
}

void TestFeedPieces::rates()
{
    DecayingRate rate(0);
    for (qint64 now = 0; now <= 600'000; now += 500) {
        rate.add(1, now);
    }
    QVERIFY(std::abs(rate.perMinute(600'000) - 120) < 2);
    QVERIFY(rate.perMinute(660'000) < 50); // and falls when nothing comes
    DecayingRate young(0);
    young.add(1, 6000);
    QVERIFY(young.perMinute(6000) < 13); // one in six seconds, not more
}

void TestFeedPieces::silence()
{
    QCOMPARE(suspiciousSilence(0), qint64(0));
    QCOMPARE(suspiciousSilence(-1), qint64(0));
    QCOMPARE(suspiciousSilence(std::numeric_limits<double>::quiet_NaN()), qint64(0));
    QCOMPARE(suspiciousSilence(400), qint64(20'000));
    const qint64 twelve = suspiciousSilence(12);
    QVERIFY(twelve > 180'000 && twelve < 240'000); // told by the fourth minute
    QVERIFY(suspiciousSilence(0.001) == 24LL * 60 * 60 * 1000);
}

void TestFeedPieces::learning()
{
    QTemporaryDir folder;
    {
        UsualRates rates(folder.path());
        QVERIFY(rates.perMinute(u"enwiki"_s) > 50); // built in
        QCOMPARE(rates.perMinute(u"tinywiki"_s), 0.0);
        rates.learn(u"tinywiki"_s, 10, 20);
        QCOMPARE(rates.perMinute(u"tinywiki"_s), 0.0); // too early to tell
        rates.learn(u"tinywiki"_s, 10, 20);
        QCOMPARE(rates.perMinute(u"tinywiki"_s), 0.5);
        rates.learn(u"enwiki"_s, 600'000, 6000);
        QVERIFY(std::abs(rates.perMinute(u"enwiki"_s) - 100) < 1);
        rates.save();
    }
    UsualRates again(folder.path());
    QCOMPARE(again.perMinute(u"tinywiki"_s), 0.5);
    QVERIFY(std::abs(again.perMinute(u"enwiki"_s) - 100) < 1);
    again.learn(u"tinywiki"_s, 0, 1e9); // old things are forgotten, not summed for ever
    QVERIFY(again.perMinute(u"tinywiki"_s) < 0.001);
}

void TestFeedPieces::hostileRates_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\0\xff{", 3);
    QTest::newRow("an array") << QByteArray("[1,2]");
    QTest::newRow("negative") << QByteArray(R"({"xwiki":[-5,40]})");
    QTest::newRow("no minutes") << QByteArray(R"({"xwiki":[5,0]})");
    QTest::newRow("huge") << QByteArray(R"({"xwiki":[1e300,40]})");
    QTest::newRow("too long") << QByteArray(R"({"xwiki":[5,1e300]})");
    QTest::newRow("texts") << QByteArray(R"({"xwiki":["a","b"]})");
    QTest::newRow("large file") << QByteArray(UsualRates::MaxFile + 1, ' ');
}

void TestFeedPieces::hostileRates()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"usual-rates.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const UsualRates rates(folder.path());
    QCOMPARE(rates.perMinute(u"xwiki"_s), 0.0);
    QVERIFY(rates.perMinute(u"dewiki"_s) > 0);
}

void TestFeedPieces::meter()
{
    UsualRates rates{QString()};
    FeedMeter meter(rates);
    meter.restart({wikiCalled(u"enwiki"_s), wikiCalled(u"dewiki"_s)}, 1000);
    FeedBatch batch = batchOf({edit(1), edit(2), edit(3, "dewiki"), edit(4, "frwiki")});
    batch.gap = FeedGap{500, 900, u"cut"_s, {}};
    meter.take(batch, 60'000);
    meter.addRejected();
    meter.addBytes(5000, 60'000);
    SourceState state;
    state.phase = SourcePhase::Receiving;
    const SourceState full = meter.complete(state, 60'000);
    QCOMPARE(full.changes, qint64(4));
    QCOMPARE(full.bytes, qint64(5000));
    QCOMPARE(full.rejectedLines, qint64(1));
    QCOMPARE(full.lastChange, qint64(60'000));
    QCOMPARE(full.lag, qint64(-1));
    QCOMPARE(full.gaps.size(), 1);
    QCOMPARE(full.gaps[0].gap, *batch.gap);
    QCOMPARE(full.wikis.size(), 2);
    QCOMPARE(full.wikis[0].changes, qint64(2));
    QCOMPARE(full.wikis[1].changes, qint64(1));
    QCOMPARE(full.wikis[1].phase, WikiPhase::Watched);
    QVERIFY(full.wikis[0].usualPerMinute > 50);
    QVERIFY(full.changesPerMinute > 3);
    meter.setWikis({wikiCalled(u"dewiki"_s), wikiCalled(u"svwiki"_s)}, 61'000); // dewiki keeps its count
    const SourceState other = meter.complete(state, 61'000);
    QCOMPARE(other.wikis[0].changes, qint64(1));
    QCOMPARE(other.wikis[1].changes, qint64(0));
    for (int i = 0; i < 300; ++i) {
        meter.take(batch, 62'000);
    }
    QCOMPARE(meter.complete(state, 62'000).gaps.size(), SourceState::MaxGaps);
}

void TestFeedPieces::silentWiki()
{
    UsualRates rates{QString()};
    rates.learn(u"twelvewiki"_s, 12'000, 1000);
    FeedMeter meter(rates);
    meter.restart({wikiCalled(u"twelvewiki"_s)}, 1000);
    SourceState state;
    state.phase = SourcePhase::Receiving;
    state.since = 1000;
    meter.take(batchOf({edit(1, "twelvewiki")}), 2000);
    QVERIFY(meter.complete(state, 60'000).silence.isEmpty());
    const SourceState silent = meter.complete(state, 242'000);
    QVERIFY2(silent.silence.contains(u"usually has 12 changes a minute"_s), qPrintable(silent.silence));
    QCOMPARE(silent.wikis[0].text, silent.silence);
    meter.take(batchOf({edit(2, "twelvewiki")}), 243'000);
    QVERIFY(meter.complete(state, 243'500).silence.isEmpty());
    state.phase = SourcePhase::BackingOff; // then the link's own words are enough
    QVERIFY(meter.complete(state, 900'000).silence.isEmpty());
}

// What is lost after an event with a mistaken time is found all the same.
void TestFeedPieces::eventFromTheFuture()
{
    StreamPosition position;
    qint64 now = 1'800'000'000'000;
    position.start(now);
    position.linkUp(now);
    for (int i = 0; i < 50; ++i) {
        now += 1000;
        QVERIFY(!position.pass(now, now));
    }
    QVERIFY(!position.pass(now + qint64(10) * 365 * 86'400'000, now));
    const qint64 lost = now;
    QVERIFY(position.coveredUntil() <= lost + StreamPosition::MostAhead);
    position.linkLost();
    now += 600'000;
    QVERIFY(position.resumeFrom() <= lost + StreamPosition::MostAhead);
    position.linkUp(now);
    const std::optional<StreamPosition::Gap> gap = position.pass(now, now);
    QVERIFY(gap.has_value());
    QVERIFY(gap->from >= lost && gap->from <= lost + StreamPosition::MostAhead);
    QCOMPARE(gap->to, now);
}

void TestFeedPieces::eventOfLongAgo()
{
    StreamPosition position;
    qint64 now = 1'800'000'000'000;
    position.start(now);
    position.linkUp(now);
    QVERIFY(!position.pass(1, now));
    for (int i = 0; i < 50; ++i) {
        now += 1000;
        QVERIFY(!position.pass(now, now));
    }
    position.linkLost();
    const qint64 lost = now;
    now += 600'000;
    position.linkUp(now);
    const std::optional<StreamPosition::Gap> gap = position.pass(now, now);
    QVERIFY(gap.has_value());
    QCOMPARE(gap->from, lost);
    QCOMPARE(gap->to, now);
}

void TestFeedPieces::hostileGaps()
{
    const auto record
        = [](const QByteArray &from, const QByteArray &to, const QByteArray &rest) -> QByteArray {
        return R"({"record":"gap","from":"2026-11-21T21:30:)" + from + R"(.000Z","to":"2026-11-21T21:30:)"
            + to + R"(.000Z")" + rest + "}";
    };
    FeedGap gap;
    QVERIFY(readGapJson(toView(record("10", "10", R"(,"lost":7,"reason":"down")")), gap));
    QCOMPARE(gap.reason, u"down"_s);
    QCOMPARE(gap.lost, std::optional<qint64>(7));
    QVERIFY(!readGapJson(toView(record("11", "10", {})), gap)); // ends before it begins
    const QByteArray words = R"(,"reason":"a\u0000b\n\u202ec )" + QByteArray(4 << 20, 'x') + '"';
    QVERIFY(readGapJson(toView(record("10", "11", words)), gap));
    QVERIFY(gap.reason.startsWith(u"abc xxx"_s));
    QVERIFY(gap.reason.size() <= MaxServerText);
    for (const char *lost : {"-1", "9223372036854775807", "1000000000001"}) {
        QVERIFY(readGapJson(toView(record("10", "11", QByteArray(",\"lost\":") + lost)), gap));
        QVERIFY(!gap.lost);
    }
    QVERIFY(readGapJson(toView(record("10", "11", R"(,"lost":0)")), gap));
    QCOMPARE(gap.lost, std::optional<qint64>(0));
}

// What a server or proxy says is shown as plain text.
void TestFeedPieces::hostileWords()
{
    const QString said = u"No\u202e such\r\nthing\x07"_s + QString(1000, u'x');
    for (const auto error : {QNetworkReply::ProxyNotFoundError, QNetworkReply::SslHandshakeFailedError,
             QNetworkReply::ProtocolFailure}) {
        const QString text = describeNetworkError(error, u"example.org"_s, said);
        QVERIFY2(text.contains(u"No suchthingx"_s), qPrintable(text));
        QVERIFY(text.size() < MaxServerText + 100);
    }
}

QTEST_GUILESS_MAIN(TestFeedPieces)
#include "tst_feedpieces.moc"
