// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/ruleset.h"

#include <QElapsedTimer>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestRuleSet : public QObject
{
    Q_OBJECT
private slots:
    void firstColourWins();
    void highlightsSayWhy();
    void ignoredSaysNothingElse();
    void brokenAndEmptyRulesMatchNothing();
    void defaultsFindWhatTheySay_data();
    void defaultsFindWhatTheySay();
    void alertsNeedTheSwitch();
    void ignoreFilterFitsWhatIsIgnored();
    void ignoreFilterStaysWithinAFilter();
    void rulesThatDoNotFitAreTold();
    void subtractsFromAnyFilter();
    void longListsCostNothing();
};

struct Sample
{
    std::string_view title;
    std::string_view user = "Someone";
    std::string_view summary = {};
    std::optional<qint32> size = 10;
    bool isBot = false;
    std::string_view log = {};
};

static RecentChange makeChange(const Sample &sample)
{
    RecentChange change;
    change.wiki = change.append("enwiki");
    change.serverName = change.append("en.wikipedia.org");
    change.title = change.append(sample.title);
    change.user = change.append(sample.user);
    change.summary = change.append(sample.summary);
    change.sizeChange = sample.size;
    change.isBot = sample.isBot;
    change.namespaceName = change.append("Main");
    if (!sample.log.empty()) {
        change.type = ChangeType::Log;
        change.logType = change.append(sample.log);
        change.logAction = change.append(sample.log);
        change.sizeChange.reset();
    }
    return change;
}

static Rule rule(RuleKind kind, const QString &name, const QString &filter)
{
    return {name, {}, filter, kind, RuleColour::Red, false, true};
}

void TestRuleSet::firstColourWins()
{
    RuleSettings settings;
    settings.rules = {rule(RuleKind::Colour, u"off"_s, u"apple"_s),
        rule(RuleKind::Colour, u"b"_s, u"banana"_s), rule(RuleKind::Colour, u"a"_s, u"apple"_s)};
    settings.rules[0].isEnabled = false;
    const RuleSet rules(settings);
    QCOMPARE(rules.verdict(makeChange({"Apple"}), 0).colour, 2);
    QCOMPARE(rules.verdict(makeChange({"Banana and apple"}), 0).colour, 1);
    QCOMPARE(rules.verdict(makeChange({"Cherry"}), 0).colour, -1);
    QVERIFY(RuleSet().verdict(makeChange({"Apple"}), 0) == RuleVerdict());
}

void TestRuleSet::highlightsSayWhy()
{
    RuleSettings settings;
    settings.rules = {rule(RuleKind::Highlight, u"Fruit <b>"_s, u"apple"_s),
        rule(RuleKind::Colour, u"Shade"_s, u"apple"_s), rule(RuleKind::Highlight, u"Other"_s, u"pear"_s),
        rule(RuleKind::Highlight, u"Both"_s, u"apple OR pear"_s)};
    settings.lists.pages.add({{}, u"Apple"_s});
    settings.lists.users.add({{}, u"Eve"_s});
    const RuleSet rules(settings);
    const RuleVerdict verdict = rules.verdict(makeChange({"Apple", "Eve"}), 0);
    QCOMPARE(verdict.highlights, quint64(0b1001));
    QVERIFY(verdict.isHighlighted());
    QCOMPARE(rules.reasons(verdict),
        (QStringList{u"on your page list"_s, u"on your user list"_s, u"matches rule “Fruit <b>”"_s,
            u"matches rule “Shade”"_s, u"matches rule “Both”"_s}));
    QVERIFY(!rules.verdict(makeChange({"Grape"}), 0).isHighlighted());
    QCOMPARE(rules.reasons(rules.verdict(makeChange({"Grape"}), 0)), QStringList());
}

void TestRuleSet::ignoredSaysNothingElse()
{
    RuleSettings settings;
    settings.rules
        = {rule(RuleKind::Colour, u"all"_s, u"is:edit"_s), rule(RuleKind::Ignore, u"x"_s, u"boring"_s)};
    settings.lists.ignoredUsers.add({{}, u"CatBot"_s});
    const RuleSet rules(settings);
    const RuleVerdict boring = rules.verdict(makeChange({"Boring page"}), 0);
    QVERIFY(boring.isIgnored);
    QCOMPARE(boring.colour, -1);
    QVERIFY(rules.verdict(makeChange({"Page", "CatBot"}), 0).isIgnored);
    QVERIFY(!rules.verdict(makeChange({"Page"}), 0).isIgnored);
    QCOMPARE(rules.reasons(boring), QStringList());
}

