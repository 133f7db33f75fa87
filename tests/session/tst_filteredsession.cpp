// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "randomsession.h"
#include "session/filteredsession.h"
#include "session/sessionstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = Test::RandomSession::Start + 3'600'000;
constexpr qint64 SmallLimit = 4 << 20; // bytes: one or two chunks

// A session with a filter whose signals are checked at each step: what they tell must add up to what matches.
class Watched
{
public:
    explicit Watched(qint64 memoryLimit = qint64(1) << 30) : store(memoryLimit)
    {
        const auto counts = [this] { return session.matches().count(); };
        const auto announce = [this, counts](qint64 count) {
            QVERIFY(count > 0);
            QCOMPARE(counts(), m_count); // nothing has happened yet
        };
        QObject::connect(&session, &FilteredSession::aboutToAppend, &session, announce);
        QObject::connect(&session, &FilteredSession::aboutToPrepend, &session, announce);
        QObject::connect(&session, &FilteredSession::aboutToDrop, &session, announce);
        const auto grow = [this, counts](qint64 count) {
            m_count += count;
            QCOMPARE(counts(), m_count);
        };
        QObject::connect(&session, &FilteredSession::appended, &session, grow);
        QObject::connect(&session, &FilteredSession::prepended, &session, grow);
        QObject::connect(
            &session, &FilteredSession::dropped, &session, [grow](qint64 count) { grow(-count); });
        QObject::connect(&session, &FilteredSession::reset, &session, [this, counts] { m_count = counts(); });
    }

    void append(int count)
    {
        FeedBatch batch;
        for (int i = 0; i < count; ++i) {
            batch.changes.push_back(random.next());
        }
        store.append(batch);
        session.storeChanged();
    }
    void setFilter(const QString &text)
    {
        const FilterParse parsed = Filter::parse(text);
        QVERIFY2(!parsed.error, qPrintable(text));
        session.setFilter(parsed.filter, Now);
    }
    void compare()
    {
        QTRY_VERIFY(!session.isSearching());
        std::vector<qint64> wanted;
        for (qint64 sequence = store.first(); sequence < store.end(); ++sequence) {
            if (session.filter().matches(store.change(sequence), {Now})) {
                wanted.push_back(sequence);
            }
        }
        QCOMPARE(session.matches().first(), store.first());
        QCOMPARE(session.matches().end(), store.end());
        QCOMPARE(session.matches().count(), qint64(wanted.size()));
        QCOMPARE(m_count, qint64(wanted.size()));
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            QCOMPARE(session.matches().sequenceAt(qint64(i)), wanted[i]);
        }
    }

    SessionStore store;
    FilteredSession session{store};
    Test::RandomSession random{7};

private:
    qint64 m_count = 0;
};

} // namespace

class TestFilteredSession : public QObject
{
    Q_OBJECT
private slots:
    void startsWithWhatIsThere();
    void findsOldAndNew();
    void takesRowsInWhileSearching();
    void narrowsAndWidens();
    void narrowsOnlyFromACompleteSearch();
    void appliesTheSameFilterAgainOnlyForTime();
    void dropsWhileSearching();
    void takesABatchLargerThanTheLimit_data();
    void takesABatchLargerThanTheLimit();
    void isCleared_data();
    void isCleared();
    void isClearedWhileSearching();
    void tellsWhenItSearches();
    void staysInStepAtRandom();
};

void TestFilteredSession::startsWithWhatIsThere()
{
    SessionStore store;
    FeedBatch batch;
    Test::RandomSession random(1);
    batch.changes.assign(10, random.next());
    store.append(batch);
    const FilteredSession session(store);
    QCOMPARE(session.matches().count(), 10);
    QVERIFY(!session.isSearching());
}

void TestFilteredSession::findsOldAndNew()
{
    Watched watched;
    watched.append(1000);
    watched.compare();
    watched.setFilter(u"kite"_s);
    QVERIFY(watched.session.isSearching());
    watched.compare();
    const qint64 before = watched.session.matches().count();
    QVERIFY(before > 0 && before < 1000);
    watched.append(500);
    QVERIFY(!watched.session.isSearching()); // new ones at once
    QVERIFY(watched.session.matches().count() > before);
    watched.compare();
    watched.setFilter({});
    QCOMPARE(watched.session.matches().count(), 1500);
    watched.compare();
}

