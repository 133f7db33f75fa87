// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "text/foldtable.h"
#include "text/linepattern.h"
#include "text/regex.h"
#include "text/requiredword.h"

#include <QTest>

#include <random>

using namespace WikiMon;
using namespace Qt::StringLiterals;

namespace {

// Makes expressions of all that the language has, valid or not.
class RandomPattern
{
public:
    explicit RandomPattern(unsigned seed) : m_random(seed) { }

    std::string any(int depth)
    {
        std::string pattern = sequence(depth);
        while (below(5) == 0) {
            pattern += "|" + sequence(depth);
        }
        return pattern;
    }
    std::string text()
    {
        static const std::vector<std::string> parts{"a", "A", "b", "ab", "x", "-", "]", " ", "\t", "1", "12",
            "\n", "\n", "k", "\u212A", "ſ", "ß", "ẞ", "Ж", "ж", "{", "}", "\\", ".", "\u2028", "\r"};
        std::string text;
        for (int i = below(14); i > 0; --i) {
            text += parts[std::size_t(below(int(parts.size())))];
        }
        return text;
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    std::string pick(const std::vector<std::string> &from)
    {
        return from[std::size_t(below(int(from.size())))];
    }

    std::string sequence(int depth)
    {
        std::string pattern;
        for (int i = 1 + below(4); i > 0; --i) {
            pattern += atom(depth) + (below(3) == 0 ? quantifier() : "");
        }
        return pattern;
    }
    std::string quantifier()
    {
        return pick({"*", "+", "?", "{2}", "{0,1}", "{1,}", "{,2}", "{x"}) + pick({"", "", "", "?", "+"});
    }
    std::string atom(int depth)
    {
        if (depth > 0 && below(4) == 0) {
            return pick({"(", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?|", "(?<n>", "(?i)(",
                       "(?i:", "(?x: ", "(?s:", "(?m:", "(?-i:"})
                + any(depth - 1) + ")";
        }
        return pick({"a", "b", "ab", "kx", "x", "ж", "ß", "Sa", ".", "^", "$", "\\s", "\\S", "\\w", "\\W",
            "\\d", "\\D", "\\h", "\\H", "\\b", "\\B", "\\N", "\\V", "\\v", "\\R", "\\X", "\\n", "\\A", "\\z",
            "\\Z", "\\1", "\\012", "\\x0a", "\\x{61}", "\\pL", "\\p{Lu}", "\\PL", "\\P{Nd}", "\\p{Cc}", "\\.",
            "\\-", "\\t", "\\Qa.b\\E", "[ab]", "[^a]", "[^]a]", "[]a]", "[^-a]", "[-a]", "[a-]", "[^\\S]",
            "[\\s]", "[^\\w-]", "[\\w-]", "[a-z]", "[[:alpha:]1]", "[[:space:]]", "[^[:digit:]]", "[\\]a]",
            "[^\\]]", "\\K", "\\12", "(*COMMIT)"});
    }

    std::mt19937 m_random;
};

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find('\n', begin);
        lines.push_back(text.substr(begin, end - begin));
        if (end == std::string_view::npos) {
            return lines;
        }
        begin = end + 1;
    }
}

} // namespace

class TestPatterns : public QObject
{
    Q_OBJECT
private slots:
    void lines_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Kite (a|b)+"_s << u"Kite (a|b)+"_s;
        QTest::newRow("blanks") << u"a\\s+b"_s << u"a[^\\S\\n]+b"_s;
        QTest::newRow("negated class") << u"[^ab]*"_s << u"[^\\nab]*"_s;
        QTest::newRow("negated class with a hyphen") << u"[^-b]"_s << u"[^\\n\\-b]"_s;
        QTest::newRow("negated class with its bracket") << u"[^]b]"_s << u"[^\\n\\]b]"_s;
        QTest::newRow("property") << u"\\P{Lu}\\pL"_s << u"[^\\p{Lu}\\n]\\pL"_s;
        QTest::newRow("back reference") << u"(a)\\1"_s << u"(a)\\1"_s;
        QTest::newRow("look-behind") << u"(?<=[^a])b"_s << u"(?<=[^\\na])b"_s;
        for (const QString &not_told :
            {u"\\Aa"_s, u"a\\z"_s, u"a\\Rb"_s, u"a\\nb"_s, u"(?s)a.b"_s, u"[\\s]"_s, u"\\x0a"_s,
                u"(*COMMIT)a"_s, u"\\012"_s, u"(?x)a b"_s, u"[[:space:]]"_s, u"a\nb"_s}) {
            QTest::newRow(qPrintable(u"can't be told: "_s + not_told)) << not_told << QString();
        }
    }
    void lines()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(asLinePattern(pattern.toStdString()).value_or("")), expected);
    }

    void words_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &pattern, const QString &expected) {
            QTest::newRow(qPrintable(pattern)) << pattern << expected;
        };
        row(u"kite"_s, u"kite"_s);
        row(u"batch #\\d+"_s, u"batch #"_s);
        row(u"\\bTemplate:\\w+"_s, u"Template:"_s);
        row(u"[A-Z]\\w+ing\\b"_s, u"ing"_s);
        row(u"kites?"_s, u"kite"_s);
        row(u"kite+x"_s, u"kite"_s);
        row(u"kit(e|es) railway"_s, u" railway"_s);
        row(u"ab{0}cd"_s, u"cd"_s);
        row(u"ab{2,3}"_s, u""_s);
        row(u"abc{2}"_s, u"ab"_s);
        row(u"a|b"_s, u""_s);
        row(u"(ab|cd)"_s, u""_s);
        row(u"\\(cur\\)"_s, u"(cur)"_s);
        row(u"[a|b(]kite"_s, u"kite"_s);
        row(u"(a[)]b)kite"_s, u"kite"_s);
        row(u"(?#kite)rail"_s, u""_s);
        row(u"(?x)ki te"_s, u""_s);
        row(u"река"_s, u"река"_s);
        row(u"рек?"_s, u"ре"_s);
        row(u"\\x{41}bcd"_s, u"bcd"_s);
        row(u"\\Qa|b\\E"_s, u""_s);
    }
    void words()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(requiredWord(pattern.toStdString(), false)), expected);
        QVERIFY(requiredWord("река", true).empty());
    }

    // The rewritten expression in many lines finds the lines that the given one fits, and what fits holds
    // the word.
    void holdAtRandom()
    {
        RandomPattern random(3);
        int lineMatches = 0;
        int lineMisses = 0;
        int wordMatches = 0;
        for (int round = 0; round < 30'000; ++round) {
            const bool caseless = round % 2 == 0;
            const std::string pattern = random.any(2);
            const auto plain = Regex::compile(pattern, caseless).regex;
            if (!plain) {
                continue;
            }
            const auto rewritten = asLinePattern(pattern);
            const auto many = rewritten
                ? Regex::compile(*rewritten, {.caseless = caseless, .multiline = true}).regex
                : std::nullopt;
            QVERIFY2(!rewritten || many, pattern.c_str());
            const std::string word = requiredWord(pattern, caseless);
            for (int i = 0; i < 6; ++i) {
                const std::string text = random.text() + '\n';
                const std::vector<std::string_view> lines = linesOf(text);
                for (std::size_t line = 0; line + 1 < lines.size(); ++line) {
                    const bool fits = plain->matches(lines[line]);
                    if (fits && !word.empty()) {
                        ++wordMatches;
                        QVERIFY2(containsFolded(lines[line], foldCase(word)),
                            (pattern + " without " + word + " in " + std::string(lines[line])).c_str());
                    }
                    if (!many) {
                        continue;
                    }
                    // As a scan does: from the line's beginning on, the first match lies in it or behind it.
                    const auto begin = std::size_t(lines[line].data() - text.data());
                    const auto match = many->find(text, begin);
                    const bool found = match && match->begin <= begin + lines[line].size();
                    QVERIFY2(found == fits, (pattern + " as " + *rewritten + " in " + text).c_str());
                    ++(fits ? lineMatches : lineMisses);
                }
            }
        }
        QVERIFY(lineMatches > 1000);
        QVERIFY(lineMisses > 1000);
        QVERIFY(wordMatches > 100);
    }
};

QTEST_APPLESS_MAIN(TestPatterns)
#include "tst_patterns.moc"
