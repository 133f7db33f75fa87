// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "tablefixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QUrl>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// The changes of a page as one row.
class TestChangeTableGroups : public QObject, private TableFixture
{
    Q_OBJECT
private slots:
    void init()
    {
        setUp(); // 200 pages, one edit each
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        tearDown();
    }
    void newEditTakesTheRowAlong_data() { addOrders(); }
    void newEditTakesTheRowAlong();
    void saysWhatTheGroupIs();
    void opensTheWhole();
    void menuShowsTheChanges();
    void standsStillWhileFrozen();
    void isFoundAgainAfterAFilter();
    void sortingShowsEachChange();
    void keepsWhatIsInSight_data() { addOrders(); }
    void keepsWhatIsInSight();
    void currentRowGoesOnWithItsGroup();
    void selectsTheGroupOfAChange();
    void isWhatANaiveGroupingSays_data() { addOrders(); }
    void isWhatANaiveGroupingSays();

private:
    static void addOrders()
    {
        QTest::addColumn<bool>("isNewestFirst");
        QTest::newRow("newest first") << true;
        QTest::newRow("oldest first") << false;
    }
    void setOrder()
    {
        QFETCH(bool, isNewestFirst);
        m_model->setOrder(isNewestFirst ? RowOrder::NewestFirst : RowOrder::OldestFirst);
    }
    void group()
    {
        m_model->setGrouped(true);
        QTRY_VERIFY(m_model->showsGroups());
    }
    // Edits of the pages with these numbers.
    void edit(const QList<int> &pages)
    {
        FeedBatch batch;
        for (const int page : pages) {
            const std::string title = "Page " + std::to_string(page);
            batch.changes.push_back(makeChange({title, "User", "", 100}, m_number++));
        }
        append(batch);
    }
    [[nodiscard]] qint64 changesAt(int row) const
    {
        const ChangeGroup *group = m_model->groupAt(row);
        return group ? group->changes : 1;
    }
    // From the newest one.
    [[nodiscard]] int row(int fromNewest) const
    {
        return m_model->order() == RowOrder::NewestFirst ? fromNewest : m_model->rowCount() - 1 - fromNewest;
    }
    // Every row with its changes, as pairing each match with its page's last one says.
    void verifyAll() const
    {
        std::map<std::string, qint64> heads; // all within the window
        std::map<qint64, qint64> expected;
        for (qint64 match = 0; match < m_session->matches().count() - m_model->heldCount(); ++match) {
            const qint64 sequence = m_session->matches().sequenceAt(match);
            const RecentChange change = m_store->change(sequence);
            const auto [page, isNew] = heads.try_emplace(std::string(change.view(change.title)), sequence);
            expected[sequence] = isNew ? 1 : 1 + expected.extract(page->second).mapped();
            page->second = sequence;
        }
        QCOMPARE(m_model->rowCount(), int(expected.size()));
        int fromOldest = 0;
        for (const auto &[sequence, changes] : expected) {
            const int at = row(m_model->rowCount() - 1 - fromOldest++);
            QCOMPARE(m_model->sequenceAt(at), sequence);
            QCOMPARE(m_model->rowOf(sequence), at);
            QCOMPARE(changesAt(at), changes);
        }
    }

    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestChangeTableGroups::newEditTakesTheRowAlong()
{
    setOrder();
    group();
    QCOMPARE(m_model->rowCount(), 200);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    edit({50, 1000, 60, 50, 1000});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(m_model->rowCount(), 201);
    QCOMPARE(changesAt(row(0)), 2); // 1000
    QCOMPARE(changesAt(row(1)), 3); // 50
    QCOMPARE(changesAt(row(2)), 2); // 60
    QCOMPARE(m_model->rowOf(50), -1);
    verifyAll();
    m_model->setGrouped(false);
    QCOMPARE(m_model->rowCount(), 205);
}

void TestChangeTableGroups::saysWhatTheGroupIs()
{
    group();
    edit({1000, 1000, 1000});
    const auto page = m_model->index(0, int(ChangeColumn::Page));
    const auto size = m_model->index(0, int(ChangeColumn::Size));
    QCOMPARE(page.data(int(ChangeRole::GroupBadge)).toString(), u"3×"_s);
    QCOMPARE(size.data(int(ChangeRole::SizeChange)).toLongLong(), 300);
    QCOMPARE(size.data().toString(), u"+300"_s);
    const QString words = u"3 changes of this page within 30 minutes, +300 bytes in all"_s;
    QVERIFY(page.data(Qt::AccessibleTextRole).toString().contains(words));
    QVERIFY(page.data(Qt::ToolTipRole).toString().contains(words));
    QCOMPARE(
        m_model->index(1, int(ChangeColumn::Page)).data(int(ChangeRole::GroupBadge)).toString(), QString());
}

void TestChangeTableGroups::opensTheWhole()
{
    group();
    edit({1000, 1000});
    QSignalSpy opened(m_view.get(), &ChangeTableView::openUrlRequested);
    select(0);
    m_view->openCurrent();
    const RecentChange oldest = m_store->change(200);
    const RecentChange newest = m_store->change(201);
    QCOMPARE(opened.last()[0].toUrl().toString(),
        u"https://en.wikipedia.org/w/index.php?diff=%1&oldid=%2"_s.arg(newest.newRevision)
            .arg(oldest.oldRevision));
}

void TestChangeTableGroups::menuShowsTheChanges()
{
    group();
    edit({1000, 1000});
    select(0);
    QSignalSpy wanted(m_view.get(), &ChangeTableView::filterRequested);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions().at(1)->trigger();
    menu->close();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!m_model->isGrouped());
    setFilter(wanted[0][0].toString());
    QCOMPARE(m_model->rowCount(), 2);
}