void TestFilteredSession::takesRowsInWhileSearching()
{
    Watched watched;
    watched.append(40'000);
    watched.setFilter(u"is:minor kate"_s);
    for (int i = 0; i < 20; ++i) {
        watched.append(37);
    }
    QVERIFY(watched.session.isSearching());
    watched.compare();
}

void TestFilteredSession::narrowsAndWidens()
{
    Watched watched;
    watched.append(20'000);
    for (const QString &text : {u"k"_s, u"ki"_s, u"kite"_s, u"kite is:bot"_s, u"kite"_s, u"kate OR kite"_s,
             u"-kite"_s, u"absent-from-all"_s, u"absent-from-all kite"_s, u"size:>10"_s, u""_s}) {
        watched.setFilter(text);
        watched.append(20);
        watched.compare();
    }
}

void TestFilteredSession::narrowsOnlyFromACompleteSearch()
{
    Watched watched;
    watched.append(40'000);
    watched.setFilter(u"k"_s);
    watched.setFilter(u"ki"_s); // before anything was found
    watched.append(10);
    watched.setFilter(u"kit"_s);
    watched.compare();
    QVERIFY(watched.session.matches().count() > 0);
}

void TestFilteredSession::appliesTheSameFilterAgainOnlyForTime()
{
    Watched watched;
    watched.append(100);
    QSignalSpy reset(&watched.session, &FilteredSession::reset);
    watched.setFilter(u"kite"_s);
    watched.setFilter(u"kite"_s);
    QCOMPARE(reset.size(), 1);
    watched.setFilter(u"before:59m"_s); // all that came in the first minute
    watched.compare();
    const qint64 before = watched.session.matches().count();
    QVERIFY(before < 100);
    watched.session.setFilter(watched.session.filter(), Now + 60'000);
    QTRY_VERIFY(!watched.session.isSearching());
    QVERIFY(watched.session.matches().count() > before);
}

void TestFilteredSession::dropsWhileSearching()
{
    Watched watched(SmallLimit);
    watched.append(30'000);
    watched.setFilter(u"k"_s);
    watched.compare();
    watched.setFilter(u"ki"_s); // goes through what the former one found, while that is dropped
    while (watched.store.first() < 40'000) {
        watched.append(500);
    }
    watched.compare();
    watched.setFilter(u"a"_s);
    while (watched.store.first() < 80'000) {
        watched.append(500);
        QCoreApplication::processEvents();
    }
    watched.compare();
}

void TestFilteredSession::takesABatchLargerThanTheLimit_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("no filter") << QString();
    QTest::newRow("a filter") << u"kite"_s;
    QTest::newRow("no match") << u"absent-from-all"_s;
}

void TestFilteredSession::takesABatchLargerThanTheLimit()
{
    QFETCH(QString, filter);
    Watched watched(SmallLimit);
    watched.setFilter(filter);
    watched.append(100);
    const qint64 end = watched.store.end();
    watched.append(60'000); // what came first in it is dropped before it was tested
    QVERIFY(watched.store.first() > end);
    watched.compare();
    watched.append(10);
    watched.compare();
}

void TestFilteredSession::isCleared_data()
{
    takesABatchLargerThanTheLimit_data();
}

void TestFilteredSession::isCleared()
{
    QFETCH(QString, filter);
    Watched watched;
    watched.append(100);
    watched.setFilter(filter);
    watched.compare();
    watched.store.clear();
    watched.session.storeChanged();
    QCOMPARE(watched.session.matches().count(), 0);
    watched.append(50);
    watched.compare();
    watched.store.clear(); // and filled again before anybody is told
    watched.append(50);
    watched.compare();
}

void TestFilteredSession::isClearedWhileSearching()
{
    Watched watched;
    watched.append(40'000);
    watched.setFilter(u"kite"_s);
    watched.store.clear();
    watched.session.storeChanged();
    watched.append(100);
    watched.compare();
    watched.append(40'000);
    watched.setFilter(u"kate"_s);
    watched.store.clear();
    watched.append(100);
    watched.compare();
}

void TestFilteredSession::tellsWhenItSearches()
{
    Watched watched;
    QSignalSpy searching(&watched.session, &FilteredSession::searchingChanged);
    watched.setFilter(u"kite"_s); // of nothing
    QVERIFY(!watched.session.isSearching());
    watched.append(40'000);
    QCOMPARE(searching.size(), 0);
    watched.setFilter(u"kate"_s);
    watched.setFilter(u"a"_s);
    QCOMPARE(searching.size(), 1);
    QCOMPARE(watched.session.total(), 40'000);
    QVERIFY(watched.session.tested() < 40'000);
    watched.setFilter({}); // cancels
    QCOMPARE(searching.size(), 2);
    QVERIFY(!searching[1][0].toBool());
    watched.setFilter(u"kite"_s);
    QTRY_COMPARE(searching.size(), 4);
    QVERIFY(!searching[3][0].toBool());
    watched.compare();
}

void TestFilteredSession::staysInStepAtRandom()
{
    static const QStringList filters{u""_s, u"k"_s, u"ki"_s, u"kite"_s, u"is:bot"_s, u"is:bot k"_s,
        u"size:>0"_s, u"-a"_s, u"absent-from-all"_s, u"/k.te/i"_s};
    for (unsigned seed = 0; seed < 4; ++seed) {
        Watched watched(SmallLimit);
        std::mt19937 random(seed);
        for (int step = 0; step < 120; ++step) {
            switch (random() % 8) {
            case 0:
            case 1:
                watched.setFilter(filters[qsizetype(random() % std::size_t(filters.size()))]);
                break;
            case 2:
                QCoreApplication::processEvents();
                break;
            case 3:
                if (random() % 20 == 0) {
                    watched.store.clear();
                    watched.session.storeChanged();
                }
                break;
            default:
                watched.append(int(random() % 900));
            }
        }
        watched.compare();
    }
}

QTEST_GUILESS_MAIN(TestFilteredSession)
#include "tst_filteredsession.moc"
