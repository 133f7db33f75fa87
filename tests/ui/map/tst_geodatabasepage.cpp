// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/geodatabasepage.h"

#include "dialogs/geodatabasedrop.h"
#include "dialogs/geodatabasetexts.h"
#include "dialogs/privacyquestion.h"
#include "geo/georesources.h"
#include "geotestdata.h"
#include "theme/theme.h"
#include "widgets/infobar.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestGeoDatabasePage : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatIsInUse();
    void saysWhatIsWrong();
    void agesInWords_data();
    void agesInWords();
    void offersPagesAndFiles();
    void knowsADraggedDatabase_data();
    void knowsADraggedDatabase();
    void problemsInWords_data();
    void problemsInWords();
    void takesADroppedFile();
    void refusesADroppedWreck();
    void privacyQuestionIsAnswered();

private:
    Theme m_theme;
};

static const QDateTime Today(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

static GeoState cityState()
{
    return {u"/data/GeoLite2-City.mmdb"_s, GeoKind::City, u"GeoLite2-City"_s, Today.addDays(-18), false, {}};
}

static QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    return texts;
}

static QPushButton *buttonOf(const QWidget &widget, const QString &word)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&').contains(word)) {
            return button;
        }
    }
    return nullptr;
}

void TestGeoDatabasePage::saysWhatIsInUse()
{
    GeoDatabasePage page;
    page.setLocale(QLocale(QLocale::English));
    page.showState(cityState(), {}, Today.toMSecsSinceEpoch());
    const QStringList texts = textsOf(page);
    QVERIFY(texts.contains(u"GeoLite2-City"_s));
    QVERIFY(texts.contains(u"/data/GeoLite2-City.mmdb"_s));
    QVERIFY2(texts.contains(u"Tuesday, November 3, 2026, 18 days ago"_s), qPrintable(texts.join(u'|')));
    QVERIFY(buttonOf(page, u"usual places"_s)->isHidden());
    GeoState bundled{bundledDatabasePath(), GeoKind::Country, u"x"_s, Today, true, {}};
    page.showState(bundled, {}, Today.toMSecsSinceEpoch());
    QVERIFY(textsOf(page).contains(u"Built into the program"_s));
    QVERIFY(textsOf(page).contains(u"Countries only"_s));
    QVERIFY(GeoDatabaseTexts::advice(bundled, 0).contains(u"city database"_s));
    page.showState({}, {}, 0);
    QVERIFY(textsOf(page).contains(u"No location database is in use"_s));
}

void TestGeoDatabasePage::saysWhatIsWrong()
{
    GeoDatabasePage page;
    GeoState state = cityState();
    state.error = u"It is broken <b>."_s;
    page.showState(state, state.path, 0);
    auto *problem = page.findChild<InfoBar *>();
    QVERIFY(!problem->isHidden());
    QCOMPARE(problem->text(), state.error);
    QVERIFY(!buttonOf(page, u"usual places"_s)->isHidden());
    state.error.clear();
    page.showState(state, state.path, 0);
    QVERIFY(problem->isHidden());
}

void TestGeoDatabasePage::agesInWords_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("end");
    QTest::newRow("today") << 0 << u", today"_s;
    QTest::newRow("yesterday") << 1 << u", 1 day ago"_s;
    QTest::newRow("long ago") << 1200 << u", 1,200 days ago"_s;
    QTest::newRow("from the future") << -400 << u", today"_s;
}

void TestGeoDatabasePage::agesInWords()
{
    QFETCH(int, days);
    QFETCH(QString, end);
    GeoState state = cityState();
    state.buildDate = Today.addDays(-days);
    const QString made = GeoDatabaseTexts::made(state, Today.toMSecsSinceEpoch(), QLocale(QLocale::English));
    QVERIFY2(made.endsWith(end), qPrintable(made));
    const QString advice = GeoDatabaseTexts::advice(state, Today.toMSecsSinceEpoch());
    QCOMPARE(advice.contains(u"is old"_s), days > GeoDatabaseTexts::OldDays);
}

void TestGeoDatabasePage::offersPagesAndFiles()
{
    GeoDatabasePage page;
    QSignalSpy pages(&page, &GeoDatabasePage::pageRequested);
    QSignalSpy forgotten(&page, &GeoDatabasePage::fileForgotten);
    buttonOf(page, u"MaxMind"_s)->click();
    buttonOf(page, u"DB-IP"_s)->click();
    buttonOf(page, u"usual places"_s)->click();
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[0][0].toUrl(), GeoDatabasePage::maxMindPage());
    QCOMPARE(pages[1][0].toUrl(), GeoDatabasePage::dbIpPage());
    QVERIFY(GeoDatabasePage::maxMindPage().isValid() && GeoDatabasePage::dbIpPage().scheme() == u"https"_s);
    QCOMPARE(forgotten.size(), 1);
    QVERIFY(buttonOf(page, u"Choose a file"_s));
}

