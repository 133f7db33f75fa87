// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filter.h"
#include "wiki/wikicatalogue.h"

#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestFilterParser : public QObject
{
    Q_OBJECT

private slots:
    // Text and its plainest form: shows how it was understood.
    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *name, const QString &text, const QString &plain) {
            QTest::newRow(name) << text << plain;
        };
        row("juxtaposition is AND", u"a  b AND c"_s, u"a b c"_s);
        row("OR is lowest", u"a b OR c d"_s, u"a b OR c d"_s);
        row("parentheses", u"a (b OR c)"_s, u"a (b OR c)"_s);
        row("needless parentheses", u"((a)) OR (b c)"_s, u"a OR b c"_s);
        row("negations", u"NOT a -b -(c d) --e"_s, u"-a -b -(c d) --e"_s);
        row("minus binds tighter than OR", u"-a OR b"_s, u"-a OR b"_s);
        row("small operators are words", u"a or b"_s, u"a or b"_s);
        row("a quoted operator", u"\"OR\" a"_s, u"\"OR\" a"_s);
        row("parentheses in a word", u"(Mercury_(planet) OR x)"_s, u"\"Mercury_(planet)\" OR x"_s);
        row("underscores in titles", u"title:List_of_*"_s, u"title:\"List of *\""_s);
        row("underscore in quotation marks", u"title:\"a_b\""_s, u"title:\"a_b\""_s);
        row("fields in any case", u"TITLE:a Ns:0"_s, u"title:a ns:0"_s);
        row("several values", u"user:A,\"B C\",D*"_s, u"user:A,\"B C\",D*"_s);
        row("escapes", u"\"a \\\"b\\\" \\\\ c\""_s, u"\"a \\\"b\\\" \\\\ c\""_s);
        row("plain star", u"title:\"\\*\""_s, u"title:\"\\*\""_s);
        row("star in an exact value", u"title:=\"a*b\""_s, u"title:=\"a\\*b\""_s);
        row("stars in a row", u"user:a**b"_s, u"user:a*b"_s);
        row("nothing exactly", u"summary:=\"\""_s, u"summary:=\"\""_s);
        row("expressions", u"/a b\\/c/i title:/x,y/"_s, u"/a b\\/c/i title:/x,y/"_s);
        row("escaped backslash before the end", u"/a\\\\/"_s, u"/a\\\\/"_s);
        row("composed", u"e\u0301"_s, u"\u00e9"_s);
        row("hash sign", u"tag:#wiki,b"_s, u"tag:wiki,b"_s);
        row("log type and action", u"log:block/reblock,*/move_redir"_s,
            u"log:\"block/reblock\",\"*/move_redir\""_s);
        row("sizes", u"size:>500,>=5,<5,<=-5,7,=7,-100..100,..3,3.."_s,
            u"size:>=501,>=5,<=4,<=-5,7,7,-100..100,<=3,>=3"_s);
        row("minus sign", u"size:<\u2212500"_s, u"size:<=-501"_s);
        row("addresses", u"ip:192.0.2.9/24,::ffff:1.2.3.4,2001:DB8::1/32,::ffff:192.0.2.0/120"_s,
            u"ip:192.0.2.0/24,1.2.3.4,2001:db8::/32,192.0.2.0/24"_s);
        row("durations", u"since:90m before:1h30m"_s, u"since:90m before:90m"_s);
        row("days and weeks", u"since:2w OR since:today OR since:yesterday"_s,
            u"since:14d OR since:today OR since:yesterday"_s);
        row("clock", u"since:9:05"_s, u"since:09:05"_s);
        row("date in UTC", u"since:2026-11-21T14:30Z before:2026-11-22Z"_s,
            u"since:2026-11-21T14:30:00.000Z before:2026-11-22T00:00:00.000Z"_s);
        row("namespaces", u"ns:user_talk,4,-1,Wikipedia"_s, u"ns:\"user talk\",4,-1,Project"_s);
        row("flags", u"is:BOT,minor type:New"_s, u"is:bot,minor type:new"_s);
        row("colon in the middle of a word", u"12:30"_s, u"\"12:30\""_s);
        row("nothing", u"  "_s, u""_s);
    }
    void understands()
    {
        QFETCH(QString, text);
        const FilterParse parse = Filter::parse(text);
        QVERIFY2(!parse.error, qPrintable(parse.error ? parse.error->text : QString()));
        QTEST(filterText(parse.filter.root()), "plain");
        QCOMPARE(parse.filter.text(), text);
        const FilterParse again = Filter::parse(filterText(parse.filter.root()));
        QVERIFY(!again.error);
        QVERIFY(again.filter == parse.filter);
    }

    void errors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("says");
        const auto row
            = [](const char *name, const QString &text, int position, int length, const QString &says) {
                  QTest::newRow(name) << text << position << length << says;
              };
        row("unknown field", u"a titel:x"_s, 2, 5, u"title:"_s);
        row("known by another name", u"namespace:x"_s, 0, 9, u"ns:"_s);
        row("address", u"https://x"_s, 0, 5, u"quotation marks"_s);
        row("unknown flag", u"is:bot,foo"_s, 7, 3, u"unpatrolled"_s);
        row("type", u"type:move"_s, 5, 4, u"edit, new or log"_s);
        row("size", u"size:big"_s, 5, 3, u"500"_s);
        row("size too large", u"size:99999999999"_s, 5, 11, u"bytes"_s);
        row("address range", u"ip:192.0.2.0/33"_s, 3, 12, u"192.0.2.0/24"_s);
        row("address without prefix", u"ip:192.0.2.0/"_s, 3, 10, u"192.0.2.0/24"_s);
        row("time", u"since:later"_s, 6, 5, u"14:30"_s);
        row("duration without unit", u"since:10"_s, 6, 2, u"10m"_s);
        row("no such day", u"since:2026-02-30"_s, 6, 10, u"2026"_s);
        row("two times", u"since:1h,2h"_s, 0, 11, u"one time"_s);
        row("unclosed phrase", u"a \"b"_s, 2, 1, u"never closed"_s);
        row("unclosed parenthesis", u"a (b"_s, 2, 1, u"never closed"_s);
        row("only a parenthesis", u"("_s, 0, 1, u"never closed"_s);
        row("closing parenthesis", u"a )b"_s, 2, 1, u"no opening"_s);
        row("empty parentheses", u"a ( )"_s, 2, 3, u"nothing between"_s);
        row("unclosed expression", u"a /b"_s, 2, 1, u"regular expression"_s);
        row("empty expression", u"//"_s, 0, 2, u"nothing between"_s);
        row("wrong expression", u"title:/a(b/"_s, 10, 0, u"parenthesis"_s);
        row("wrong expression behind a slash", u"/\\/[z-a]/"_s, 6, 1, u"range"_s);
        row("flag of an expression", u"/a/x"_s, 3, 1, u"any case"_s);
        row("expression for a wiki", u"wiki:/a/"_s, 5, 3, u"no regular expressions"_s);
        row("no value", u"title: x"_s, 6, 0, u"wants a value"_s);
        row("no value after a comma", u"ns:0, 1"_s, 5, 0, u"missing"_s);
        row("nothing after OR", u"a OR "_s, 2, 2, u"after OR"_s);
        row("nothing before OR", u"OR a"_s, 0, 2, u"before OR"_s);
        row("nothing after a minus", u"a - b"_s, 2, 1, u"after -"_s);
        row("quotation mark in a word", u"a\"b\""_s, 1, 1, u"middle"_s);
        row("no blank after a phrase", u"\"a\"b"_s, 3, 1, u"blank"_s);
        row("empty phrase", u"\"\""_s, 0, 2, u"nothing to look for"_s);
        row("too deep", u"("_s.repeated(65) + u"a"_s + u")"_s.repeated(65), 64, 1, u"too many"_s);
        row("too long", u"a"_s.repeated(8193), 8192, 1, u"too long"_s);
        row("too many words", u"a "_s.repeated(1025), 2048, 1, u"too many"_s);
        row("too many expressions", u"/a/ "_s.repeated(17), 64, 3, u"too many"_s);
    }
    void errors()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const FilterParse parse = Filter::parse(text);
        QVERIFY(parse.error);
        QVERIFY2(parse.error->text.contains(says), qPrintable(parse.error->text));
        QTEST(int(parse.error->position), "position");
        QTEST(int(parse.error->length), "length");
        QVERIFY(parse.filter.isEmpty());
    }

    void doubts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown wiki") << u"wiki:nowiki,xxwiki"_s << u"xxwiki"_s;
        QTest::newRow("mobile wiki") << u"wiki:de.m.wikipedia.org"_s << u"\"de.wikipedia.org\""_s;
        QTest::newRow("unknown namespace") << u"ns:Benutzer"_s << u"Benutzer"_s;
        QTest::newRow("unknown country") << u"country:XX"_s << u"XX"_s;
        QTest::newRow("range turned round") << u"size:5..1"_s << u"No size"_s;
        QTest::newRow("small or") << u"a or b"_s << u"OR"_s;
        QTest::newRow("star without field") << u"a*"_s << u"ordinary"_s;
        QTest::newRow("nothing doubtful")
            << u"wiki:enwiki,En.Wikipedia.org,xx* ns:Portal_talk,MediaWiki country:de,Germany size:1..1"_s
            << QString();
    }
    void doubts()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        static const WikiCatalogue catalogue;
        const FilterParse parse = Filter::parse(text, &catalogue);
        QVERIFY(!parse.error);
        QCOMPARE(parse.doubts.size(), says.isEmpty() ? 0 : 1);
        if (!says.isEmpty()) {
            QVERIFY2(parse.doubts[0].text.contains(says), qPrintable(parse.doubts[0].text));
        }
    }

    void timeIsToldApart()
    {
        QVERIFY(Filter::parse(u"a (b OR -since:10m)"_s).filter.dependsOnTime());
        QVERIFY(Filter::parse(u"before:14:30"_s).filter.dependsOnTime());
        QVERIFY(!Filter::parse(u"since:2026-11-21 a"_s).filter.dependsOnTime());
        QVERIFY(!Filter().dependsOnTime());
        QVERIFY(Filter() == Filter::parse(u" "_s).filter);
    }
};

QTEST_GUILESS_MAIN(TestFilterParser)
#include "tst_filterparser.moc"
