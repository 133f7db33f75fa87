// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/placesmodel.h"
#include "map/placesview.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestPlaces : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void modelCountsAndGrows();
    void modelTakesOtherPlaces();
    void namesAreTheUsers();
    void hostileNamesAreHarmless();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void sortsByKey();
    void selectionStaysWhileCountsMove();
    void enterAsksForTheCountry();
    void unknownCountryAsksForNothing();
    void copiesRows();
    void screenReaderHearsTheRow();

private:
    Theme m_theme;
};

static RecentChange placed(std::string_view city, std::string_view region, std::string_view code,
    std::string_view country, qint32 size)
{
    RecentChange change;
    change.userKind = UserKind::Ip;
    change.sizeChange = size;
    change.location.city = change.append(city);
    change.location.region = change.append(region);
    change.location.country = change.append(country);
    std::copy(code.begin(), code.end(), change.location.countryCode);
    change.location.precision = city.empty() ? GeoPrecision::Country : GeoPrecision::City;
    return change;
}

static std::vector<RecentChange> someChanges()
{
    return {placed("Salisbury", "Maryland", "US", "United States", 100), placed({}, {}, "DE", "Germany", -5),
        placed("Salisbury", "Maryland", "US", "United States", -30),
        placed("Zagreb", "Zagreb", "HR", "Croatia", 1),
        placed("Salisbury", "Maryland", "US", "United States", 3)};
}

static QStringList rowOf(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells.append(model.index(row, column).data().toString());
    }
    return cells;
}

void TestPlaces::modelCountsAndGrows()
{
    PlacesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.add(someChanges());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(rowOf(model, 0),
        (QStringList{u"United States"_s, u"Maryland"_s, u"Salisbury"_s, u"3"_s, u"+103"_s, u"−30"_s}));
    QCOMPARE(rowOf(model, 1), (QStringList{u"Germany"_s, {}, {}, u"1"_s, u"0"_s, u"−5"_s}));
    const std::vector<RecentChange> more{placed({}, {}, "DE", "Germany", 1),
        placed({}, {}, "FR", "France", 1), placed("Zagreb", "Zagreb", "HR", "Croatia", 1)};
    model.add(more);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 2);
    QCOMPARE(model.rowCount(), 4);
    RecentChange temporary = placed("Salisbury", "Maryland", "US", "United States", 1);
    temporary.userKind = UserKind::Temporary;
    model.add(std::span(&temporary, 1));
    QCOMPARE(model.index(0, PlacesModel::Changes).data(PlacesModel::SortRole), QVariant(qint64(3)));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.add(someChanges());
    QCOMPARE(model.rowCount(), 3);
}

void TestPlaces::modelTakesOtherPlaces()
{
    PlacesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(someChanges());
    PlaceTable other;
    other.add(placed("Tokyo", "Tokyo", "JP", "Japan", 7));
    model.reset(std::move(other));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(rowOf(model, 0).first(), u"Japan"_s);
    model.add(someChanges());
    QCOMPARE(model.rowCount(), 4);
}

void TestPlaces::namesAreTheUsers()
{
    auto names = std::make_shared<PlaceNames>("de");
    names->add({"Cologne", "North Rhine-Westphalia", "Germany", {'D', 'E'}, 1, 2, GeoPrecision::City},
        {"de", "Köln", "Nordrhein-Westfalen"});
    PlacesModel model(names);
    const RecentChange change = placed("Cologne", "North Rhine-Westphalia", "DE", "Germany", 1);
    model.add(std::span(&change, 1));
    QCOMPARE(rowOf(model, 0).mid(1, 2), (QStringList{u"Nordrhein-Westfalen"_s, u"Köln"_s}));
    QVERIFY(!rowOf(model, 0).first().isEmpty()); // by the system's language
    QCOMPARE(model.index(0, 0).data(PlacesModel::CountryCodeRole).toString(), u"DE"_s);
}

void TestPlaces::hostileNamesAreHarmless()
{
    PlacesModel model;
    const RecentChange change = placed("a\nb\xe2\x80\xae"
                                       "c",
        {}, {}, "<img src=x>", 1);
    model.add(std::span(&change, 1));
    const QStringList row = rowOf(model, 0);
    QCOMPARE(row[0], u"<img src=x>"_s);
    QVERIFY(!row[2].contains(u'\n') && !row[2].contains(QChar(0x202e)));
}

