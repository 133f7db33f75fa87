// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamfilters.h"

#include "streamtesting.h"

#include <QTest>

#include <chrono>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

// The time that filters may take together, in milliseconds of a clock that only they move.
class TestStreamFilters : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sharesVerdicts();
    void slowestGoes();
    void mediumOnesTogether();
    void crowdGoesAsAWhole();
    void nextSecondIsNew();
    void timeOfThoseWhoLeft();

private:
    using Shared = std::shared_ptr<SharedFilter>;
    [[nodiscard]] std::vector<Shared> share(int count);
    // Holds the slice's change against a filter that takes so long for it.
    bool ask(const Shared &filter, qint64 milliseconds, std::size_t change = 0);
    [[nodiscard]] static QList<bool> tooSlow(const std::vector<Shared> &filters);

    StreamLimits m_limits;
    std::unique_ptr<StreamFilters> m_filters;
    const FeedBatchPtr m_batch = batchOf({u"word 1"_s, u"other"_s});
    qint64 m_time = 0;
    qint64 m_cost = 0;
};

void TestStreamFilters::init()
{
    m_time = 0;
    m_limits.filterTime = std::chrono::milliseconds(100);
    m_filters = std::make_unique<StreamFilters>(
        m_limits, [this] { return std::exchange(m_time, m_time + m_cost); });
}

std::vector<TestStreamFilters::Shared> TestStreamFilters::share(int count)
{
    std::vector<Shared> filters;
    for (int i = 0; i < count; ++i) {
        filters.push_back(m_filters->share(Filter::parse(u"word OR title:%1"_s.arg(i)).filter));
    }
    m_filters->beginSlice(m_batch->changes.size());
    return filters;
}

bool TestStreamFilters::ask(const Shared &filter, qint64 milliseconds, std::size_t change)
{
    m_cost = milliseconds * 1'000'000;
    return m_filters->passes(*filter, change, m_batch->changes[change], 0);
}

QList<bool> TestStreamFilters::tooSlow(const std::vector<Shared> &filters)
{
    QList<bool> result;
    for (const Shared &filter : filters) {
        result.append(filter->isTooSlow);
    }
    return result;
}

void TestStreamFilters::sharesVerdicts()
{
    const auto filters = share(1);
    QCOMPARE(m_filters->share(filters[0]->filter), filters[0]);
    QVERIFY(ask(filters[0], 60));
    QVERIFY(ask(filters[0], 60)); // known, so that it takes no time
    QVERIFY(!ask(filters[0], 10, 1));
    QVERIFY(!m_filters->areTooSlow());
}

void TestStreamFilters::slowestGoes()
{
    const auto filters = share(3);
    QVERIFY(ask(filters[0], 10));
    (void)ask(filters[1], 101);
    QCOMPARE(tooSlow(filters), QList<bool>({false, true, false}));
    QVERIFY(m_filters->areTooSlow());
    QVERIFY(!ask(filters[1], 50, 1)); // nothing more is held against it
    QVERIFY(ask(filters[2], 80)); // there is time for the others
    QCOMPARE(tooSlow(filters), QList<bool>({false, true, false}));
    m_filters->forgetTooSlow();
    QCOMPARE(tooSlow(filters), QList<bool>({false, false, false}));
    QVERIFY(!m_filters->areTooSlow());
}

void TestStreamFilters::mediumOnesTogether()
{
    const auto filters = share(4);
    QVERIFY(ask(filters[0], 40));
    QVERIFY(ask(filters[1], 45));
    QVERIFY(!m_filters->areTooSlow());
    QVERIFY(ask(filters[2], 30));
    QCOMPARE(tooSlow(filters), QList<bool>({false, true, false, false}));
    QVERIFY(ask(filters[3], 20));
    QCOMPARE(tooSlow(filters), QList<bool>({false, true, false, false}));
}

void TestStreamFilters::crowdGoesAsAWhole()
{
    const auto filters = share(100);
    for (const Shared &filter : filters) {
        (void)ask(filter, 60);
    }
    QVERIFY(!tooSlow(filters).contains(false));
    // Each moved the clock twice.
    QVERIFY2(m_time / 2 <= 300'000'000, qPrintable(QString::number(m_time)));
}

void TestStreamFilters::nextSecondIsNew()
{
    const auto filters = share(2);
    m_filters->renewTime(5000);
    (void)ask(filters[0], 90);
    m_filters->renewTime(5999);
    (void)ask(filters[1], 9);
    QVERIFY(!m_filters->areTooSlow());
    m_filters->renewTime(6000);
    (void)ask(filters[0], 90, 1);
    QVERIFY(!m_filters->areTooSlow());
    m_filters->renewTime(6500); // not yet
    (void)ask(filters[1], 20, 1);
    QCOMPARE(tooSlow(filters), QList<bool>({true, false}));
}

// Nobody is closed for what another took and left.
void TestStreamFilters::timeOfThoseWhoLeft()
{
    auto filters = share(3);
    (void)ask(filters[0], 90);
    filters.erase(filters.begin());
    m_filters->removeUnused();
    (void)ask(filters[0], 30);
    (void)ask(filters[1], 30);
    QVERIFY(!m_filters->areTooSlow());
}

QTEST_GUILESS_MAIN(TestStreamFilters)
#include "tst_streamfilters.moc"
