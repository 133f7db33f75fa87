// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "randomsession.h"
#include "session/sessionsort.h"
#include "session/sessionstore.h"
#include "text/foldtable.h"

#include <QTest>

#include <algorithm>

using namespace WikiMon;

Q_DECLARE_METATYPE(WikiMon::SortKey)

namespace {

// A change's value, the plain way; nothing where it has none.
struct Value
{
    std::u32string text;
    qint64 number = 0;

    friend auto operator<=>(const Value &, const Value &) = default;
};

// A line feed stands for a blank, as in the store's columns.
std::optional<Value> textValue(std::string_view text)
{
    std::string line(text);
    std::ranges::replace(line, '\n', ' ');
    return line.empty() ? std::nullopt : std::optional(Value{foldCase(line)});
}

std::optional<Value> valueOf(const RecentChange &change, SortKey key)
{
    switch (key) {
    case SortKey::Time:
        return Value{{}, change.timestamp};
    case SortKey::Flags: { // log entries before all, then those that wait for eyes, new, minor, bots
        const int letters = 8 * change.isUnpatrolled + 4 * change.isNew + 2 * change.isMinor + change.isBot;
        return Value{{}, (change.isLog() ? 0 : 16) - letters};
    }
    case SortKey::Size:
        // The least number that there is counts as none: no page can lose so much.
        return change.sizeChange && *change.sizeChange != StoreChunk::NoSize
            ? std::optional(Value{{}, *change.sizeChange})
            : std::nullopt;
    case SortKey::Wiki:
        return textValue(change.view(change.serverName.isEmpty() ? change.wiki : change.serverName));
    case SortKey::Title:
        return textValue(change.view(change.title));
    case SortKey::User:
        return textValue(change.view(change.user));
    case SortKey::Summary:
        return textValue(change.view(change.summary));
    case SortKey::Namespace:
        return textValue(change.view(change.namespaceName));
    case SortKey::Count:
        break;
    }
    return {};
}

// Newest first, then in order, equal ones as they stand.
std::vector<quint32> sortedNaively(
    const StoreSnapshot &session, std::vector<quint32> rows, SortKey key, SortDirection direction)
{
    std::vector<std::optional<Value>> values;
    RecentChange change;
    for (qint64 sequence = session.first(); sequence < session.end(); ++sequence) {
        session.fill(sequence, change);
        values.push_back(valueOf(change, key));
    }
    std::ranges::sort(rows, std::greater());
    std::ranges::stable_sort(rows, [&](quint32 a, quint32 b) {
        if (!values[a] || !values[b]) {
            return values[a].has_value() && !values[b];
        }
        return direction == SortDirection::Ascending ? *values[a] < *values[b] : *values[b] < *values[a];
    });
    return rows;
}

std::vector<quint32> allRows(const StoreSnapshot &session)
{
    std::vector<quint32> rows(static_cast<std::size_t>(session.size()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i] = static_cast<quint32>(i);
    }
    return rows;
}

void appendRandom(SessionStore &store, unsigned seed, int count)
{
    Test::RandomSession random(seed);
    FeedBatch batch;
    for (int i = 0; i < count; ++i) {
        batch.changes.push_back(random.next());
    }
    store.append(batch);
}

void appendTitles(SessionStore &store, const std::vector<std::string> &titles)
{
    FeedBatch batch;
    for (const std::string &title : titles) {
        RecentChange change;
        change.title = change.append(title);
        batch.changes.push_back(change);
    }
    store.append(batch);
}

const std::atomic<bool> NotCancelled = false;

} // namespace

class TestSessionSort : public QObject
{
    Q_OBJECT
private slots:
    void sortsAsAStableSortDoes_data();
    void sortsAsAStableSortDoes();
    void sortsManyOnTwoThreads();
    void sortsSomeRows();
    void tellsLongAlikeTextsApart();
    void sortsWhatIsLeftAfterDropping();
    void sortsNothing();
    void givesNothingOnceCancelled();
};

void TestSessionSort::sortsAsAStableSortDoes_data()
{
    QTest::addColumn<SortKey>("key");
    const std::array names{"time", "flags", "wiki", "title", "size", "user", "summary", "namespace"};
    for (std::size_t key = 0; key < names.size(); ++key) {
        QTest::newRow(names[key]) << static_cast<SortKey>(key);
    }
    QCOMPARE(int(names.size()), int(SortKey::Count));
}

