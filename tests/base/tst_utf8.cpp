// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/utf8.h"

#include <QStringDecoder>
#include <QTest>

#include <random>

using namespace WikiMon;

class TestUtf8 : public QObject
{
    Q_OBJECT
private slots:
    void validPrefix_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("valid");
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("ascii over one word") << QByteArray("0123456789abc") << 13;
        QTest::newRow("two, three, four bytes") << QByteArray("\xC3\xBC\xE6\x9D\xB1\xF0\x9F\x98\x80") << 9;
        QTest::newRow("lone continuation") << QByteArray("ab\x80") << 2;
        QTest::newRow("overlong two") << QByteArray("\xC0\xAF") << 0;
        QTest::newRow("overlong three") << QByteArray("\xE0\x9F\xBF") << 0;
        QTest::newRow("overlong four") << QByteArray("\xF0\x8F\xBF\xBF") << 0;
        QTest::newRow("surrogate") << QByteArray("x\xED\xA0\x80") << 1;
        QTest::newRow("above the last plane") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("last character") << QByteArray("\xF4\x8F\xBF\xBF") << 4;
        QTest::newRow("cut in a word") << QByteArray("0123456\xE6\x9D") << 7;
    }
    void validPrefix()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, valid);
        QCOMPARE(int(validUtf8Prefix({bytes.data(), size_t(bytes.size())})), valid);
    }

    // Qt's decoder is the reference: what we pass as valid it must, and what we mend it must.
    void agreesWithQtOnRandomBytes()
    {
        std::mt19937 random(1);
        constexpr unsigned char Interesting[]
            = {'a', ' ', 0x80, 0xbf, 0xc3, 0xe0, 0xa0, 0xe6, 0x9d, 0xed, 0xf0, 0x9f, 0xf4, 0x8f, 0x90, 0xff};
        for (int i = 0; i < 20000; ++i) {
            std::string text(random() % 24, ' ');
            for (char &c : text) {
                c = static_cast<char>(Interesting[random() % std::size(Interesting)]);
            }
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString decoded = decoder.decode(QByteArrayView(text.data(), qsizetype(text.size())));
            const bool qtFindsItValid
                = !decoder.hasError() && decoded.toUtf8() == QByteArray::fromStdString(text);
            QCOMPARE(validUtf8Prefix(text) == text.size(), qtFindsItValid);
            std::string mended;
            appendAsUtf8(text, mended);
            QCOMPARE(validUtf8Prefix(mended), mended.size());
        }
    }

    void cutCharacter()
    {
        const std::string_view text = "a\xE6\x9D\xB1\xF0\x9F\x98\x80";
        const size_t expected[] = {0, 0, 1, 2, 0, 1, 2, 3, 0};
        for (size_t n = 0; n <= text.size(); ++n) {
            QCOMPARE(cutCharacterLength(text.substr(0, n)), expected[n]);
        }
        QCOMPARE(cutCharacterLength("\x80\x80"), size_t(0));
    }

    void characters()
    {
        const std::string_view text = "a\xC3\xBC\xE6\x9D\xB1\xF0\x9F\x98\x80";
        size_t pos = 0;
        for (const char32_t expected : {U'a', U'ü', U'東', U'😀'}) {
            QCOMPARE(nextCharacter(text, pos), expected);
        }
        QCOMPARE(pos, text.size());
    }

    void spaces()
    {
        for (const char32_t c : {0x09, 0x0b, 0x1c, 0x1f, 0x20, 0x85, 0xa0, 0x1680, 0x2003, 0x2028, 0x3000}) {
            QVERIFY2(isSpace(c), qPrintable(QString::number(uint(c), 16)));
        }
        for (const char32_t c : {0x00, 0x08, 0x0e, 0x21, 0x200b, 0x2060, 0xfeff}) {
            QVERIFY2(!isSpace(c), qPrintable(QString::number(uint(c), 16)));
        }
        QCOMPARE(trimmed("\xE3\x80\x80 a b\xC2\xA0 "), std::string_view("a b"));
        QCOMPARE(trimmed(" \xE3\x80\x80"), std::string_view());
        QCOMPARE(trimmed("\xE6\x9D\xB1"), std::string_view("\xE6\x9D\xB1"));
    }
};

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
