// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "text/regex.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace WikiMon;

using Match = Regex::Match;

class TestRegex : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<bool>("caseless");
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<bool>("isMatch");
        QTest::newRow("plain") << QByteArray("b+") << false << QByteArray("abbc") << true;
        QTest::newRow("case counts") << QByteArray("B") << false << QByteArray("abbc") << false;
        QTest::newRow("any case") << QByteArray("B") << true << QByteArray("abbc") << true;
        QTest::newRow("any case in Greek") << QByteArray("ΩΣ") << true << QByteArray("ως") << true;
        QTest::newRow("a dot is a character") << QByteArray("^.$") << false << QByteArray("é") << true;
        QTest::newRow("Unicode digits") << QByteArray("^\\d$") << false << QByteArray("٣") << true;
        QTest::newRow("empty subject") << QByteArray("^$") << false << QByteArray() << true;
        QTest::newRow("end is the end") << QByteArray("a$") << false << QByteArray("a\n") << false;
        QTest::newRow("one line") << QByteArray("^b") << false << QByteArray("a\nb") << false;
        QTest::newRow("groups") << QByteArray("(a)(b)(c)") << false << QByteArray("abc") << true;
    }
    void finds()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(bool, caseless);
        QFETCH(QByteArray, subject);
        const RegexCompilation compiled = Regex::compile(pattern.toStdString(), caseless);
        QVERIFY2(compiled.regex, qPrintable(compiled.error));
        QTEST(compiled.regex->matches(subject.toStdString()), "isMatch");
        QCOMPARE(compiled.regex->limitHits(), quint64(0));
    }
    void tellsWhere()
    {
        const Regex regex = *Regex::compile("é+", false).regex;
        const auto first = regex.find("aéébé");
        QVERIFY(first);
        QCOMPARE(first->begin, size_t(1));
        QCOMPARE(first->end, size_t(5));
        QVERIFY(regex.find("aéébé", 5) == (Match{6, 8}));
        QVERIFY(!regex.find("aéébé", 8));
        QVERIFY(!regex.find("aéébé", 9));
        QVERIFY(!regex.find(std::string_view()));
    }
    void seesWhatStandsBefore()
    {
        const Regex regex
            = *Regex::compile("^b", Regex::Options{.caseless = false, .multiline = false}).regex;
        QVERIFY(!regex.find("ab", 1));
        const Regex lines
            = *Regex::compile("^b.", Regex::Options{.caseless = false, .multiline = true}).regex;
        QVERIFY(lines.find("a\nb\nbc") == (Match{4, 6}));
    }
    void errorHasWordsAndPlace_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<int>("offset");
        QTest::newRow("parenthesis") << QByteArray("a(b") << 3;
        QTest::newRow("class") << QByteArray("é[") << 3;
        QTest::newRow("nothing to repeat") << QByteArray("*a") << 0;
        QTest::newRow("single bytes") << QByteArray("a\\C") << 3;
    }
    void errorHasWordsAndPlace()
    {
        QFETCH(QByteArray, pattern);
        const RegexCompilation compiled = Regex::compile(pattern.toStdString(), false);
        QVERIFY(!compiled.regex);
        QVERIFY(!compiled.error.isEmpty());
        QTEST(int(compiled.errorOffset), "offset");
    }
    void longPatternIsRefused()
    {
        const RegexCompilation compiled
            = Regex::compile(std::string(Regex::MaxPatternLength + 1, 'a'), false);
        QVERIFY(!compiled.regex);
        QVERIFY(!compiled.error.isEmpty());
    }
    void hostilePatternEndsSoon_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::newRow("nested repeats") << QByteArray("(a+)+$");
        QTest::newRow("alternatives") << QByteArray("(a|aa)+$");
        QTest::newRow("own limits and no JIT") << QByteArray("(*LIMIT_MATCH=4000000000)(*NO_JIT)(a+)+$");
    }
    void hostilePatternEndsSoon()
    {
        QFETCH(QByteArray, pattern);
        const RegexCompilation compiled = Regex::compile(pattern.toStdString(), false);
        QVERIFY2(compiled.regex, qPrintable(compiled.error));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!compiled.regex->matches(std::string(500, 'a') + "c!"));
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(compiled.regex->limitHits(), quint64(1));
        const Regex copy = *compiled.regex;
        QCOMPARE(copy.limitHits(), quint64(1));
    }
    void threadsShareAnExpression()
    {
        const Regex regex = *Regex::compile("(x|y)+z", false).regex;
        std::atomic<int> found = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&regex, &found, t] {
                const std::string subject(size_t(t), ' ');
                for (int i = 0; i < 1000; ++i) {
                    const auto match = regex.find(subject + "xyxyz");
                    found += match == Match{size_t(t), size_t(t + 5)} ? 1 : 0;
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(found.load(), 4000);
    }
};

QTEST_GUILESS_MAIN(TestRegex)
#include "tst_regex.moc"
