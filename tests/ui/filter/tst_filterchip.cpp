// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filterchip.h"

#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestFilterChip : public QObject
{
    Q_OBJECT
private slots:
    void asksAndWaits();
    void spaceGoesOn();
    void saysItsState();
    void hasRoomForItsBoldText();
};

void TestFilterChip::asksAndWaits()
{
    FilterChip chip(u"bots"_s, u"is:bot"_s);
    QSignalSpy asked(&chip, &FilterChip::stateRequested);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QCOMPARE(asked.takeFirst().at(0).value<TermState>(), TermState::Required);
    QCOMPARE(chip.state(), TermState::Absent); // the text decides
    chip.setState(TermState::Required);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QCOMPARE(asked.takeFirst().at(0).value<TermState>(), TermState::Excluded);
    chip.setState(TermState::Excluded);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QCOMPARE(asked.takeFirst().at(0).value<TermState>(), TermState::Absent);
    QTest::mouseClick(&chip, Qt::RightButton);
    QCOMPARE(asked.takeFirst().at(0).value<TermState>(), TermState::Absent);
    QVERIFY(asked.isEmpty());
}

void TestFilterChip::spaceGoesOn()
{
    FilterChip chip(u"bots"_s, u"is:bot"_s);
    QSignalSpy asked(&chip, &FilterChip::stateRequested);
    QTest::keyClick(&chip, Qt::Key_Space);
    QTest::keyClick(&chip, Qt::Key_Minus);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(1).at(0).value<TermState>(), TermState::Excluded);
}

void TestFilterChip::saysItsState()
{
    FilterChip chip(u"bots"_s, u"is:bot"_s);
    QStringList said{chip.accessibleDescription()};
    chip.setState(TermState::Required);
    said += chip.accessibleDescription();
    chip.setState(TermState::Excluded);
    said += chip.accessibleDescription();
    QCOMPARE(QSet<QString>(said.begin(), said.end()).size(), 3);
    QVERIFY(chip.toolTip().startsWith(said.last()));
    QCOMPARE(chip.accessibleName(), u"bots"_s);
}

void TestFilterChip::hasRoomForItsBoldText()
{
    FilterChip chip(u"nicht angemeldete Benutzer"_s, u"is:anon"_s);
    QFont bold = chip.font();
    bold.setWeight(QFont::DemiBold);
    QVERIFY(chip.sizeHint().width() >= QFontMetrics(bold).horizontalAdvance(chip.text()) + 24);
    const QSize before = chip.sizeHint();
    chip.setState(TermState::Required);
    QCOMPARE(chip.sizeHint(), before); // the row stands still
}

QTEST_MAIN(TestFilterChip)
#include "tst_filterchip.moc"
