// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/ircmessage.h"

#include "conformance.h"
#include "irc/irctext.h"

#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t MessageCases = 35; // of msg-split.yaml
constexpr size_t UserhostCases = 7; // of userhost-split.yaml

// A message as one text that a failed comparison can show.
QByteArray print(const ConformanceCase &c)
{
    std::string out;
    for (const auto &[key, value] : c.tags) {
        out += "tag " + key + '=' + value + '\n';
    }
    for (const auto &[key, value] : c.atoms) {
        out += key + ' ' + value + '\n';
    }
    for (const std::string &param : c.params) {
        out += "param " + param + '\n';
    }
    return QByteArray::fromStdString(out);
}

ConformanceCase toCase(const IrcMessage &message)
{
    ConformanceCase result;
    std::string_view tags = message.tags;
    for (IrcTag tag; takeTag(tags, tag);) {
        result.tags[std::string(tag.key)] = unescapeTagValue(tag.value);
    }
    if (!message.source.empty()) {
        result.atoms["source"] = message.source;
    }
    result.atoms["verb"] = message.verb;
    result.params.assign(message.params().begin(), message.params().end());
    return result;
}

} // namespace

class TestIrcMessage : public QObject
{
    Q_OBJECT
private slots:
    void conformance_data();
    void conformance();
    void userhosts();
    void unusualLines_data();
    void unusualLines();
    void takesTheRestAsLastParameter();
    void leavesNothingOfTheLastMessage();
    void showsServerTextAsPlainText_data();
    void showsServerTextAsPlainText();
};

void TestIrcMessage::conformance_data()
{
    QTest::addColumn<size_t>("index");
    const auto cases = readConformanceCases(u"irc/msg-split.yaml"_s);
    QCOMPARE(cases.size(), MessageCases);
    for (size_t i = 0; i < cases.size(); ++i) {
        QTest::addRow("%zu %s", i, cases[i].input.c_str()) << i;
    }
}

void TestIrcMessage::conformance()
{
    QFETCH(size_t, index);
    static const auto cases = readConformanceCases(u"irc/msg-split.yaml"_s);
    IrcMessage message;
    QCOMPARE(parseIrcMessage(cases[index].input, message), IrcMessageStatus::Ok);
    QCOMPARE(print(toCase(message)), print(cases[index]));
}

void TestIrcMessage::userhosts()
{
    const auto cases = readConformanceCases(u"irc/userhost-split.yaml"_s);
    QCOMPARE(cases.size(), UserhostCases);
    for (const ConformanceCase &c : cases) {
        const IrcUserhost result = splitUserhost(c.input);
        const auto expected = [&c](const char *key) {
            const auto found = c.atoms.find(key);
            return found == c.atoms.end() ? std::string() : found->second;
        };
        QCOMPARE(std::string(result.nick), expected("nick"));
        QCOMPARE(std::string(result.user), expected("user"));
        QCOMPARE(std::string(result.host), expected("host"));
    }
}

void TestIrcMessage::unusualLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<IrcMessageStatus>("status");
    QTest::addColumn<QByteArray>("verb");
    QTest::addRow("nothing") << ""_ba << IrcMessageStatus::Empty << ""_ba;
    QTest::addRow("blanks") << "   "_ba << IrcMessageStatus::Empty << ""_ba;
    QTest::addRow("blanks before the verb") << "  PING x"_ba << IrcMessageStatus::Ok << "PING"_ba;
    QTest::addRow("a source alone") << ":src"_ba << IrcMessageStatus::NoVerb << ""_ba;
    QTest::addRow("a colon alone") << ":"_ba << IrcMessageStatus::NoVerb << ""_ba;
    QTest::addRow("an at sign alone") << "@"_ba << IrcMessageStatus::NoVerb << ""_ba;
    QTest::addRow("tags and a source alone") << "@a=b :src "_ba << IrcMessageStatus::NoVerb << ""_ba;
    QTest::addRow("a verb of colours") << "\x03"
                                          "14[[ x"_ba
                                       << IrcMessageStatus::BadVerb
                                       << "\x03"
                                          "14[["_ba;
    QTest::addRow("a NUL in the verb")
        << QByteArray("PI\0NG", 5) << IrcMessageStatus::BadVerb << QByteArray("PI\0NG", 5);
    QTest::addRow("a NUL in a parameter") << QByteArray("PING \0", 6) << IrcMessageStatus::Ok << "PING"_ba;
}

void TestIrcMessage::unusualLines()
{
    QFETCH(QByteArray, line);
    IrcMessage message;
    QTEST(parseIrcMessage(std::string_view(line.constData(), static_cast<size_t>(line.size())), message),
        "status");
    QTEST(QByteArray::fromStdString(std::string(message.verb)), "verb");
}

void TestIrcMessage::takesTheRestAsLastParameter()
{
    IrcMessage message;
    QCOMPARE(parseIrcMessage("V 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 :17", message), IrcMessageStatus::Ok);
    QCOMPARE(message.paramCount, IrcMessage::MaxParams);
    QVERIFY(message.param(13) == "14");
    QVERIFY(message.lastParam() == "15 16 :17");
    QVERIFY(message.param(15).empty());
}

void TestIrcMessage::leavesNothingOfTheLastMessage()
{
    IrcMessage message;
    QCOMPARE(parseIrcMessage("@t :s V a b", message), IrcMessageStatus::Ok);
    QCOMPARE(parseIrcMessage("W", message), IrcMessageStatus::Ok);
    QCOMPARE(print(toCase(message)), "verb W\n"_ba);
    QVERIFY(message.param(0).empty());
    QVERIFY(message.lastParam().empty());
}

void TestIrcMessage::showsServerTextAsPlainText_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("shown");
    QTest::addRow("plain") << "Closing Link: x (Bad)"_ba << u"Closing Link: x (Bad)"_s;
    QTest::addRow("colours and bold") << "\x02You\x02 are \x03"
                                         "04,01banned\x03, go"_ba
                                      << u"You are banned, go"_s;
    QTest::addRow("a comma after a colour") << "\x03"
                                               "4,x"_ba
                                            << u",x"_s;
    QTest::addRow("control characters") << "a\x01\x1b[31mb\tc"_ba << u"a[31mb c"_s;
    QTest::addRow("markup stays text") << "<img src=x>"_ba << u"<img src=x>"_s;
    QTest::addRow("turns the writing direction") << "a\xe2\x80\xae"
                                                    "b"_ba
                                                 << u"ab"_s;
    QTest::addRow("bad UTF-8") << "a\xff"
                                  "b"_ba
                               << u"a\ufffdb"_s;
    QTest::addRow("endless") << QByteArray(100000, 'x') << QString(MaxServerText - 1, u'x') + u'…';
    QTest::addRow("a colour at the end") << "a\x03"
                                            "1"_ba
                                         << u"a"_s;
}

void TestIrcMessage::showsServerTextAsPlainText()
{
    QFETCH(QByteArray, said);
    QTEST(plainServerText(std::string_view(said.constData(), static_cast<size_t>(said.size()))), "shown");
}

QTEST_APPLESS_MAIN(TestIrcMessage)
#include "tst_ircmessage.moc"
