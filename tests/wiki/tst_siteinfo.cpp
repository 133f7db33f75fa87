// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/siteinfo.h"

#include "testdata.h"

#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestSiteInfo : public QObject
{
    Q_OBJECT
private slots:
    void realAnswer();
    void formatVersions_data();
    void formatVersions();
    void englishNamesComeFromTheBuiltInTable();
    void rejects_data();
    void rejects();
    void passesOverNonsense();
    void survivesCutAnswers();
};

// Of a Russian wiki, in both forms.
static const char versionOne[] = R"({"query":{"namespaces":{
    "-1":{"id":-1,"canonical":"Special","*":"Служебная"},
    "0":{"id":0,"*":""},
    "2":{"id":2,"canonical":"User","*":"Участник"},
    "4":{"id":4,"canonical":"Project","*":"Википедия"},
    "100":{"id":100,"canonical":"Портал","*":"Портал"},
    "3000":{"id":3000,"*":"Новое место"}},
    "namespacealiases":[{"id":2,"*":"Участница"},{"id":4,"*":"ВП"}]}})";
static const char versionTwo[] = R"({"batchcomplete":true,"query":{"namespaces":{
    "-1":{"id":-1,"canonical":"Special","name":"Служебная"},
    "0":{"id":0,"name":""},
    "2":{"id":2,"canonical":"User","name":"Участник"},
    "4":{"id":4,"canonical":"Project","name":"Википедия"},
    "100":{"id":100,"canonical":"Портал","name":"Портал"},
    "3000":{"id":3000,"name":"Новое место"}},
    "namespacealiases":[{"id":2,"alias":"Участница"},{"id":4,"alias":"ВП"}]}})";

void TestSiteInfo::realAnswer()
{
    const std::optional<NamespaceTable> table = parseSiteInfo(Test::readData(u"en.siteinfo.json"_s));
    QVERIFY(table);
    QCOMPARE(table->ofTitle("Wikipedia:X"), (Namespace{4, "Project"}));
    QCOMPARE(table->ofTitle("Project talk:X"), (Namespace{5, "Project talk"}));
    QCOMPARE(table->ofTitle("WT:X"), (Namespace{5, "Project talk"}));
    QCOMPARE(table->ofTitle("Image talk:X"), (Namespace{7, "File talk"}));
    QCOMPARE(table->ofTitle("Draft talk:X"), (Namespace{119, "Draft talk"}));
    QCOMPARE(table->ofTitle("Special:Log/move"), (Namespace{-1, "Special"}));
    QCOMPARE(table->ofTitle("Main:X"), NamespaceTable::main());
    QCOMPARE(table->ofTitle("Benutzer:X"), NamespaceTable::main());
}

void TestSiteInfo::formatVersions_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("1") << QByteArray(versionOne);
    QTest::newRow("2") << QByteArray(versionTwo);
}

void TestSiteInfo::formatVersions()
{
    QFETCH(QByteArray, json);
    const std::optional<NamespaceTable> table = parseSiteInfo(json);
    QVERIFY(table);
    QCOMPARE(table->ofTitle("Служебная:X"), (Namespace{-1, "Special"}));
    QCOMPARE(table->ofTitle("Участница:X"), (Namespace{2, "User"}));
    QCOMPARE(table->ofTitle("User:X"), (Namespace{2, "User"}));
    QCOMPARE(table->ofTitle("ВП:X"), (Namespace{4, "Project"}));
    QCOMPARE(table->ofTitle("Портал:X"), (Namespace{100, "Портал"}));
    QCOMPARE(table->ofTitle("Новое место:X"), (Namespace{3000, "Новое место"}));
}

void TestSiteInfo::englishNamesComeFromTheBuiltInTable()
{
    NamespaceTable builtIn;
    builtIn.add("Портал", 100, "Portal");
    builtIn.add("Черновик", 118, "Draft");
    const std::optional<NamespaceTable> table = parseSiteInfo(versionTwo, &builtIn);
    QVERIFY(table);
    QCOMPARE(table->ofTitle("Портал:X"), (Namespace{100, "Portal"}));
    QCOMPARE(table->ofTitle("Portal:X"), (Namespace{100, "Portal"}));
    QCOMPARE(table->ofTitle("Новое место:X"), (Namespace{3000, "Новое место"}));
    // The wiki doesn't have it.
    QCOMPARE(table->ofTitle("Черновик:X"), NamespaceTable::main());
}

void TestSiteInfo::rejects_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>502</html>");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("error") << QByteArray(R"({"error":{"code":"readapidenied"}})");
    QTest::newRow("query is text") << QByteArray(R"({"query":"x"})");
    QTest::newRow("no namespaces") << QByteArray(R"({"query":{"general":{}}})");
    QTest::newRow("namespaces are a list") << QByteArray(R"({"query":{"namespaces":[1,2]}})");
    QTest::newRow("Special lacks") << QByteArray(R"({"query":{"namespaces":{"0":{"id":0},"2":{"id":2}}}})");
    QTest::newRow("empty objects") << QByteArray(R"({"query":{"namespaces":{"-1":{},"0":{},"2":{}}}})");
    QTest::newRow("NUL") << QByteArray("\0\0\0", 3);
    QTest::newRow("nested") << QByteArray(100'000, '[');
}

void TestSiteInfo::rejects()
{
    QFETCH(QByteArray, json);
    QVERIFY(!parseSiteInfo(json));
}

void TestSiteInfo::passesOverNonsense()
{
    const QByteArray json = R"({"query":{"namespaces":{
        "-1":{"id":-1,"name":"Special"},"0":{"id":0,"name":"Oops"},"2":{"id":2,"name":"User_page"},
        "a":{"id":"5","name":"Text id"},"b":{"id":1e99,"name":"Huge"},"c":{"id":10.5,"name":"Half"},
        "d":{"id":100,"name":["x"]},"e":7,"f":{"id":102,"name":"With:colon"},"g":{"id":104,"name":")"
        + QByteArray(1000, 'x') + R"("}},
        "namespacealiases":[{"id":2,"alias":"U"},{"id":999,"alias":"Nowhere"},{"id":0,"alias":"M"},5,{}]}})";
    const std::optional<NamespaceTable> table = parseSiteInfo(json);
    QVERIFY(table);
    QCOMPARE(table->ofTitle("User page:X").id, 2);
    QCOMPARE(table->ofTitle("U:X").id, 2);
    for (const char *title :
        {"Oops:X", "Text id:X", "Huge:X", "Half:X", "Nowhere:X", "M:X", "With:colon:X"}) {
        QCOMPARE(table->ofTitle(title).id, 0);
    }
    QCOMPARE(table->find(std::string(1000, 'x')), nullptr);
}

void TestSiteInfo::survivesCutAnswers()
{
    const QByteArray whole = Test::readData(u"en.siteinfo.json"_s);
    for (qsizetype size = 0; size < whole.size() - 2; size += 7) {
        QVERIFY(!parseSiteInfo(whole.first(size)));
    }
}

QTEST_GUILESS_MAIN(TestSiteInfo)
#include "tst_siteinfo.moc"
