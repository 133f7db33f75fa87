// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filteredit.h"
#include "session/filterfields.h"

#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestFilterEdit : public QObject
{
    Q_OBJECT

private slots:
    void edits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("required");
        QTest::addColumn<QString>("excluded");
        QTest::addColumn<QString>("absent");
        const auto row
            = [](const char *name, const QString &text, const QString &required, const QString &excluded,
                  const QString &absent) { QTest::newRow(name) << text << required << excluded << absent; };
        row("empty", u""_s, u"is:bot"_s, u"-is:bot"_s, u""_s);
        row("another", u" foo "_s, u" foo is:bot "_s, u" foo -is:bot "_s, u" foo "_s);
        row("alone", u"is:bot"_s, u"is:bot"_s, u"-is:bot"_s, u""_s);
        row("excluded", u"NOT is:bot"_s, u"is:bot"_s, u"NOT is:bot"_s, u""_s);
        row("between, as typed", u"a   IS:Bot  \"b  c\""_s, u"a   IS:Bot  \"b  c\""_s,
            u"a   -is:bot  \"b  c\""_s, u"a   \"b  c\""_s);
        row("first", u"is:bot a  b"_s, u"is:bot a  b"_s, u"-is:bot a  b"_s, u"a  b"_s);
        row("with AND", u"a AND is:bot AND b"_s, u"a AND is:bot AND b"_s, u"a AND -is:bot AND b"_s,
            u"a AND b"_s);
        row("last with AND", u"a AND is:bot"_s, u"a AND is:bot"_s, u"a AND -is:bot"_s, u"a"_s);
        row("twice", u"is:bot a is:bot"_s, u"is:bot a"_s, u"-is:bot a"_s, u"a"_s);
        row("against itself", u"is:bot -is:bot x"_s, u"is:bot x"_s, u"-is:bot x"_s, u"x"_s);
        row("OR gets parentheses", u"a OR is:bot"_s, u"(a OR is:bot) is:bot"_s, u"(a OR is:bot) -is:bot"_s,
            u"a OR is:bot"_s);
        row("OR has parentheses", u"(a OR b)"_s, u"(a OR b) is:bot"_s, u"(a OR b) -is:bot"_s, u"(a OR b)"_s);
        row("OR of parentheses", u"(a) OR (b)"_s, u"((a) OR (b)) is:bot"_s, u"((a) OR (b)) -is:bot"_s,
            u"(a) OR (b)"_s);
        row("in parentheses of its own", u"(is:bot) a"_s, u"(is:bot) a"_s, u"-is:bot a"_s, u"a"_s);
        row("all in parentheses", u"(a b)"_s, u"(a b is:bot)"_s, u"(a b -is:bot)"_s, u"(a b)"_s);
        row("deeper ones are the user's", u"a (is:bot OR b)"_s, u"a (is:bot OR b) is:bot"_s,
            u"a (is:bot OR b) -is:bot"_s, u"a (is:bot OR b)"_s);
    }
    void edits()
    {
        QFETCH(QString, text);
        const QString term = u"is:bot"_s;
        QTEST(withTerm(text, term, TermState::Required).text, "required");
        QTEST(withTerm(text, term, TermState::Excluded).text, "excluded");
        QTEST(withTerm(text, term, TermState::Absent).text, "absent");
        for (const TermState state : {TermState::Required, TermState::Excluded, TermState::Absent}) {
            const FilterEdit once = withTerm(text, term, state);
            QVERIFY(!once.error);
            QCOMPARE(termState(once.text, term), state);
            QCOMPARE(withTerm(once.text, term, state).text, once.text);
        }
    }

    void widens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wider");
        QTest::newRow("empty") << u""_s << u"is:bot"_s;
        QTest::newRow("another") << u"a b "_s << u"a b OR is:bot "_s;
        QTest::newRow("OR") << u"a OR b"_s << u"a OR b OR is:bot"_s;
        QTest::newRow("is there") << u"a OR is:bot"_s << u"a OR is:bot"_s;
        QTest::newRow("OR in parentheses") << u"(a OR b)"_s << u"(a OR b OR is:bot)"_s;
    }
    void widens()
    {
        QFETCH(QString, text);
        QTEST(orTerm(text, u"is:bot"_s).text, "wider");
    }

    void groupsStayTogether()
    {
        QCOMPARE(andTerm(u"x"_s, u"a OR b"_s).text, u"x (a OR b)"_s);
        QCOMPARE(withTerm(u"x"_s, u"a b"_s, TermState::Excluded).text, u"x -(a b)"_s);
        QCOMPARE(withTerm(u"x -(a b)"_s, u"a b"_s, TermState::Absent).text, u"x"_s);
    }

    void errorsLeaveTheTextAlone()
    {
        const FilterEdit wrongText = withTerm(u"a (b"_s, u"is:bot"_s, TermState::Required);
        QCOMPARE(wrongText.text, u"a (b"_s);
        QVERIFY(wrongText.error);
        const FilterEdit wrongTerm = orTerm(u"a"_s, u"is:x"_s);
        QCOMPARE(wrongTerm.text, u"a"_s);
        QVERIFY(wrongTerm.error);
        const QString full = u"a"_s.repeated(Filter::MaxLength);
        const FilterEdit tooLong = andTerm(full, u"is:bot"_s);
        QCOMPARE(tooLong.text, full);
        QVERIFY(tooLong.error);
        QCOMPARE(termState(u"is:bot ("_s, u"is:bot"_s), TermState::Absent);
    }

    // Whatever a value holds, its term means it.
    void valuesMeanThemselves_data()
    {
        QTest::addColumn<QString>("value");
        for (const QString &value :
            {u"Foo"_s, u"Foo bar"_s, u"a_b"_s, u"a,b"_s, u"A*"_s, u"say \"hi\" \\ \\*"_s, u"(x"_s, u"/etc/"_s,
                u"=1"_s, u"OR"_s, u"-x"_s, u"Иван"_s, u"12:30"_s, u"user:x"_s}) {
            QTest::newRow(qPrintable(value)) << value;
        }
    }
    void valuesMeanThemselves()
    {
        QFETCH(QString, value);
        for (const FilterField field : {FilterField::Any, FilterField::Title, FilterField::User}) {
            for (const bool isExact : {false, true}) {
                const FilterParse parse = Filter::parse(fieldTerm(field, value, isExact));
                QVERIFY2(!parse.error, qPrintable(fieldTerm(field, value, isExact)));
                QCOMPARE(parse.filter.root().term.field, field);
                const auto &pattern = std::get<FilterPattern>(parse.filter.root().term.values.at(0));
                QCOMPARE(pattern.pieces.size(), size_t(1));
                QCOMPARE(QString::fromStdString(pattern.pieces[0]), value);
            }
        }
    }
    void ownSyntaxIsKept()
    {
        QCOMPARE(fieldTerm(FilterField::Size, u">500"_s), u"size:>500"_s);
        QCOMPARE(fieldTerm(FilterField::Since, u"2026-11-21T14:30"_s), u"since:2026-11-21T14:30"_s);
        QCOMPARE(fieldTerm(FilterField::Ip, u"192.0.2.0/24"_s), u"ip:192.0.2.0/24"_s);
        QCOMPARE(fieldTerm(FilterField::Log, u"block/reblock"_s), u"log:block/reblock"_s);
        QCOMPARE(fieldTerm(FilterField::Namespace, u"User talk"_s), u"ns:\"User talk\""_s);
    }
};

QTEST_GUILESS_MAIN(TestFilterEdit)
#include "tst_filteredit.moc"
