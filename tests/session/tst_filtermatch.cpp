// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filterchanges.h"
#include "session/filter.h"
#include "session/filtermatch.h"

#include <QTest>

#include <cstdlib>
#include <ctime>

using namespace WikiMon;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(WikiMon::RecentChange)

class TestFilterMatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin"); // has summer time
        ::tzset();
    }

    void matches_data()
    {
        QTest::addColumn<RecentChange>("change");
        QTest::addColumn<QString>("fits"); // each line an expression
        QTest::addColumn<QString>("fitsNot");

        RecentChange edit = anEdit({.summary = "/* Orbit */ Größe fixed #Wiki100 @Bob"});
        edit.isMinor = true;
        QTest::newRow("edit")
            << edit
            << u"mercury\nMERC lovel\nGRÖSSE OR größe\n\"ada love\"\n/^Ada/\n/ORBIT/i\n"
               "title:planet\ntitle:mercury*\ntitle:*(PLANET)\ntitle:\"Mercury (planet)\"\n"
               "title:=\"Mercury (planet)\"\ntitle:/\\(p/\nuser:ada_lovelace\nuser:Ada*\n"
               "user:X,\"ada LOVELACE\"\nsummary:größe\nsection:orbit\nns:0\nns:main\n"
               "ns:4,0\nwiki:enwiki\nwiki:EN.wikipedia.org\nwiki:en*\nlang:en\nlang:EN,de\n"
               "project:wikipedia\naction:edit\ntype:edit\nsize:42\nsize:>41\nsize:0..42\n"
               "is:minor\nis:bot,minor\nis:registered\nis:edit\ntag:wiki100\ntag:#Wiki*\n"
               "mention:bob\ntag:*\nsummary:*\n-is:bot\nx OR mercury\nsize:-5..3,42"_s
            << u"venus\nmercury venus\n/ada/\ntitle:=mercury\ntitle:=\"mercury (planet)\"\n"
               "title:merc*y\nuser:Ada\nuser:=\"ada lovelace\"\nsection:größe\nns:1\nns:talk\n"
               "wiki:en\nlang:e\nproject:wiki\naction:move\ntype:new,log\nlog:*\nsize:>42\n"
               "size:43..50\nis:bot\nis:anon\nis:new\nis:revert\nis:located\ntag:wiki\n"
               "mention:bo\ntarget:*\ncountry:*\nip:0.0.0.0/0\n-mercury\n-(venus OR ada)\n"
               "summary:=\"\"\nenwiki"_s;

        RecentChange ip = anEdit({.title = "Иван", .user = "198.51.100.7", .host = "de.m.wikipedia.org"});
        ip.location.precision = GeoPrecision::Country;
        ip.location.countryCode[0] = 'D';
        ip.location.countryCode[1] = 'E';
        ip.location.country = ip.append("Deutschland");
        ip.sizeChange = -100;
        QTest::newRow("IP edit") << ip
                                 << u"is:anon\nis:ip\nis:located\nip:198.51.100.7\nip:198.51.100.0/24\n"
                                    "ip:::ffff:198.51.100.7\nip:0.0.0.0/0\ncountry:de\ncountry:Germany\n"
                                    "country:deutschland\ncountry:*\nuser:198.51.*\nlang:de\nsize:<0\n"
                                    "size:-100..100\nиван\nИВАН\nsummary:=\"\""_s
                                 << u"is:temp\nis:registered\nip:198.51.100.8\nip:198.51.101.0/24\nip:::/0\n"
                                    "country:US\ncountry:Ger\nsummary:*\nsize:>-100"_s;

        QTest::newRow("IPv6") << anEdit({.user = "2001:DB8:0:1::7"})
                              << u"ip:2001:db8::/32\nip:2001:db8:0:1::7\nip:::/0\nip:2001:db8::/63"_s
                              << u"ip:2001:db8::/64\nip:0.0.0.0/0\nip:2001:db8::7"_s;

        QTest::newRow("temporary account")
            << anEdit({.user = "~2026-12345-67", .summary = "rv vandalism"})
            << u"is:anon\nis:temp\nis:revert\nuser:~2026*"_s << u"is:ip\nis:registered\nip:0.0.0.0/0"_s;

        QTest::newRow("log entry")
            << aLogEntry("block", "reblock", "User:Spam Bot")
            << u"type:log\nis:log\nlog:block\nlog:BLOCK/reblock\nlog:*/reblock\nlog:*\n"
               "log:move,block\nlog:b*/re*\naction:reblock\ntarget:user:spam_bot\n"
               "target:*bot\ntarget:/Spam/\nspam\nns:-1\nns:special"_s
            << u"type:edit\nis:edit\nlog:block/block\nlog:bl\nlog:move\naction:edit\n"
               "target:spam\nsize:0\nsize:-10..10\ntarget:\"User:Spam\""_s;

        RecentChange page = anEdit({.title = "Q1", .host = "www.wikidata.org", .dbname = "wikidatawiki"});
        page.type = ChangeType::New;
        page.isNew = true;
        page.isBot = true;
        page.isUnpatrolled = true;
        QTest::newRow("new page on Wikidata")
            << page
            << u"type:new\nis:new\nis:bot\nis:unpatrolled\nproject:wikidata\nwiki:wikidatawiki\nis:edit\n"
               "action:edit"_s
            << u"type:edit\nlang:*\nlang:www\nproject:wikipedia"_s;

        QTest::newRow("Commons") << anEdit({.host = "commons.wikimedia.org", .dbname = "commonswiki"})
                                 << u"project:commons\nproject:wikimedia"_s << u"lang:commons\nlang:*"_s;
        QTest::newRow("renamed language")
            << anEdit({.host = "zh-yue.wikipedia.org"}) << u"lang:yue\nlang:zh-yue"_s << u"lang:zh"_s;
        QTest::newRow("dbname alone")
            << anEdit({.host = "", .dbname = "zh_min_nanwiktionary"})
            << u"lang:zh-min-nan\nlang:nan\nproject:wiktionary"_s << u"project:wikipedia"_s;
        QTest::newRow("folding that changes the length")
            << anEdit({.title = "İstanbul \u212a \ua7ae"}) << u"k\ntitle:\u026a"_s << u"istanbul"_s;
    }
    void matches()
    {
        QFETCH(RecentChange, change);
        QFETCH(QString, fits);
        QFETCH(QString, fitsNot);
        const auto test = [&](const QString &expressions, bool expected) {
            for (const QString &expression : expressions.split(u'\n')) {
                const FilterParse parse = Filter::parse(expression);
                QVERIFY2(!parse.error,
                    qPrintable(expression + u": "_s + (parse.error ? parse.error->text : u""_s)));
                QVERIFY2(parse.filter.matches(change, {ChangeTime}) == expected, qPrintable(expression));
                const FilterParse negated = Filter::parse(u"-("_s + expression + u')');
                QVERIFY2(negated.filter.matches(change, {ChangeTime}) != expected, qPrintable(expression));
            }
        };
        test(fits, true);
        test(fitsNot, false);
        QVERIFY(Filter().matches(change, {ChangeTime}));
    }

    void times_data()
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("now"); // UTC
        QTest::addColumn<QString>("at");
        const auto row = [](const char *name, const QString &since, const QString &now, const QString &at) {
            QTest::newRow(name) << since << now << at;
        };
        row("minutes", u"10m"_s, u"2026-11-21T12:00:00Z"_s, u"2026-11-21T11:50:00Z"_s);
        row("a day is 24 hours", u"1d"_s, u"2026-03-29T12:00:00Z"_s, u"2026-03-28T12:00:00Z"_s);
        row("clock earlier today", u"12:30"_s, u"2026-11-21T12:00:00Z"_s, u"2026-11-21T11:30:00Z"_s);
        row("clock right now", u"13:00"_s, u"2026-11-21T12:00:00Z"_s, u"2026-11-21T12:00:00Z"_s);
        row("clock later: yesterday's", u"23:50"_s, u"2026-11-21T23:05:00Z"_s, u"2026-11-21T22:50:00Z"_s);
        row("clock in summer time", u"12:30"_s, u"2026-07-01T12:00:00Z"_s, u"2026-07-01T10:30:00Z"_s);
        row("clock across the change", u"12:00"_s, u"2026-03-29T09:00:00Z"_s, u"2026-03-28T11:00:00Z"_s);
        row("skipped time", u"02:30"_s, u"2026-03-29T09:00:00Z"_s, u"2026-03-29T01:00:00Z"_s);
        row("today", u"today"_s, u"2026-11-21T23:30:00Z"_s, u"2026-11-21T23:00:00Z"_s);
        row("yesterday across the change", u"yesterday"_s, u"2026-03-30T12:00:00Z"_s,
            u"2026-03-28T23:00:00Z"_s);
        row("local date", u"2026-11-21"_s, u"2026-11-25T12:00:00Z"_s, u"2026-11-20T23:00:00Z"_s);
        row("local date and time", u"2026-07-01T14:30:15"_s, u"2026-11-25T12:00:00Z"_s,
            u"2026-07-01T12:30:15Z"_s);
        row("UTC", u"2026-07-01T14:30Z"_s, u"2026-11-25T12:00:00Z"_s, u"2026-07-01T14:30:00Z"_s);
    }
    void times()
    {
        QFETCH(QString, since);
        QFETCH(QString, now);
        QFETCH(QString, at);
        const qint64 moment = QDateTime::fromString(at, Qt::ISODate).toMSecsSinceEpoch();
        const FilterContext context{QDateTime::fromString(now, Qt::ISODate).toMSecsSinceEpoch()};
        const Filter from = Filter::parse(u"since:"_s + since).filter;
        const Filter until = Filter::parse(u"before:"_s + since).filter;
        QVERIFY(!from.isEmpty() && !until.isEmpty());
        RecentChange change = anEdit({});
        const auto *time = std::get_if<FilterTime>(&from.root().term.values.front());
        QCOMPARE(
            QDateTime::fromMSecsSinceEpoch(time->resolve(context.now), Qt::UTC).toString(Qt::ISODate), at);
        for (const qint64 offset : {-1, 0, 1}) {
            change.timestamp = moment + offset;
            QCOMPARE(from.matches(change, context), offset >= 0);
            QCOMPARE(until.matches(change, context), offset < 0);
        }
    }

    void foldsCharacterByCharacter()
    {
        QCOMPARE(foldedCase("AÄΣςßİK\U00010400"), std::string("aäσσßİk\U00010428"));
    }
};

QTEST_GUILESS_MAIN(TestFilterMatch)
#include "tst_filtermatch.moc"
