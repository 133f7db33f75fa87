// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/displaytext.h"
#include "widgets/plaintext.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestDisplayText : public QObject
{
    Q_OBJECT
private slots:
    void becomes_data();
    void becomes();
    void stacksFewMarks();
    void boundsOneEndlessCluster();
    void boundsGraphemes();
    void isQuickOnHugeInput();
    void readsBrokenUtf8();
    void readsLoneSurrogates();
    void isolates();
    void fitsMenus();
};

void TestDisplayText::becomes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("empty", u""_s);
    same("ASCII", u"Carsten R D"_s);
    same("markup is only text", u"<img src=\"/dev/zero\">"_s);
    same("umlauts", u"Müller-Lüdenscheidt"_s);
    same("decomposed umlaut", u"u\u0308"_s);
    same("Japanese", u"東京駅"_s);
    same("Arabic with vowel marks", u"مُحَمَّد"_s);
    same("Persian with ZWNJ", u"می‌خواهم"_s);
    same("Thai", u"กรุงเทพมหานคร"_s);
    same("Devanagari", u"काठमाडौं"_s);
    same("Zalgo of eight", u"Z\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"_s);
    same("family of four", u"👩‍👩‍👧‍👦"_s);
    same("couple with skin tones", u"👩🏽‍❤️‍💋‍👨🏿"_s);
    same("flag of two letters", u"🇩🇪🇫🇷"_s);
    same("flag of England", u"🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"_s);
    same("LRM and RLM order, never override", u"a\u200Eb\u200F\u061C"_s);
    QTest::newRow("NUL") << QString::fromUtf8("a\0b", 3) << u"a␀b"_s;
    QTest::newRow("line ends") << u"a\nb\r\nc\t"_s << u"a␊b␍␊c␉"_s;
    QTest::newRow("DEL and C1") << u"\x7f\u0085\u009b"_s << u"␡[U+0085][U+009B]"_s;
    QTest::newRow("override") << u"\u202Egnp.exe\u202C"_s << u"[U+202E]gnp.exe[U+202C]"_s;
    QTest::newRow("embeddings") << u"\u202A\u202B\u202D"_s << u"[U+202A][U+202B][U+202D]"_s;
    QTest::newRow("isolates") << u"\u2066\u2067\u2068\u2069"_s << u"[U+2066][U+2067][U+2068][U+2069]"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029"_s << u"a[U+2028]b[U+2029]"_s;
    QTest::newRow("invisible") << u"a\u200Bb\uFEFFc\u00ADd"_s << u"a[U+200B]b[U+FEFF]c[U+00AD]d"_s;
    QTest::newRow("text hidden in tags") << u"a\U000E0041"_s << u"a[U+E0041]"_s;
}

void TestDisplayText::becomes()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(displayText(text), shown);
    const QByteArray utf8 = text.toUtf8();
    QCOMPARE(displayText(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size()))), shown);
}

void TestDisplayText::stacksFewMarks()
{
    const QString shown = displayText(QString(u"Z"_s + QString(10'000, QChar(0x301)) + u"end"_s));
    QCOMPARE(shown, u"Z"_s + QString(8, QChar(0x301)) + u"end"_s);
}

void TestDisplayText::boundsOneEndlessCluster()
{
    QString chain = u"👩"_s;
    for (int i = 0; i < 1000; ++i) {
        chain += u"\u200D👩"_s;
    }
    QVERIFY(displayText(chain).size() <= 16 * 2);
    QVERIFY(displayText(QString(u"a"_s + QString(1000, QChar(0x200b)))).size() <= CellGraphemes * 9);
}

void TestDisplayText::boundsGraphemes()
{
    QCOMPARE(displayText(QString(300, u'x')), QString(300, u'x'));
    QCOMPARE(displayText(QString(301, u'x')), QString(300, u'x') + u'…');
    const QString family = u"👩‍👩‍👧‍👦"_s;
    QCOMPARE(displayText(family.repeated(400)), family.repeated(300) + u'…');
    QCOMPARE(displayText(u"abcdef"_s, 3), u"abc…"_s);
    QCOMPARE(displayText(QString(3, u'\n'), 2), u"␊␊…"_s);
}

void TestDisplayText::isQuickOnHugeInput()
{
    const QByteArray huge = QString(5'000'000, QChar(0x301)).toUtf8();
    QElapsedTimer timer;
    timer.start();
    const QString shown
        = displayText(std::string_view(huge.constData(), static_cast<std::size_t>(huge.size())));
    QVERIFY(shown.size() <= 20);
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
}

void TestDisplayText::readsBrokenUtf8()
{
    QCOMPARE(displayText(std::string_view("a\xff\xc3")), u"a\uFFFD\uFFFD"_s);
}

void TestDisplayText::readsLoneSurrogates()
{
    const char16_t text[] = {u'a', 0xd800, u'b', 0xdc00};
    QCOMPARE(displayText(QStringView(text, 4)), u"a\uFFFDb\uFFFD"_s);
}

void TestDisplayText::isolates()
{
    QCOMPARE(isolated(displayText(u"\u2069x"_s)), u"\u2068[U+2069]x\u2069"_s);
}

void TestDisplayText::fitsMenus()
{
    QCOMPARE(menuText("R&D"), u"\u2068R&&D\u2069"_s);
    QCOMPARE(menuText(std::string(100, 'x')), u"\u2068"_s + QString(40, u'x') + u"…\u2069"_s);
}

QTEST_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
