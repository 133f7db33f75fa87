// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filtercompleter.h"
#include "filter/filterlineedit.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestFilterCompleter : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void offers_data();
    void offers();
    void accepts_data();
    void accepts();
    void enterAppliesWhenNothingIsChosen();
    void escapeClosesTheListFirst();
    void backtabClosesTheList();
    void nothingThatFitsTakesNoKeys();
    void movingAwayCloses();
    void editsFromOutsideClose();
    void whatIsThereIsNotOffered();
    void afterANameItsValuesFollow();
    void listBelongsToTheWordNotToAnOlderOne();
    void valuesAreBounded();

private:
    void type(const QString &text) const;
    // To whoever gets keys now.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<FilterLineEdit> m_field;
    FilterCompleter *m_completer = nullptr;
};

static QStringList seen(FilterField field, const QString &prefix, int)
{
    const QStringList all = field == FilterField::User
        ? QStringList{u"Ada Lovelace"_s, u"Adam"_s, u"Quote \"Q\""_s, u"<b>Bold</b>"_s, u"Colon:"_s}
        : field == FilterField::Tag ? QStringList{u"wiki100"_s}
                                    : QStringList();
    QStringList fitting;
    for (const QString &one : all) {
        if (one.startsWith(prefix, Qt::CaseInsensitive)) {
            fitting += one;
        }
    }
    return fitting;
}

void TestFilterCompleter::init()
{
    m_window = std::make_unique<QWidget>();
    m_field = std::make_unique<FilterLineEdit>(m_window.get());
    new QLineEdit(m_window.get()); // where Tab would go
    m_completer = new FilterCompleter(m_field.get());
    m_completer->setValues(seen);
    m_field->resize(400, m_field->height());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void TestFilterCompleter::cleanup()
{
    m_field.reset();
    m_window.reset();
}

void TestFilterCompleter::type(const QString &text) const
{
    for (const QChar c : text) {
        QTest::keyClicks(
            m_completer->isOpen() ? m_completer->popup() : static_cast<QWidget *>(m_field.get()), QString(c));
    }
}

void TestFilterCompleter::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(
        m_completer->isOpen() ? m_completer->popup() : static_cast<QWidget *>(m_field.get()), key, modifiers);
}

void TestFilterCompleter::offers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offered"); // one of them; empty: no list
    QTest::newRow("a field") << u"us"_s << u"user:"_s;
    QTest::newRow("a field after a minus") << u"-us"_s << u"user:"_s;
    QTest::newRow("a field in parentheses") << u"(us"_s << u"user:"_s;
    QTest::newRow("a flag") << u"is:"_s << u"bot"_s;
    QTest::newRow("the start of a flag") << u"is:mi"_s << u"minor"_s;
    QTest::newRow("a type") << u"type:"_s << u"log"_s;
    QTest::newRow("a namespace with a blank") << u"ns:user"_s << u"\"User talk\""_s;
    QTest::newRow("a user who was seen") << u"user:adam"_s << u"Adam"_s;
    QTest::newRow("a user with a blank") << u"user:ada"_s << u"\"Ada Lovelace\""_s;
    QTest::newRow("a user within quotes") << u"user:\"ada l"_s << u"\"Ada Lovelace\""_s;
    QTest::newRow("a user after a comma") << u"user:Foo,ad"_s << u"Adam"_s;
    QTest::newRow("a user with quotes") << u"user:quo"_s << u"\"Quote \\\"Q\\\"\""_s;
    QTest::newRow("markup") << u"user:<b"_s << u"\"<b>Bold</b>\""_s;
    QTest::newRow("a tag") << u"tag:w"_s << u"wiki100"_s;
    QTest::newRow("a word that is no field") << u"planet"_s << QString();
    QTest::newRow("within an expression") << u"/us"_s << QString();
    QTest::newRow("a field that is none") << u"nosuch:a"_s << QString();
    QTest::newRow("a phrase") << u"\"us"_s << QString();
}

void TestFilterCompleter::offers()
{
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    type(typed);
    QCOMPARE(m_field->line(), typed);
    QCOMPARE(m_completer->isOpen(), !offered.isEmpty());
    if (!offered.isEmpty()) {
        QVERIFY2(m_completer->offered().contains(offered), qPrintable(m_completer->offered().join(u' ')));
        QVERIFY(!m_completer->popup()->currentIndex().isValid());
    }
}

