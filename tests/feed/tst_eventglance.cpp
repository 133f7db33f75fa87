// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "feed/eventglance.h"
#include "feed/wikiselection.h"
#include "testdata.h"

#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

// "wiki|server|seconds", or "?" where only the parser can tell.
static QByteArray glanced(const QByteArray &json)
{
    const EventGlance glance = glanceAtEvent(toView(json));
    const auto bytes = [](std::string_view view) { return QByteArray(view.data(), qsizetype(view.size())); };
    return glance.isCertain
        ? bytes(glance.wiki) + '|' + bytes(glance.serverName) + '|' + QByteArray::number(glance.seconds)
        : QByteArray("?");
}

class TestEventGlance : public QObject
{
    Q_OBJECT
private slots:
    void glances_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("glance");
        const auto row = [](const char *name, const char *json, const char *glance) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"') << QByteArray(glance);
        };
        row("as it comes", "{'title':'A','timestamp':12,'server_name':'de.wikipedia.org','wiki':'dewiki'}",
            "dewiki|de.wikipedia.org|12");
        row("with blanks", " { 'wiki' :\t'dewiki' ,\n'timestamp' : 3 } ", "dewiki||3");
        row("a title that looks like it", "{'title':'\\'wiki\\':\\'frwiki\\'','wiki':'dewiki'}",
            "dewiki||-1");
        row("a title that looks like it, behind", "{'wiki':'dewiki','title':',\\'wiki\\':\\'frwiki\\','}",
            "dewiki||-1");
        row("a title that ends with backslashes", "{'title':'\\\\\\\\','wiki':'dewiki','user':'\\\\\\''}",
            "dewiki||-1");
        row("a title that is the word", "{'title':'wiki','user':'server_name','wiki':'dewiki'}",
            "dewiki||-1");
        row("in an inner object", "{'wiki':'dewiki','log_params':{'wiki':'frwiki','timestamp':4}}",
            "dewiki||-1");
        row("in an inner array", "{'log_params':['wiki',{'wiki':'frwiki'}],'wiki':'dewiki'}", "dewiki||-1");
        row("brackets in a text", "{'title':'}{][','wiki':'dewiki'}", "dewiki||-1");
        row("twice: the last one counts", "{'wiki':'frwiki','wiki':'dewiki'}", "dewiki||-1");
        row("twice: the last one is none", "{'wiki':'frwiki','wiki':null}", "||-1");
        row("no text", "{'wiki':{'wiki':'frwiki'},'server_name':7}", "||-1");
        row("nothing", "{}", "||-1");
        row("a time in the past", "{'timestamp':-5}", "||-5");
        row("a key with an escape", "{'w\\u0069ki':'frwiki','wiki':'dewiki'}", "?");
        row("a value with an escape", "{'wiki':'de\\u0077iki'}", "?");
        row("no end", "{'wiki':'dewiki'", "?");
        row("no end of a text", "{'wiki':'dewiki", "?");
        row("more behind the end", "{'wiki':'dewiki'}{'wiki':'frwiki'}", "?");
        row("no object", "['wiki','dewiki']", "?");
        row("nothing at all", "", "?");
    }
    void glances()
    {
        QFETCH(QByteArray, json);
        QTEST(glanced(json), "glance");
    }
    void capture()
    {
        for (const QByteArray &event : readData(u"en.truth.jsonl"_s).trimmed().split('\n')) {
            QVERIFY(glanced(event).startsWith("enwiki|en.wikipedia.org|17952"));
        }
    }
    void selection()
    {
        Wiki german;
        german.dbname = u"dewiki"_s;
        german.host = u"de.wikipedia.org"_s;
        Wiki own;
        own.host = u"wiki.example.org"_s;
        QVERIFY(WikiSelection().wants("frwiki", "fr.wikipedia.org"));
        const WikiSelection chosen({german, own});
        QVERIFY(chosen.wants("dewiki", "auth.wikimedia.org"));
        QVERIFY(chosen.wants("", "de.wikipedia.org"));
        QVERIFY(chosen.wants("my_wiki", "wiki.example.org"));
        QVERIFY(!chosen.wants("frwiki", "fr.wikipedia.org"));
        QVERIFY(!chosen.wants("frwiki", "de.wikipedia.org"));
        QVERIFY(!chosen.wants("", ""));
    }
};

QTEST_GUILESS_MAIN(TestEventGlance)
#include "tst_eventglance.moc"
