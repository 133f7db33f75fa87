// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filterhistory.h"

#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestFilterHistory : public QObject
{
    Q_OBJECT
private slots:
    void newestFirstAndEachOnce();
    void isBounded();
    void stepsGoOnFromTheFilterInUse();
    void stepsEndWhereTheyBegan();
    void savedFiltersRoundTrip();
    void hostileSettings();
};

void TestFilterHistory::newestFirstAndEachOnce()
{
    FilterHistory history;
    history.add(u"a"_s);
    history.add(u"b"_s);
    history.add(u" a "_s);
    history.add(u"  "_s);
    QCOMPARE(history.entries(), (QStringList{u"a"_s, u"b"_s}));
}

void TestFilterHistory::isBounded()
{
    FilterHistory history;
    for (int i = 0; i < 200; ++i) {
        history.add(QString::number(i));
    }
    QCOMPARE(history.entries().size(), FilterHistory::MostEntries);
    QCOMPARE(history.entries().first(), u"199"_s);
    history.add(QString(FilterHistory::LongestEntry + 1, u'a'));
    QCOMPARE(history.entries().first(), u"199"_s);
    QStringList hostile{u"a\nb"_s, u"x"_s + QChar(0), u"a"_s, u"a"_s, QString()};
    history.setEntries(hostile);
    QCOMPARE(history.entries(), QStringList{u"a"_s});
}

void TestFilterHistory::stepsGoOnFromTheFilterInUse()
{
    FilterHistory history;
    history.setEntries({u"new"_s, u"old"_s, u"older"_s});
    QCOMPARE(history.step(u"old"_s, -1), u"older"_s);
    QCOMPARE(history.step(u"older"_s, 1), u"old"_s);
    QCOMPARE(history.step(u"old"_s, 1), u"new"_s);
    QCOMPARE(history.step(u"edited"_s, -1), u"new"_s); // begins anew
}

void TestFilterHistory::stepsEndWhereTheyBegan()
{
    FilterHistory history;
    QCOMPARE(history.step(u"typed"_s, -1), u"typed"_s); // there is none
    history.setEntries({u"new"_s});
    QCOMPARE(history.step(u"typed"_s, -1), u"new"_s);
    QCOMPARE(history.step(u"new"_s, -1), u"new"_s);
    QCOMPARE(history.step(u"new"_s, 1), u"typed"_s);
    QCOMPARE(history.step(u"typed"_s, 1), u"typed"_s);
}

void TestFilterHistory::savedFiltersRoundTrip()
{
    const QList<SavedFilter> filters{{u"Bots"_s, u"is:bot"_s},
        {u"رضوان, \"x\""_s, u"user:\"a, b\" OR /,;=/"_s}, {u"<b>n</b>"_s, u"tag:#x"_s}};
    QCOMPARE(savedFilters(toStrings(filters)), filters);
    QCOMPARE(savedAs(filters, u"bots"_s), 0);
    QCOMPARE(savedAs(filters, u"none"_s), -1);
}

void TestFilterHistory::hostileSettings()
{
    QCOMPARE(savedFilters({u"name alone"_s}), QList<SavedFilter>());
    QCOMPARE(savedFilters({QString(), u"a"_s, u"x"_s, QString(), u"y"_s, u"b"_s, u"Y"_s, u"c"_s}),
        (QList<SavedFilter>{{u"y"_s, u"b"_s}}));
    QCOMPARE(savedFilters({QString(LongestFilterName + 1, u'n'), u"a"_s}), QList<SavedFilter>());
    QCOMPARE(savedFilters({u"n"_s, QString(FilterHistory::LongestEntry + 1, u'a')}), QList<SavedFilter>());
    QStringList many;
    for (int i = 0; i < 5000; ++i) {
        many << QString::number(i) << u"a"_s;
    }
    QCOMPARE(savedFilters(many).size(), MostSavedFilters);
}

QTEST_GUILESS_MAIN(TestFilterHistory)
#include "tst_filterhistory.moc"
