// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/builtindata.h"
#include "wiki/namespacelibrary.h"
#include "wiki/wikicatalogue.h"

#include <QDateTime>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

// Holds every line of the bundled session against what a recording promises.
class TestSampleSession : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isAnHourInOrder();
    void otherRecords();
    void linesAreAsAWriterWritesThem();
    void keysAndTypes();
    void flagsAgree();
    void revisionsAndAddressesAgree();
    void logsAgree();
    void summariesAreTakenApart();
    void namespacesAgreeWithTheLibrary();
    void usersAgree();
    void showsEveryKind();

private:
    QByteArrayList m_lines;
    QList<QJsonObject> m_changes;
    QList<QJsonObject> m_records;
};

// Text or null.
static bool isText(const QJsonValue &value)
{
    return value.isNull() || (value.isString() && !value.toString().isEmpty());
}

static QStringList texts(const QJsonValue &list)
{
    QStringList out;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        out.append(value.toString());
    }
    return out;
}

// As re.findall() with one group.
static QStringList findAll(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    QStringList out;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        out.append(it.next().captured(1));
    }
    return out;
}

void TestSampleSession::initTestCase()
{
    m_lines = readBuiltIn("sample-session.jsonl"_L1).split('\n');
    QVERIFY(QFile::exists(builtInPath("sample-session.jsonl"_L1)));
    QVERIFY(m_lines.last().isEmpty());
    m_lines.removeLast();
    for (const QByteArray &line : std::as_const(m_lines)) {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, line.constData());
        (object.contains("record"_L1) ? m_records : m_changes).append(object);
    }
    QVERIFY(m_changes.size() >= 1200);
    QVERIFY(m_changes.size() <= 1800);
}

void TestSampleSession::isAnHourInOrder()
{
    QDateTime before;
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    for (const QJsonObject &change : std::as_const(m_changes)) {
        const QString text = change["timestamp"_L1].toString();
        QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        QVERIFY(time.isValid());
        QVERIFY(!before.isValid() || before <= time);
        before = time;
    }
    const QDateTime first
        = QDateTime::fromString(m_changes.first()["timestamp"_L1].toString(), Qt::ISODateWithMs);
    QVERIFY(first.secsTo(before) > 3500 && first.secsTo(before) <= 3600);
}

void TestSampleSession::otherRecords()
{
    QCOMPARE(m_records.size(), 2);
    const QJsonObject header = QJsonDocument::fromJson(m_lines.first()).object();
    QCOMPARE(header,
        (QJsonObject{{"record"_L1, "header"_L1}, {"format"_L1, "wikimon-session"_L1}, {"version"_L1, 1},
            {"note"_L1, "Invented users and pages."_L1}}));
    const QJsonObject gap = m_records.last();
    QCOMPARE(gap.keys(), (QStringList{u"from"_s, u"lost"_s, u"reason"_s, u"record"_s, u"to"_s}));
    QCOMPARE(gap["record"_L1].toString(), u"gap"_s);
    // Nothing arrived meanwhile.
    for (const QJsonObject &change : std::as_const(m_changes)) {
        const QString time = change["timestamp"_L1].toString();
        QVERIFY(time < gap["from"_L1].toString() || time >= gap["to"_L1].toString());
    }
}

void TestSampleSession::linesAreAsAWriterWritesThem()
{
    for (const QByteArray &line : std::as_const(m_lines)) {
        // UTF-8 and not \u escapes, keys in order.
        QVERIFY2(!line.contains("\\u"), line.constData());
        QVERIFY(QString::fromUtf8(line).toUtf8() == line);
        qsizetype at = 0;
        const QStringList keys = QJsonDocument::fromJson(line).object().keys();
        for (const QString &key : keys) {
            at = line.indexOf(QByteArray('"' + key.toUtf8() + "\": "), at);
            QVERIFY2(at >= 0, line.constData());
        }
    }
}

