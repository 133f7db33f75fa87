// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/detailpane.h"
#include "detail/detailtext.h"
#include "detail/sourceview.h"
#include "detailchanges.h"
#include "output/changewriter.h"
#include "samplechanges.h"
#include "table/displaytext.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestDetailPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void showsEverything();
    void saysWhyThereIsNoLocation_data();
    void saysWhyThereIsNoLocation();
    void isEmptyWithoutChange();
    void readsNothingAsMarkup();
    void showsHostileChanges();
    void opensLinksByKeyboard();
    void requestsFilters();
    void offersFiltersInItsMenu();
    void copiesWhatIsShown();
    void copiesSelectionsWithoutIsolates();
    void keepsTheRawLine();
    void saysWhenThereIsNoRawLine();
    void worksOutOnlyWhatIsSeen();
    void fitsNarrowPanes();
    void mirrors();
    void isCheap();

private:
    [[nodiscard]] DetailText *text() const { return m_pane->findChild<DetailText *>(); }
    [[nodiscard]] QString details() const { return text()->wholeText(); }

    std::unique_ptr<DetailPane> m_pane;
};

void TestDetailPane::init()
{
    m_pane = std::make_unique<DetailPane>();
    m_pane->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_pane->resize(700, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestDetailPane::showsEverything()
{
    QSignalSpy headings(m_pane.get(), &DetailPane::headingChanged);
    m_pane->showChange(placedEdit(), 41, {u"matches rule X"_s});
    QCOMPARE(withoutIsolates(m_pane->heading()), u"Edit of Evanescence (Evanescence album)"_s);
    QVERIFY(m_pane->note().endsWith(u".418 · IRC · not truncated"_s));
    QCOMPARE(headings.size(), 1);
    const QStringList lines = details().split(u'\n');
    for (const QString &line : {u"“\"Personnel\" is sufficient #album”"_s, u"Highlighted\tmatches rule X"_s,
             u"Open\tdiff · page · history · talk · user page · user talk · contributions · log"_s,
             u"Show only\tthis user · this page · this wiki · this namespace · #album"_s,
             u"Revision\t775894800 after 774995266"_s, u"Bytes\t−12"_s, u"Section\tCredits and personnel"_s,
             u"Hashtags\t#album"_s, u"Flags\tm minor edit"_s,
             u"User\t71.200.123.192 · an IP address: this user was not logged in"_s,
             u"Location\tSalisbury, Maryland, United States · known to the town · 38.3761° N, 75.6086° W"_s,
             u"Page\tEvanescence (Evanescence album)"_s, u"Namespace\tMain · number 0"_s,
             u"Wiki\ten.wikipedia.org · enwiki"_s, u"Source\tthe IRC feed · not truncated"_s,
             u"Number\t42 of this session"_s}) {
        QVERIFY2(lines.contains(line), qPrintable(line + u"\n in\n"_s + details()));
    }
}

void TestDetailPane::saysWhyThereIsNoLocation_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("words");
    QTest::newRow("temporary") << QByteArray("~2026-1-1") << u"a temporary account shows no IP address"_s;
    QTest::newRow("address") << QByteArray("192.0.2.1") << u"no location database has this address"_s;
    QTest::newRow("registered") << QByteArray("Ann") << u"a registered account shows no IP address"_s;
}

void TestDetailPane::saysWhyThereIsNoLocation()
{
    QFETCH(QByteArray, user);
    QFETCH(QString, words);
    m_pane->showChange(makeChange({"P", user.constData()}), 0);
    QVERIFY2(details().contains(u"Location\tnot known: "_s + words), qPrintable(details()));
}

void TestDetailPane::isEmptyWithoutChange()
{
    QVERIFY(m_pane->isEmpty());
    QVERIFY(!text()->isVisible());
    QCOMPARE(m_pane->note(), QString());
    m_pane->showChange(placedEdit(), 0);
    QVERIFY(text()->isVisible());
    QSignalSpy headings(m_pane.get(), &DetailPane::headingChanged);
    m_pane->clear();
    QVERIFY(!text()->isVisible());
    QCOMPARE(headings.size(), 1);
    QCOMPARE(headings[0][0].toString(), u"Details"_s);
    QVERIFY(m_pane->pageText().isEmpty());
    m_pane->copyPage(); // nothing to copy, and nothing happens
}

void TestDetailPane::readsNothingAsMarkup()
{
    const RecentChange change = makeChange({"<b>P</b>", "<img src=\"/dev/zero\">",
        "<a href=\"https://evil.example\">x</a> &lt; https://evil.example", 1});
    m_pane->showChange(change, 0);
    QVERIFY(details().contains(u"<b>P</b>"_s));
    QVERIFY(details().contains(u"<img src=\"/dev/zero\"> added"_s));
    QVERIFY(details().contains(u"“<a href=\"https://evil.example\">x</a> &lt; https://evil.example”"_s));
    for (QTextBlock block = text()->document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.textFormats()) {
            QVERIFY(!range.format.isImageFormat());
            QVERIFY(!range.format.anchorHref().contains(u"evil"_s));
        }
    }
}

