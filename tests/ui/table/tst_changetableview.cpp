// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/changemenu.h"
#include "table/newrowspill.h"
#include "tablefixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHoverEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestChangeTableView : public QObject, private TableFixture
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void followsAtTheTop();
    void standsStillOnceScrolled();
    void standsStillOnceSelected();
    void pillCountsAndBringsBack();
    void pillCountsDownWhileScrollingUp();
    void staysInPlaceWhenRowsAreDropped();
    void clearsCurrentWhenDropped();
    void movesByKeys();
    void focusSelectsNothing();
    void opensByEnterAndDoubleClick();
    void copiesRows();
    void copiesInOtherFormats();
    void copiesTheSelectionFromTheMenu();
    void dragSelectsWhatWasUnderTheMouse();
    void keepsSelectionAcrossFilters();
    void showsMenu();
    void rowUnderThePointerIsLit();

private:
    [[nodiscard]] NewRowsPill *pill() const { return m_view->findChild<NewRowsPill *>(); }
};

void TestChangeTableView::followsAtTheTop()
{
    QVERIFY(m_view->isFollowing());
    append(50);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(sequenceInSight(1), 249);
    QVERIFY(!pill()->isVisible());
}

void TestChangeTableView::standsStillOnceScrolled()
{
    QSignalSpy following(m_view.get(), &ChangeTableView::followingChanged);
    m_view->verticalScrollBar()->setValue(1000);
    QCOMPARE(following.size(), 1);
    const qint64 seen = sequenceInSight(100);
    append(50);
    append(7);
    QCOMPARE(sequenceInSight(100), seen);
    QVERIFY(pill()->isVisible());
    m_view->verticalScrollBar()->setValue(0);
    QVERIFY(m_view->isFollowing());
    QVERIFY(!pill()->isVisible());
}

void TestChangeTableView::standsStillOnceSelected()
{
    select(3);
    const qint64 selected = m_model->sequenceAt(3);
    const QRect place = m_view->visualRect(m_view->currentIndex());
    append(50);
    QVERIFY(!m_view->isFollowing());
    QCOMPARE(m_view->visualRect(m_view->currentIndex()), place);
    QCOMPARE(m_model->sequenceAt(m_view->currentIndex().row()), selected);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->selectionModel()->hasSelection());
}

void TestChangeTableView::pillCountsAndBringsBack()
{
    select(0);
    append(100);
    append(28);
    QCOMPARE(m_view->newRowCount(), 128);
    QVERIFY(pill()->text().contains("128"_L1));
    QTest::mouseClick(pill(), Qt::LeftButton);
    QVERIFY(m_view->isFollowing());
    QVERIFY(!pill()->isVisible());
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    append(5);
    QVERIFY(m_view->isFollowing());
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestChangeTableView::pillCountsDownWhileScrollingUp()
{
    m_view->verticalScrollBar()->setValue(1000);
    append(100);
    m_view->verticalScrollBar()->setValue(20 * m_view->rowHeight());
    QCOMPARE(m_view->newRowCount(), 20);
    m_view->verticalScrollBar()->setValue(500 * m_view->rowHeight());
    QCOMPARE(m_view->newRowCount(), 20);
}

void TestChangeTableView::staysInPlaceWhenRowsAreDropped()
{
    append(20'000); // more than a chunk, so that what is in sight stays
    m_view->verticalScrollBar()->setValue(300 * m_view->rowHeight());
    const qint64 seen = sequenceInSight(100);
    for (int i = 0; i < 400 && m_store->first() == 0; ++i) {
        append(100);
    }
    QVERIFY(m_store->first() > 0);
    QVERIFY(seen > m_store->first());
    QCOMPARE(sequenceInSight(100), seen);
}

void TestChangeTableView::clearsCurrentWhenDropped()
{
    select(m_model->rowCount() - 1);
    QSignalSpy current(m_view.get(), &ChangeTableView::currentChangeChanged);
    for (int i = 0; i < 400 && m_store->first() == 0; ++i) {
        append(100);
    }
    QVERIFY(m_store->first() > 0);
    QVERIFY(!m_view->currentIndex().isValid());
    QCOMPARE(m_view->currentChange(), nullptr);
    QVERIFY(!m_view->selectionModel()->hasSelection());
    QCOMPARE(current.last()[0].toLongLong(), -1);
}

void TestChangeTableView::movesByKeys()
{
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_view.get(), key, modifiers);
        return m_view->currentIndex().row();
    };
    QCOMPARE(press(Qt::Key_J), 0);
    QCOMPARE(press(Qt::Key_J), 1);
    QCOMPARE(press(Qt::Key_Down), 2);
    QCOMPARE(press(Qt::Key_K), 1);
    QCOMPARE(press(Qt::Key_Up), 0);
    QCOMPARE(press(Qt::Key_Up), 0);
    QCOMPARE(press(Qt::Key_End), 199);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
    QVERIFY(press(Qt::Key_PageUp) < 190);
    QCOMPARE(press(Qt::Key_Home), 0);
    press(Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(press(Qt::Key_Down, Qt::ShiftModifier), 2);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 3);
    QCOMPARE(press(Qt::Key_X), 2); // letters search nothing
    append(10);
    QVERIFY(!m_view->isFollowing());
    press(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(m_view->isFollowing());
}

void TestChangeTableView::focusSelectsNothing()
{
    QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(m_view.get(), &focus);
    QVERIFY(!m_view->currentIndex().isValid());
    QVERIFY(m_view->isFollowing());
}

void TestChangeTableView::opensByEnterAndDoubleClick()
{
    QSignalSpy open(m_view.get(), &ChangeTableView::openUrlRequested);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(open.size(), 0);
    select(2);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(open.size(), 1);
    QCOMPARE(
        open[0][0].toUrl(), QUrl(u"https://en.wikipedia.org/w/index.php?diff=775894997&oldid=775894197"_s));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(4));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(4));
    QCOMPARE(open.size(), 2);
    QVERIFY(open[1][0].toUrl().toString().contains("diff=775894995"_L1));
}

