// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/comment.h"
#include "session/seenvalues.h"
#include "session/sessionstore.h"

#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestSeenValues : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsBeginnings_data();
    void findsBeginnings();
    void tellsTheNewestFirst();
    void stopsWhenThereAreEnough();

private:
    void add(const char *title, const char *user, const char *summary, const char *country = "");

    std::unique_ptr<SessionStore> m_store;
};

void TestSeenValues::add(const char *title, const char *user, const char *summary, const char *country)
{
    RecentChange change;
    change.wiki = change.append("dewiki");
    change.serverName = change.append("de.wikipedia.org");
    change.title = change.append(title);
    change.user = change.append(user);
    change.summary = change.append(summary);
    takeCommentApart(change);
    if (*country != '\0') {
        change.location.countryCode[0] = country[0];
        change.location.countryCode[1] = country[1];
        change.location.precision = GeoPrecision::Country;
    }
    FeedBatch batch;
    batch.changes.push_back(change);
    m_store->append(batch);
}

void TestSeenValues::init()
{
    m_store = std::make_unique<SessionStore>();
    add("Ähre", "Émile", "see #WikiGap and @someone");
    add("Zebra", "alice", "", "DE");
    add("ähnlich", "Alina", "#wikidata", "FR");
    add("Zebra", "Bob", "#WikiGap");
}

void TestSeenValues::findsBeginnings_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QStringList>("values");
    const auto row
        = [](const char *name, FilterField field, const QString &prefix, const QStringList &values) {
              QTest::newRow(name) << int(field) << prefix << values;
          };
    row("user, other case", FilterField::User, u"AL"_s, {u"Alina"_s, u"alice"_s});
    row("user with an accent", FilterField::User, u"é"_s, {u"Émile"_s});
    row("title with an umlaut", FilterField::Title, u"Äh"_s, {u"ähnlich"_s, u"Ähre"_s});
    row("titles once each", FilterField::Title, u"z"_s, {u"Zebra"_s});
    row("tag", FilterField::Tag, u"wiki"_s, {u"WikiGap"_s, u"wikidata"_s});
    row("mention", FilterField::Mention, u""_s, {u"someone"_s});
    row("country", FilterField::Country, u"d"_s, {u"DE"_s});
    row("wiki", FilterField::Wiki, u"de"_s, {u"dewiki"_s});
    row("no such value", FilterField::User, u"x"_s, {});
    row("a field without values", FilterField::Size, u""_s, {});
}

void TestSeenValues::findsBeginnings()
{
    QFETCH(int, field);
    QFETCH(QString, prefix);
    QFETCH(QStringList, values);
    QCOMPARE(seenValues(m_store->snapshot(), FilterField(field), prefix, 10), values);
}

void TestSeenValues::tellsTheNewestFirst()
{
    QCOMPARE(seenValues(m_store->snapshot(), FilterField::User, {}, 10),
        QStringList({u"Bob"_s, u"Alina"_s, u"alice"_s, u"Émile"_s}));
}

void TestSeenValues::stopsWhenThereAreEnough()
{
    QCOMPARE(seenValues(m_store->snapshot(), FilterField::User, {}, 2), QStringList({u"Bob"_s, u"Alina"_s}));
}

QTEST_GUILESS_MAIN(TestSeenValues)
#include "tst_seenvalues.moc"