void TestRuleSet::brokenAndEmptyRulesMatchNothing()
{
    RuleSettings settings;
    settings.rules
        = {rule(RuleKind::Ignore, u"empty"_s, u"  "_s), rule(RuleKind::Ignore, u"broken"_s, u"(a"_s),
            rule(RuleKind::Colour, u"bad"_s, u"size:many"_s), rule(RuleKind::Colour, u"good"_s, u"a"_s)};
    const RuleSet rules(settings);
    QVERIFY(!rules.errorOf(0));
    QVERIFY(rules.errorOf(1));
    QVERIFY(rules.errorOf(2) && !rules.errorOf(2)->text.isEmpty());
    QVERIFY(!rules.errorOf(3));
    QVERIFY(!rules.ignoreFilter());
    QCOMPARE(rules.verdict(makeChange({"a"}), 0).colour, 3);
    QVERIFY(!rules.verdict(makeChange({"a"}), 0).isIgnored);
}

void TestRuleSet::defaultsFindWhatTheySay_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("summary");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<bool>("isBot");
    QTest::addColumn<QString>("label");
    const QByteArray someone("Someone");
    const QByteArray ip("192.0.2.1");
    const QByteArray none;
    QTest::newRow("block") << QByteArray("block") << someone << none << 0 << false << false << u"admin"_s;
    QTest::newRow("deletion") << QByteArray("delete") << someone << none << 0 << false << false << u"admin"_s;
    QTest::newRow("upload") << QByteArray("upload") << someone << none << 0 << false << false << QString();
    QTest::newRow("revert") << none << someone << QByteArray("rv vandalism") << 5 << false << false
                            << u"revert"_s;
    QTest::newRow("removal") << none << ip << none << -2000 << false << false << u"removal"_s;
    QTest::newRow("small removal") << none << ip << none << -20 << false << false << QString();
    QTest::newRow("removal by a registered user")
        << none << someone << none << -2000 << false << false << QString();
    QTest::newRow("new page") << none << someone << none << 200 << true << false << u"new"_s;
    QTest::newRow("bot") << none << someone << none << 2 << false << true << u"bot"_s;
    QTest::newRow("new page by a bot") << none << someone << none << 2 << true << true << u"new"_s;
    QTest::newRow("edit") << none << someone << none << 2 << false << false << QString();
}

void TestRuleSet::defaultsFindWhatTheySay()
{
    QFETCH(QByteArray, log);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, summary);
    QFETCH(int, size);
    QFETCH(bool, isNew);
    QFETCH(bool, isBot);
    RecentChange change
        = makeChange({"Page", user.toStdString(), summary.toStdString(), size, isBot, log.toStdString()});
    change.isNew = isNew;
    change.type = isNew ? ChangeType::New : change.type;
    change.userKind = user.startsWith("192") ? UserKind::Ip : UserKind::Registered;
    const RuleSet rules{RuleSettings()};
    for (qsizetype i = 0; i < rules.rules().size(); ++i) {
        QVERIFY(!rules.errorOf(i));
    }
    const int colour = rules.verdict(change, 0).colour;
    QTEST(colour < 0 ? QString() : rules.rules().at(colour).label, "label");
}

void TestRuleSet::alertsNeedTheSwitch()
{
    RuleSettings settings;
    settings.rules = {rule(RuleKind::Colour, u"first"_s, u"apple"_s),
        rule(RuleKind::Colour, u"second"_s, u"apple"_s), rule(RuleKind::Ignore, u"hide"_s, u"secret"_s)};
    settings.rules[1].notifies = true;
    settings.rules[2].notifies = true; // means nothing
    settings.lists.pages.add({{}, u"Pear"_s});
    settings.lists.users.add({{}, u"Eve"_s});
    settings.notifiesUsers = false;
    const RecentChange apple = makeChange({"Apple", "Eve"});
    QVERIFY(!RuleSet(settings).canAlert());
    QVERIFY(RuleSet(settings).alerts(apple, 0) == RuleVerdict());
    settings.notifies = true;
    const RuleSet rules(settings);
    QVERIFY(rules.canAlert());
    QCOMPARE(rules.alerts(apple, 0).highlights, quint64(0b10)); // also where an earlier colour wins
    QVERIFY(!rules.alerts(apple, 0).isOnUserList);
    QVERIFY(rules.alerts(makeChange({"Pear"}), 0).isOnPageList);
    QVERIFY(rules.alerts(makeChange({"Secret apple"}), 0) == RuleVerdict());
    settings = RuleSettings();
    settings.notifies = true;
    QVERIFY(!RuleSet(settings).canAlert()); // nothing asks for it
}

