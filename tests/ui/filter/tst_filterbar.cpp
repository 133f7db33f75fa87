// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filterbar.h"
#include "filter/filterchip.h"
#include "filter/filtercompleter.h"
#include "filter/filterhelpdialog.h"
#include "filter/filterlineedit.h"
#include "session/filterhelp.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestFilterBar : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_bar.reset(); }
    void lastGoodFilterStays();
    void halfTypedIsNotAMistakeYet();
    void choosingIsNotAMistake();
    void doubtIsToldWhileTyping();
    void chipsFollowTheText_data();
    void chipsFollowTheText();
    void chipsEditTheText();
    void termsAreApplied();
    void whatCantBeDoneIsTold();
    void timesReplaceEachOther();
    void countIsShownWithTheTotal();
    void enterAndEscape();
    void historySteps();
    void savedFilters();
    void rowsByWidth();
    void hostileText();
    void examplesOfTheHelpWork();

private:
    [[nodiscard]] FilterChip *chip(const QString &term) const;
    void type(const QString &text) const;
    std::unique_ptr<FilterBar> m_bar;
};

void TestFilterBar::init()
{
    m_bar = std::make_unique<FilterBar>();
    m_bar->resize(1280, 40);
    m_bar->show();
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    m_bar->focusField();
}

FilterChip *TestFilterBar::chip(const QString &term) const
{
    const QList<FilterChip *> all = m_bar->findChildren<FilterChip *>();
    const auto found = std::ranges::find_if(all, [&](const FilterChip *one) { return one->term() == term; });
    return found == all.end() ? nullptr : *found;
}

void TestFilterBar::type(const QString &text) const
{
    QTest::keyClicks(m_bar->field(), text);
    m_bar->completer()->popup()->hide();
}

void TestFilterBar::lastGoodFilterStays()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::filterChanged);
    m_bar->setText(u"is:bot"_s);
    QCOMPARE(changed.size(), 1);
    m_bar->setText(u"is:bot ("_s);
    QVERIFY(!m_bar->mistake().isEmpty());
    QCOMPARE(m_bar->message(), m_bar->mistake());
    QCOMPARE(m_bar->field()->mark(), FilterMark::Invalid);
    QVERIFY(m_bar->field()->accessibleDescription().contains(m_bar->mistake()));
    QCOMPARE(m_bar->filter().text(), u"is:bot"_s);
    QCOMPARE(changed.size(), 1);
    m_bar->setText(u"is:bot  "_s); // says the same
    QVERIFY(m_bar->mistake().isEmpty());
    QCOMPARE(m_bar->message(), QString());
    QCOMPARE(m_bar->field()->mark(), FilterMark::Valid);
    QCOMPARE(changed.size(), 1);
    m_bar->setText({});
    QCOMPARE(m_bar->field()->mark(), FilterMark::Empty);
    QVERIFY(m_bar->filter().isEmpty());
    QCOMPARE(changed.size(), 2);
}

void TestFilterBar::halfTypedIsNotAMistakeYet()
{
    type(u"planet size:"_s);
    QVERIFY(!m_bar->mistake().isEmpty());
    QVERIFY(m_bar->field()->mark() != FilterMark::Invalid);
    QCOMPARE(m_bar->message(), QString());
    type(u">5"_s);
    QCOMPARE(m_bar->field()->mark(), FilterMark::Valid);
    type(u" \"op"_s);
    QVERIFY(m_bar->field()->mark() != FilterMark::Invalid);
    QTRY_COMPARE(m_bar->field()->mark(), FilterMark::Invalid); // after a pause
    QCOMPARE(m_bar->message(), m_bar->mistake());
    type(u"e"_s); // and does not flicker from then on
    QCOMPARE(m_bar->field()->mark(), FilterMark::Invalid);
    type(u"n\""_s);
    QCOMPARE(m_bar->field()->mark(), FilterMark::Valid);
    QCOMPARE(m_bar->message(), QString());
}

void TestFilterBar::choosingIsNotAMistake()
{
    QTest::keyClicks(m_bar->field(), u"is:"_s);
    QVERIFY(m_bar->completer()->isOpen());
    QTest::qWait(1800);
    QVERIFY(m_bar->field()->mark() != FilterMark::Invalid);
    m_bar->completer()->popup()->hide();
    QTRY_COMPARE(m_bar->field()->mark(), FilterMark::Invalid);
}

void TestFilterBar::doubtIsToldWhileTyping()
{
    const QString doubted = u"planet or moon"_s;
    QVERIFY(!Filter::parse(doubted).doubts.isEmpty());
    type(doubted);
    QCOMPARE(m_bar->field()->mark(), FilterMark::Doubtful);
    QCOMPARE(m_bar->message(), Filter::parse(doubted).doubts.first().text);
    chip(u"is:bot"_s)->setFocus();
    QCOMPARE(m_bar->message(), QString()); // the chips are back
    QCOMPARE(m_bar->field()->mark(), FilterMark::Doubtful);
}

