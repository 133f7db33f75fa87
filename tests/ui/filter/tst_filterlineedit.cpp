// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filterlineedit.h"
#include "session/filter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestFilterLineEdit : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup()
    {
        m_field.reset();
        m_window.reset();
    }
    void staysOneLine_data();
    void staysOneLine();
    void tooMuchIsCutWhereTheParserSaysSo();
    void anEditFromOutsideIsOneUndoStep();
    void inputMethodsType();
    void keysThatLeave();
    void historyAndCompletionKeys();
    void tabMovesOn();
    void readsFromTheLeftInEveryLanguage();
    void growsWithTheText();

private:
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<FilterLineEdit> m_field;
};

void TestFilterLineEdit::init()
{
    m_window = std::make_unique<QWidget>();
    m_field = std::make_unique<FilterLineEdit>(m_window.get());
    new QLineEdit(m_window.get()); // where Tab goes
    m_field->resize(300, m_field->height());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void TestFilterLineEdit::staysOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line feed") << u"a\nb"_s;
    QTest::newRow("carriage return") << u"a\rb"_s;
    QTest::newRow("tab") << u"a\tb"_s;
    QTest::newRow("form feed") << u"a\fb"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s;
    QTest::newRow("paragraph separator") << u"a\u2029b"_s;
    QTest::newRow("start of a text frame") << u"a"_s + QChar(0xfdd0) + u'b';
    QTest::newRow("end of a text frame") << u"a"_s + QChar(0xfdd1) + u'b';
}

void TestFilterLineEdit::staysOneLine()
{
    QFETCH(QString, text);
    m_field->setLine(text);
    QCOMPARE(m_field->line(), u"a b"_s);
    m_field->replace(0, 3, text + text);
    QCOMPARE(m_field->line(), u"a ba b"_s);
    m_field->selectAll();
    QGuiApplication::clipboard()->setText(text);
    m_field->paste();
    QCOMPARE(m_field->line(), u"a b"_s);
    QCOMPARE(m_field->blockCount(), 1);
}

void TestFilterLineEdit::tooMuchIsCutWhereTheParserSaysSo()
{
    m_field->setLine(QString(1'000'000, u'a'));
    QVERIFY(m_field->line().size() < 20'000);
    QVERIFY(Filter::parse(m_field->line()).error);
    m_field->setLine(QString(Filter::MaxLength, u'a'));
    QVERIFY(!Filter::parse(m_field->line()).error);
}

void TestFilterLineEdit::anEditFromOutsideIsOneUndoStep()
{
    QTest::keyClicks(m_field.get(), u"planet"_s);
    m_field->setLine(u"planet is:bot"_s);
    m_field->setLine(u"planet -is:bot"_s);
    QTest::keyClick(m_field.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_field->line(), u"planet is:bot"_s);
    QTest::keyClick(m_field.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_field->line(), u"planet"_s);
    QTest::keyClick(m_field.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_field->line(), u"planet is:bot"_s);
}

void TestFilterLineEdit::inputMethodsType()
{
    QSignalSpy changed(m_field.get(), &FilterLineEdit::lineChanged);
    QSignalSpy typed(m_field.get(), &FilterLineEdit::typed);
    QInputMethodEvent composing(u"とうき"_s, {});
    QCoreApplication::sendEvent(m_field.get(), &composing);
    QCOMPARE(m_field->line(), QString());
    QCOMPARE(changed.size() + typed.size(), 0); // nothing is sought before it is meant
    QInputMethodEvent done;
    done.setCommitString(u"東京"_s);
    QCoreApplication::sendEvent(m_field.get(), &done);
    QCOMPARE(m_field->line(), u"東京"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(typed.size(), 1);
}

void TestFilterLineEdit::keysThatLeave()
{
    QSignalSpy left(m_field.get(), &FilterLineEdit::leaveRequested);
    QSignalSpy entered(m_field.get(), &FilterLineEdit::entered);
    m_field->setLine(u"a"_s);
    QTest::keyClick(m_field.get(), Qt::Key_Return);
    QTest::keyClick(m_field.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClick(m_field.get(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(entered.size(), 3);
    QCOMPARE(m_field->line(), u"a"_s);
    QTest::keyClick(m_field.get(), Qt::Key_Down);
    QCOMPARE(left.size(), 1);
    QTest::keyClick(m_field.get(), Qt::Key_Escape); // first empties
    QCOMPARE(m_field->line(), QString());
    QCOMPARE(left.size(), 1);
    QTest::keyClick(m_field.get(), Qt::Key_Escape);
    QCOMPARE(left.size(), 2);
}

void TestFilterLineEdit::historyAndCompletionKeys()
{
    QSignalSpy history(m_field.get(), &FilterLineEdit::historyRequested);
    QSignalSpy completion(m_field.get(), &FilterLineEdit::completionRequested);
    QTest::keyClick(m_field.get(), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(m_field.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.at(0).at(0).toInt(), -1);
    QCOMPARE(history.at(1).at(0).toInt(), 1);
    QTest::keyClick(m_field.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(completion.size(), 1);
    QCOMPARE(m_field->line(), QString());
}

void TestFilterLineEdit::tabMovesOn()
{
    QTest::keyClicks(m_field.get(), u"a"_s);
    QTest::keyClick(m_field.get(), Qt::Key_Tab);
    QCOMPARE(m_field->line(), u"a"_s);
    QVERIFY(!m_field->hasFocus());
}

void TestFilterLineEdit::readsFromTheLeftInEveryLanguage()
{
    m_field->setLine(u"user:\"رضوان\" -is:bot"_s);
    m_field->setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(10);
    QTextCursor start(m_field->document());
    QTextCursor end(m_field->document());
    end.movePosition(QTextCursor::End);
    QVERIFY(m_field->cursorRect(start).left() < m_field->cursorRect(end).left());
    QVERIFY(m_field->cursorRect(start).left() < 10);
}

void TestFilterLineEdit::growsWithTheText()
{
    const int before = m_field->height();
    QFont large = m_field->font();
    large.setPointSizeF(large.pointSizeF() > 0 ? large.pointSizeF() * 2.5 : 30);
    m_field->setFont(large);
    QVERIFY(m_field->height() > before);
    m_field->setLine(u"Åg"_s);
    QVERIFY(m_field->cursorRect().height() <= m_field->viewport()->height() + 1);
}

QTEST_MAIN(TestFilterLineEdit)
#include "tst_filterlineedit.moc"
