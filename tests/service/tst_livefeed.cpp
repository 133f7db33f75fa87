// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/usualrates.h"
#include "feedtext.h"
#include "irc/ircchannels.h"
#include "irc/linebuffer.h"
#include "scriptedircserver.h"
#include "service/livefeed.h"
#include "service/service.h"
#include "service/suspendwatcher.h"
#include "wiki/siteinfofetcher.h"

#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 20'000;

ServiceSettings quickSettings()
{
    ServiceSettings settings;
    settings.hasWindow = true;
    settings.ircTimings.joinPause = 20ms;
    settings.ircTimings.backoffFirst = 20ms;
    return settings;
}

QStringList titlesOf(const FeedBatch &batch)
{
    QStringList titles;
    for (const RecentChange &change : batch.changes) {
        const auto text = [&change](TextRange range) {
            const std::string_view view = change.view(range);
            return QString::fromUtf8(view.data(), qsizetype(view.size()));
        };
        titles.append(text(change.wiki) + u'|' + text(change.namespaceName) + u'|' + text(change.title));
    }
    return titles;
}

QByteArray line(const QByteArray &title)
{
    return edit(title, "M", "https://x.org/w/index.php?diff=2&oldid=1", "Alice", "(+1)", "words");
}

} // namespace

// The service's live feeds: other wikis while it runs, sites of one's own, all wikis at once, sleep.
class TestLiveFeed : public QObject
{
    Q_OBJECT
private slots:
    void otherWikisWhileRunning();
    void ownSite();
    void allWikis();
    void counts();
    void ratesAreThoseOfWikimediasWikis();
    void sleep();
    void reconnectsAtOnce();
    void namespacesOfASite();
};

void TestLiveFeed::otherWikisWhileRunning()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    Service service(quickSettings());
    QStringList titles;
    connect(&service, &Service::changesArrived, this,
        [&titles](const FeedBatchPtr &batch) { titles += titlesOf(*batch); });
    service.setIrcServer(u"127.0.0.1"_s, server.port());
    const Wiki en = *service.catalogue().byDbname(u"enwiki"_s);
    const Wiki de = *service.catalogue().byDbname(u"dewiki"_s);
    service.connectToWikis({en});
    QTRY_VERIFY_WITH_TIMEOUT(server.isJoined("#en.wikipedia"), Patience);
    server.say("#en.wikipedia", line("A"));
    service.setWikis({en, de});
    QTRY_VERIFY_WITH_TIMEOUT(server.isJoined("#de.wikipedia"), Patience);
    server.say("#de.wikipedia", line("Benutzer:B"));
    service.setWikis({de});
    QTRY_VERIFY_WITH_TIMEOUT(server.received().contains("PART #en.wikipedia"), Patience);
    server.say("#en.wikipedia", line("not any more")); // it is said before PART is read; nobody wants it
    server.say("#de.wikipedia", line("C"));
    QTRY_COMPARE_WITH_TIMEOUT(titles.size(), 3, Patience);
    QCOMPARE(titles, (QStringList{u"enwiki|Main|A"_s, u"dewiki|User|Benutzer:B"_s, u"dewiki|Main|C"_s}));
    QCOMPARE(server.connectionCount(), 1);
    QTRY_COMPARE(service.sourceState().wikis.size(), 1);
    QCOMPARE(service.sourceState().wikis[0].dbname, u"dewiki"_s);
}