void TestFilterBar::chipsFollowTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state");
    QTest::newRow("empty") << QString() << int(TermState::Absent);
    QTest::newRow("required") << u"planet is:bot"_s << int(TermState::Required);
    QTest::newRow("in capitals") << u"IS:BOT"_s << int(TermState::Required);
    QTest::newRow("excluded") << u"planet -is:bot"_s << int(TermState::Excluded);
    QTest::newRow("by a word") << u"NOT is:bot"_s << int(TermState::Excluded);
    QTest::newRow("one of two") << u"is:bot OR planet"_s << int(TermState::Absent);
}

void TestFilterBar::chipsFollowTheText()
{
    QFETCH(QString, text);
    m_bar->setText(text);
    QTEST(int(chip(u"is:bot"_s)->state()), "state");
}

void TestFilterBar::chipsEditTheText()
{
    m_bar->setText(u"planet"_s);
    FilterChip *bots = chip(u"is:bot"_s);
    QTest::mouseClick(bots, Qt::LeftButton);
    QCOMPARE(m_bar->text(), u"planet is:bot"_s);
    QTest::mouseClick(bots, Qt::LeftButton);
    QCOMPARE(m_bar->text(), u"planet -is:bot"_s);
    QTest::mouseClick(bots, Qt::LeftButton);
    QCOMPARE(m_bar->text(), u"planet"_s);
    QTest::mouseClick(bots, Qt::LeftButton, Qt::ShiftModifier);
    QTest::mouseClick(chip(u"is:minor"_s), Qt::RightButton);
    QCOMPARE(m_bar->text(), u"planet -is:bot -is:minor"_s);
    QTest::keyClick(bots, Qt::Key_Plus);
    QCOMPARE(bots->state(), TermState::Required);
    QTest::keyClick(bots, Qt::Key_Delete);
    QCOMPARE(m_bar->text(), u"planet -is:minor"_s);
    m_bar->field()->undo();
    QCOMPARE(bots->state(), TermState::Required); // the text and the chip
}

void TestFilterBar::termsAreApplied()
{
    m_bar->setText(u"a OR b"_s);
    m_bar->applyTerm(u"user:X"_s, FilterJoin::And);
    QVERIFY(m_bar->filter() == Filter::parse(u"(a OR b) user:X"_s).filter);
    m_bar->applyTerm(u"c"_s, FilterJoin::Or);
    QVERIFY(m_bar->filter() == Filter::parse(u"(a OR b) user:X OR c"_s).filter);
    m_bar->applyTerm(u"-user:Y"_s, FilterJoin::Replace);
    QCOMPARE(m_bar->text(), u"-user:Y"_s);
    m_bar->setText(u"-user:Y ("_s);
    m_bar->applyTerm(u"is:bot"_s, FilterJoin::And); // goes on from the last good one
    QCOMPARE(m_bar->text(), u"-user:Y is:bot"_s);
}

void TestFilterBar::whatCantBeDoneIsTold()
{
    const QString full = QString(Filter::MaxLength, u'a');
    m_bar->setText(full);
    QVERIFY(m_bar->mistake().isEmpty());
    m_bar->applyTerm(u"is:bot"_s, FilterJoin::And);
    QCOMPARE(m_bar->text(), full);
    QVERIFY(!m_bar->message().isEmpty());
    m_bar->setText(u"a"_s);
    QCOMPARE(m_bar->message(), QString());
}

void TestFilterBar::timesReplaceEachOther()
{
    m_bar->setText(u"planet"_s);
    m_bar->applyTime(u"since:14:00 before:14:01"_s);
    m_bar->applyTime(u"since:15:00 before:15:01"_s);
    QVERIFY2(m_bar->filter() == Filter::parse(u"planet (since:15:00 before:15:01)"_s).filter,
        qPrintable(m_bar->text()));
}

void TestFilterBar::countIsShownWithTheTotal()
{
    m_bar->setCount(4812, 31406, false);
    QCOMPARE(m_bar->countText(), QString()); // everything is shown
    m_bar->setText(u"is:bot"_s);
    const QLocale locale = m_bar->locale();
    QCOMPARE(m_bar->countText(), u"%1 of %2"_s.arg(locale.toString(4812), locale.toString(31406)));
    m_bar->setCount(0, 31406, true);
    QVERIFY(m_bar->countText().endsWith(u'…'));
}

