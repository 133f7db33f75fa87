// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/linebuffer.h"

#include "testdata.h"

#include <QByteArrayList>
#include <QTest>

#include <random>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// Feeds one chunk; a line that is too long stands as "TOO LONG " and its beginning.
void feed(LineBuffer &buffer, const QByteArray &chunk, QByteArrayList &lines)
{
    buffer.feed(view(chunk));
    std::string_view line;
    for (;;) {
        switch (buffer.take(line)) {
        case LineBuffer::Result::Line:
            lines.append(bytes(line));
            break;
        case LineBuffer::Result::TooLong:
            lines.append("TOO LONG " + bytes(line));
            break;
        case LineBuffer::Result::NeedMore:
            return;
        }
    }
}

QByteArrayList split(const QByteArray &input, qsizetype chunkSize)
{
    LineBuffer buffer;
    QByteArrayList lines;
    for (qsizetype i = 0; i < input.size(); i += chunkSize) {
        feed(buffer, input.mid(i, chunkSize), lines);
    }
    return lines;
}

constexpr auto Max = static_cast<qsizetype>(LineBuffer::MaxLineSize);
constexpr auto BeginningSize = static_cast<qsizetype>(LineBuffer::BeginningSize);

} // namespace

class TestLineBuffer : public QObject
{
    Q_OBJECT
private slots:
    void lines_data();
    void lines();
    void captureInAnyChunks();
    void randomBytesInAnyChunks();
    void copiesNothingWithinAChunk();
    void knowsThePartialLine();
    void countsLinesThatAreTooLong();
    void resetForgetsTheBeginning();
};

void TestLineBuffer::lines_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArrayList>("expected");
    const QByteArray longest(Max, 'x');
    const QByteArray tooLong = "TOO LONG " + QByteArray(BeginningSize, 'x');
    QTest::addRow("CR LF") << "a\r\nb\r\n"_ba << QByteArrayList{"a", "b"};
    QTest::addRow("LF") << "a\nb\n"_ba << QByteArrayList{"a", "b"};
    QTest::addRow("empty lines") << "\n\r\na\n\n\r\n"_ba << QByteArrayList{"a"};
    QTest::addRow("a CR within") << "a\rb\r\r\n"_ba << QByteArrayList{"a\rb\r"};
    QTest::addRow("no end") << "a\nb"_ba << QByteArrayList{"a"};
    QTest::addRow("NUL") << QByteArray("a\0b\n", 4) << QByteArrayList{QByteArray("a\0b", 3)};
    QTest::addRow("as long as may be") << longest + "\nb\n" << QByteArrayList{longest, "b"};
    QTest::addRow("a byte too long") << longest + "x\nb\n" << QByteArrayList{tooLong, "b"};
    QTest::addRow("64 KiB") << QByteArray(65536, 'x') + "\r\nb\n" << QByteArrayList{tooLong, "b"};
    QTest::addRow("64 KiB without an end") << "a\n" + QByteArray(65536, 'x') << QByteArrayList{"a", tooLong};
    QTest::addRow("two that are too long") << longest + "x\n" + longest + "xx\nb\n"
                                           << QByteArrayList{tooLong, tooLong, "b"};
}

void TestLineBuffer::lines()
{
    QFETCH(QByteArray, input);
    for (const qsizetype chunkSize :
        {qsizetype(1), qsizetype(2), qsizetype(7), qsizetype(4096), Max + 1, qsizetype(1) << 20}) {
        QTEST(split(input, chunkSize), "expected");
    }
}

void TestLineBuffer::captureInAnyChunks()
{
    const QByteArray capture = readData(u"en.irc.raw"_s);
    QByteArrayList expected;
    for (QByteArray line : capture.split('\n')) {
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        if (!line.isEmpty()) {
            expected.append(line);
        }
    }
    QCOMPARE(expected.size(), 1282);
    for (const qsizetype chunkSize : {1, 13, 1460, 16384, 1 << 20}) {
        QVERIFY(split(capture, chunkSize) == expected);
    }
}

void TestLineBuffer::randomBytesInAnyChunks()
{
    // Many newlines, and runs without any that are longer than a line may be.
    std::mt19937 random(7);
    QByteArray input;
    while (input.size() < 300'000) {
        const auto run = static_cast<qsizetype>(random() % (random() % 128 == 0 ? 20'000 : 60));
        for (qsizetype i = 0; i < run; ++i) {
            const char c = static_cast<char>(random());
            input.append(c == '\n' ? ' ' : c);
        }
        input.append(random() % 2 ? "\n" : "\r\n");
    }
    const QByteArrayList expected = split(input, input.size());
    QVERIFY(expected.size() > 500);
    for (int pass = 0; pass < 20; ++pass) {
        LineBuffer buffer;
        QByteArrayList lines;
        for (qsizetype i = 0; i < input.size();) {
            const auto size = static_cast<qsizetype>(1 + random() % (pass % 2 ? 100 : 30'000));
            feed(buffer, input.mid(i, size), lines);
            i += size;
        }
        QVERIFY(lines == expected);
    }
}

void TestLineBuffer::copiesNothingWithinAChunk()
{
    LineBuffer buffer;
    const QByteArray chunk = "first\r\nsecond\r\nthi";
    buffer.feed(view(chunk));
    std::string_view line;
    QCOMPARE(buffer.take(line), LineBuffer::Result::Line);
    QCOMPARE(line.data(), chunk.constData());
    QCOMPARE(buffer.take(line), LineBuffer::Result::Line);
    QCOMPARE(line.data(), chunk.constData() + 7);
    QCOMPARE(buffer.take(line), LineBuffer::Result::NeedMore);
}

void TestLineBuffer::knowsThePartialLine()
{
    LineBuffer buffer;
    QByteArrayList lines;
    feed(buffer, "a\nPRIV", lines);
    feed(buffer, "MSG #x", lines);
    QCOMPARE(bytes(buffer.partial()), "PRIVMSG #x"_ba);
    feed(buffer, "\n", lines);
    QVERIFY(buffer.partial().empty());
    QCOMPARE(lines, (QByteArrayList{"a", "PRIVMSG #x"}));
}

void TestLineBuffer::countsLinesThatAreTooLong()
{
    LineBuffer buffer;
    QByteArrayList lines;
    for (int i = 0; i < 5; ++i) {
        feed(buffer, QByteArray(5000, 'x'), lines);
    }
    QCOMPARE(buffer.tooLongCount(), 1u);
    QVERIFY(buffer.partial().empty()); // it is thrown away already
    feed(buffer, "\n" + QByteArray(9000, 'y') + "\n", lines);
    QCOMPARE(buffer.tooLongCount(), 2u);
    QCOMPARE(lines.size(), 2);
}

void TestLineBuffer::resetForgetsTheBeginning()
{
    LineBuffer buffer;
    QByteArrayList lines;
    feed(buffer, "PRIVMSG #x :half a li", lines);
    buffer.reset();
    feed(buffer, "PING x\n", lines);
    feed(buffer, QByteArray(9000, 'x'), lines);
    buffer.reset();
    feed(buffer, "PING y\n", lines);
    QCOMPARE(lines, (QByteArrayList{"PING x", "TOO LONG " + QByteArray(BeginningSize, 'x'), "PING y"}));
}

QTEST_APPLESS_MAIN(TestLineBuffer)
#include "tst_linebuffer.moc"