void TestChangeTableGroups::standsStillWhileFrozen()
{
    group();
    m_model->setFrozen(true);
    edit({50, 50});
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(m_model->heldCount(), 2);
    QCOMPARE(m_model->rowOf(50), 149);
    m_model->setFrozen(false);
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(changesAt(0), 3);
    // Asked for while frozen it is of what is shown.
    m_model->setGrouped(false);
    m_model->setFrozen(true);
    edit({50});
    group();
    QCOMPARE(changesAt(0), 3);
    m_model->takeHeld();
    QCOMPARE(changesAt(0), 4);
    verifyAll();
}

void TestChangeTableGroups::isFoundAgainAfterAFilter()
{
    group();
    edit({3, 3, 4});
    setFilter(u"\"page 3\""_s);
    QTRY_VERIFY(m_model->showsGroups());
    verifyAll();
    edit({4, 3, 3});
    QCOMPARE(changesAt(0), 5);
    setFilter({});
    QTRY_VERIFY(m_model->showsGroups());
    verifyAll();
    m_store->clear();
    m_session->storeChanged();
    edit({3, 3});
    QTRY_COMPARE(m_model->rowCount(), 1);
}

void TestChangeTableGroups::sortingShowsEachChange()
{
    group();
    edit({3, 3, 4});
    sortBy(ChangeColumn::Page, SortDirection::Ascending);
    QCOMPARE(m_model->rowCount(), 203);
    QVERIFY(!m_model->groupAt(0));
    edit({3});
    m_model->unsort();
    QTRY_VERIFY(m_model->showsGroups());
    verifyAll();
}

void TestChangeTableGroups::keepsWhatIsInSight()
{
    setOrder();
    group();
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(m_view->rowHeight() * 100 + 3);
    QVERIFY(!m_view->isFollowing());
    const qint64 seen = sequenceInSight(100);
    edit({5, 195, 1000, 1001}); // one row above and one below
    QCOMPARE(sequenceInSight(100), seen);
    QCOMPARE(bar->value() % m_view->rowHeight(), 3);
}

void TestChangeTableGroups::currentRowGoesOnWithItsGroup()
{
    group();
    QSignalSpy current(m_view.get(), &ChangeTableView::currentChangeChanged);
    select(m_model->rowOf(190));
    const qint64 top = sequenceInSight(1);
    edit({1000, 190, 190});
    QCOMPARE(m_model->sequenceAt(m_view->currentIndex().row()), 202);
    QVERIFY(m_view->selectionModel()->isRowSelected(m_view->currentIndex().row()));
    QCOMPARE(current.size(), 2); // never without one
    QCOMPARE(current.last()[0].toLongLong(), 202);
    QVERIFY(!m_view->isFollowing());
    QCOMPARE(sequenceInSight(1), top);
}

void TestChangeTableGroups::selectsTheGroupOfAChange()
{
    group();
    edit({3, 3, 4});
    QSignalSpy missed(m_view.get(), &ChangeTableView::selectionMissed);
    const qint64 head = m_store->end() - 2; // the newest change of page 3
    m_view->selectSequence(3);
    QCOMPARE(m_model->sequenceAt(m_view->currentIndex().row()), head);
    m_view->selectSequence(head - 1);
    QCOMPARE(m_model->sequenceAt(m_view->currentIndex().row()), head);
    QCOMPARE(missed.size(), 0);
    // What stands for itself is not the page's group.
    edit({5});
    FeedBatch log;
    log.changes.push_back(
        makeChange({"Page 5", "User", "", {}, {}, "en.wikipedia.org", {}, "protect", "protect"}, m_number++));
    append(log);
    edit({5});
    m_view->selectSequence(m_store->end() - 3);
    QCOMPARE(m_model->sequenceAt(m_view->currentIndex().row()), m_store->end() - 1);
    m_view->selectSequence(m_store->end() - 2);
    QCOMPARE(m_model->sequenceAt(m_view->currentIndex().row()), m_store->end() - 2);
    setFilter(u"\"page 4\""_s);
    QTRY_VERIFY(m_model->showsGroups());
    m_view->selectSequence(3);
    QCOMPARE(missed.size(), 1);
}

void TestChangeTableGroups::isWhatANaiveGroupingSays()
{
    setOrder();
    group();
    std::mt19937 random(11);
    const auto below = [&](int limit) { return static_cast<int>(random() % unsigned(limit)); };
    const QStringList filters{{}, u"\"page 1\""_s, u"user"_s};
    for (int round = 0; round < 60; ++round) {
        QList<int> pages;
        for (int i = below(60); i >= 0; --i) {
            pages.append(below(300));
        }
        edit(pages);
        if (below(6) == 0) {
            m_model->setFrozen(!m_model->isFrozen());
        }
        if (below(12) == 0) {
            setFilter(filters[below(3)]);
        }
        if (below(3) == 0) {
            QTRY_VERIFY(m_model->showsGroups());
            verifyAll();
        }
    }
    // And when the oldest go.
    m_model->setFrozen(false);
    setFilter({});
    QTRY_VERIFY(m_model->showsGroups());
    while (m_store->first() == 0) {
        append(1000);
        edit({7, 8});
    }
    QTRY_VERIFY(m_model->showsGroups());
    QVERIFY(m_model->rowOf(m_store->end() - 1) >= 0);
    QVERIFY(m_model->sequenceAt(row(m_model->rowCount() - 1)) >= m_store->first());
    QVERIFY(changesAt(row(0)) > 2);
}

QTEST_MAIN(TestChangeTableGroups)
#include "tst_changetablegroups.moc"