void TestGeoDatabasePage::knowsADraggedDatabase_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a database") << QList<QUrl>{QUrl(u"file:///a%20b/x.mmdb"_s)} << u"/a b/x.mmdb"_s;
    QTest::newRow("in capitals") << QList<QUrl>{QUrl(u"file:///X.MMDB"_s)} << u"/X.MMDB"_s;
    QTest::newRow("another file") << QList<QUrl>{QUrl(u"file:///x.jsonl"_s)} << QString();
    QTest::newRow("packed") << QList<QUrl>{QUrl(u"file:///x.mmdb.gz"_s)} << QString();
    QTest::newRow("from the web") << QList<QUrl>{QUrl(u"https://x/x.mmdb"_s)} << QString();
    QTest::newRow("two") << QList<QUrl>{QUrl(u"file:///x.mmdb"_s), QUrl(u"file:///y.mmdb"_s)} << QString();
    QTest::newRow("nothing") << QList<QUrl>{} << QString();
}

void TestGeoDatabasePage::knowsADraggedDatabase()
{
    QFETCH(QList<QUrl>, urls);
    QMimeData data;
    data.setUrls(urls);
    QTEST(draggedGeoDatabase(&data), "expected");
    QCOMPARE(draggedGeoDatabase(nullptr), QString());
}

void TestGeoDatabasePage::problemsInWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("good") << Test::geoFixture(u"nested-city.mmdb"_s) << QString();
    QTest::newRow("unknown type") << Test::geoFixture(u"unnamed-type.mmdb"_s) << QString();
    QTest::newRow("of another kind") << Test::geoFixture(u"no-places.mmdb"_s) << u"knows no places"_s;
    QTest::newRow("no database") << Test::geoFixture(u"../make_fixtures.pl"_s) << u"not a complete"_s;
    QTest::newRow("gone") << u"/nonexistent/x.mmdb"_s << u"There is no file"_s;
    QTest::newRow("folder") << Test::geoFixture({}) << u"not a file"_s;
    QTest::newRow("device") << u"/dev/zero"_s << u"not a file"_s;
}

void TestGeoDatabasePage::problemsInWords()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    const QString problem = geoDatabaseProblem(path);
    QVERIFY2(problem.contains(expected), qPrintable(problem));
    QCOMPARE(problem.isEmpty(), expected.isEmpty());
}

static void drop(QWidget &widget, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

void TestGeoDatabasePage::takesADroppedFile()
{
    GeoDatabasePage page;
    QSignalSpy spy(&page, &GeoDatabasePage::fileChosen);
    drop(page, Test::geoFixture(u"nested-city.mmdb"_s));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), Test::geoFixture(u"nested-city.mmdb"_s));
}

void TestGeoDatabasePage::refusesADroppedWreck()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.mmdb"_s);
    Test::overwrite(path, Test::readAll(Test::geoFixture(u"nested-city.mmdb"_s)).chopped(50));
    GeoDatabasePage page;
    QSignalSpy spy(&page, &GeoDatabasePage::fileChosen);
    drop(page, path);
    QCOMPARE(spy.size(), 0);
    QVERIFY(!page.findChild<InfoBar *>()->isHidden());
    QCOMPARE(page.findChild<InfoBar *>()->kind(), InfoBar::Kind::Error);
}

void TestGeoDatabasePage::privacyQuestionIsAnswered()
{
    for (const bool masks : {true, false}) {
        PrivacyQuestion question(PrivacyQuestion::Occasion::Export);
        QSignalSpy spy(&question, &PrivacyQuestion::answered);
        buttonOf(question, masks ? u"Mask"_s : u"Keep"_s)->click();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toBool(), masks);
    }
    PrivacyQuestion question(PrivacyQuestion::Occasion::Serving);
    QSignalSpy spy(&question, &PrivacyQuestion::answered);
    QSignalSpy rejected(&question, &QDialog::rejected);
    QTest::keyClick(&question, Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(spy.size(), 0);
}

QTEST_MAIN(TestGeoDatabasePage)
#include "tst_geodatabasepage.moc"
