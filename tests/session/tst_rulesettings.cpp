// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/rulesettings.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestRuleSettings : public QObject
{
    Q_OBJECT
private slots:
    void comesBackAsItWas();
    void nothingIsTheDefaults();
    void badPartsAreToldAndLeftOut_data();
    void badPartsAreToldAndLeftOut();
    void anyBytesWillDo();
    void boundsRulesAndProblems();
    void keepsADamagedFileAside();
    void writesAllOrNothing();
};

static RuleSettings sample()
{
    RuleSettings settings;
    settings.rules = {
        {u"Mine"_s, u"mine"_s, u"user:\"Foo \\\" bar\" /x\\n/"_s, RuleKind::Highlight, RuleColour::Teal, true,
            true},
        {u"Quiet"_s, {}, u"is:bot"_s, RuleKind::Ignore, RuleColour::Grey, false, false},
        {u"שלום"_s, u"ע"_s, {}, RuleKind::Colour, RuleColour::Purple, false, true},
    };
    settings.lists.pages.add({u"dewiki"_s, u"Straße: 1"_s});
    settings.lists.pages.add({{}, u"Straße: 1"_s});
    settings.lists.users.add({{}, u"2001:DB8:0:0:0:0:0:1"_s});
    settings.lists.ignoredPages.add({{}, u"Sandbox"_s});
    settings.lists.ignoredUsers.add({u"enwiki"_s, u"CatBot"_s});
    settings.notifies = true;
    settings.notifiesUsers = false;
    return settings;
}

void TestRuleSettings::comesBackAsItWas()
{
    const RuleSettingsRead read = ruleSettingsFromJson(ruleSettingsToJson(sample()));
    QCOMPARE(read.problems, QStringList());
    QVERIFY(read.settings == sample());
}

void TestRuleSettings::nothingIsTheDefaults()
{
    const RuleSettingsRead read = ruleSettingsFromJson({});
    QCOMPARE(read.problemCount, 0);
    QVERIFY(read.settings == RuleSettings());
    QVERIFY(!read.settings.notifies);
    const QList<Rule> rules = read.settings.rules;
    QVERIFY(rules.size() >= 4);
    for (const Rule &rule : rules) {
        QVERIFY2(!rule.label.isEmpty() && rule.label.size() <= Rule::MaxLabelLength, qPrintable(rule.name));
        QVERIFY(!rule.notifies);
    }
}

void TestRuleSettings::badPartsAreToldAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("rules");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QString>("problem");
    const int defaults = int(defaultRules().size());
    QTest::newRow("no JSON") << QByteArray("{\"rules\": [") << defaults << 0 << u"can't be read"_s;
    QTest::newRow("an array") << QByteArray("[]") << defaults << 0 << u"not what this program writes"_s;
    QTest::newRow("no rules") << QByteArray("{}") << defaults << 0 << u"no list of rules"_s;
    QTest::newRow("rules are a number")
        << QByteArray(R"({"rules": 3})") << defaults << 0 << u"no list of rules"_s;
    const auto withRule = [](const QByteArray &rule) -> QByteArray {
        return QByteArray(R"({"rules": [{"name":"good","kind":"colour","colour":"red"},)") + rule + "]}";
    };
    QTest::newRow("rule is null") << withRule("null") << 1 << 0
                                  << u"Rule 2 was left out: it has no proper name"_s;
    QTest::newRow("unknown kind") << withRule(R"({"name":"x","kind":"explode","colour":"red"})") << 1 << 0
                                  << u"Rule 2 (“x”) was left out: its kind is unknown."_s;
    QTest::newRow("unknown colour") << withRule(R"({"name":"x","kind":"colour","colour":"#ff0000"})") << 2
                                    << 0 << u"its colour is unknown"_s;
    QTest::newRow("control characters")
        << withRule(R"({"name":"x\u0007","kind":"colour","colour":"red"})") << 1 << 0 << u"no proper name"_s;
    QTest::newRow("endless filter") << withRule(
        "{\"name\":\"x\",\"kind\":\"ignore\",\"colour\":\"red\",\"filter\":\"" + QByteArray(10000, 'a')
        + "\"}") << 1 << 0 << u"filter is too long"_s;
    QTest::newRow("switch is a text")
        << withRule(R"({"name":"x","kind":"colour","colour":"red","notify":"yes"})") << 2 << 0
        << u"The switch “notify”"_s;
    QTest::newRow("long label") << withRule(
        R"({"name":"x","kind":"colour","colour":"red","label":"much too long"})")
                                << 2 << 0 << u"label was too long"_s;
    const auto withPages = [](const QByteArray &pages) -> QByteArray {
        return QByteArray(R"({"rules": [], "pages": )") + pages + "}";
    };
    QTest::newRow("list is a text") << withPages(R"("A")") << 0 << 0 << u"“pages” was not understood"_s;
    QTest::newRow("bad entries") << withPages(R"(["A", 7, "", "B!|C", "dewiki|D", "x\u0000y"])") << 0 << 2
                                 << u"4 entries of the list “pages” were left out."_s;
    QTest::newRow("newer version") << QByteArray(R"({"version": 99, "rules": []})") << 0 << 0
                                   << u"newer version"_s;
    QTest::newRow("notifications") << QByteArray(R"({"notifications": [true], "rules": []})") << 0 << 0
                                   << u"settings of notifications"_s;
}