void TestRuleSet::ignoreFilterFitsWhatIsIgnored()
{
    RuleSettings settings;
    settings.rules = {rule(RuleKind::Ignore, u"x"_s, u"is:bot OR boring"_s),
        rule(RuleKind::Ignore, u"y"_s, u"-is:bot size:<-100"_s)};
    settings.lists.ignoredUsers.add({{}, u"A * \"B\" \\ C"_s});
    settings.lists.ignoredUsers.add({u"dewiki"_s, u"German"_s});
    settings.lists.ignoredPages.add({u"enwiki"_s, u"small OR (large)"_s});
    const RuleSet rules(settings);
    QVERIFY(rules.ignoreFilter());
    QCOMPARE(rules.ignoredNamesWithoutRoom(), 0);
    const QList<Sample> samples{{"Page"}, {"Boring"}, {"Page", "A * \"B\" \\ C"}, {"Page", "A x \"B\" \\ C"},
        {"Page", "German"}, {"small OR (large)"}, {"Small OR (large)"}, {"Small"}, {"large"},
        {"Page", "Someone", {}, -200}, {"Page", "Bot", {}, 3, true}};
    int ignored = 0;
    for (const Sample &sample : samples) {
        const RecentChange change = makeChange(sample);
        const bool isIgnored = rules.verdict(change, 0).isIgnored;
        QCOMPARE(rules.ignoreFilter()->matches(change, {0}), isIgnored);
        ignored += isIgnored ? 1 : 0;
    }
    QCOMPARE(ignored, 6);
}

void TestRuleSet::ignoreFilterStaysWithinAFilter()
{
    RuleSettings settings;
    QString values = u"user:x"_s;
    for (int i = 0; i < 600; ++i) {
        values += u",a%1"_s.arg(i);
    }
    settings.rules = {rule(RuleKind::Ignore, u"many values"_s, values)};
    for (int i = 0; i < 5000; ++i) {
        settings.lists.ignoredPages.add({i % 2 == 0 ? u"enwiki"_s : QString(), u"p%1"_s.arg(i)});
    }
    const RuleSet rules(settings);
    QVERIFY(rules.ignoreFilter());
    QVERIFY(rules.ignoredNamesWithoutRoom() > 4000);
    QVERIFY(rules.ignoredNamesWithoutRoom() < 5000);
    QVERIFY(rules.ignoreFilter()->matches(makeChange({"p0"}), {0}));
    QVERIFY(!rules.ignoreFilter()->matches(makeChange({"p4999"}), {0}));
    QVERIFY(rules.verdict(makeChange({"p4999"}), 0).isIgnored); // nobody is forgotten here
}

void TestRuleSet::rulesThatDoNotFitAreTold()
{
    RuleSettings settings;
    settings.rules.clear();
    for (int i = 0; i < 3; ++i) {
        settings.rules.append(rule(RuleKind::Ignore, u"long"_s, u"w%1"_s.arg(i) + QString(2500, u'x')));
    }
    const RuleSet rules(settings);
    QVERIFY(!rules.errorOf(0));
    QVERIFY(!rules.errorOf(1));
    QVERIFY(rules.errorOf(2));
    QVERIFY(rules.ignoreFilter());
}

void TestRuleSet::subtractsFromAnyFilter()
{
    RuleSettings settings;
    settings.rules = {rule(RuleKind::Ignore, u"x"_s, u"boring OR dull"_s)};
    const RuleSet rules(settings);
    for (const QString &filter : {QString(), u"apple OR dull"_s, u"  "_s}) {
        const FilterParse parsed = Filter::parse(rules.withoutIgnored(filter));
        QVERIFY(!parsed.error);
        QVERIFY(parsed.filter.matches(makeChange({"Apple"}), {0}));
        QVERIFY(!parsed.filter.matches(makeChange({"Dull apple"}), {0}));
    }
    QCOMPARE(RuleSet().withoutIgnored(u"a OR b"_s), u"a OR b"_s);
}

void TestRuleSet::longListsCostNothing()
{
    RuleSettings settings;
    for (int i = 0; i < 100'000; ++i) {
        settings.lists.pages.add({{}, u"Watched page %1"_s.arg(i)});
    }
    const RuleSet rules(settings);
    const RecentChange change = makeChange({"Some page that nobody watches", "Someone",
        "/* History */ a few words about what was done here, as people write them"});
    static constexpr int Rounds = 100'000;
    QElapsedTimer timer;
    timer.start();
    int found = 0;
    for (int i = 0; i < Rounds; ++i) {
        found += rules.verdict(change, i).colour + 1;
    }
    QCOMPARE(found, 0);
    // Some 0.1 µs; a list that were searched from its beginning would take a hundred.
    QVERIFY2(
        timer.nsecsElapsed() / Rounds < 20'000, qPrintable(QString::number(timer.nsecsElapsed() / Rounds)));
}

QTEST_GUILESS_MAIN(TestRuleSet)
#include "tst_ruleset.moc"
