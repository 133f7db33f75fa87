// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/rulebook.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestRuleBook : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatWasSet();
    void listsByMenu();
    void tellsWhatIsWrong();
    void worksWithoutAFile();
};

void TestRuleBook::keepsWhatWasSet()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rules.json"_s);
    RuleBook book(path);
    QCOMPARE(book.problems(), QStringList());
    QCOMPARE(book.rules().rules(), defaultRules());
    QSignalSpy changed(&book, &RuleBook::rulesChanged);
    RuleSettings settings = book.settings();
    book.setSettings(settings);
    QCOMPARE(changed.size(), 0);
    settings.rules.removeFirst();
    settings.notifies = true;
    book.setSettings(settings);
    QCOMPARE(changed.size(), 1);
    QVERIFY(RuleBook(path).settings() == settings);
}

void TestRuleBook::listsByMenu()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rules.json"_s);
    RuleBook book(path);
    QSignalSpy changed(&book, &RuleBook::rulesChanged);
    for (const auto list : {RuleBook::List::Pages, RuleBook::List::Users, RuleBook::List::IgnoredPages,
             RuleBook::List::IgnoredUsers}) {
        const WatchEntry entry{{}, u"Name %1"_s.arg(int(list))};
        QVERIFY(!book.isListed(list, entry));
        QVERIFY(book.setListed(list, entry, true));
        QVERIFY(!book.setListed(list, entry, true));
        QVERIFY(book.isListed(list, entry));
        QVERIFY(RuleBook(path).isListed(list, entry));
    }
    QCOMPARE(changed.size(), 4);
    QVERIFY(book.setListed(RuleBook::List::Users, {{}, u"Name 1"_s}, false));
    QVERIFY(!book.setListed(RuleBook::List::Users, {{}, u"Name 1"_s}, false));
    QVERIFY(!RuleBook(path).isListed(RuleBook::List::Users, {{}, u"Name 1"_s}));
    QVERIFY(RuleBook(path).isListed(RuleBook::List::Pages, {{}, u"Name 0"_s}));
}

void TestRuleBook::tellsWhatIsWrong()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rules.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nonsense");
    file.close();
    QCOMPARE(RuleBook(path).problems().size(), 2);

    RuleBook book(path + u"/not/a/folder"_s);
    QSignalSpy failed(&book, &RuleBook::saveFailed);
    QSignalSpy changed(&book, &RuleBook::rulesChanged);
    RuleSettings settings = book.settings();
    settings.rules.clear();
    book.setSettings(settings);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(book.rules().rules().size(), 0);
}

void TestRuleBook::worksWithoutAFile()
{
    RuleBook book{QString()};
    QVERIFY(book.setListed(RuleBook::List::Pages, {{}, u"A"_s}, true));
    QVERIFY(RuleBook::defaultPath().endsWith("/rules.json"_L1));
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rulebook.moc"