void TestSessionSort::sortsAsAStableSortDoes()
{
    QFETCH(SortKey, key);
    for (unsigned seed = 1; seed <= 3; ++seed) {
        SessionStore store;
        appendRandom(store, seed, 3000);
        const StoreSnapshot session = store.snapshot();
        for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
            const auto sorted = sortSession(session, allRows(session), key, direction, NotCancelled);
            QVERIFY(sorted == sortedNaively(session, allRows(session), key, direction));
        }
    }
}

void TestSessionSort::sortsManyOnTwoThreads()
{
    SessionStore store;
    appendRandom(store, 9, 60'000);
    const StoreSnapshot session = store.snapshot();
    QVERIFY(session.chunkCount() > 1);
    for (const SortKey key : {SortKey::Title, SortKey::Size}) {
        const auto sorted
            = sortSession(session, allRows(session), key, SortDirection::Descending, NotCancelled);
        QVERIFY(sorted == sortedNaively(session, allRows(session), key, SortDirection::Descending));
    }
}

void TestSessionSort::sortsSomeRows()
{
    SessionStore store;
    appendRandom(store, 5, 40'000);
    const StoreSnapshot session = store.snapshot();
    const std::vector<quint32> some{39'999, 3, 16'384, 16'383, 20'000, 0, 7};
    const auto sorted = sortSession(session, some, SortKey::User, SortDirection::Ascending, NotCancelled);
    QVERIFY(sorted == sortedNaively(session, some, SortKey::User, SortDirection::Ascending));
}

void TestSessionSort::tellsLongAlikeTextsApart()
{
    using namespace std::string_literals;
    SessionStore store;
    const std::string stem(40, 'x');
    std::vector<std::string> titles{stem + "b", stem, stem + "a", stem + "\0"s, stem + "A", "xxxxxxx",
        "xxxxxx", "xxxxxxxx", "x\0"s, "x", "X", "xxxxxxÜ", "xxxxxxü", "xxxxxxÜa", stem + "東京", stem + "東"};
    for (const char *odd : {"\u212A", "k", "K", "ſ", "s", "ẞ", "ß"}) { // fold to another length
        titles.push_back(std::string("xxxxx") + odd);
        titles.push_back(std::string("xxxxx") + odd + odd + odd + odd);
        titles.push_back(stem + odd);
    }
    for (std::size_t length = 0; length < 40; ++length) {
        titles.push_back(stem.substr(0, length) + "Y");
        titles.push_back(stem.substr(0, length));
    }
    appendTitles(store, titles);
    const StoreSnapshot session = store.snapshot();
    for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
        const auto sorted = sortSession(session, allRows(session), SortKey::Title, direction, NotCancelled);
        QVERIFY(sorted == sortedNaively(session, allRows(session), SortKey::Title, direction));
    }
}

void TestSessionSort::sortsWhatIsLeftAfterDropping()
{
    SessionStore store(3 << 20);
    appendRandom(store, 3, 40'000);
    QVERIFY(store.first() > 0);
    const StoreSnapshot session = store.snapshot();
    const auto sorted
        = sortSession(session, allRows(session), SortKey::Time, SortDirection::Descending, NotCancelled);
    QVERIFY(sorted == sortedNaively(session, allRows(session), SortKey::Time, SortDirection::Descending));
}

void TestSessionSort::sortsNothing()
{
    QVERIFY(sortSession({}, {}, SortKey::Title, SortDirection::Ascending, NotCancelled).empty());
    SessionStore store;
    appendRandom(store, 3, 10);
    QVERIFY(sortSession(store.snapshot(), {}, SortKey::Size, SortDirection::Ascending, NotCancelled).empty());
}

void TestSessionSort::givesNothingOnceCancelled()
{
    SessionStore store;
    appendRandom(store, 3, 1000);
    const StoreSnapshot session = store.snapshot();
    const std::atomic<bool> cancelled = true;
    for (const SortKey key : {SortKey::Title, SortKey::Size}) {
        QVERIFY(sortSession(session, allRows(session), key, SortDirection::Ascending, cancelled).empty());
    }
}

QTEST_APPLESS_MAIN(TestSessionSort)
#include "tst_sessionsort.moc"
