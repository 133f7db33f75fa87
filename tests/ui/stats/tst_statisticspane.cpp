// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filter.h"
#include "session/sessionstore.h"
#include "stats/segmentedchoice.h"
#include "stats/statisticspane.h"
#include "stats/statisticstexts.h"
#include "stats/summarystrip.h"
#include "stats/toplistmodel.h"
#include "statssamples.h"
#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestStatisticsPane : public QObject
{
    Q_OBJECT
private slots:
    void clickAsksForAFilter();
    void releaseElsewhereAsksForNothing();
    void keysAskForAFilter();
    void menuOffersThree();
    void choiceByKeysAndMouse_data();
    void choiceByKeysAndMouse();
    void narrowChoiceFolds();
    void otherKindsAreIgnored();
    void emptyListSaysWhy();
    void summaryInWords();
    void summaryWraps();
    void timeTermIsUnderstood();

private:
    Theme m_theme;
};

static SessionStatistics statisticsOf(TopKind kind, int count = 3'000)
{
    SessionStore store;
    store.append(sampleChanges({.from = 1'763'000'000'000, .count = count}));
    StatisticsTask task{.snapshot = store.snapshot(), .kind = kind, .window = StatisticsWindow::All};
    const std::atomic<bool> isCancelled = false;
    return std::move(countSession(task, isCancelled)->statistics);
}

static void show(StatisticsPane &pane, TopKind kind = TopKind::Users)
{
    pane.resize(500, 300);
    pane.setKind(kind);
    pane.showStatistics(statisticsOf(kind), 1'763'003'600'000, false);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
}

static QPoint centreOf(const TopListView &list, int row)
{
    return list.visualRect(list.model()->index(row, 0)).center();
}

void TestStatisticsPane::clickAsksForAFilter()
{
    StatisticsPane pane;
    show(pane);
    QSignalSpy spy(&pane, &StatisticsPane::filterRequested);
    TopListView &list = *pane.list();
    const QString term = list.model()->index(1, 0).data(TopListModel::TermRole).toString();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier, centreOf(list, 1));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].toString(), term);
    QCOMPARE(spy[0][1].value<FilterUse>(), FilterUse::Only);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::ControlModifier, centreOf(list, 1));
    QCOMPARE(spy[1][1].value<FilterUse>(), FilterUse::Without);
}

void TestStatisticsPane::releaseElsewhereAsksForNothing()
{
    StatisticsPane pane;
    show(pane);
    QSignalSpy spy(&pane, &StatisticsPane::filterRequested);
    QWidget *viewport = pane.list()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, Qt::NoModifier, centreOf(*pane.list(), 1));
    QTest::mouseRelease(viewport, Qt::LeftButton, Qt::NoModifier, centreOf(*pane.list(), 3));
    QTest::mouseClick(viewport, Qt::RightButton, Qt::NoModifier, centreOf(*pane.list(), 1));
    QVERIFY(spy.isEmpty());
}

void TestStatisticsPane::keysAskForAFilter()
{
    StatisticsPane pane;
    show(pane);
    QSignalSpy spy(&pane, &StatisticsPane::filterRequested);
    TopListView &list = *pane.list();
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].toString(), list.model()->index(1, 0).data(TopListModel::TermRole).toString());
    QTest::keyClick(&list, Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(spy[1][1].value<FilterUse>(), FilterUse::Without);
}

void TestStatisticsPane::menuOffersThree()
{
    StatisticsPane pane;
    show(pane);
    QSignalSpy spy(&pane, &StatisticsPane::filterRequested);
    TopListView &list = *pane.list();
    QContextMenuEvent event(QContextMenuEvent::Mouse, centreOf(list, 0), QCursor::pos());
    QCoreApplication::sendEvent(list.viewport(), &event);
    auto *menu = list.findChild<QMenu *>();
    QVERIFY(menu);
    QList<FilterUse> uses;
    for (int i = 0; i < 3; ++i) {
        menu->actions().at(i)->trigger();
        uses += spy[i][1].value<FilterUse>();
    }
    QCOMPARE(uses, (QList<FilterUse>{FilterUse::Only, FilterUse::Without, FilterUse::Also}));
}

