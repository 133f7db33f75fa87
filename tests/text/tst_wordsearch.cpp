// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "text/foldtable.h"
#include "text/wordsearch.h"

#include <QTest>

#include <memory>
#include <random>

using namespace WikiMon;
using namespace Qt::StringLiterals;

namespace {

// A few characters, so that needles are found often and nearly found more often.
const std::u32string &alphabet(int which)
{
    static const std::u32string alphabets[] = {
        U"aAbB ",
        U"kKsS\u212A\u017F ",
        U"отменаОТМЕНАЀѠрР ",
        U"äÄöÖüÜßẞÿŸ",
        U"σςΣοΟΟδ\u0345\u1FBEι\u2126ω",
        U"iIıİ\n",
        U"東京都国 \U0001F600\U0001F601",
        U"\U00010400\U00010428\U00010429a", // Deseret: letters of four bytes that have a case
        U"\u023A\u2C65\u13F8\u13F0aA",
        U"!1aA[{@`",
    };
    return alphabets[std::size_t(which) % std::size(alphabets)];
}

// Half of the texts have no odd character.
std::string randomText(std::mt19937 &random, int which, std::size_t characters)
{
    const std::u32string &from = alphabet(which);
    const bool odd = random() % 2 == 0;
    std::string text;
    for (std::size_t i = 0; i < characters; ++i) {
        const char32_t character = from[random() % from.size()];
        appendUtf8(odd || !isOddFold(character) ? character : U'_', text);
    }
    return text;
}

// The meaning: the first place at or after from where the folded characters are.
std::size_t naive(std::string_view text, std::u32string_view needle, std::size_t from)
{
    for (std::size_t at = from; at <= text.size(); ++at) {
        const bool begins = at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
        if (begins && foldCase(text.substr(at)).starts_with(needle)) {
            return at;
        }
    }
    return WordSearch::NotFound;
}

} // namespace

class TestWordSearch : public QObject
{
    Q_OBJECT
private slots:
    void findsAtEveryPlace_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("found");
        QTest::newRow("one letter") << u"q"_s << u"Q"_s;
        QTest::newRow("one digit") << u"7"_s << u"7"_s;
        QTest::newRow("two letters") << u"Qu"_s << u"qU"_s;
        QTest::newRow("eight bytes") << u"quibbled"_s << u"QUIBBLED"_s;
        QTest::newRow("nine bytes") << u"quibblers"_s << u"quibbleRS"_s;
        QTest::newRow("long") << u"Quite a long sentence, longer than a register of the processor."_s
                              << u"qUITE A LONG SENTENCE, LONGER THAN A REGISTER OF THE PROCESSOR."_s;
        QTest::newRow("umlauts") << u"ÜBERMÄSSIG"_s << u"übermässig"_s;
        QTest::newRow("cyrillic with another lead byte") << u"РУССКИЙ"_s << u"русский"_s;
        QTest::newRow("greek with three sigmas") << u"Σίσυφος"_s << u"ςίΣΥΦΟσ"_s;
        QTest::newRow("turkish dotless i") << u"ışık"_s << u"ıŞıK"_s;
        QTest::newRow("chinese") << u"維基百科"_s << u"維基百科"_s;
        QTest::newRow("y with diaeresis: no bit apart") << u"ÿ"_s << u"Ÿ"_s;
    }
    // In memory of exactly the text's size, so that AddressSanitizer sees a byte read too many.
    void findsAtEveryPlace()
    {
        QFETCH(QString, needle);
        QFETCH(QString, found);
        const std::string wanted = found.toStdString();
        for (const auto kernel : {WordSearch::Kernel::Best, WordSearch::Kernel::Portable}) {
            const WordSearch search(needle.toStdString(), kernel);
            QCOMPARE(search.length(), wanted.size());
            for (std::size_t size = wanted.size(); size < wanted.size() + 150; ++size) {
                const std::unique_ptr<char[]> memory(new char[size]);
                const std::string_view text(memory.get(), size);
                std::fill_n(memory.get(), size, '_');
                QCOMPARE(search.find(text), WordSearch::NotFound);
                for (std::size_t at = 0; at + wanted.size() <= size; ++at) {
                    std::fill_n(memory.get(), size, '_');
                    std::ranges::copy(wanted, memory.get() + at);
                    if (search.find(text) != at || search.find(text, at) != at
                        || search.find(text, at + 1) != WordSearch::NotFound) {
                        QFAIL(qPrintable(u"size %1 place %2"_s.arg(size).arg(at)));
                    }
                }
            }
        }
    }

    void emptyNeedle()
    {
        const WordSearch search("");
        QVERIFY(search.isEmpty());
        QCOMPARE(search.find("abc", 3), 3u);
        QCOMPARE(search.find("abc", 4), WordSearch::NotFound);
        QVERIFY(search.isInAnyText(""));
    }

    void fromBehindTheEnd()
    {
        QCOMPARE(WordSearch("a").find("aaa", 3), WordSearch::NotFound);
        QCOMPARE(WordSearch("a").find("aaa", 100), WordSearch::NotFound);
        QCOMPARE(WordSearch("a").find("", 0), WordSearch::NotFound);
    }

    // The masks accept bytes of letters that are others: U+0400 is between the two forms of U+0440.
    void nearlyTheSameBytes()
    {
        QCOMPARE(WordSearch("\u0440").find("\u0400\u0460\u0420"), 4u);
        QCOMPARE(WordSearch("@`[{").find("`@{[@`[{"), 4u);
        QCOMPARE(WordSearch("\u00FF").find("\u00FE\u017F\u0138"), WordSearch::NotFound);
    }

    void equalsTheNaiveSearch_data()
    {
        QTest::addColumn<int>("which");
        for (int which = 0; which < 10; ++which) {
            QTest::newRow(qPrintable(QString::fromStdU32String(alphabet(which)).simplified())) << which;
        }
    }
    void equalsTheNaiveSearch()
    {
        QFETCH(int, which);
        std::mt19937 random(unsigned(which) + 1);
        qsizetype found = 0;
        for (int round = 0; round < 4000; ++round) {
            const std::string needle = randomText(random, which, 1 + random() % (round % 8 == 0 ? 20 : 4));
            const std::string text = randomText(random, which, random() % 90);
            const WordSearch best(needle);
            const WordSearch portable(needle, WordSearch::Kernel::Portable);
            std::size_t from = text.empty() ? 0 : random() % (text.size() + 1);
            const std::size_t expected = naive(text, best.folded(), from);
            const std::size_t place = best.find(text, from);
            QCOMPARE(portable.find(text, from), place);
            QCOMPARE(best.isInAnyText(text), naive(text, best.folded(), 0) != WordSearch::NotFound);
            if (!hasOddFold(text) || best.isExactInAnyText()) {
                QCOMPARE(place, expected);
                found += place != WordSearch::NotFound;
            } else if (place != WordSearch::NotFound) {
                QCOMPARE(naive(text, best.folded(), place), place);
            }
        }
        QVERIFY(found > 100);
    }
};

QTEST_APPLESS_MAIN(TestWordSearch)
#include "tst_wordsearch.moc"
