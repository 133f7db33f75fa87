// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/honestydialog.h"
#include "map/honestyline.h"
#include "map/placesemptystate.h"
#include "theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestHonesty : public QObject
{
    Q_OBJECT
private slots:
    void sentences_data();
    void sentences();
    void breakdownNamesEveryReason();
    void explanationNamesTheDatabase();
    void lineExplains();
    void lineIsReachedByKey();
    void emptyStateSaysWhy_data();
    void emptyStateSaysWhy();
    void emptyStateOffersNextSteps();

private:
    Theme m_theme;
};

using Counts = QList<std::pair<PlaceOutcome, int>>;

static HonestyFacts factsOf(const Counts &counts, int minutes = 10)
{
    HonestyFacts facts;
    facts.minutes = minutes;
    for (const auto &[outcome, times] : counts) {
        for (int i = 0; i < times; ++i) {
            facts.tally.add(outcome);
        }
    }
    return facts;
}

void TestHonesty::sentences_data()
{
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Counts &counts, int minutes, const QString &expected) {
        QTest::newRow(name) << counts << minutes << expected;
    };
    row("the drawing's",
        {{PlaceOutcome::City, 20}, {PlaceOutcome::Country, 24}, {PlaceOutcome::TemporaryAccount, 273}}, 10,
        u"44 of 317 unregistered edits in the last 10 minutes showed an IP address; 273 came from temporary "
        "accounts."_s);
    row("temporary only", {{PlaceOutcome::TemporaryAccount, 37}}, 10,
        u"0 of 37 unregistered edits in the last 10 minutes showed an IP address; 37 came from temporary accounts."_s);
    row("one of one", {{PlaceOutcome::City, 1}}, 10,
        u"1 of 1 unregistered edit in the last 10 minutes showed an IP address."_s);
    row("one temporary", {{PlaceOutcome::NotPublic, 1}, {PlaceOutcome::TemporaryAccount, 1}}, 1,
        u"1 of 2 unregistered edits in the last minute showed an IP address; 1 came from a temporary account."_s);
    row("thousands", {{PlaceOutcome::NoDatabase, 1234}}, 0,
        u"1,234 of 1,234 unregistered edits of this session showed an IP address."_s);
    row("none", {}, 10, u"There were no unregistered edits in the last 10 minutes."_s);
    row("none in a minute", {}, 1, u"There were no unregistered edits in the last minute."_s);
    row("none at all", {}, 0, u"This session has no unregistered edits."_s);
}

void TestHonesty::sentences()
{
    QFETCH(Counts, counts);
    QFETCH(int, minutes);
    QTEST(HonestyTexts::sentence(factsOf(counts, minutes), QLocale(QLocale::English)), "expected");
}

void TestHonesty::breakdownNamesEveryReason()
{
    PlaceTally tally;
    qint64 sum = 0;
    for (int i = int(PlaceOutcome::City); i < int(PlaceOutcome::Count); ++i) {
        for (int n = 0; n < i; ++n, ++sum) {
            tally.add(static_cast<PlaceOutcome>(i));
        }
    }
    const auto reasons = HonestyTexts::breakdown(tally);
    QCOMPARE(reasons.size(), int(PlaceOutcome::Count) - 1);
    qint64 counted = 0;
    qint64 placed = 0;
    QStringList names;
    for (const HonestyTexts::Reason &reason : reasons) {
        QVERIFY(!reason.name.isEmpty() && reason.meaning.endsWith(u'.'));
        QVERIFY(!names.contains(reason.name));
        names.append(reason.name);
        counted += reason.count;
        placed += reason.isPlaced ? reason.count : 0;
    }
    QCOMPARE(counted, sum);
    QCOMPARE(counted, tally.unregistered());
    QCOMPARE(placed, tally.placed());
    QVERIFY(HonestyTexts::breakdown({}).isEmpty());
}