// A site's own server, its channel named as one of Wikimedia's: the changes are the site's.
void TestLiveFeed::ownSite()
{
    ScriptedIrcServer wikimedia;
    ScriptedIrcServer own;
    QVERIFY(wikimedia.listen() && own.listen());
    const QByteArray json = R"({"name":"Ours","host":"wiki.example.org","dbname":"ourwiki","language":"de",
        "channel":"#en.wikipedia","irc":"127.0.0.1:)"
        + QByteArray::number(own.port()) + "\"}";
    const OwnSites sites = parseOwnSites(json);
    QVERIFY2(sites.error.isEmpty(), qPrintable(sites.error));
    ServiceSettings settings = quickSettings();
    settings.feed.sites = sites.sites;
    Service service(settings);
    QStringList titles;
    connect(&service, &Service::changesArrived, this,
        [&titles](const FeedBatchPtr &batch) { titles += titlesOf(*batch); });
    service.setIrcServer(u"127.0.0.1"_s, wikimedia.port());
    const Wiki en = *service.catalogue().byDbname(u"enwiki"_s);
    service.connectToWikis({sites.sites[0].wiki});
    QTRY_VERIFY_WITH_TIMEOUT(own.isJoined("#en.wikipedia"), Patience);
    QCOMPARE(wikimedia.connectionCount(), 0); // none of its wikis is watched
    own.say("#en.wikipedia", line("Benutzer:A"));
    QTRY_COMPARE_WITH_TIMEOUT(titles.size(), 1, Patience);
    service.setWikis({en, sites.sites[0].wiki});
    QTRY_VERIFY_WITH_TIMEOUT(wikimedia.isJoined("#en.wikipedia"), Patience);
    wikimedia.say("#en.wikipedia", line("User:A"));
    QTRY_COMPARE_WITH_TIMEOUT(titles.size(), 2, Patience);
    QCOMPARE(titles, (QStringList{u"ourwiki|User|Benutzer:A"_s, u"enwiki|User|User:A"_s}));
    // What the buffers of both had no room for is one number.
    own.sendRaw(QByteArray(2 * LineBuffer::MaxLineSize, 'x') + "\r\n");
    wikimedia.sendRaw(QByteArray(2 * LineBuffer::MaxLineSize, 'x') + "\r\n");
    const auto dropped = [&service] { return service.sourceState().dropped; };
    QTRY_COMPARE_WITH_TIMEOUT(dropped().value(0).count, qint64(2), Patience);
    QCOMPARE(dropped().size(), 1);
    service.setWikis({en}); // the other feed ends, but not what it lost
    QTRY_COMPARE_WITH_TIMEOUT(service.sourceState().wikis.size(), 1, Patience);
    QCOMPARE(dropped().value(0).count, qint64(2));
    service.setWikis({en, sites.sites[0].wiki});
    QTRY_COMPARE(service.sourceState().wikis.size(), 2);
    QSignalSpy gaps(&service, &Service::gapEnded);
    own.stopListening();
    own.closeAll();
    QTRY_VERIFY_WITH_TIMEOUT(!service.sourceState().reason.isEmpty(), Patience); // its link is lost
    QVERIFY(gaps.isEmpty());
    service.stopFeed();
    QTRY_COMPARE_WITH_TIMEOUT(service.sourceState().phase, SourcePhase::Stopped, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(gaps.size(), 1, Patience);
}

// Every open wiki: all are joined, and the server gets no more than a few lines at once.
void TestLiveFeed::allWikis()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    Service service(quickSettings());
    QList<Wiki> wikis;
    for (const Wiki &wiki : service.catalogue().wikis()) {
        if (wiki.status == WikiStatus::Open) {
            wikis.append(wiki);
        }
    }
    QVERIFY(wikis.size() > 700);
    service.setIrcServer(u"127.0.0.1"_s, server.port());
    QElapsedTimer timer;
    timer.start();
    service.connectToWikis(wikis);
    const auto allWatched = [&service] {
        const QList<WikiFeedState> &states = service.sourceState().wikis;
        return !states.isEmpty() && std::ranges::all_of(states, [](const WikiFeedState &wiki) {
            return wiki.phase == WikiPhase::Watched;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allWatched(), Patience);
    qsizetype joins = 0;
    for (const QByteArray &received : server.received()) {
        QVERIFY(received.size() <= IrcChannels::MaxJoinLine);
        joins += received.startsWith("JOIN");
    }
    qInfo("%lld wikis in %lld JOIN lines, %lld ms with pauses of 20 ms", qint64(wikis.size()), qint64(joins),
        timer.elapsed());
    QVERIFY(joins < 60);
    QVERIFY(timer.elapsed() >= (joins / 5 - 1) * 20); // batches with pauses between them
    QCOMPARE(server.connectionCount(), 1);
}

void TestLiveFeed::counts()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    Service service(quickSettings());
    service.setIrcServer(u"127.0.0.1"_s, server.port());
    service.connectToWikis({*service.catalogue().byDbname(u"enwiki"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(server.isJoined("#en.wikipedia"), Patience);
    server.say("#en.wikipedia", line("A"));
    server.say("#en.wikipedia", "no change at all");
    QTRY_COMPARE_WITH_TIMEOUT(service.sourceState().changes, qint64(1), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(service.sourceState().rejectedLines, qint64(1), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(service.sourceState().bytes > 0, Patience);
    const SourceState &state = service.sourceState();
    QCOMPARE(state.kind, SourceKind::Irc);
    QCOMPARE(state.wikis.size(), 1);
    QCOMPARE(state.wikis[0].changes, qint64(1));
    QVERIFY(state.wikis[0].usualPerMinute > 0);
    QVERIFY(state.lastChange > 0);
}

// A busy site of one's own must not have Wikimedia's feeds look silent.
void TestLiveFeed::ratesAreThoseOfWikimediasWikis()
{
    const OwnSites own = parseOwnSites(R"({"name":"Ours","host":"wiki.example.org","dbname":"ourwiki",
        "channel":"#changes","irc":"127.0.0.1:1"})");
    QVERIFY2(own.error.isEmpty(), qPrintable(own.error));
    ServiceSettings settings = quickSettings();
    settings.ircHost = u"127.0.0.1"_s;
    settings.feed.sites = own.sites;
    const WikiCatalogue catalogue;
    const NamespaceLibrary library;
    SiteInfoFetcher siteInfo{QString()};
    UsualRates rates{QString()};
    rates.learn(u"ourwiki"_s, 100'000, 100);
    QVERIFY(rates.perMinute(u"ourwiki"_s) > 100);
    LiveFeed feed(
        catalogue, library, [](RecentChange &) {}, siteInfo, rates);
    const auto source = feed.make(settings, {*catalogue.byDbname(u"enwiki"_s), own.sites[0].wiki});
    QVERIFY(source);
    QCOMPARE(feed.usualPerMinute(), rates.perMinute(u"enwiki"_s));
}

// The clock that goes on while the machine sleeps runs away from the other one.
void TestLiveFeed::sleep()
{
    qint64 awake = 5000;
    qint64 asleep = 0;
    SuspendWatcher watcher({[&] { return awake + asleep; }, [&] { return awake; }});
    QList<qint64> told;
    connect(&watcher, &SuspendWatcher::resumed, this, [&told](qint64 slept) { told.append(slept); });
    watcher.start();
    for (int i = 0; i < 100; ++i) {
        awake += 10'000; // a busy machine is no sleeping one
        asleep += 5; // and clocks are read one after the other
        watcher.look();
    }
    QVERIFY(told.isEmpty());
    asleep += 3'600'000;
    watcher.look();
    watcher.look();
    QCOMPARE(told, QList<qint64>{3'600'000});
}

void TestLiveFeed::reconnectsAtOnce()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    Service service(quickSettings());
    QSignalSpy gaps(&service, &Service::gapEnded);
    service.setIrcServer(u"127.0.0.1"_s, server.port());
    service.connectToWikis({*service.catalogue().byDbname(u"enwiki"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(service.sourceState().phase, SourcePhase::Receiving, Patience);
    service.reconnect(u"The computer slept."_s);
    QTRY_COMPARE_WITH_TIMEOUT(gaps.size(), 1, Patience);
    QCOMPARE(gaps[0][0].value<FeedGap>().reason, u"The computer slept."_s);
    QCOMPARE(server.connectionCount(), 2);
    QTRY_COMPARE(service.sourceState().gaps.size(), 1);
    service.stopFeed();
    QTRY_COMPARE_WITH_TIMEOUT(service.sourceState().phase, SourcePhase::Stopped, Patience);
    service.reconnect(u"nothing runs"_s);
    QTest::qWait(50);
    QCOMPARE(server.connectionCount(), 2);
}

// What a site says of its namespaces is no word on the wiki of Wikimedia's that is named as it is.
void TestLiveFeed::namespacesOfASite()
{
    const WikiCatalogue catalogue;
    const NamespaceLibrary library;
    SiteInfoFetcher fetcher({});
    UsualRates rates({});
    LiveFeed live(catalogue, library, {}, fetcher, rates);
    const Wiki en = *catalogue.byDbname(u"enwiki"_s);
    OwnSite site;
    site.wiki = en;
    site.wiki.host = u"wiki.example.org"_s;
    site.events = QUrl(u"http://127.0.0.1:9/stream"_s);
    ServiceSettings settings;
    settings.feed.sites = {site};
    const std::unique_ptr<ChangeSource> source = live.make(settings, {});
    const NamespaceTablePtr builtIn = live.contexts().forWiki(en).namespaces;
    const auto told = std::make_shared<const NamespaceTable>();
    live.setNamespaces(site.wiki, told);
    QCOMPARE(live.contexts().forWiki(en).namespaces, builtIn);
    live.setNamespaces(en, told);
    QCOMPARE(live.contexts().forWiki(en).namespaces, NamespaceTablePtr(told));
}

QTEST_GUILESS_MAIN(TestLiveFeed)
#include "tst_livefeed.moc"
