// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikichoice.h"
#include "wikis/wikigroupmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestWikiGroups : public QObject
{
    Q_OBJECT
private slots:
    void choiceKeepsItsOrder();
    void groupsHoldOpenWikisOnly();
    void groupsOfTheUsersLanguages();
    void modelTicksGroups();
    void setsAreNamedRenamedAndRemoved();
    void setsSurviveTheSettings();
    void damagedSetsArePassedOver();

private:
    WikiCatalogue m_catalogue;
};

void TestWikiGroups::choiceKeepsItsOrder()
{
    WikiChoice choice;
    QSignalSpy changed(&choice, &WikiChoice::changed);
    choice.reset({u"c"_s, u"a"_s, u"b"_s});
    choice.setTicked({u"a"_s, u"d"_s}, true);
    QCOMPARE(choice.dbnames(), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
    choice.setTicked({u"c"_s, u"x"_s}, false);
    QCOMPARE(choice.dbnames(), (QStringList{u"a"_s, u"b"_s, u"d"_s}));
    QVERIFY(choice.isSameAs({u"d"_s, u"b"_s, u"a"_s}));
    QVERIFY(!choice.isSameAs({u"d"_s, u"b"_s}));
    QCOMPARE(choice.countOf({u"a"_s, u"c"_s, u"d"_s}), 2);
    choice.reset({});
    QCOMPARE(choice.count(), 0);
    QCOMPARE(changed.size(), 4);
}

void TestWikiGroups::groupsHoldOpenWikisOnly()
{
    const QList<WikiGroup> groups = wikiGroups(m_catalogue, {u"de"_s});
    QCOMPARE(groups.size(), 6);
    for (const WikiGroup &group : groups) {
        QVERIFY2(group.dbnames.size() >= 2, qPrintable(group.name));
        for (const QString &dbname : group.dbnames) {
            const Wiki *wiki = m_catalogue.byDbname(dbname);
            QVERIFY2(wiki && wiki->status == WikiStatus::Open, qPrintable(dbname));
        }
    }
    QVERIFY(groups.at(1).dbnames.contains(u"enwiki"_s));
    QVERIFY(!groups.at(1).dbnames.contains(u"dewiktionary"_s));
    QVERIFY(!groups.at(4).dbnames.contains(u"enwiki"_s)); // small ones
}

void TestWikiGroups::groupsOfTheUsersLanguages()
{
    const WikiGroup mine = wikiGroups(m_catalogue, {u"de"_s, u"gsw"_s}).constFirst();
    QVERIFY(mine.dbnames.contains(u"dewiki"_s));
    QVERIFY(mine.dbnames.contains(u"dewikisource"_s));
    QVERIFY(!mine.dbnames.contains(u"enwiki"_s));
    QCOMPARE(wikiGroups(m_catalogue, {}).size(), 5);
    QCOMPARE(wikiGroups(m_catalogue, {u"xx-unknown"_s}).size(), 5);
}

void TestWikiGroups::modelTicksGroups()
{
    WikiChoice choice;
    WikiGroupModel model({{u"Two"_s, {u"a"_s, u"b"_s}}, {u"Other"_s, {u"b"_s, u"c"_s}}}, choice);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto state = [&model](int row) { return model.index(row).data(Qt::CheckStateRole).toInt(); };
    QCOMPARE(state(0), int(Qt::Unchecked));
    QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(state(0), int(Qt::Checked));
    QCOMPARE(state(1), int(Qt::PartiallyChecked));
    QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(choice.dbnames(), QStringList{u"a"_s});
    QVERIFY(!model.setData(model.index(0), u"Mine"_s, Qt::EditRole)); // not the user's own
}

void TestWikiGroups::setsAreNamedRenamedAndRemoved()
{
    WikiChoice choice;
    WikiGroupModel model({{u"Two"_s, {u"a"_s, u"b"_s}}}, choice);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.addSet({}).isValid());
    const QModelIndex first = model.addSet({u"a"_s});
    const QModelIndex second = model.addSet({u"b"_s});
    QCOMPARE(first.data().toString(), u"Set 1"_s);
    QCOMPARE(second.data().toString(), u"Set 2"_s);
    QCOMPARE(first.data(WikiGroupModel::SectionTitleRole).toString(), u"Saved sets"_s);
    QVERIFY(model.setData(second, u"  Mine\n\x07 \u202e  "_s, Qt::EditRole));
    QCOMPARE(second.data().toString(), u"Mine"_s);
    QVERIFY(!model.setData(first, u"mine"_s, Qt::EditRole)); // taken
    QVERIFY(!model.setData(first, u"   "_s, Qt::EditRole));
    QCOMPARE(first.data().toString(), u"Set 1"_s);
    model.removeSet(model.index(0)); // everybody's
    QCOMPARE(model.rowCount(), 3);
    model.removeSet(first);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(WikiGroupModel::SectionTitleRole).toString(), u"Saved sets"_s);
    for (int i = 0; i < 2 * WikiSets::Most; ++i) {
        model.addSet({u"a"_s});
    }
    QCOMPARE(model.sets().size(), WikiSets::Most);
}

void TestWikiGroups::setsSurviveTheSettings()
{
    const QList<WikiGroup> sets{{u"Two words"_s, {u"enwiki"_s, u"be_x_oldwiki"_s}}, {u"ü"_s, {u"dewiki"_s}}};
    QCOMPARE(WikiSets::fromStrings(WikiSets::toStrings(sets)), sets);
}

void TestWikiGroups::damagedSetsArePassedOver()
{
    const QStringList strings{u"Good"_s, u"enwiki Bad/One dewiki enwiki"_s, u" "_s, u"enwiki"_s, u"Empty"_s,
        QString(), u"good"_s, u"frwiki"_s, QString(500, u'x'), u"frwiki"_s, u"odd"_s};
    const QList<WikiGroup> sets = WikiSets::fromStrings(strings);
    QCOMPARE(sets.size(), 2);
    QCOMPARE(sets.at(0).dbnames, (QStringList{u"enwiki"_s, u"dewiki"_s}));
    QCOMPARE(sets.at(1).name.size(), WikiSets::LongestName);
}

QTEST_MAIN(TestWikiGroups)
#include "tst_wikigroups.moc"