void TestRuleSettings::badPartsAreToldAndLeftOut()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const RuleSettingsRead read = ruleSettingsFromJson(json);
    QTEST(int(read.settings.rules.size()), "rules");
    QTEST(int(read.settings.lists.pages.size()), "pages");
    QCOMPARE(read.problemCount, 1);
    QVERIFY2(read.problems.value(0).contains(problem), qPrintable(read.problems.join(u'\n')));
    QVERIFY(!read.settings.notifies);
}

void TestRuleSettings::anyBytesWillDo()
{
    const QByteArray good = ruleSettingsToJson(sample());
    QRandomGenerator random(4711);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = good;
        for (int i = random.bounded(1, 6); i > 0; --i) {
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        }
        bytes.truncate(round % 3 == 0 ? random.bounded(int(bytes.size())) : bytes.size());
        const RuleSettingsRead read = ruleSettingsFromJson(bytes);
        QVERIFY(read.settings.rules.size() <= RuleSettings::MaxRules);
        // What was read once is good for ever.
        const RuleSettingsRead again = ruleSettingsFromJson(ruleSettingsToJson(read.settings));
        QVERIFY2(again.problemCount == 0 && again.settings == read.settings, bytes.constData());
    }
}

void TestRuleSettings::boundsRulesAndProblems()
{
    QByteArray rules;
    for (int i = 0; i < 500; ++i) {
        rules += R"({"name":"x","kind":"colour","colour":"red"},)";
    }
    const RuleSettingsRead read = ruleSettingsFromJson("{\"rules\":[" + rules.chopped(1) + "]}");
    QCOMPARE(read.settings.rules.size(), RuleSettings::MaxRules);
    QCOMPARE(read.problemCount, 500 - RuleSettings::MaxRules);
    QCOMPARE(read.problems.size(), RuleSettingsRead::MaxProblems);
}

void TestRuleSettings::keepsADamagedFileAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rules.json"_s);
    QCOMPARE(readRuleSettings(path).problemCount, 0); // the first start
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"rules\": oops");
    file.close();
    const RuleSettingsRead read = readRuleSettings(path);
    QCOMPARE(read.problems.size(), 2);
    QVERIFY(read.problems.last().contains("rules.json.damaged"_L1));
    QVERIFY(writeRuleSettings(path, read.settings).isEmpty());
    QFile copy(path + u".damaged"_s);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("{\"rules\": oops"));
    QCOMPARE(readRuleSettings(path).problemCount, 0);

    QCOMPARE(readRuleSettings(folder.path()).problems.size(), 1); // a folder
    QVERIFY(file.resize(qint64(65) << 20)); // takes no room on the disk
    QVERIFY(readRuleSettings(path).problems.first().contains("too large"_L1));
}

void TestRuleSettings::writesAllOrNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/er/rules.json"_s);
    QCOMPARE(writeRuleSettings(path, sample()), QString());
    QVERIFY(readRuleSettings(path).settings == sample());
    QVERIFY(QDir(folder.filePath(u"deep/er"_s)).entryList(QDir::Files) == QStringList{u"rules.json"_s});
    QVERIFY(!writeRuleSettings(path + u"/under/a/file"_s, sample()).isEmpty());
    QVERIFY(!writeRuleSettings(folder.filePath(u"deep"_s), sample()).isEmpty()); // a folder is in the way
}

QTEST_GUILESS_MAIN(TestRuleSettings)
#include "tst_rulesettings.moc"
