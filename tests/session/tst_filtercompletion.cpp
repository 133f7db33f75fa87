// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filtercompletion.h"

#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

using Kind = FilterCompletion::Kind;

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private slots:
    void place_data()
    {
        QTest::addColumn<QString>("text"); // '|' is the cursor
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("replaced");
        const auto row = [](const char *name, const QString &text, Kind kind, FilterField field,
                             const QString &prefix, const QString &replaced) {
            QTest::newRow(name) << text << int(kind) << int(field) << prefix << replaced;
        };
        const FilterField any = FilterField::Any;
        row("empty", u"|"_s, Kind::Start, any, u""_s, u""_s);
        row("word", u"ti|"_s, Kind::Word, any, u"ti"_s, u"ti"_s);
        row("inside of a word", u"a ti|tle b"_s, Kind::Word, any, u"ti"_s, u"title"_s);
        row("after a blank", u"is:bot |"_s, Kind::Start, any, u""_s, u""_s);
        row("after a parenthesis", u"(|"_s, Kind::Start, any, u""_s, u""_s);
        row("negated", u"-us|"_s, Kind::Word, any, u"us"_s, u"us"_s);
        row("no value yet", u"user:|"_s, Kind::Value, FilterField::User, u""_s, u""_s);
        row("value", u"a user:Ad|a b"_s, Kind::Value, FilterField::User, u"Ad"_s, u"Ada"_s);
        row("exact value", u"user:=Ad|"_s, Kind::Value, FilterField::User, u"Ad"_s, u"Ad"_s);
        row("second value", u"ns:0,Us|,4"_s, Kind::Value, FilterField::Namespace, u"Us"_s, u"Us"_s);
        row("value after a comma", u"ns:0,|"_s, Kind::Value, FilterField::Namespace, u""_s, u""_s);
        row("open quotation mark", u"user:\"Ada L|"_s, Kind::Value, FilterField::User, u"Ada L"_s,
            u"\"Ada L"_s);
        row("between quotation marks", u"user:\"Ada| L\" x"_s, Kind::Value, FilterField::User, u"Ada"_s,
            u"\"Ada L\""_s);
        row("bare phrase", u"\"a b|"_s, Kind::Phrase, any, u"a b"_s, u"\"a b"_s);
        row("expression", u"/a|"_s, Kind::Nothing, any, u""_s, u""_s);
        row("unknown field", u"foo:b|"_s, Kind::Nothing, any, u"b"_s, u"b"_s);
        row("quotation mark in a word", u"a\"b is:b|"_s, Kind::Phrase, any, u"b is:b"_s, u"\"b is:b"_s);
        row("after a wrong value", u"is:x size:y is:b|"_s, Kind::Value, FilterField::Is, u"b"_s, u"b"_s);
    }
    void place()
    {
        QFETCH(QString, text);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const FilterCompletion completion = completionAt(text, cursor);
        QTEST(int(completion.kind), "kind");
        QTEST(int(completion.field), "field");
        QTEST(completion.prefix, "prefix");
        QTEST(text.mid(completion.replaced.position, completion.replaced.length), "replaced");
    }

    void candidates()
    {
        const auto texts = [](const QString &text) {
            QStringList all;
            for (const FilterCandidate &each : staticCandidates(completionAt(text, text.size()))) {
                all.append(each.text);
            }
            return all;
        };
        QCOMPARE(texts(u"ti"_s), QStringList{u"title:"_s});
        QCOMPARE(texts(u"x S"_s), (QStringList{u"summary:"_s, u"section:"_s, u"size:"_s, u"since:"_s}));
        QCOMPARE(texts(u"is:re"_s), (QStringList{u"registered"_s, u"revert"_s}));
        QCOMPARE(texts(u"type:"_s), (QStringList{u"edit"_s, u"new"_s, u"log"_s}));
        QCOMPARE(texts(u"ns:\"user"_s), (QStringList{u"User"_s, u"\"User talk\""_s}));
        QVERIFY(texts(u"log:bl"_s).contains(u"block"_s));
        QCOMPARE(texts(u"user:a"_s), QStringList());
        QCOMPARE(texts(QString()).size(), int(FilterField::Count) - 1);
        for (const FilterCandidate &each : staticCandidates(completionAt(QString(), 0))) {
            QVERIFY(!each.description.isEmpty());
        }
    }

    void anyPlaceOfAnyTextIsSafe()
    {
        const QString text = u"a -(\"x y\" OR user:=\"b\",/c d/i title:\"e "_s;
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            for (qsizetype cursor = 0; cursor <= cut; ++cursor) {
                const FilterSpan span = completionAt(text.first(cut), cursor).replaced;
                QVERIFY(span.position >= 0 && span.length >= 0 && span.end() <= cut);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