void TestDetailPane::showsHostileChanges()
{
    for (const RecentChange &change : hostileChanges().changes) {
        for (const auto page :
            {DetailPane::Page::Details, DetailPane::Page::Json, DetailPane::Page::RawLine}) {
            m_pane->setPage(page);
            m_pane->showChange(change, 0);
            QVERIFY(!m_pane->grab().isNull());
        }
        const QString json = m_pane->findChildren<SourceView *>().first()->toPlainText();
        for (const QString &shown : {text()->toPlainText(), json}) {
            QVERIFY(!shown.contains(QChar(0)));
            QVERIFY(!shown.contains(QChar(0x202e)));
            QVERIFY(!shown.contains(QChar(0x202d)));
        }
    }
}

void TestDetailPane::opensLinksByKeyboard()
{
    m_pane->showChange(placedEdit(), 0);
    QSignalSpy opened(m_pane.get(), &DetailPane::openUrlRequested);
    text()->setFocus();
    QTest::keyClick(text(), Qt::Key_Tab);
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toUrl().toString(QUrl::FullyEncoded),
        u"https://en.wikipedia.org/w/index.php?diff=775894800&oldid=774995266"_s);
    QTest::keyClick(text(), Qt::Key_Tab);
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[1][0].toUrl().toString(QUrl::FullyEncoded),
        u"https://en.wikipedia.org/w/index.php?title=Evanescence%20%28Evanescence%20album%29"_s);
}

void TestDetailPane::requestsFilters()
{
    m_pane->showChange(makeChange({"P", "A 100% \"B\" & <c>"}), 0);
    QSignalSpy requests(m_pane.get(), &DetailPane::filterRequested);
    QSignalSpy opened(m_pane.get(), &DetailPane::openUrlRequested);
    text()->setFocus();
    for (int link = 0; link < 9; ++link) { // behind the eight addresses
        QTest::keyClick(text(), Qt::Key_Tab);
    }
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0][0].toString(), changeTerms(makeChange({"P", "A 100% \"B\" & <c>"})).first().term);
    QCOMPARE(requests[0][1].value<FilterJoin>(), FilterJoin::Replace);
}

void TestDetailPane::offersFiltersInItsMenu()
{
    m_pane->showChange(placedEdit(), 0);
    QSignalSpy requests(m_pane.get(), &DetailPane::filterRequested);
    emit text()->customContextMenuRequested({5, 5});
    auto *menu = m_pane->findChild<QMenu *>();
    QVERIFY(menu);
    const QList<QMenu *> joins = menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(joins.size(), 3);
    joins[1]->actions().first()->trigger();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0][1].value<FilterJoin>(), FilterJoin::And);
    menu->close();
}

void TestDetailPane::copiesWhatIsShown()
{
    const RecentChange change = placedEdit();
    m_pane->showChange(change, 0);
    QSignalSpy copied(m_pane.get(), &DetailPane::copied);
    m_pane->copyPage();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        u"Edit of Evanescence (Evanescence album)\nThe IP user 71.200.123.192 near Salisbury"_s));
    m_pane->setPage(DetailPane::Page::Json);
    m_pane->copyPage();
    std::string json;
    appendRecordingJson(change, json);
    QCOMPARE(QGuiApplication::clipboard()->text(), wireText(json));
    QCOMPARE(copied.size(), 2);
    QCOMPARE(copied[1][0].toString(), u"The JSON was copied."_s);
}