void TestChangeTableView::copiesRows()
{
    append(hostileChanges());
    select(2);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QSignalSpy copied(m_view.get(), &ChangeTableView::rowsCopied);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied[0], QVariantList({qint64(2), qint64(2)}));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].split(u'\t').size(), 6);
    QVERIFY(lines[0].endsWith(u"tab here\tline feed  "_s));
}

void TestChangeTableView::copiesInOtherFormats()
{
    select(0);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    m_view->copySelectionAs(CopyFormat::WikiLink);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"[[Page 199]]\n[[Page 198]]"_s);
    m_view->setLinkHome(u"de.wikipedia.org"_s);
    m_view->copySelectionAs(CopyFormat::WikiLink);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"[[:en:Page 199]]\n[[:en:Page 198]]"_s);
    m_view->copySelectionAs(CopyFormat::Json);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"\"Page 19"_s), 2);
    m_view->copySelectionAs(CopyFormat::Url);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"https://en.wikipedia.org/"_s), 2);
    m_view->clearSelection();
    QSignalSpy copied(m_view.get(), &ChangeTableView::rowsCopied);
    m_view->copySelectionAs(CopyFormat::Json);
    QCOMPARE(copied.size(), 0);
}

void TestChangeTableView::copiesTheSelectionFromTheMenu()
{
    select(2);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QMenu *copies = menu->actions().last()->menu();
    QVERIFY(copies);
    QVERIFY(copies->title().contains(u'2'));
    QSignalSpy copied(m_view.get(), &ChangeTableView::rowsCopied);
    for (QAction *action : copies->actions()) {
        action->trigger();
    }
    QCOMPARE(copied.size(), 4);
    QCOMPARE(copied.last(), QVariantList({qint64(2), qint64(2)}));
    menu->close();
}

void TestChangeTableView::dragSelectsWhatWasUnderTheMouse()
{
    m_view->verticalScrollBar()->setValue(20 * m_view->rowHeight());
    const QPoint start = middleOf(22);
    const qint64 first = m_model->sequenceAt(22);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, start);
    append(30); // while the button is down
    for (int step = 1; step <= 4; ++step) {
        QTest::mouseMove(m_view->viewport(), start + QPoint(0, step * m_view->rowHeight()));
    }
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, start + QPoint(0, 4 * m_view->rowHeight()));
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 5);
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QCOMPARE(m_model->sequenceAt(rows.first().row()), first);
}

void TestChangeTableView::keepsSelectionAcrossFilters()
{
    setFilter(u"\"page 1\""_s);
    select(m_model->rowOf(150));
    setFilter({});
    QCOMPARE(m_model->sequenceAt(m_view->currentIndex().row()), 150);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
    setFilter(u"\"page 3\""_s);
    QVERIFY(!m_view->currentIndex().isValid());
    QVERIFY(m_view->isFollowing());
}

void TestChangeTableView::showsMenu()
{
    append(realisticChanges());
    QSignalSpy open(m_view.get(), &ChangeTableView::openUrlRequested);
    select(1); // deletion log: "File:Old junk & more.jpg"
    QContextMenuEvent event(
        QContextMenuEvent::Mouse, middleOf(1), m_view->viewport()->mapToGlobal(middleOf(1)));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    append(3); // rows move while the menu is open
    menu->actions().first()->trigger();
    QCOMPARE(open[0][0].toUrl().host(), u"commons.wikimedia.org"_s);
    QVERIFY(!menu->findChildren<QMenu *>().isEmpty());
    QAction *apply = nullptr;
    for (QMenu *sub : menu->findChildren<QMenu *>()) {
        apply = apply || sub->title() != ChangeMenu::tr("Apply as &filter") ? apply : sub->actions().first();
    }
    QVERIFY(apply);
    QSignalSpy filter(m_view.get(), &ChangeTableView::filterRequested);
    apply->trigger();
    QCOMPARE(filter.size(), 1);
    QVERIFY(!Filter::parse(filter[0][0].toString()).error);
    menu->close();
}

void TestChangeTableView::rowUnderThePointerIsLit()
{
    const auto ground = [this](int row) {
        const QRect place = m_view->visualRect(m_model->index(row, int(ChangeColumn::Page)));
        return m_view->viewport()->grab().toImage().pixelColor(place.right() - 1, place.top() + 2);
    };
    const QColor plain = ground(3);
    const QPointF pointer = middleOf(3);
    QHoverEvent enter(QEvent::HoverEnter, pointer, pointer, QPointF());
    QCoreApplication::sendEvent(m_view->viewport(), &enter);
    QVERIFY(ground(3) != plain);
    QCOMPARE(ground(4), plain);
    append(2); // other rows come under the pointer
    QVERIFY(ground(3) != plain);
    QCOMPARE(ground(5), plain);
    QHoverEvent leave(QEvent::HoverLeave, QPointF(), QPointF(), pointer);
    QCoreApplication::sendEvent(m_view->viewport(), &leave);
    QCOMPARE(ground(3), plain);
}

QTEST_MAIN(TestChangeTableView)
#include "tst_changetableview.moc"
