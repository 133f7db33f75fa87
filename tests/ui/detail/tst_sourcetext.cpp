// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/sourcetext.h"
#include "samplechanges.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestSourceText : public QObject
{
    Q_OBJECT
private slots:
    void breaksJsonIntoLines();
    void survivesBrokenJson();
    void keepsEveryCharacterOfJson();
    void showsControlCodes_data();
    void showsControlCodes();
};

static QStringList linesOf(std::string_view json)
{
    QStringList lines;
    for (const Segments &line : readableJson(json)) {
        lines += withoutIsolates(plainText(line));
    }
    return lines;
}

void TestSourceText::breaksJsonIntoLines()
{
    const QStringList expected{u"{"_s, u"  \"a\": \"x, {y}: \\\"z\\\\\","_s, u"  \"b\": [\"1\", \"2\"],"_s,
        u"  \"c\": {\"d\": null, \"e\": -1.5},"_s, u"  \"f\": []"_s, u"}"_s};
    QCOMPARE(linesOf(R"({"a":"x, {y}: \"z\\","b":["1","2"],"c":{"d":null,"e":-1.5},"f":[]})"), expected);
}

void TestSourceText::survivesBrokenJson()
{
    for (const std::string_view json : {"", "{", "}", "\"", "\"\\", "{\"a", "]]]}}}", "{\"a\":\"", "{,,,:"}) {
        QVERIFY(linesOf(json).join(QString()).size() >= qsizetype(json.size()) - 1);
    }
}

void TestSourceText::keepsEveryCharacterOfJson()
{
    for (const RecentChange &change : realisticChanges().changes) {
        const std::string json = recordingJson(change);
        const auto packed = [](QString text) { return text.remove(u' ').remove(u'\n'); };
        QCOMPARE(packed(linesOf(json).join(u'\n')), packed(QString::fromStdString(json)));
    }
}

void TestSourceText::showsControlCodes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("shown"); // codes between bars
    const auto row = [](const char *name, const QByteArray &line, const QString &shown) {
        QTest::newRow(name) << line << shown;
    };
    row("two digits",
        "\x03"
        "14[[",
        u"|\\x0314|[["_s);
    row("one digit before a digit",
        "\x03"
        "5*\x03"
        "41",
        u"|\\x035|*|\\x034|1"_s);
    row("title that begins with digits",
        "\x03"
        "072001: A",
        u"|\\x0307|2001: A"_s);
    row("none", "a\x03 b", u"a|\\x03| b"_s);
    row("bold", "(\x02-501\x02)", u"(|\\x02|-501|\\x02|)"_s);
    row("others", QByteArray("a\x01\0b\x1f", 5), u"a␁␀b␟"_s);
    row("cut code",
        "a\x03"
        "1",
        u"a|\\x03|1"_s);
    row("override",
        "a\xe2\x80\xae"
        "b",
        u"a[U+202E]b"_s);
    row("empty", "", QString());
}

void TestSourceText::showsControlCodes()
{
    QFETCH(QByteArray, line);
    QString shown;
    for (const Segment &segment : readableLine({line.constData(), std::size_t(line.size())})) {
        shown += segment.style == SegmentStyle::Added ? u'|' + segment.text + u'|' : segment.text;
    }
    QTEST(withoutIsolates(shown), "shown");
}

QTEST_GUILESS_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