void TestSampleSession::keysAndTypes()
{
    const QStringList keys = {u"action"_s, u"change_size"_s, u"flags"_s, u"hashtags"_s, u"is_anon"_s,
        u"is_bot"_s, u"is_minor"_s, u"is_new"_s, u"is_temp"_s, u"is_unpatrolled"_s, u"log_target"_s,
        u"log_type"_s, u"mentions"_s, u"ns"_s, u"page_title"_s, u"parent_rev_id"_s, u"parsed_summary"_s,
        u"rev_id"_s, u"section"_s, u"server_name"_s, u"source"_s, u"summary"_s, u"timestamp"_s,
        u"truncated"_s, u"url"_s, u"user"_s, u"wiki"_s};
    for (QJsonObject change : std::as_const(m_changes)) {
        const QJsonValue geo = change.take("geo_ip"_L1);
        QCOMPARE(change.keys(), keys);
        for (const auto key : {"is_anon"_L1, "is_bot"_L1, "is_minor"_L1, "is_new"_L1, "is_temp"_L1,
                 "is_unpatrolled"_L1, "truncated"_L1}) {
            QVERIFY(change[key].isBool());
        }
        for (const auto key : {"flags"_L1, "log_target"_L1, "log_type"_L1, "parent_rev_id"_L1, "rev_id"_L1,
                 "summary"_L1, "url"_L1}) {
            QVERIFY2(isText(change[key]), key.data());
        }
        for (const auto key :
            {"action"_L1, "ns"_L1, "page_title"_L1, "server_name"_L1, "user"_L1, "wiki"_L1}) {
            QVERIFY2(!change[key].toString().isEmpty(), key.data());
        }
        QVERIFY(change["section"_L1].isString());
        QCOMPARE(change["source"_L1].toString(), u"irc"_s);
        if (geo.isObject()) {
            QCOMPARE(geo.toObject().keys(),
                (QStringList{u"city"_s, u"country_name"_s, u"latitude"_s, u"longitude"_s, u"region_name"_s}));
            QVERIFY(qAbs(geo["latitude"_L1].toDouble(999)) <= 90);
            QVERIFY(qAbs(geo["longitude"_L1].toDouble(999)) <= 180);
            QVERIFY(!geo["country_name"_L1].toString().isEmpty());
        }
    }
}

void TestSampleSession::flagsAgree()
{
    static const QRegularExpression order(u"^!?N?M?B?$"_s);
    for (const QJsonObject &change : std::as_const(m_changes)) {
        const QString flags = change["flags"_L1].toString();
        QVERIFY2(order.match(flags).hasMatch(), qPrintable(flags));
        QCOMPARE(change["is_unpatrolled"_L1].toBool(), flags.contains(u'!'));
        QCOMPARE(change["is_new"_L1].toBool(), flags.contains(u'N'));
        QCOMPARE(change["is_minor"_L1].toBool(), flags.contains(u'M'));
        QCOMPARE(change["is_bot"_L1].toBool(), flags.contains(u'B'));
    }
}

void TestSampleSession::revisionsAndAddressesAgree()
{
    const WikiCatalogue catalogue;
    QSet<QString> revisions;
    for (const QJsonObject &change : std::as_const(m_changes)) {
        const Wiki *wiki = catalogue.byDbname(change["wiki"_L1].toString());
        QVERIFY(wiki);
        QCOMPARE(change["server_name"_L1].toString(), wiki->host);
        if (!change["log_type"_L1].isNull()) {
            continue;
        }
        QCOMPARE(change["action"_L1].toString(), u"edit"_s);
        const QString parent = change["parent_rev_id"_L1].toString();
        const QString revision = change["rev_id"_L1].toString();
        const bool isNew = change["is_new"_L1].toBool();
        QString url = "https://"_L1 + wiki->host + "/w/index.php?"_L1;
        url += isNew ? QString() : QString("diff="_L1 + parent + u'&');
        url += "oldid="_L1 + revision;
        const QString actual = change["url"_L1].toString();
        QVERIFY2(actual == url || actual.startsWith(url + "&rcid="_L1), qPrintable(actual));
        QCOMPARE(change["parent_rev_id"_L1].isNull(), isNew);
        // The new revision is under parent_rev_id, and each is new once.
        const QString newest = isNew ? revision : parent;
        QVERIFY(isNew || parent.toLongLong() > revision.toLongLong());
        QVERIFY(!revisions.contains(newest));
        revisions.insert(newest);
        QVERIFY(change["change_size"_L1].isDouble());
        QVERIFY(!isNew || change["change_size"_L1].toInt() > 0);
    }
}

void TestSampleSession::logsAgree()
{
    for (const QJsonObject &change : std::as_const(m_changes)) {
        if (change["log_type"_L1].isNull()) {
            QVERIFY(change["log_target"_L1].isNull());
            continue;
        }
        for (const auto key : {"change_size"_L1, "flags"_L1, "parent_rev_id"_L1, "rev_id"_L1, "url"_L1}) {
            QVERIFY2(change[key].isNull(), key.data());
        }
        QVERIFY(change["action"_L1].toString() != "edit"_L1);
        QCOMPARE(change["ns"_L1].toString(), u"Special"_s);
        QVERIFY(change["page_title"_L1].toString().endsWith(":Log/"_L1 + change["log_type"_L1].toString()));
        const QString target = change["log_target"_L1].toString();
        QVERIFY(target.isEmpty() || change["summary"_L1].toString().contains("[["_L1 + target + "]]"_L1));
    }
}