void TestDetailPane::copiesSelectionsWithoutIsolates()
{
    m_pane->showChange(placedEdit(), 0);
    text()->selectAll();
    text()->copy();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"\nRevision\t775894800 after 774995266\nBytes\t−12\n"_s));
    QVERIFY(!copied.contains(QChar(0x2068)));
}

void TestDetailPane::keepsTheRawLine()
{
    const RecentChange change = placedEdit();
    m_pane->showChange(change, 0);
    m_pane->setPage(DetailPane::Page::RawLine);
    QCOMPARE(m_pane->pageText(), wireText(change.view(change.rawLine)));
    const QString shown = withoutIsolates(m_pane->findChildren<SourceView *>().last()->toPlainText());
    QVERIFY2(shown.startsWith(u"\\x0314[[\\x0307Evanescence (Evanescence album)\\x0314]]\\x034 M\\x0310 "_s),
        qPrintable(shown));
    QVERIFY(shown.contains(u"\\x030371.200.123.192\\x03 \\x035*\\x03 (-12)"_s));
}

void TestDetailPane::saysWhenThereIsNoRawLine()
{
    RecentChange change = makeChange({"P", "U"});
    change.source = FeedSource::EventStreams;
    m_pane->setPage(DetailPane::Page::RawLine);
    m_pane->showChange(change, 0);
    QVERIFY(m_pane->findChildren<SourceView *>().last()->toPlainText().contains(u"did not come as a line"_s));
    QVERIFY(m_pane->pageText().isEmpty());
}

void TestDetailPane::worksOutOnlyWhatIsSeen()
{
    m_pane->showChange(makeChange({"First", "U"}), 0);
    m_pane->hide();
    m_pane->showChange(makeChange({"Second", "U"}), 1);
    QVERIFY(details().contains(u"First"_s));
    m_pane->show();
    QVERIFY(details().contains(u"Second"_s));
    m_pane->setPage(DetailPane::Page::Json);
    m_pane->showChange(makeChange({"Third", "U"}), 2);
    QVERIFY(details().contains(u"Second"_s));
    m_pane->setPage(DetailPane::Page::Details);
    QVERIFY(details().contains(u"Third"_s));
}

void TestDetailPane::fitsNarrowPanes()
{
    m_pane->resize(300, 500);
    QCOMPARE(m_pane->width(), 300);
    m_pane->showChange(placedEdit(), 0);
    QVERIFY(text()->document()->size().width() <= text()->viewport()->width());
    QVERIFY(!m_pane->note().contains(u"IRC"_s)); // room for the heading
    m_pane->resize(800, 500);
    QVERIFY(m_pane->note().contains(u"IRC"_s));
}

void TestDetailPane::mirrors()
{
    m_pane->setLayoutDirection(Qt::RightToLeft);
    m_pane->showChange(placedEdit(), 0);
    text()->selectAll();
    text()->copy();
    // The label is in the right column, so it comes second in the text.
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\n−12\tBytes\n"_s));
    QVERIFY(details().contains(u"\nBytes\t−12\n"_s));
}

// Called for every step of the selection. Processor time, as others may use the machine too; the bound is
// for builds with sanitizers.
void TestDetailPane::isCheap()
{
    const FeedBatch changes = realisticChanges();
    constexpr int Rounds = 10;
    const std::clock_t start = std::clock();
    for (int round = 0; round < Rounds; ++round) {
        for (const RecentChange &change : changes.changes) {
            m_pane->showChange(change, round);
        }
    }
    const double each = double(std::clock() - start) * 1000 / double(CLOCKS_PER_SEC)
        / (Rounds * double(changes.changes.size()));
    qInfo("%.3f ms of processor time a change", each);
    QVERIFY(each < 20);
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