void TestHonesty::explanationNamesTheDatabase()
{
    HonestyFacts facts;
    facts.database = GeoKind::City;
    const qsizetype plain = HonestyTexts::explanation(facts).size();
    facts.database = GeoKind::Country;
    QCOMPARE(HonestyTexts::explanation(facts).size(), plain + 1);
    QVERIFY(HonestyTexts::explanation(facts).last().contains(u"countries only"_s));
    facts.database = GeoKind::None;
    QVERIFY(HonestyTexts::explanation(facts).last().contains(u"No location database"_s));
}

void TestHonesty::lineExplains()
{
    HonestyLine line;
    line.setFacts(factsOf({{PlaceOutcome::TemporaryAccount, 37}}));
    QVERIFY(line.text().startsWith(u"0 of 37"_s));
    auto *label = line.findChild<QLabel *>();
    QCOMPARE(label->accessibleName(), line.text());
    QVERIFY(label->text().contains(u"Why?"_s));
    line.show();
    emit label->linkActivated(u"why"_s);
    auto *dialog = line.findChild<HonestyDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    line.setFacts(factsOf({{PlaceOutcome::City, 2}})); // the dialog follows
    bool isFollowing = false;
    for (const QLabel *text : dialog->findChildren<QLabel *>()) {
        isFollowing |= text->text().startsWith(u"2 of 2 unregistered edits"_s);
    }
    QVERIFY(isFollowing);
    line.explain();
    QCOMPARE(line.findChildren<HonestyDialog *>().size(), 1);
    QSignalSpy spy(&line, &HonestyLine::databaseRequested);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"database"_s)) {
            button->click();
        }
    }
    QCOMPARE(spy.size(), 1);
    dialog->close();
    QTRY_VERIFY(line.findChildren<HonestyDialog *>().isEmpty());
}

void TestHonesty::lineIsReachedByKey()
{
    HonestyLine line;
    line.setFacts(factsOf({{PlaceOutcome::TemporaryAccount, 37}}));
    line.show();
    auto *label = line.findChild<QLabel *>();
    label->setFocus();
    QTest::keyClick(label, Qt::Key_Tab); // to the link
    QTest::keyClick(label, Qt::Key_Return);
    QVERIFY(line.findChild<HonestyDialog *>());
}

void TestHonesty::emptyStateSaysWhy_data()
{
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("offersDatabase");
    QTest::newRow("nothing came") << Counts{} << u"Nothing to place yet"_s << false;
    QTest::newRow("temporary accounts")
        << Counts{{PlaceOutcome::TemporaryAccount, 3}} << u"No edit has shown an IP address"_s << false;
    QTest::newRow("unknown addresses")
        << Counts{{PlaceOutcome::NotInDatabase, 3}} << u"No address could be placed"_s << true;
    QTest::newRow("no database") << Counts{{PlaceOutcome::NoDatabase, 3}, {PlaceOutcome::TemporaryAccount, 3}}
                                 << u"There is no location database"_s << true;
}

void TestHonesty::emptyStateSaysWhy()
{
    QFETCH(Counts, counts);
    QFETCH(bool, offersDatabase);
    PlacesEmptyState state;
    state.setFacts(factsOf(counts));
    QTEST(state.title(), "expected");
    QCOMPARE(state.accessibleName(), state.title());
    QVERIFY(!state.text().isEmpty());
    bool isOffered = false;
    for (const QPushButton *button : state.findChildren<QPushButton *>()) {
        isOffered |= !button->isHidden() && button->text().contains(u"database"_s);
    }
    QCOMPARE(isOffered, offersDatabase);
}

void TestHonesty::emptyStateOffersNextSteps()
{
    PlacesEmptyState state;
    QSignalSpy sample(&state, &PlacesEmptyState::sampleRequested);
    QSignalSpy recording(&state, &PlacesEmptyState::recordingRequested);
    QSignalSpy wiki(&state, &PlacesEmptyState::wikiRequested);
    QSignalSpy database(&state, &PlacesEmptyState::databaseRequested);
    for (QPushButton *button : state.findChildren<QPushButton *>()) {
        button->click();
    }
    QCOMPARE(sample.size(), 1);
    QCOMPARE(recording.size(), 1);
    QCOMPARE(wiki.size(), 1);
    QCOMPARE(database.size(), 1);
}

QTEST_MAIN(TestHonesty)
#include "tst_honesty.moc"