void TestSampleSession::summariesAreTakenApart()
{
    for (const QJsonObject &change : std::as_const(m_changes)) {
        const QString summary = change["summary"_L1].toString();
        QCOMPARE(change["parsed_summary"_L1].isNull(), change["summary"_L1].isNull());
        QString section;
        QString rest = summary;
        if (const qsizetype end = summary.indexOf("*/"_L1); summary.startsWith("/*"_L1) && end >= 0) {
            section = summary.mid(2, end - 2).trimmed();
            rest = summary.mid(end + 2).trimmed();
        }
        QCOMPARE(change["section"_L1].toString(), section);
        QCOMPARE(change["parsed_summary"_L1].toString(), rest);
        QCOMPARE(texts(change["hashtags"_L1]), findAll(u"(?:^|\\s)[#＃](\\w+)"_s, summary));
        QCOMPARE(texts(change["mentions"_L1]), findAll(u"(?:^|\\s)[@＠]([^\\s#<>[\\]|{}]+)"_s, summary));
    }
}

void TestSampleSession::namespacesAgreeWithTheLibrary()
{
    const WikiCatalogue catalogue;
    const NamespaceLibrary library;
    QHash<QString, NamespaceTablePtr> tables;
    for (const QJsonObject &change : std::as_const(m_changes)) {
        const Wiki *wiki = catalogue.byDbname(change["wiki"_L1].toString());
        NamespaceTablePtr &table = tables[wiki->dbname];
        if (!table) {
            table = library.tableFor(*wiki);
        }
        const Namespace &space = table->ofTitle(change["page_title"_L1].toString().toStdString());
        QCOMPARE(change["ns"_L1].toString(), QString::fromStdString(space.canonicalName));
    }
    QVERIFY(tables.size() >= 9);
}

void TestSampleSession::usersAgree()
{
    static const QRegularExpression temporary(u"^~2\\d{3}-[0-9-]+$"_s);
    int located = 0;
    for (const QJsonObject &change : std::as_const(m_changes)) {
        const QString user = change["user"_L1].toString();
        const bool isTemporary = temporary.match(user).hasMatch();
        const QHostAddress address(user);
        const bool isAddress = user.count(u'.') == 3 ? address.protocol() == QHostAddress::IPv4Protocol
                                                     : address.protocol() == QHostAddress::IPv6Protocol;
        QCOMPARE(change["is_temp"_L1].toBool(), isTemporary);
        QCOMPARE(change["is_anon"_L1].toBool(), isTemporary || isAddress);
        const bool isExample = user.startsWith("192.0.2."_L1) || user.startsWith("198.51.100."_L1)
            || user.startsWith("203.0.113."_L1) || user.startsWith("2001:DB8:"_L1);
        QCOMPARE(change.contains("geo_ip"_L1), isAddress && !isExample);
        located += change.contains("geo_ip"_L1);
    }
    QVERIFY(located >= 100);
}

void TestSampleSession::showsEveryKind()
{
    QSet<QString> actions;
    QSet<QString> cities;
    QHash<QString, int> seen;
    for (const QJsonObject &change : std::as_const(m_changes)) {
        actions.insert(change["log_type"_L1].toString() + u'/' + change["action"_L1].toString());
        cities.insert(change["geo_ip"_L1]["city"_L1].toString());
        for (const auto key : {"is_new"_L1, "is_minor"_L1, "is_bot"_L1, "is_unpatrolled"_L1, "is_temp"_L1}) {
            seen[key] += change[key].toBool();
        }
        seen[u"tagged"_s] += !change["hashtags"_L1].toArray().isEmpty();
        seen[u"mentioning"_s] += !change["mentions"_L1].toArray().isEmpty();
    }
    const QSet<QString> expected = {u"/edit"_s, u"move/move"_s, u"move/move_redir"_s, u"delete/delete"_s,
        u"delete/restore"_s, u"block/block"_s, u"block/unblock"_s, u"protect/protect"_s,
        u"protect/unprotect"_s, u"rights/rights"_s, u"upload/upload"_s, u"upload/overwrite"_s,
        u"newusers/create"_s, u"newusers/create2"_s, u"newusers/byemail"_s, u"import/upload"_s,
        u"patrol/patrol"_s, u"abusefilter/hit"_s, u"thanks/thank"_s};
    QCOMPARE(actions, expected);
    QVERIFY(cities.size() > 40);
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        QVERIFY2(*it >= 5, qPrintable(it.key()));
    }
}

QTEST_GUILESS_MAIN(TestSampleSession)
#include "tst_samplesession.moc"
