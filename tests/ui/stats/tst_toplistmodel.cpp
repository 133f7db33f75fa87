// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filter.h"
#include "stats/toplistmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestTopListModel : public QObject
{
    Q_OBJECT
private slots:
    void showsEntries();
    void keepsWhatIsMarked();
    void anyListFollowsAnyOther();
    void anotherKindResets();
    void hostileNames();
    void terms_data();
    void terms();
    void countries_data();
    void countries();
    void badges();
};

using Entries = std::vector<TopEntry>;

static QStringList namesOf(const TopListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names += model.index(row).data().toString();
    }
    return names;
}

void TestTopListModel::showsEntries()
{
    TopListModel model;
    model.setLocale(QLocale(QLocale::German, QLocale::Germany));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(TopKind::Users, {{"KrBot", "", "", 4120}, {"رضوان", "", "", 1030}});
    QCOMPARE(namesOf(model), (QStringList{u"KrBot"_s, u"رضوان"_s}));
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data(TopListModel::CountTextRole).toString(), u"4.120"_s);
    QCOMPARE(first.data(TopListModel::ShareRole).toDouble(), 1.0);
    QCOMPARE(model.index(1).data(TopListModel::ShareRole).toDouble(), 0.25);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"4.120"_s));
}

void TestTopListModel::keepsWhatIsMarked()
{
    TopListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(TopKind::Users, {{"a", "", "", 5}, {"b", "", "", 4}, {"c", "", "", 3}});
    const QPersistentModelIndex a(model.index(0));
    const QPersistentModelIndex b(model.index(1));
    const QPersistentModelIndex c(model.index(2));
    model.setEntries(TopKind::Users, {{"c", "", "", 9}, {"d", "", "", 6}, {"a", "", "", 5}});
    QCOMPARE(a.row(), 2);
    QCOMPARE(c.row(), 0);
    QVERIFY(!b.isValid());
    QCOMPARE(namesOf(model), (QStringList{u"c"_s, u"d"_s, u"a"_s}));
    QCOMPARE(c.data(TopListModel::CountRole).toInt(), 9);
}

void TestTopListModel::anyListFollowsAnyOther()
{
    QRandomGenerator random(5);
    TopListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 300; ++i) {
        Entries entries;
        for (char name = 'a'; name < 'p'; ++name) {
            if (random.bounded(3) > 0) {
                entries.push_back({std::string(1, name), "", "", random.bounded(1, 100)});
            }
        }
        std::ranges::stable_sort(entries, std::greater(), &TopEntry::count);
        QList<QPersistentModelIndex> marked;
        QStringList markedNames;
        for (int row = 0; row < model.rowCount(); ++row) {
            marked += QPersistentModelIndex(model.index(row));
            markedNames += model.index(row).data().toString();
        }
        model.setEntries(TopKind::Users, entries);
        QCOMPARE(model.rowCount(), static_cast<int>(entries.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.entry(row), entries[static_cast<std::size_t>(row)]);
        }
        for (qsizetype k = 0; k < marked.size(); ++k) {
            QCOMPARE(marked[k].isValid(), namesOf(model).contains(markedNames[k]));
            QVERIFY(!marked[k].isValid() || marked[k].data().toString() == markedNames[k]);
        }
    }
}

void TestTopListModel::anotherKindResets()
{
    TopListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(TopKind::Users, {{"a", "", "", 5}});
    const QPersistentModelIndex marked(model.index(0));
    model.setEntries(TopKind::Tags, {{"a", "", "", 5}});
    QVERIFY(!marked.isValid());
    QCOMPARE(namesOf(model), QStringList{u"#a"_s});
}