void TestStatisticsPane::choiceByKeysAndMouse_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestStatisticsPane::choiceByKeysAndMouse()
{
    QFETCH(Qt::LayoutDirection, direction);
    SegmentedChoice choice({u"pages"_s, u"users"_s, u"tags"_s});
    choice.setLayoutDirection(direction);
    choice.resize(choice.sizeHint());
    choice.show();
    QSignalSpy spy(&choice, &SegmentedChoice::currentChanged);
    const bool isMirrored = direction == Qt::RightToLeft;
    QCOMPARE(choice.choiceRect(0).left() > choice.choiceRect(2).left(), isMirrored);
    QTest::keyClick(&choice, isMirrored ? Qt::Key_Left : Qt::Key_Right);
    QCOMPARE(choice.current(), 1);
    QTest::mouseClick(&choice, Qt::LeftButton, Qt::NoModifier, choice.choiceRect(2).center());
    QCOMPARE(choice.current(), 2);
    QTest::keyClick(&choice, isMirrored ? Qt::Key_Left : Qt::Key_Right); // no further
    QTest::keyClick(&choice, Qt::Key_Home);
    QCOMPARE(choice.current(), 0);
    QCOMPARE(spy.count(), 3);
    QCOMPARE(choice.accessibleDescription(), u"pages"_s);
}

void TestStatisticsPane::narrowChoiceFolds()
{
    SegmentedChoice choice({u"pages"_s, u"users"_s, u"namespaces"_s});
    choice.resize(choice.minimumSizeHint());
    choice.show();
    QVERIFY(choice.isFolded());
    QVERIFY(choice.choiceRect(1).isNull());
    QTest::mouseClick(&choice, Qt::LeftButton);
    auto *menu = choice.findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().at(2)->trigger();
    QCOMPARE(choice.current(), 2);
}

void TestStatisticsPane::otherKindsAreIgnored()
{
    StatisticsPane pane;
    show(pane, TopKind::Users);
    const int rows = pane.list()->model()->rowCount();
    pane.showStatistics(statisticsOf(TopKind::Wikis), 0, false);
    QCOMPARE(pane.list()->model()->rowCount(), rows);
}

void TestStatisticsPane::emptyListSaysWhy()
{
    StatisticsPane pane;
    show(pane, TopKind::Countries);
    const QImage full = pane.list()->grab().toImage();
    pane.showStatistics(SessionStatistics(TopKind::Countries), 0, false);
    QCOMPARE(pane.list()->model()->rowCount(), 0);
    const QImage located = pane.list()->grab().toImage();
    pane.setKind(TopKind::Tags);
    pane.showStatistics(SessionStatistics(TopKind::Tags), 0, true);
    const QImage tags = pane.list()->grab().toImage();
    QVERIFY(full != located);
    QVERIFY(located != tags);
}

void TestStatisticsPane::summaryInWords()
{
    const QLocale locale(QLocale::German, QLocale::Germany);
    SummaryStrip strip;
    strip.setLocale(locale);
    ChangeCounts counts;
    counts.changes = {700, 200, 100};
    counts.edits = 950;
    counts.reverts = 1'234;
    counts.bytesAdded = 2'796'605;
    counts.bytesRemoved = 12;
    strip.setCounts(counts);
    for (const QString &part : {u"950"_s, u"2.796.605"_s, u"12"_s, u"1.234"_s, u"20%"_s}) {
        QString text = strip.text();
        QVERIFY2(text.remove(u'\u00a0').contains(part), qPrintable(strip.text()));
    }
    const QList<StatisticsTexts::Figure> figures = StatisticsTexts::summary({}, locale);
    QCOMPARE(figures.last().value, u"–"_s); // no share of nothing
}

void TestStatisticsPane::summaryWraps()
{
    SummaryStrip strip;
    const int wide = strip.heightForWidth(1'000);
    QVERIFY(strip.heightForWidth(200) >= 2 * wide - 8);
    QVERIFY(strip.heightForWidth(1) > 0);
}

void TestStatisticsPane::timeTermIsUnderstood()
{
    static constexpr qint64 From = 1'763'000'040'000;
    const FilterParse parse = Filter::parse(StatisticsTexts::timeTerm(From, From + 60'000));
    QVERIFY(!parse.error);
    RecentChange change;
    for (const auto &[time, isIn] : {std::pair(From - 1, false), std::pair(From, true),
             std::pair(From + 59'999, true), std::pair(From + 60'000, false)}) {
        change.timestamp = time;
        QCOMPARE(parse.filter.matches(change, {.now = From + 1'000'000}), isIn);
    }
}

QTEST_MAIN(TestStatisticsPane)
#include "tst_statisticspane.moc"
