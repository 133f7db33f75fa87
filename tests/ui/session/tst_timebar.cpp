// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessiontexts.h"
#include "session/timebar.h"
#include "session/timebarlayout.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

// Where things of the time bar lie, and what mouse and keys do with it.
class TestTimeBar : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void countsAPartOfASlot();
    void ratesFromSlots();
    void axisSteps_data();
    void axisSteps();
    void ticksAreRoundAndApart();
    void nothingToShow();
    void clickSeeks();
    void dragSeeksOnceAtItsEnd();
    void escapeEndsADrag();
    void positionWaitsForTheDrag();
    void keys_data();
    void keys();
    void heldKeySeeksOnce();
    void spacePlays();
    void runsToTheRightInEveryLanguage();
    void wheelDoesNotSeek();
    void screenReaderSeesASlider();
    void hoverText();

private:
    static TimeBarData hour();
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimeBar> m_bar;
};

// An hour that begins at 14:00 local time: ten changes a minute, none in the third quarter.
TimeBarData TestTimeBar::hour()
{
    TimeBarData data;
    data.startTime = QDateTime(QDate(2026, 11, 22), QTime(14, 0)).toMSecsSinceEpoch();
    data.duration = 3'600'000;
    data.isComplete = true;
    data.slotWidth = 60'000;
    for (int minute = 0; minute < 60; ++minute) {
        data.counts.push_back(minute >= 30 && minute < 45 ? 0 : 10);
    }
    data.gaps = {{1'800'000, 2'700'000}};
    return data;
}

