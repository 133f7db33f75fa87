// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "text/foldtable.h"

#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestFoldTable : public QObject
{
    Q_OBJECT
private slots:
    void foldsAsQt()
    {
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            if (foldCase(c) != QChar::toCaseFolded(c) || foldCase(foldCase(c)) != foldCase(c)) {
                QFAIL(qPrintable(QString::number(c, 16)));
            }
        }
        QCOMPARE(foldCase(std::string_view("Ab\xC3\x84\xD0\x96")), std::u32string(U"ab\u00E4\u0436"));
    }

    void membersAreAllThatFoldAlike()
    {
        const auto members = charactersFoldingTo(U'k');
        QCOMPARE(std::u32string(members.begin(), members.end()), std::u32string(U"kK\u212A"));
        qsizetype counted = 0;
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            if (foldCase(c) == c) {
                for (const char32_t member : charactersFoldingTo(c)) {
                    QCOMPARE(foldCase(member), c);
                    ++counted;
                }
            }
        }
        QCOMPARE(counted, 0x110000); // every character is a member of one class
    }

    void oddFolds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("odd");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("ascii") << u"The quick brown Kite"_s << false;
        QTest::newRow("umlauts and sharp s") << u"Straße über ÄÖÜ"_s << false;
        QTest::newRow("cyrillic, greek, cjk, emoji") << u"Отмена ΟΔΟΣ 東京 😀"_s << false;
        QTest::newRow("punctuation of three bytes") << u"a – b … “c” → d € ™"_s << false;
        QTest::newRow("kelvin") << u"273 \u212A"_s << true;
        QTest::newRow("angstrom in a long text") << u"0123456789abcdef \u212Bngström"_s << true;
        QTest::newRow("long s") << u"Congreſs"_s << true;
        QTest::newRow("capital sharp s") << u"STRA\u1E9EE"_s << true;
        QTest::newRow("a with stroke, two bytes to three") << u"\u023A"_s << true;
        QTest::newRow("last of eight bytes") << u"1234567\u212A"_s << true;
    }
    void oddFolds()
    {
        QFETCH(QString, text);
        QFETCH(bool, odd);
        QCOMPARE(hasOddFold(text.toStdString()), odd);
    }

    // Every character alone, at each place of a word of eight bytes.
    void oddFoldsEverywhere()
    {
        for (char32_t c = 1; c < 0x20000; ++c) {
            if (QChar::isSurrogate(c)) {
                continue;
            }
            std::string text(c % 9, 'x');
            appendUtf8(c, text);
            text += "yy";
            if (hasOddFold(text) != isOddFold(c)) {
                QFAIL(qPrintable(QString::number(c, 16)));
            }
        }
    }

    void utf8()
    {
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            if (!QChar::isSurrogate(c) && c != 0xFEFF) { // Qt drops a byte order mark
                std::string text;
                appendUtf8(c, text);
                if (qsizetype(text.size()) != utf8Length(c)
                    || QByteArray::fromStdString(text) != QString::fromUcs4(&c, 1).toUtf8()) {
                    QFAIL(qPrintable(QString::number(c, 16)));
                }
            }
        }
    }

    void contains_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("needle");
        QTest::addColumn<bool>("contained");
        QTest::newRow("nothing in nothing") << QString() << QString() << true;
        QTest::newRow("a letter in nothing") << QString() << u"a"_s << false;
        QTest::newRow("repeated beginning") << u"aab"_s << u"AB"_s << true;
        QTest::newRow("at the end") << u"xyzÄ"_s << u"zä"_s << true;
        QTest::newRow("longer than the text") << u"abc"_s << u"abcd"_s << false;
        QTest::newRow("kelvin for k") << u"1 \u212A"_s << u" k"_s << true;
        QTest::newRow("final sigma") << u"ΟΔΟΣ"_s << u"οδος"_s << true;
    }
    void contains()
    {
        QFETCH(QString, text);
        QFETCH(QString, needle);
        QFETCH(bool, contained);
        QCOMPARE(containsFolded(text.toStdString(), foldCase(needle.toStdString())), contained);
        QVERIFY(equalsFolded(text.toUpper().toStdString(), foldCase(text.toStdString()))
            == (foldCase(text.toUpper().toStdString()) == foldCase(text.toStdString())));
        QVERIFY(!equalsFolded(text.toStdString() + "x", foldCase(text.toStdString())));
    }
};

QTEST_APPLESS_MAIN(TestFoldTable)
#include "tst_foldtable.moc"