void TestPlaces::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("first");
    QTest::newRow("changes, most first")
        << int(PlacesModel::Changes) << Qt::DescendingOrder << u"United States"_s;
    QTest::newRow("country") << int(PlacesModel::Country) << Qt::AscendingOrder << u"Croatia"_s;
    QTest::newRow("region") << int(PlacesModel::Region) << Qt::DescendingOrder << u"Croatia"_s;
    QTest::newRow("city") << int(PlacesModel::City) << Qt::AscendingOrder << u"Germany"_s;
    QTest::newRow("added") << int(PlacesModel::Added) << Qt::AscendingOrder << u"Germany"_s;
    QTest::newRow("removed") << int(PlacesModel::Removed) << Qt::AscendingOrder << u"Croatia"_s;
}

void TestPlaces::sortsByEveryColumn()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    PlacesModel model;
    PlacesView view;
    view.setPlaces(&model);
    const QAbstractItemModelTester tester(
        view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    view.sortByColumn(column, order);
    model.add(someChanges());
    QTEST(view.model()->index(0, 0).data().toString(), "first");
}

void TestPlaces::sortsByKey()
{
    PlacesModel model;
    PlacesView view;
    view.setPlaces(&model);
    model.add(someChanges());
    QCOMPARE(view.header()->sortIndicatorSection(), int(PlacesModel::Changes));
    QTest::keyClick(&view, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(view.model()->index(0, 0).data().toString(), u"Croatia"_s);
    QTest::keyClick(&view, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(view.model()->index(0, 0).data().toString(), u"United States"_s);
    QTest::keyClick(&view, Qt::Key_6, Qt::ControlModifier); // numbers: the most first
    QCOMPARE(view.header()->sortIndicatorSection(), int(PlacesModel::Removed));
    QCOMPARE(view.model()->index(0, 0).data().toString(), u"United States"_s);
}

void TestPlaces::selectionStaysWhileCountsMove()
{
    PlacesModel model;
    PlacesView view;
    view.setPlaces(&model);
    model.add(someChanges());
    const auto country = [&] { return view.currentIndex().siblingAtColumn(0).data().toString(); };
    view.setCurrentIndex(view.model()->index(0, 0));
    QCOMPARE(country(), u"United States"_s);
    const std::vector<RecentChange> more(9, placed({}, {}, "DE", "Germany", 1));
    model.add(more);
    QCOMPARE(view.model()->index(0, 0).data().toString(), u"Germany"_s);
    QCOMPARE(country(), u"United States"_s);
}

void TestPlaces::enterAsksForTheCountry()
{
    PlacesModel model;
    PlacesView view;
    view.setPlaces(&model);
    model.add(someChanges());
    QSignalSpy spy(&view, &PlacesView::filterRequested);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(spy.size(), 0); // nothing is current
    view.setCurrentIndex(view.model()->index(0, PlacesModel::City));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), u"country:US"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Enter, Qt::KeypadModifier);
    emit view.activated(view.model()->index(0, 0)); // what a double click does
    QCOMPARE(spy.last()[0].toString(), u"country:US"_s);
}

void TestPlaces::unknownCountryAsksForNothing()
{
    PlacesModel model;
    PlacesView view;
    view.setPlaces(&model);
    const RecentChange change = placed({}, {}, {}, "Atlantis", 1);
    model.add(std::span(&change, 1));
    QSignalSpy spy(&view, &PlacesView::filterRequested);
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(spy.size(), 0);
}

void TestPlaces::copiesRows()
{
    PlacesModel model;
    PlacesView view;
    view.setPlaces(&model);
    model.add(someChanges());
    view.selectAll();
    QTest::keySequence(&view, QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.first(), u"United States\tMaryland\tSalisbury\t3\t+103\t−30"_s);
}

void TestPlaces::screenReaderHearsTheRow()
{
    PlacesModel model;
    PlacesView view;
    view.setPlaces(&model);
    model.add(someChanges());
    QCOMPARE(view.model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString(),
        u"Salisbury, Maryland, United States: 3 changes, 103 bytes added, 30 removed"_s);
    view.show();
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(root && root->tableInterface());
    QCOMPARE(root->text(QAccessible::Name), u"Places"_s);
    QCOMPARE(root->tableInterface()->rowCount(), 3);
    QAccessibleInterface *cell = root->tableInterface()->cellAt(0, PlacesModel::City);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), u"Salisbury"_s);
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