void TestTimeBar::init()
{
    m_theme = std::make_unique<Theme>();
    m_bar = std::make_unique<TimeBar>();
    m_bar->setLocale(QLocale::c());
    m_bar->resize(500, m_bar->sizeHint().height());
    m_bar->setData(hour());
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

void TestTimeBar::cleanup()
{
    m_bar.reset();
    m_theme.reset();
}

void TestTimeBar::countsAPartOfASlot()
{
    const TimeBarData data = hour();
    QCOMPARE(data.changesBetween(0, 60'000), 10.0);
    QCOMPARE(data.changesBetween(30'000, 90'000), 10.0);
    QCOMPARE(data.changesBetween(0, 3'600'000), 450.0);
    QCOMPARE(data.changesBetween(1'800'000, 2'700'000), 0.0);
    QCOMPARE(data.changesBetween(3'590'000, 9'000'000), 10.0 / 6);
    QCOMPARE(TimeBarData().changesBetween(0, 1000), 0.0);
}

void TestTimeBar::ratesFromSlots()
{
    const TimeBarData data = hour();
    const TimeBarLayout layout(data, QRectF(0, 0, 500, 60), QFontMetrics(QFont()), QLocale::c(), 1);
    QVERIFY(layout.columns().size() > 100);
    QCOMPARE(layout.topRate(), 10);
    const TimeBarLayout::Column &busy = layout.columns()[size_t(layout.columnAt(layout.xOf(600'000)))];
    QCOMPARE(busy.perMinute, 10.0);
    QCOMPARE(busy.rect.top(), layout.plot().top());
    const TimeBarLayout::Column &quiet = layout.columns()[size_t(layout.columnAt(layout.xOf(2'400'000)))];
    QCOMPARE(quiet.perMinute, 0.0);
    QVERIFY(quiet.rect.isEmpty());
    QCOMPARE(layout.columns().back().to, data.duration);
}

void TestTimeBar::axisSteps_data()
{
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("some seconds") << qint64(8'000) << qint64(2'000);
    QTest::newRow("an hour") << qint64(3'600'000) << qint64(900'000);
    QTest::newRow("a day") << qint64(86'400'000) << qint64(21'600'000);
    QTest::newRow("two weeks") << qint64(14 * 86'400'000LL) << qint64(7 * 86'400'000LL);
    QTest::newRow("ten years") << qint64(3650 * 86'400'000LL) << qint64(1456 * 86'400'000LL);
    QTest::newRow("nothing") << qint64(0) << qint64(1000);
}

void TestTimeBar::axisSteps()
{
    QFETCH(qint64, duration);
    QTEST(timeAxisStep(duration, 4), "expected");
}

void TestTimeBar::ticksAreRoundAndApart()
{
    const TimeBarData data = hour();
    for (const int width : {180, 300, 500, 900, 2500}) {
        const TimeBarLayout layout(data, QRectF(0, 0, width, 60), QFontMetrics(QFont()), QLocale::c(), 1);
        QVERIFY2(!layout.ticks().empty(), qPrintable(QString::number(width)));
        qreal right = -1;
        for (const TimeBarLayout::Tick &tick : layout.ticks()) {
            QVERIFY(tick.label.left() > right);
            QVERIFY(tick.label.left() >= 0 && tick.label.right() <= width);
            QVERIFY2(tick.text.startsWith(u"14:"_s) || tick.text == u"15:00"_s, qPrintable(tick.text));
            right = tick.label.right();
        }
    }
}

void TestTimeBar::nothingToShow()
{
    m_bar->setData({});
    QSignalSpy sought(m_bar.get(), &TimeBar::seekRequested);
    QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, m_bar->rect().center());
    QTest::keyClick(m_bar.get(), Qt::Key_End);
    QTest::keyClick(m_bar.get(), Qt::Key_Return);
    QCOMPARE(sought.size(), 0);
    QVERIFY(!m_bar->grab().isNull());
    TimeBarData hostile;
    hostile.duration = std::numeric_limits<qint64>::max() / 4;
    hostile.counts = {1};
    m_bar->setData(hostile);
    QVERIFY(!m_bar->grab().isNull());
}

static qint64 soughtLast(const QSignalSpy &sought)
{
    return sought.isEmpty() ? -1 : sought.constLast().constFirst().toLongLong();
}

void TestTimeBar::clickSeeks()
{
    QSignalSpy sought(m_bar.get(), &TimeBar::seekRequested);
    QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, m_bar->pointOf(1'800'000));
    QCOMPARE(sought.size(), 1);
    QVERIFY(qAbs(soughtLast(sought) - 1'800'000) < 15'000); // a pixel
    QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, QPoint(m_bar->width() - 1, 5));
    QCOMPARE(soughtLast(sought), 3'600'000);
    QTest::mouseClick(m_bar.get(), Qt::RightButton, {}, m_bar->pointOf(0));
    QCOMPARE(sought.size(), 2);
}

void TestTimeBar::dragSeeksOnceAtItsEnd()
{
    QSignalSpy sought(m_bar.get(), &TimeBar::seekRequested);
    QTest::mousePress(m_bar.get(), Qt::LeftButton, {}, m_bar->pointOf(600'000));
    QTest::mouseMove(m_bar.get(), m_bar->pointOf(1'200'000));
    QTest::mouseMove(m_bar.get(), m_bar->pointOf(2'400'000));
    QVERIFY(m_bar->isDragging());
    QVERIFY(qAbs(m_bar->shownPosition() - 2'400'000) < 15'000);
    QCOMPARE(sought.size(), 0);
    QTest::mouseRelease(m_bar.get(), Qt::LeftButton, {}, m_bar->pointOf(2'400'000));
    QCOMPARE(sought.size(), 1);
    QVERIFY(qAbs(soughtLast(sought) - 2'400'000) < 15'000);
}

void TestTimeBar::escapeEndsADrag()
{
    m_bar->setPosition(60'000);
    QSignalSpy sought(m_bar.get(), &TimeBar::seekRequested);
    QTest::mousePress(m_bar.get(), Qt::LeftButton, {}, m_bar->pointOf(600'000));
    QTest::keyClick(m_bar.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_bar.get(), Qt::LeftButton, {}, m_bar->pointOf(600'000));
    QCOMPARE(sought.size(), 0);
    QCOMPARE(m_bar->shownPosition(), 60'000);
}

void TestTimeBar::positionWaitsForTheDrag()
{
    QTest::mousePress(m_bar.get(), Qt::LeftButton, {}, m_bar->pointOf(600'000));
    const qint64 dragged = m_bar->shownPosition();
    m_bar->setPosition(3'000'000);
    QCOMPARE(m_bar->shownPosition(), dragged);
    QTest::mouseRelease(m_bar.get(), Qt::LeftButton, {}, m_bar->pointOf(600'000));
    QCOMPARE(m_bar->shownPosition(), dragged); // until the replay is there
    m_bar->setPosition(601'000);
    QCOMPARE(m_bar->shownPosition(), 601'000);
}

void TestTimeBar::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("right") << int(Qt::Key_Right) << qint64(1'830'000);
    QTest::newRow("up") << int(Qt::Key_Up) << qint64(1'830'000);
    QTest::newRow("left") << int(Qt::Key_Left) << qint64(1'770'000);
    QTest::newRow("down") << int(Qt::Key_Down) << qint64(1'770'000);
    QTest::newRow("page down") << int(Qt::Key_PageDown) << qint64(2'160'000);
    QTest::newRow("page up") << int(Qt::Key_PageUp) << qint64(1'440'000);
    QTest::newRow("home") << int(Qt::Key_Home) << qint64(0);
    QTest::newRow("end") << int(Qt::Key_End) << qint64(3'600'000);
}

void TestTimeBar::keys()
{
    QFETCH(int, key);
    m_bar->setPosition(1'800'000);
    QSignalSpy sought(m_bar.get(), &TimeBar::seekRequested);
    QTest::keyClick(m_bar.get(), Qt::Key(key));
    QTEST(m_bar->shownPosition(), "expected");
    QTRY_COMPARE(sought.size(), 1);
    QTEST(soughtLast(sought), "expected");
}

// Each place that is sought begins a new session, so a key that repeats asks for the last one only.
void TestTimeBar::heldKeySeeksOnce()
{
    QSignalSpy sought(m_bar.get(), &TimeBar::seekRequested);
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(m_bar.get(), Qt::Key_Right);
    }
    QTest::keyClick(m_bar.get(), Qt::Key_Return); // at once
    QCOMPARE(sought.size(), 1);
    QCOMPARE(soughtLast(sought), 10 * m_bar->keyStep());
    QTest::qWait(300);
    QCOMPARE(sought.size(), 1);
}

void TestTimeBar::spacePlays()
{
    QSignalSpy toggled(m_bar.get(), &TimeBar::playToggled);
    QTest::keyClick(m_bar.get(), Qt::Key_Space);
    QCOMPARE(toggled.size(), 1);
}

void TestTimeBar::runsToTheRightInEveryLanguage()
{
    m_bar->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_bar->pointOf(0).x() < m_bar->pointOf(3'600'000).x());
    m_bar->setPosition(1'800'000);
    QTest::keyClick(m_bar.get(), Qt::Key_Right);
    QVERIFY(m_bar->shownPosition() > 1'800'000);
    QVERIFY(!m_bar->grab().isNull());
}

void TestTimeBar::wheelDoesNotSeek()
{
    m_bar->setPosition(1'800'000);
    QSignalSpy sought(m_bar.get(), &TimeBar::seekRequested);
    QWheelEvent wheel(m_bar->rect().center(), m_bar->mapToGlobal(m_bar->rect().center()), QPoint(),
        QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_bar.get(), &wheel);
    QVERIFY(!wheel.isAccepted());
    QCOMPARE(m_bar->shownPosition(), 1'800'000);
    QCOMPARE(sought.size(), 0);
}

void TestTimeBar::screenReaderSeesASlider()
{
    QSignalSpy sought(m_bar.get(), &TimeBar::seekRequested);
    m_bar->clearFocus(); // where the keyboard is, it speaks of what the user does only
    m_bar->setPosition(1'800'000);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_bar.get());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Slider);
    QAccessibleValueInterface *value = interface->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toInt(), 1800);
    QCOMPARE(value->maximumValue().toInt(), 3600);
    QCOMPARE(sought.size(), 0); // what the replay does is no wish
    value->setCurrentValue(900);
    QCOMPARE(sought.size(), 1);
    QCOMPARE(soughtLast(sought), 900'000);
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    QVERIFY(interface->text(QAccessible::Description).contains(u"14:30:00"_s));
}

void TestTimeBar::hoverText()
{
    const TimeBarData data = hour();
    const QString busy = SessionTexts::hover(data, 725'000, 10, QLocale::c());
    QCOMPARE(busy, u"22 Nov 2026, 14:12:05 (0:12:05)\n10 changes a minute"_s);
    QVERIFY(SessionTexts::hover(data, 2'000'000, 0, QLocale::c()).contains(u"gap"_s));
    TimeBarData timeless = data;
    timeless.startTime = 0;
    QCOMPARE(SessionTexts::hover(timeless, 725'000, 0.2, QLocale::c()), u"0:12:05\n0.2 changes a minute"_s);
    QCOMPARE(SessionTexts::elapsed(90'061'000), u"1 d 01:01:01"_s);
    QCOMPARE(SessionTexts::progress(61'000, 3'600'000, false), u"0:01:01 / 1:00:00…"_s);
}

QTEST_MAIN(TestTimeBar)
#include "tst_timebar.moc"
