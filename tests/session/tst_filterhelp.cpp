// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filterchanges.h"
#include "session/filter.h"
#include "session/filterfields.h"
#include "session/filterhelp.h"

#include <QTest>

using namespace WikiMon;

// The help page tells the truth: each example is right, fits a change that it should fit, and not another.
class TestFilterHelp : public QObject
{
    Q_OBJECT

private slots:
    void examples_data()
    {
        QTest::addColumn<QString>("example");
        for (const FilterHelpSection &section : filterHelp()) {
            QVERIFY(!section.title.isEmpty());
            for (const FilterHelpEntry &entry : section.entries) {
                QVERIFY(!entry.syntax.isEmpty() && !entry.meaning.isEmpty());
                QTest::newRow(qPrintable(entry.example)) << entry.example;
            }
        }
    }
    void examples()
    {
        QFETCH(QString, example);
        const FilterParse parse = Filter::parse(example);
        QVERIFY2(!parse.error, parse.error ? qPrintable(parse.error->text) : "");
        QVERIFY(parse.doubts.isEmpty());

        RecentChange fits = anEdit({.summary = "/* Orbit */ a dwarf planet #wiki100 @bob"});
        fits.isMinor = true;
        QVERIFY(parse.filter.matches(fits, {ChangeTime}));

        // Differs in all that the examples ask for, or is a block where they ask for none.
        RecentChange differs = anEdit({.title = "Venus",
            .user = "192.0.2.7",
            .host = "fr.wikinews.org",
            .dbname = "frwikinews",
            .namespaceName = "File",
            .namespaceId = 6});
        differs.type = ChangeType::Log;
        differs.logType = differs.append("block");
        differs.logAction = differs.append("reblock");
        differs.logTarget = differs.append("User:X");
        differs.isBot = true;
        differs.sizeChange.reset();
        differs.location.countryCode[0] = 'F';
        differs.location.countryCode[1] = 'R';
        const bool isBefore = example.startsWith(QLatin1StringView("before:"));
        differs.timestamp += (isBefore ? 100 : -1) * qint64(366) * 86'400'000;
        QVERIFY(!parse.filter.matches(differs, {ChangeTime}));
    }
    void everyFieldIsTold()
    {
        QString all;
        for (const FilterHelpSection &section : filterHelp()) {
            for (const FilterHelpEntry &entry : section.entries) {
                all += entry.syntax + u' ' + entry.meaning + u'\n';
            }
        }
        for (int i = 1; i < int(FilterField::Count); ++i) {
            QVERIFY(all.contains(fieldName(FilterField(i)) + u':'));
        }
        for (int i = 0; i < int(FilterFlag::Count); ++i) {
            QVERIFY(all.contains(flagName(FilterFlag(i))));
        }
    }
};

QTEST_GUILESS_MAIN(TestFilterHelp)
#include "tst_filterhelp.moc"
