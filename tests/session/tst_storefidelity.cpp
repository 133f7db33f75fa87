// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "feed/changereader.h"
#include "feed/comment.h"
#include "feed/feedline.h"
#include "output/changewriter.h"
#include "session/sessionstore.h"
#include "storechanges.h"
#include "testdata.h"

#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

// What goes into the store comes out of it as it was, and its columns say the same.
class TestStoreFidelity : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheCapture();
    void keepsOtherWikis();
    void keepsRecordings();
    void keepsRecordsOfMediaWiki();
    void keepsHostileValues_data();
    void keepsHostileValues();
    void keepsRandomValues_data();
    void keepsRandomValues();
    void tellsTheSameInColumns();
    void internsPlaces();

private:
    static bool comesBack(const FeedBatch &batch, int mostOdd);
    static void compareColumns(const SessionStore &store, qint64 sequence);
};

bool TestStoreFidelity::comesBack(const FeedBatch &batch, int mostOdd)
{
    SessionStore store;
    store.append(batch);
    RecentChange change;
    int odd = 0;
    for (qint64 i = 0; i < store.end(); ++i) {
        const RecentChange &original = batch.changes[static_cast<size_t>(i)];
        store.fill(i, change);
        if (!isSame(change, original)) {
            qWarning("change %lld differs: %s", i, original.text.substr(0, 2000).c_str());
            return false;
        }
        const StorePlace place = store.placeOf(i);
        odd += store.chunk(place.chunk).bits()[place.row] & ChangeBit::OddRow ? 1 : 0;
    }
    if (odd > mostOdd) {
        qWarning("%d odd rows of %zu", odd, batch.changes.size());
    }
    return odd <= mostOdd && store.size() == std::ssize(batch.changes);
}

void TestStoreFidelity::keepsTheCapture()
{
    const FeedBatch batch = captureChanges();
    QVERIFY(batch.changes.size() > 1200);
    QVERIFY(comesBack(batch, 0));
    SessionStore store;
    store.append(batch);
    int aside = 0;
    for (int row = 0; row < store.chunk(0).rowCount(); ++row) {
        aside += rawForm(store.chunk(0).bits()[row]) == RawForm::Aside ? 1 : 0;
    }
    QVERIFY2(aside < 20, qPrintable(QString::number(aside))); // of 1,282: cut within, or of #central
}

void TestStoreFidelity::keepsOtherWikis()
{
    FeedBatch batch;
    RecentChange change;
    const WikiContext wiki = englishContext();
    const QList<TsvLine> lines = tsvLines(readData(u"synthetic_lines.tsv"_s));
    for (const TsvLine &line : lines) {
        if (parseFeedLine(toView(line.text), wiki, 1, change) == FeedLineStatus::Change) {
            batch.changes.push_back(change);
        }
        for (qsizetype cut = 1; cut < line.text.size(); cut += 7) {
            if (parseFeedLine(toView(line.text.chopped(cut)), wiki, 1, change) == FeedLineStatus::Change) {
                batch.changes.push_back(change);
            }
        }
    }
    QVERIFY(batch.changes.size() > 100);
    QVERIFY(comesBack(batch, 0));
}

void TestStoreFidelity::keepsRecordings()
{
    FeedBatch batch;
    const FeedBatch capture = captureChanges();
    for (const RecentChange &change : capture.changes) {
        std::string json;
        appendRecordingJson(change, json);
        RecentChange &read = batch.changes.emplace_back();
        QCOMPARE(readChangeJson(json, read), ReadStatus::Change);
    }
    QVERIFY(comesBack(batch, 0));
}

// MediaWiki's own account of the events, as far as it has a change's keys. Eight comments have line feeds.
void TestStoreFidelity::keepsRecordsOfMediaWiki()
{
    FeedBatch batch;
    const QByteArrayList lines = readData(u"en.truth.jsonl"_s).split('\n');
    for (QByteArray line : lines) {
        line.replace("\"title\":", "\"page_title\":").replace("\"comment\":", "\"summary\":");
        line.replace("\"type\":", "\"action\":").replace("\"timestamp\":", "\"time\":");
        RecentChange change;
        if (readChangeJson(toView(line), change) == ReadStatus::Change) {
            batch.changes.push_back(change);
        }
    }
    QVERIFY(batch.changes.size() > 1000);
    QVERIFY(comesBack(batch, 8));
}

