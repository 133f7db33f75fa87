// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/isotime.h"
#include "base/jsonescape.h"
#include "base/jsonreader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace WikiMon;

static QByteArray escaped(const QByteArray &text)
{
    QByteArray out(text.size() * qsizetype(MaxJsonExpansion) + 16, '\0');
    char *end = writeJsonString(out.data(), {text.data(), size_t(text.size())});
    out.truncate(end - out.data());
    return out;
}

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    // Every ASCII byte at every place of a word or block and across them, read back by Qt and by our own
    // reader.
    void everyByteAtEveryPlace()
    {
        for (int byte = 0; byte < 0x80; ++byte) {
            for (int before = 0; before < 40; ++before) {
                const QByteArray text
                    = QByteArray(before, 'x') + char(byte) + "\xC3\xBC" + QByteArray(before % 19, 'y');
                const QByteArray json = escaped(text);
                const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']');
                QCOMPARE(document.array().at(0).toString().toUtf8(), text);
                std::string read;
                JsonReader reader({json.data(), size_t(json.size())});
                QVERIFY(reader.readString(read) && reader.atEnd());
                QCOMPARE(QByteArray::fromStdString(read), text);
            }
        }
    }

    // A key of every length is told from one that differs in any byte, and from one that is cut.
    void knownKeys()
    {
        for (std::size_t size = 1; size < 40; ++size) {
            const std::string key = '"' + std::string(size, 'k') + "\":";
            const std::string json = '{' + key + "1," + key + "2}";
            JsonReader reader(json);
            double first = 0;
            double second = 0;
            QVERIFY(reader.enterObject() && reader.takeKey(key) && reader.readNumber(first));
            QVERIFY(reader.takeKey(key) && reader.readNumber(second));
            QCOMPARE(first, 1.0);
            QCOMPARE(second, 2.0);
            for (std::size_t at = 0; at < key.size(); ++at) {
                std::string other = key;
                other[at] = 'x';
                JsonReader before(json);
                QVERIFY(before.enterObject());
                QVERIFY(!before.takeKey(other));
                QVERIFY(before.takeKey(key)); // nothing has moved
                JsonReader cut(std::string_view(json).substr(0, 1 + at));
                QVERIFY(cut.enterObject());
                QVERIFY(!cut.takeKey(key));
            }
        }
    }

    void strings_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("short escapes")
            << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"") << QByteArray("\"\\/\b\f\n\r\t");
        QTest::newRow("unicode") << QByteArray("\"\\u00fc\\u6771\"") << QByteArray("\xC3\xBC\xE6\x9D\xB1");
        QTest::newRow("pair") << QByteArray("\"\\ud83d\\ude00\"") << QByteArray("\xF0\x9F\x98\x80");
        QTest::newRow("lone high") << QByteArray("\"\\ud83dx\"") << QByteArray("\xEF\xBF\xBDx");
        QTest::newRow("lone low") << QByteArray("\"\\ude00\"") << QByteArray("\xEF\xBF\xBD");
        QTest::newRow("two high") << QByteArray("\"\\ud83d\\ud83d\\ude00\"")
                                  << QByteArray("\xEF\xBF\xBD\xF0\x9F\x98\x80");
        QTest::newRow("escaped NUL") << QByteArray("\"a\\u0000b\"") << QByteArray("a\0b", 3);
        QTest::newRow("not UTF-8") << QByteArray("\"\xff\"") << QByteArray("\xEF\xBF\xBD");
    }
    void strings()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, text);
        JsonReader reader({json.data(), size_t(json.size())});
        std::string read;
        QVERIFY(reader.readString(read) && reader.atEnd());
        QCOMPARE(QByteArray::fromStdString(read), text);
    }

    // Whatever Qt takes we take, and the other way round.
    void validity_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"{}", "[]", "{\"a\":1}", "{\"a\":1,}", "{,}", "[1,]", "[,1]", "[1 2]",
                 "{\"a\" 1}", "{\"a\":}", "{a:1}", "[01]", "[-]", "[1.]", "[.5]", "[1e]", "[1e5,-0.5E-3,0]",
                 "[+1]", "[tru]", "[true,false,null]", "[\"\\x\"]", "[\"\\u12\"]", "[\"a]", "[\"tab\there\"]",
                 "[[[[]]]]", "{\"a\":{\"b\":[{}]}}", "[1]]", "", "[", "{\"a\""}) {
            QTest::newRow(json) << QByteArray(json);
        }
    }
    void validity()
    {
        QFETCH(QByteArray, json);
        QJsonParseError error;
        QJsonDocument::fromJson(json, &error);
        JsonReader reader({json.data(), size_t(json.size())});
        const bool valid = reader.skipValue() && reader.atEnd();
        const QByteArrayList onlyQtTakes{"[1.]", "[.5]", "[\"\\x\"]", "[\"tab\there\"]"}; // against RFC 8259
        if (onlyQtTakes.contains(json)) {
            QVERIFY(!valid);
        } else {
            QCOMPARE(valid, error.error == QJsonParseError::NoError);
        }
    }

    void depthIsBounded()
    {
        const std::string deep(100000, '[');
        JsonReader reader(deep);
        QVERIFY(!reader.skipValue());
    }

    void isoTime_data()
    {
        QTest::addColumn<qint64>("time");
        for (const qint64 time :
            {qint64(0), qint64(-1), qint64(951782399999), qint64(1709208000001), qint64(253402300799999)}) {
            QTest::addRow("%lld", static_cast<long long>(time)) << time;
        }
    }
    void isoTime()
    {
        QFETCH(qint64, time);
        char text[IsoTimeLength];
        writeIsoTime(time, text);
        const QString expected = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
        QCOMPARE(QString::fromLatin1(text, IsoTimeLength), expected);
        QCOMPARE(parseIsoTime({text, IsoTimeLength}), std::optional(time));
    }

    void otherIsoTimes()
    {
        QCOMPARE(parseIsoTime("1970-01-01T00:00:01Z"), std::optional<qint64>(1000));
        QCOMPARE(parseIsoTime("1970-01-01T01:00:00+01:00"), std::optional<qint64>(0));
        QVERIFY(!parseIsoTime("yesterday"));
        QVERIFY(!parseIsoTime("2026-02-30T00:00:00.000Z"));
        QVERIFY(!parseIsoTime(std::string(10000, '1')));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
