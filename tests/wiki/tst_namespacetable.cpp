// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/namespacetable.h"

#include <QTest>

#include <string>

using namespace WikiMon;

class TestNamespaceTable : public QObject
{
    Q_OBJECT
private slots:
    void emptyTable();
    void laterNameWinsOverAliasOnly();
    void tellsSimilarNamesApart();
    void ofTitle_data();
    void ofTitle();
    void byId();
    void isBounded();
    void copyIsItsOwn();
    void ofTitleSpeed();

private:
    static NamespaceTable sample();
};

NamespaceTable TestNamespaceTable::sample()
{
    NamespaceTable table;
    table.add("Benutzer", 2, "User");
    table.add("Benutzerin", 2, "User", true);
    table.add("Benutzer Diskussion", 3, "User talk");
    table.add("User", 2, "User", true);
    table.add("Spezial", -1, "Special");
    table.add("Portal", 100, "Portal");
    table.add("Обсуждение участника", 3, "User talk", true);
    return table;
}

void TestNamespaceTable::emptyTable()
{
    const NamespaceTable table;
    QCOMPARE(table.size(), 0U);
    QCOMPARE(table.find("User"), nullptr);
    QCOMPARE(table.find(""), nullptr);
    QCOMPARE(table.byId(2), nullptr);
    QCOMPARE(table.ofTitle("User:X"), NamespaceTable::main());
}

void TestNamespaceTable::laterNameWinsOverAliasOnly()
{
    NamespaceTable table;
    table.add("A", 10, "Template", true);
    table.add("A", 12, "Help", true);
    QCOMPARE(table.find("A")->id, 10);
    table.add("A", 14, "Category");
    QCOMPARE(table.find("A")->id, 14);
    table.add("A", 2, "User");
    QCOMPARE(table.find("A")->id, 14);
    table.add("", 2, "User");
    QCOMPARE(table.size(), 1U);
}

void TestNamespaceTable::tellsSimilarNamesApart()
{
    // The same length, the same first and last eight bytes.
    NamespaceTable table;
    table.add("12345678a12345678", 100, "a");
    table.add("12345678b12345678", 102, "b");
    QCOMPARE(table.find("12345678a12345678")->id, 100);
    QCOMPARE(table.find("12345678b12345678")->id, 102);
    QCOMPARE(table.find("12345678c12345678"), nullptr);
    QCOMPARE(table.find("12345678"), nullptr);
    QCOMPARE(table.find(std::string_view("12345678\0", 9)), nullptr);
}

void TestNamespaceTable::ofTitle_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<int>("expected");
    QTest::newRow("no colon") << QByteArray("Benutzer") << 0;
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("colon only") << QByteArray(":") << 0;
    QTest::newRow("nothing before the colon") << QByteArray(":Benutzer") << 0;
    QTest::newRow("nothing after the colon") << QByteArray("Benutzer:") << 0;
    QTest::newRow("user") << QByteArray("Benutzer:X") << 2;
    QTest::newRow("gendered") << QByteArray("Benutzerin:X") << 2;
    QTest::newRow("name with a blank") << QByteArray("Benutzer Diskussion:X") << 3;
    QTest::newRow("underscore is another name") << QByteArray("Benutzer_Diskussion:X") << 0;
    QTest::newRow("case matters") << QByteArray("benutzer:X") << 0;
    QTest::newRow("prefix of a name") << QByteArray("Benutze:X") << 0;
    QTest::newRow("longer than every name") << QByteArray(200, 'x') + ":X" << 0;
    QTest::newRow("second colon") << QByteArray("Portal:Benutzer:X") << 100;
    QTest::newRow("article with a colon") << QByteArray("2001: A Space Odyssey") << 0;
    QTest::newRow("blank before the colon") << QByteArray("Benutzer :X") << 0;
    QTest::newRow("Cyrillic") << QByteArray("Обсуждение участника:X") << 3;
    QTest::newRow("special") << QByteArray("Spezial:Log/move") << -1;
}

void TestNamespaceTable::ofTitle()
{
    QFETCH(QByteArray, title);
    const NamespaceTable table = sample();
    QTEST(int(table.ofTitle({title.constData(), static_cast<std::size_t>(title.size())}).id), "expected");
}

void TestNamespaceTable::byId()
{
    const NamespaceTable table = sample();
    QCOMPARE(table.byId(100)->canonicalName, std::string("Portal"));
    QCOMPARE(table.byId(-1)->canonicalName, std::string("Special"));
    QCOMPARE(*table.byId(0), NamespaceTable::main());
    QCOMPARE(table.byId(101), nullptr);
}

void TestNamespaceTable::isBounded()
{
    NamespaceTable table;
    for (int i = 0; i < 20'000; ++i) {
        table.add("name " + std::to_string(i), i, "x");
    }
    QCOMPARE(table.size(), 8192U);
    for (int i = 0; i < 8192; ++i) {
        const Namespace *found = table.find("name " + std::to_string(i));
        QVERIFY(found);
        QCOMPARE(found->id, i);
    }
    QCOMPARE(table.find("name 8192"), nullptr);
}

void TestNamespaceTable::copyIsItsOwn()
{
    NamespaceTable table = sample();
    const NamespaceTable copy = table;
    table.add("Neu", 118, "Draft");
    QCOMPARE(copy.find("Neu"), nullptr);
    QCOMPARE(copy.find("Portal")->id, 100);
}

void TestNamespaceTable::ofTitleSpeed()
{
    const NamespaceTable table = sample();
    const std::string_view titles[]
        = {"Köln", "Benutzer Diskussion:Jemand", "Star Wars: Episode IV", "Обсуждение участника:X"};
    int sum = 0;
    QBENCHMARK
    {
        for (int i = 0; i < 1000; ++i) {
            sum += table.ofTitle(titles[i % 4]).id;
        }
    }
    QVERIFY(sum > 0);
}

QTEST_GUILESS_MAIN(TestNamespaceTable)
#include "tst_namespacetable.moc"