void TestStoreFidelity::keepsHostileValues_data()
{
    QTest::addColumn<RecentChange>("change");
    const auto row = [](const char *name, auto set) {
        RecentChange change;
        change.title = change.append("Title");
        change.user = change.append("User");
        set(change);
        QTest::newRow(name) << change;
    };
    using C = RecentChange;
    for (const auto &[name, field] : {std::pair("title", &C::title), {"summary", &C::summary},
             {"target", &C::logTarget}, {"user", &C::user}, {"wiki", &C::wiki}, {"host", &C::serverName},
             {"namespace", &C::namespaceName}, {"log type", &C::logType}, {"log action", &C::logAction},
             {"url", &C::url}, {"flags", &C::flags}, {"raw line", &C::rawLine}}) {
        const auto text = [&](const char *what, const std::string &value) {
            row(qPrintable(u"%1 %2"_s.arg(QLatin1String(what), QLatin1String(name))), [&](C &change) {
                change.*field = change.append(value);
                takeCommentApart(change);
            });
        };
        std::string marks = "e";
        for (int i = 0; i < 10'000; ++i) {
            marks += "\u0301";
        }
        text("combining marks in", marks);
        text("line feeds in", "\na\n\nb\n");
        text("NULs in", std::string("\0a\0", 3));
        text("no UTF-8 in", "\xff\xfe\x80");
        text("blank", " ");
        text("over 64 KiB in", std::string(70'000, 'x'));
        text("over 4 MiB in", std::string((4 << 20) + 1, 'x'));
    }
    row("no title", [](C &change) { change.title = {}; });
    row("unknown namespace", [](C &change) { change.namespaceId = C::UnknownNamespace; });
    row("revisions", [](C &change) { change.newRevision = std::numeric_limits<qint64>::max(); });
    row("least size", [](C &change) { change.sizeChange = std::numeric_limits<qint32>::min(); });
    row("largest size", [](C &change) { change.sizeChange = std::numeric_limits<qint32>::max(); });
    row("size of zero", [](C &change) { change.sizeChange = 0; });
    row("negative time", [](C &change) { change.timestamp = -1; });
    row("latest time", [](C &change) { change.timestamp = std::numeric_limits<qint64>::max(); });
    row("tag of no summary", [](C &change) { change.hashtags.push_back(change.append("tag")); });
    row("empty mention", [](C &change) { change.mentions.push_back({}); });
    row("flags that differ", [](C &change) { change.isBot = true; });
    row("no place but a code", [](C &change) { change.location.countryCode[1] = 'E'; });
    row("code with a NUL", [](C &change) {
        change.location.countryCode[0] = 'D';
        change.location.precision = GeoPrecision::Country;
    });
    row("no place but degrees", [](C &change) { change.location.longitude = -0.5; });
    row("place with line feeds", [](C &change) {
        change.location.city = change.append("A\nB");
        change.location.precision = GeoPrecision::City;
    });
}

void TestStoreFidelity::keepsHostileValues()
{
    QFETCH(const RecentChange, change);
    FeedBatch batch;
    batch.changes = {change, change, {}, change};
    QVERIFY(comesBack(batch, 4));
}

void TestStoreFidelity::keepsRandomValues_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 8; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestStoreFidelity::keepsRandomValues()
{
    QFETCH(const uint, seed);
    std::mt19937 random(seed);
    FeedBatch batch;
    for (int i = 0; i < 3000; ++i) {
        batch.changes.push_back(randomChange(random));
    }
    QVERIFY(comesBack(batch, 3000));
}

void TestStoreFidelity::compareColumns(const SessionStore &store, qint64 sequence)
{
    const StorePlace place = store.placeOf(sequence);
    const StoreChunk &chunk = store.chunk(place.chunk);
    const int row = place.row;
    const RecentChange change = store.change(sequence);
    QCOMPARE(chunk.timestamps()[row], change.timestamp);
    QCOMPARE(chunk.newRevisions()[row], change.newRevision);
    QCOMPARE(chunk.oldRevisions()[row], change.oldRevision);
    QCOMPARE(chunk.sizeChanges()[row], change.sizeChange.value_or(StoreChunk::NoSize));
    QCOMPARE(chunk.namespaceIds()[row], change.namespaceId);
    QVERIFY(chunk.title(row) == change.view(change.title));
    QVERIFY(chunk.summary(row) == change.view(change.summary));
    QVERIFY(chunk.logTarget(row) == change.view(change.logTarget));
    QVERIFY(chunk.user(row) == change.view(change.user));
    QVERIFY(chunk.dbname(row) == change.view(change.wiki));
    QVERIFY(chunk.host(row) == change.view(change.serverName));
    QVERIFY(chunk.logType(row) == change.view(change.logType));
    QVERIFY(chunk.logAction(row) == change.view(change.logAction));
    QVERIFY(chunk.namespaceName(row) == change.view(change.namespaceName));
    const quint32 bits = chunk.bits()[row];
    QCOMPARE(changeType(bits), change.type);
    QCOMPARE(userKind(bits), change.userKind);
    QCOMPARE(feedSource(bits), change.source);
    QCOMPARE(geoPrecision(bits), change.location.precision);
    const std::pair<quint32, bool> flags[]
        = {{ChangeBit::Minor, change.isMinor}, {ChangeBit::Bot, change.isBot}, {ChangeBit::New, change.isNew},
            {ChangeBit::Unpatrolled, change.isUnpatrolled}, {ChangeBit::Truncated, change.isTruncated},
            {ChangeBit::Colourless, change.isColourless}, {ChangeBit::HasSection, !change.section.isEmpty()},
            {ChangeBit::HasHashtags, !change.hashtags.empty()},
            {ChangeBit::HasMentions, !change.mentions.empty()}};
    for (const auto &[mask, isSet] : flags) {
        QCOMPARE((bits & mask) != 0, isSet);
    }
}

void TestStoreFidelity::tellsTheSameInColumns()
{
    SessionStore store;
    store.append(captureChanges());
    for (qint64 i = 0; i < store.end(); ++i) {
        compareColumns(store, i);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    const StoreChunk &chunk = store.chunk(0);
    const int rows = chunk.rowCount();
    QCOMPARE(std::ranges::count(chunk.text(rows), '\n'), 3 * rows);
    QCOMPARE(chunk.wikiTable().size(), 2); // nothing, and the one wiki
    QVERIFY(chunk.userTable().size() < rows);
}

void TestStoreFidelity::internsPlaces()
{
    FeedBatch batch = numberedChanges(0, 4);
    for (const size_t i : {1u, 3u}) {
        RecentChange &change = batch.changes[i];
        change.location = {52.5, 13.25, change.append("Berlin"), {}, change.append("Germany"), {'D', 'E'},
            GeoPrecision::City};
    }
    SessionStore store;
    store.append(batch);
    const StoreChunk &chunk = store.chunk(0);
    QCOMPARE(chunk.placeTable().size(), 2);
    QCOMPARE(chunk.places()[0], 0);
    QCOMPARE(chunk.places()[1], 1);
    QCOMPARE(chunk.places()[3], 1);
    QVERIFY(chunk.bits()[1] & ChangeBit::Located);
    QVERIFY(!(chunk.bits()[2] & ChangeBit::Located));
    const StoredPlace place = chunk.place(1);
    QCOMPARE(place.latitude, 52.5);
    QCOMPARE(place.longitude, 13.25);
    QVERIFY(place.city == "Berlin" && place.region.empty() && place.country == "Germany");
    QVERIFY(place.countryCode == "DE" && place.precision == GeoPrecision::City);
    QVERIFY(chunk.place(0).precision == GeoPrecision::None);
}

QTEST_GUILESS_MAIN(TestStoreFidelity)
#include "tst_storefidelity.moc"