void TestFilterCompleter::accepts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after"); // | where the cursor is
    QTest::addColumn<QString>("result");
    QTest::newRow("at the end") << QString() << u"is:mi"_s << QString() << u"is:minor |"_s;
    QTest::newRow("a name with a blank")
        << QString() << u"user:ada"_s << QString() << u"user:\"Ada Lovelace\" |"_s;
    QTest::newRow("an open quote") << QString() << u"user:\"ada l"_s << QString()
                                   << u"user:\"Ada Lovelace\" |"_s;
    QTest::newRow("in the middle: no second blank")
        << QString() << u"is:mi"_s << u" planet"_s << u"is:minor |planet"_s;
    QTest::newRow("before a parenthesis: none") << u"("_s << u"is:mi"_s << u")"_s << u"(is:minor|)"_s;
    QTest::newRow("before a comma: none") << QString() << u"user:adam"_s << u",Foo"_s << u"user:Adam|,Foo"_s;
    QTest::newRow("a value that ends like a name")
        << QString() << u"user:col"_s << QString() << u"user:\"Colon:\" |"_s;
}

void TestFilterCompleter::accepts()
{
    QFETCH(QString, before);
    QFETCH(QString, typed);
    QFETCH(QString, after);
    QFETCH(QString, result);
    m_field->setLine(before + after);
    QTextCursor cursor = m_field->textCursor();
    cursor.setPosition(int(before.size()));
    m_field->setTextCursor(cursor);
    type(typed);
    QVERIFY(m_completer->isOpen());
    press(Qt::Key_Down);
    QVERIFY(m_completer->popup()->currentIndex().isValid());
    press(Qt::Key_Return);
    QVERIFY(!m_completer->isOpen());
    QCOMPARE(m_field->line().insert(m_field->cursorPosition(), u'|'), result);
    m_field->undo();
    QCOMPARE(m_field->line(), before + typed + after);
}

void TestFilterCompleter::enterAppliesWhenNothingIsChosen()
{
    QSignalSpy entered(m_field.get(), &FilterLineEdit::entered);
    type(u"us"_s);
    QVERIFY(m_completer->isOpen());
    press(Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(m_field->line(), u"us"_s);
    QVERIFY(!m_completer->isOpen());
}

void TestFilterCompleter::escapeClosesTheListFirst()
{
    type(u"us"_s);
    press(Qt::Key_Escape);
    QVERIFY(!m_completer->isOpen());
    QCOMPARE(m_field->line(), u"us"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_field->line(), QString());
}

void TestFilterCompleter::backtabClosesTheList()
{
    type(u"us"_s);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(!m_completer->isOpen());
    QCOMPARE(m_field->line(), u"us"_s);
}

void TestFilterCompleter::nothingThatFitsTakesNoKeys()
{
    QSignalSpy left(m_field.get(), &FilterLineEdit::leaveRequested);
    type(u"us"_s);
    type(u"x"_s);
    QVERIFY(!m_completer->isOpen());
    press(Qt::Key_Down);
    QCOMPARE(left.size(), 1);
}

void TestFilterCompleter::movingAwayCloses()
{
    type(u"planet us"_s);
    QVERIFY(m_completer->isOpen());
    press(Qt::Key_Left);
    QVERIFY(!m_completer->isOpen());
    QCOMPARE(m_field->cursorPosition(), 8);
}

void TestFilterCompleter::editsFromOutsideClose()
{
    type(u"us"_s);
    m_field->setLine(u"is:bot"_s);
    QVERIFY(!m_completer->isOpen());
}

void TestFilterCompleter::whatIsThereIsNotOffered()
{
    type(u"is:mino"_s);
    QVERIFY(m_completer->isOpen());
    type(u"r"_s);
    QVERIFY(!m_completer->isOpen());
}

void TestFilterCompleter::afterANameItsValuesFollow()
{
    type(u"us"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_field->line(), u"user:"_s);
    QVERIFY(m_completer->isOpen());
    QCOMPARE(m_completer->offered().first(), u"\"Ada Lovelace\""_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_field->line(), u"user:\"Ada Lovelace\" "_s);
    QVERIFY(!m_completer->isOpen());
    QVERIFY(m_field->hasFocus());
}

void TestFilterCompleter::listBelongsToTheWordNotToAnOlderOne()
{
    type(u"planet planet is:m"_s);
    QVERIFY(m_completer->isOpen());
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"/"_s);
    QCOMPARE(m_field->line(), u"/"_s);
    QVERIFY(!m_completer->isOpen());
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!m_completer->isOpen());
}

void TestFilterCompleter::valuesAreBounded()
{
    m_completer->setValues([](FilterField, const QString &, int most) {
        QStringList all;
        for (int i = 0; i < most + 1000; ++i) {
            all += QString::number(i) + QString(5000, u'\u0301');
        }
        return all;
    });
    type(u"user:"_s);
    QVERIFY(m_completer->isOpen());
    QCOMPARE(m_completer->offered().size(), FilterCompleter::MostOffered);
}

QTEST_MAIN(TestFilterCompleter)
#include "tst_filtercompleter.moc"
