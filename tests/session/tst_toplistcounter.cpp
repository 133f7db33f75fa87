// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/toplistcounter.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <string>

using namespace WikiMon;
using namespace std::string_literals;

class TestTopListCounter : public QObject
{
    Q_OBJECT
private slots:
    void mostFrequentFirst();
    void equalOnesByTheirBytes();
    void strangeKeys();
    void tooLongIsTold();
    void latecomerRises();
    void equalsNaiveCounting_data();
    void equalsNaiveCounting();
    void boundHolds();
    void allEquallyRare();
    void memoryIsBounded();
};

using Pairs = std::vector<std::pair<std::string, quint32>>;

static Pairs topOf(const TopListCounter &counter, int count)
{
    Pairs pairs;
    for (const TopListCounter::Entry &entry : counter.top(count)) {
        pairs.emplace_back(entry.key, entry.count);
    }
    return pairs;
}

static Pairs topOf(const std::map<std::string, quint32> &naive, int count)
{
    Pairs pairs(naive.begin(), naive.end());
    std::ranges::stable_sort(pairs, [](const auto &a, const auto &b) { return a.second > b.second; });
    pairs.resize(std::min(pairs.size(), static_cast<std::size_t>(count)));
    return pairs;
}

void TestTopListCounter::mostFrequentFirst()
{
    TopListCounter counter;
    QVERIFY(counter.top(10).empty());
    counter.add("b");
    counter.add("a", 2);
    counter.add("c", 5);
    counter.add("b", 3);
    QCOMPARE(topOf(counter, 2), (Pairs{{"c", 5}, {"b", 4}}));
    QCOMPARE(topOf(counter, 0), Pairs());
    QCOMPARE(topOf(counter, -1), Pairs());
    QCOMPARE(counter.keyCount(), 3U);
}

void TestTopListCounter::equalOnesByTheirBytes()
{
    TopListCounter counter;
    for (const char *key : {"z", "\xc3\xa4", "a", "Z"}) {
        counter.add(key);
    }
    QCOMPARE(topOf(counter, 9), (Pairs{{"Z", 1}, {"a", 1}, {"z", 1}, {"\xc3\xa4", 1}}));
}

void TestTopListCounter::strangeKeys()
{
    TopListCounter counter;
    const std::string longest(TopListCounter::MaxKeyBytes, 'x');
    for (const std::string &key : {""s, "\0"s, "\0\0"s, longest}) {
        counter.add(key);
        counter.add(key);
    }
    QCOMPARE(topOf(counter, 9), (Pairs{{""s, 2}, {"\0"s, 2}, {"\0\0"s, 2}, {longest, 2}}));
}

void TestTopListCounter::tooLongIsTold()
{
    TopListCounter counter;
    counter.add(std::string(TopListCounter::MaxKeyBytes + 1, 'x'), 3);
    QVERIFY(counter.top(1).empty());
    QCOMPARE(counter.forgotten(), 3);
}

void TestTopListCounter::latecomerRises()
{
    TopListCounter counter;
    for (int i = 0; i < 5000; ++i) {
        counter.add(std::to_string(i), 10);
    }
    counter.add("late");
    QVERIFY(topOf(counter, 1).front().first != "late");
    for (int i = 0; i < 10; ++i) {
        counter.add("late");
    }
    QCOMPARE(topOf(counter, 1), (Pairs{{"late", 11}}));
}

void TestTopListCounter::equalsNaiveCounting_data()
{
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("adds");
    QTest::newRow("few") << 5 << 2'000;
    QTest::newRow("more than are shown") << 2'000 << 100'000;
    QTest::newRow("nearly all different") << 1'000'000 << 150'000;
}

void TestTopListCounter::equalsNaiveCounting()
{
    QFETCH(int, keys);
    QFETCH(int, adds);
    QRandomGenerator random(11);
    TopListCounter counter;
    std::map<std::string, quint32> naive;
    for (int i = 0; i < adds; ++i) {
        // The smaller numbers more often, as with pages.
        const int number = random.bounded(random.bounded(keys) + 1);
        const std::string key = "Page number " + std::to_string(number);
        counter.add(key);
        ++naive[key];
        if (i % 9973 == 0) {
            counter.reserveMore();
            QCOMPARE(topOf(counter, TopListCounter::MaxTop), topOf(naive, TopListCounter::MaxTop));
        }
    }
    QCOMPARE(topOf(counter, TopListCounter::MaxTop), topOf(naive, TopListCounter::MaxTop));
    QCOMPARE(counter.keyCount(), naive.size());
    QCOMPARE(counter.missedAtMost(), 0);
}

void TestTopListCounter::boundHolds()
{
    QRandomGenerator random(13);
    TopListCounter counter(1'000);
    std::map<std::string, quint32> naive;
    qint64 total = 0;
    for (int i = 0; i < 200'000; ++i) {
        const std::string key = std::to_string(random.bounded(random.bounded(20'000) + 1));
        counter.add(key);
        ++naive[key];
        ++total;
    }
    QVERIFY(counter.missedAtMost() > 0);
    QVERIFY(counter.keyCount() <= 1'000);
    qint64 kept = 0;
    for (const auto &[key, count] : topOf(counter, TopListCounter::MaxTop)) {
        QVERIFY(count <= naive[key]);
        QVERIFY(count + counter.missedAtMost() >= naive[key]);
        kept += count;
    }
    QVERIFY(kept + counter.forgotten() <= total);
    // Nothing that is missing can have been much more frequent than the last one shown.
    const Pairs shown = topOf(counter, TopListCounter::MaxTop);
    for (const auto &[key, count] : topOf(naive, 20)) {
        const bool isShown
            = std::ranges::any_of(shown, [&name = key](const auto &entry) { return entry.first == name; });
        QVERIFY(isShown || count <= shown.back().second + counter.missedAtMost());
    }
}

void TestTopListCounter::allEquallyRare()
{
    TopListCounter counter(100);
    for (int i = 0; i < 1'000; ++i) {
        counter.add(std::to_string(i));
    }
    QVERIFY(counter.keyCount() <= 100);
    QVERIFY(counter.missedAtMost() >= 9);
    QCOMPARE(counter.forgotten() + counter.keyCount(), 1'000);
}

void TestTopListCounter::memoryIsBounded()
{
    TopListCounter counter;
    std::string key(TopListCounter::MaxKeyBytes, 'x');
    for (int i = 0; i < 60'000; ++i) { // 240 MB of names
        const std::string number = std::to_string(i);
        std::ranges::copy(number, key.begin());
        counter.add(key);
    }
    QVERIFY(counter.memoryUsed() < TopListCounter::MaxBytes + (std::size_t(20) << 20));
    QVERIFY(counter.missedAtMost() > 0);
}

QTEST_GUILESS_MAIN(TestTopListCounter)
#include "tst_toplistcounter.moc"
