// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/theme.h"
#include "widgets/copyableaddress.h"
#include "widgets/elidedlabel.h"
#include "widgets/infobar.h"
#include "widgets/plaintext.h"
#include "widgets/searchfield.h"
#include "widgets/statusdot.h"
#include "widgets/toggleswitch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT
private slots:
    void toolTipsAreNeverMarkup_data();
    void toolTipsAreNeverMarkup();
    void menuTextHasNoMnemonics();
    void switchTogglesByKeyAndMouse();
    void switchJumpsWithoutMotion();
    void escapeClearsTheSearchThenLeaves();
    void clearButtonShowsWithText();
    void countLeavesRoomForText();
    void labelGivesUpItsEnd();
    void statusHasWordsAndShape();
    void addressIsCopied();
    void noticeOffersItsAction();

private:
    Theme m_theme;
};

void TestWidgets::toolTipsAreNeverMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("image") << u"<img src=\"/dev/zero\">"_s
                           << u"<qt>&lt;img src=&quot;/dev/zero&quot;&gt;</qt>"_s;
    QTest::newRow("ampersand") << u"R&D"_s << u"<qt>R&amp;D</qt>"_s;
    QTest::newRow("escaped already") << u"&lt;"_s << u"<qt>&amp;lt;</qt>"_s;
    QTest::newRow("two lines") << u"a\nb"_s << u"<qt>a<br>b</qt>"_s;
    QTest::newRow("closes our tag") << u"</qt><img src=x>"_s << u"<qt>&lt;/qt&gt;&lt;img src=x&gt;</qt>"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestWidgets::toolTipsAreNeverMarkup()
{
    QFETCH(QString, text);
    QTEST(plainToolTip(text), "expected");
}

void TestWidgets::menuTextHasNoMnemonics()
{
    QCOMPARE(plainMenuText(u"R&D\tCtrl+Q"_s), u"R&&D Ctrl+Q"_s);
}

void TestWidgets::switchTogglesByKeyAndMouse()
{
    ToggleSwitch toggle(u"Serve"_s);
    QSignalSpy toggled(&toggle, &ToggleSwitch::toggled);
    toggle.show();
    QVERIFY(QTest::qWaitForWindowExposed(&toggle));
    QTest::mouseClick(&toggle, Qt::LeftButton, {}, {toggle.width() - 4, toggle.height() / 2});
    QVERIFY(toggle.isChecked());
    QTest::keyClick(&toggle, Qt::Key_Space);
    QVERIFY(!toggle.isChecked());
    QCOMPARE(toggled.size(), 2);
    QVERIFY(toggle.sizeHint().width() > ToggleSwitch().sizeHint().width());
}

void TestWidgets::switchJumpsWithoutMotion()
{
    m_theme.setMotion(false);
    ToggleSwitch toggle;
    toggle.show();
    QVERIFY(QTest::qWaitForWindowExposed(&toggle));
    toggle.setChecked(true);
    const QImage atOnce = toggle.grab().toImage();
    QTest::qWait(200);
    QCOMPARE(toggle.grab().toImage(), atOnce);
    m_theme.setMotion(true);
    toggle.setChecked(false);
    const QImage first = toggle.grab().toImage();
    QTRY_VERIFY(toggle.grab().toImage() != first);
}

void TestWidgets::escapeClearsTheSearchThenLeaves()
{
    SearchField field;
    QSignalSpy left(&field, &SearchField::leaveRequested);
    QTest::keyClicks(&field, u"abc /"_s);
    QCOMPARE(field.text(), u"abc /"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QCOMPARE(left.size(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestWidgets::clearButtonShowsWithText()
{
    SearchField field;
    auto *button = field.findChild<QToolButton *>();
    QVERIFY(button->isHidden());
    field.setText(u"x"_s);
    QVERIFY(!button->isHidden());
    button->click();
    QCOMPARE(field.text(), QString());
}

void TestWidgets::countLeavesRoomForText()
{
    SearchField field;
    const int before = field.textMargins().right();
    field.setCountText(u"4 812 of 31 406"_s);
    QVERIFY(field.textMargins().right() > before + 60);
    field.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(field.textMargins().left() > before + 60);
    field.setCountText({});
    QCOMPARE(field.textMargins().left(), before);
}

void TestWidgets::labelGivesUpItsEnd()
{
    ElidedLabel label(u"A very long name of a page <b>that</b> does not fit"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 4);
    label.resize(label.sizeHint());
    const QImage whole = label.grab().toImage();
    label.resize(60, label.height());
    QVERIFY(label.grab().toImage() != whole.copy(0, 0, 60, label.height()));
}

void TestWidgets::statusHasWordsAndShape()
{
    StatusDot dot;
    dot.resize(120, 20);
    QList<QImage> shapes;
    for (const Health health : {Health::Idle, Health::Busy, Health::Good, Health::Warning, Health::Error}) {
        dot.setStatus(health, u"words"_s);
        // Told apart also without colour.
        const QImage shape
            = dot.grab().toImage().copy(0, 0, 14, 20).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(!shapes.contains(shape));
        shapes.append(shape);
        QCOMPARE(dot.text(), u"words"_s);
    }
}

void TestWidgets::addressIsCopied()
{
    CopyableAddress address;
    QSignalSpy copied(&address, &CopyableAddress::copied);
    address.copy();
    QCOMPARE(copied.size(), 0); // nothing to copy yet
    address.setAddress(u"ws://localhost:9000/"_s);
    auto *button = address.findChild<QToolButton *>();
    button->click();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ws://localhost:9000/"_s);
    QCOMPARE(button->accessibleName(), u"Copied"_s);
    QTRY_COMPARE(button->accessibleName(), u"Copy ws://localhost:9000/"_s);
}

void TestWidgets::noticeOffersItsAction()
{
    InfoBar bar;
    QSignalSpy asked(&bar, &InfoBar::actionRequested);
    QVERIFY(bar.isHidden());
    bar.showProgress(u"Exporting"_s, 0.5, u"Cancel"_s);
    QVERIFY(!bar.isHidden());
    bar.findChild<QPushButton *>()->click();
    QCOMPARE(asked.size(), 1);
    bar.showMessage(InfoBar::Kind::Error, u"<b>failed</b>"_s);
    QVERIFY(bar.findChild<QPushButton *>()->isHidden());
    QCOMPARE(bar.text(), u"<b>failed</b>"_s);
    bar.findChild<QToolButton *>()->click();
    QVERIFY(bar.isHidden());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