void TestFilterBar::enterAndEscape()
{
    QSignalSpy left(m_bar.get(), &FilterBar::leaveRequested);
    type(u"(is:bot"_s);
    QTest::keyClick(m_bar->field(), Qt::Key_Return);
    QCOMPARE(m_bar->field()->mark(), FilterMark::Invalid); // at once
    QCOMPARE(left.size(), 0);
    type(u")"_s);
    QTest::keyClick(m_bar->field(), Qt::Key_Return);
    QCOMPARE(left.size(), 1);
    QCOMPARE(m_bar->history(), QStringList{u"(is:bot)"_s});
    QTest::keyClick(m_bar->field(), Qt::Key_Escape);
    QCOMPARE(m_bar->text(), QString());
}

void TestFilterBar::historySteps()
{
    m_bar->setHistory({u"new"_s, u"old"_s});
    type(u"typed"_s);
    const auto step = [this](Qt::Key key) { QTest::keyClick(m_bar->field(), key, Qt::ControlModifier); };
    step(Qt::Key_Up);
    QCOMPARE(m_bar->text(), u"new"_s);
    step(Qt::Key_Up);
    step(Qt::Key_Up); // no further
    QCOMPARE(m_bar->text(), u"old"_s);
    step(Qt::Key_Down);
    step(Qt::Key_Down);
    QCOMPARE(m_bar->text(), u"typed"_s);
}

void TestFilterBar::savedFilters()
{
    QSignalSpy kept(m_bar.get(), &FilterBar::keptChanged);
    m_bar->setText(u"is:bot"_s);
    kept.clear();
    m_bar->saveAs(u"  The\n bots "_s);
    QCOMPARE(m_bar->saved(), (QList<SavedFilter>{{u"The bots"_s, u"is:bot"_s}}));
    QCOMPARE(kept.size(), 1);
    m_bar->setText(u"-is:bot"_s);
    m_bar->saveAs(u"the BOTS"_s);
    QCOMPARE(m_bar->saved(), (QList<SavedFilter>{{u"The bots"_s, u"-is:bot"_s}}));
    m_bar->setText(u"("_s);
    m_bar->saveAs(u"Wrong"_s);
    QCOMPARE(m_bar->saved().size(), 1);
    QList<SavedFilter> full;
    for (int i = 0; i < MostSavedFilters; ++i) {
        full.append({QString::number(i), u"a"_s});
    }
    m_bar->setSaved(full);
    m_bar->setText(u"b"_s);
    m_bar->saveAs(u"One more"_s);
    QCOMPARE(m_bar->saved(), full);
    QVERIFY(!m_bar->message().isEmpty());
}

void TestFilterBar::rowsByWidth()
{
    const auto isBelow = [this] {
        const FilterChip *bots = chip(u"is:bot"_s);
        return bots->mapTo(m_bar.get(), QPoint()).y() >= m_bar->field()->height();
    };
    m_bar->resize(1600, 40);
    QTRY_VERIFY(!isBelow());
    m_bar->resize(856, 80);
    QTRY_VERIFY(isBelow());
    QVERIFY(m_bar->width() >= m_bar->minimumSizeHint().width());
    for (const FilterChip *one : m_bar->findChildren<FilterChip *>()) {
        QVERIFY(one->width() >= one->sizeHint().width());
    }
    m_bar->setText(QString(300, u'(')); // a long sentence does not widen the window
    QVERIFY(m_bar->minimumSizeHint().width() <= 856);
}

void TestFilterBar::hostileText()
{
    for (const QString &text :
        {u"user:\"<img src=x>&amp;\u202e\""_s, QString(5000, u'\u0301'), QString(QChar(0)),
            QString(QChar(0xd800)), QString(9000, u'('), u"-"_s.repeated(500), u"/(((((/"_s}) {
        m_bar->setText(text);
        m_bar->grab();
        m_bar->setText(u"is:bot"_s);
        QCOMPARE(m_bar->filter().text(), u"is:bot"_s);
    }
}

void TestFilterBar::examplesOfTheHelpWork()
{
    FilterHelpDialog help;
    connect(&help, &FilterHelpDialog::exampleRequested, m_bar.get(), &FilterBar::setText);
    QStringList expected;
    for (const FilterHelpSection &section : filterHelp()) {
        for (const FilterHelpEntry &entry : section.entries) {
            expected += entry.example;
        }
    }
    QVERIFY(expected.size() > 20);
    QStringList applied;
    for (QPushButton *button : help.findChildren<QPushButton *>()) {
        if (button->toolTip().isEmpty()) {
            continue; // Close
        }
        button->click();
        QVERIFY2(m_bar->mistake().isEmpty(), qPrintable(m_bar->text()));
        QCOMPARE(m_bar->filter().text(), m_bar->text());
        applied += m_bar->text();
    }
    QCOMPARE(applied, expected);
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