void TestTopListModel::hostileNames()
{
    TopListModel model;
    std::string marks = "a";
    for (int i = 0; i < 4'000; ++i) {
        marks += "\xcc\x81";
    }
    model.setEntries(TopKind::Users,
        {{"<img src=\"/dev/zero\">", "", "", 3},
            {"\xe2\x80\xae"
             "evil\n",
                "", "", 2},
            {marks, "", "", 1}});
    QVERIFY(!model.index(0).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    QCOMPARE(model.index(1).data().toString(), u"[U+202E]evil\u240a"_s);
    QVERIFY(model.index(2).data().toString().size() < 100);
    QCOMPARE(
        model.index(0).data(TopListModel::TermRole).toString(), filterTerm(TopKind::Users, model.entry(0)));
}

void TestTopListModel::terms_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    static constexpr const char *Kinds[] = {"page", "user", "namespace", "wiki", "tag", "country"};
    const auto row = [](TopKind kind, const char *what, const QString &name) {
        QTest::addRow("%s: %s", Kinds[static_cast<int>(kind)], what) << static_cast<int>(kind) << name;
    };
    for (const TopKind kind : {TopKind::Pages, TopKind::Users}) {
        row(kind, "word", u"KrBot"_s);
        row(kind, "blanks", u"Carsten R D"_s);
        row(kind, "quotes", u"\"A\" \\ \\\""_s);
        row(kind, "stars", u"*"_s);
        row(kind, "slashes", u"/x/i"_s);
        row(kind, "operators", u"A) OR (-B,C"_s);
        row(kind, "equals", u"=A"_s);
        row(kind, "right to left", u"رضوان"_s);
    }
    row(TopKind::Namespaces, "name", u"User talk"_s);
    row(TopKind::Namespaces, "number", u"3000"_s);
    row(TopKind::Wikis, "dbname", u"enwiki"_s);
    row(TopKind::Tags, "word", u"1lib1ref"_s);
    row(TopKind::Tags, "umlaut", u"ärger"_s);
    row(TopKind::Countries, "code", u"FR"_s);
}

static RecentChange changeOf(TopKind kind, const std::string &name)
{
    RecentChange change;
    change.title = change.append(kind == TopKind::Pages ? name : "A");
    change.user = change.append(kind == TopKind::Users ? name : "A");
    const bool isNumber = name == "3000";
    change.namespaceId = isNumber ? 3000 : kind == TopKind::Namespaces && name != "x" ? 3 : 0;
    change.namespaceName = change.append(isNumber        ? ""
            : kind == TopKind::Namespaces && name != "x" ? name
                                                         : "Main");
    change.wiki = change.append(kind == TopKind::Wikis || kind == TopKind::Pages ? "enwiki" : "dewiki");
    if (kind == TopKind::Wikis && name == "x") {
        change.wiki = change.append("frwiki");
    }
    change.hashtags = {change.append(kind == TopKind::Tags ? name : "none")};
    const std::string code = kind == TopKind::Countries && name != "x" ? name : "US";
    change.location.countryCode[0] = code[0];
    change.location.countryCode[1] = code[1];
    change.location.precision = GeoPrecision::Country;
    return change;
}

// The term finds the changes that were counted, and no others.
void TestTopListModel::terms()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    const auto top = static_cast<TopKind>(kind);
    const QString term = filterTerm(top, {name.toStdString(), "enwiki", "en.wikipedia.org", 1});
    const FilterParse parse = Filter::parse(term);
    QVERIFY2(!parse.error, qPrintable(term));
    QVERIFY2(parse.filter.matches(changeOf(top, name.toStdString()), {}), qPrintable(term));
    QVERIFY2(!parse.filter.matches(changeOf(top, "x"), {}), qPrintable(term));
}

void TestTopListModel::countries_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("English") << u"en_GB"_s << u"GB"_s << u"United Kingdom (GB)"_s;
    QTest::newRow("own language") << u"de_AT"_s << u"DE"_s << u"Deutschland (DE)"_s;
    QTest::newRow("not known in it") << u"de_AT"_s << u"JP"_s << u"Japan (JP)"_s;
    QTest::newRow("unknown code") << u"en_GB"_s << u"XQ"_s << u"XQ"_s;
    QTest::newRow("no letters") << u"en_GB"_s << u"<>"_s << u"<>"_s;
}

void TestTopListModel::countries()
{
    QFETCH(QString, locale);
    QFETCH(QString, code);
    QTEST(countryText(code.toStdString(), QLocale(locale)), "expected");
}

void TestTopListModel::badges()
{
    TopListModel model;
    model.setEntries(TopKind::Pages,
        {{"A", "enwiki", "en.wikipedia.org", 4}, {"B", "wikidatawiki", "www.wikidata.org", 3},
            {"C", "frwiktionary", "fr.wiktionary.org", 2}, {"D", "mywiki", "", 1}});
    QVERIFY(model.index(0).data(TopListModel::BadgeRole).toString().isEmpty());
    model.setShowsWikis(true);
    QStringList badges;
    for (int row = 0; row < model.rowCount(); ++row) {
        badges += model.index(row).data(TopListModel::BadgeRole).toString();
    }
    QCOMPARE(badges, (QStringList{u"en"_s, u"wikidata"_s, u"fr.wiktionary"_s, u"mywiki"_s}));
}

QTEST_MAIN(TestTopListModel)
#include "tst_toplistmodel.moc"
