// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "connection/celltableview.h"
#include "connection/connectionpane.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestConnectionPane : public QObject
{
    Q_OBJECT
private slots:
    void rowsStayWhereTheyAre();
    void anyRowsFollowAnyOthers();
    void hostileTextIsPlain();
    void sortsByNumbers();
    void copiesSelectedRows();
    void disconnectsTheSelectedClients();
    void showsStateNotesAndFacts();
    void copiesAll();
    void hasRoomForItsButtons();
};

static TableRow row(const QString &key, const QString &text, const QVariant &number = {})
{
    return {key, {{text}, {number.toString(), number}}};
}

static const QList<TableColumn> Columns{{u"Name"_s}, {u"Number"_s, true}};

void TestConnectionPane::rowsStayWhereTheyAre()
{
    CellTableModel model(Columns);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setRows({row(u"a"_s, u"A"_s), row(u"b"_s, u"B"_s), row(u"c"_s, u"C"_s)});
    QCOMPARE(inserted.size(), 1); // in one run
    const QPersistentModelIndex b = model.index(1, 0);
    model.setRows({row(u"a"_s, u"A"_s), row(u"b"_s, u"B2"_s), row(u"c"_s, u"C"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(b.data().toString(), u"B2"_s);
    model.setRows({row(u"n"_s, u"N"_s), row(u"b"_s, u"B2"_s)});
    QCOMPARE(b.row(), 1);
    QCOMPARE(model.rowCount(), 2);
    model.setRows({row(u"b"_s, u"B2"_s), row(u"n"_s, u"N"_s)});
    QCOMPARE(b.row(), 0);
    changed.clear();
    model.setRows({row(u"b"_s, u"B2"_s), row(u"n"_s, u"N"_s)});
    QCOMPARE(changed.size(), 0);
    model.setRows({});
    QVERIFY(!b.isValid());
}

void TestConnectionPane::anyRowsFollowAnyOthers()
{
    CellTableModel model(Columns);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(4711);
    for (int round = 0; round < 200; ++round) {
        QStringList keys;
        std::vector<TableRow> rows;
        std::vector<TableRow> shown; // the first one of each key
        for (int i = 0; i < 12; ++i) {
            const QString key = QString::number(random.bounded(20));
            rows.push_back(row(key, key + u'/' + QString::number(round) + u'/' + QString::number(i)));
            if (!keys.contains(key)) {
                keys.append(key);
                shown.push_back(rows.back());
            }
        }
        model.setRows(rows);
        QVERIFY(model.rows() == shown);
    }
}

void TestConnectionPane::hostileTextIsPlain()
{
    CellTableModel model(Columns);
    model.setRows({row(u"a"_s, u"<img src=\"/dev/zero\">"_s)});
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(tip.contains(u"&lt;img"_s));
    QCOMPARE(tableText(Columns, {{u"k"_s, {{u"a\tb\nc"_s}, {u"1"_s}}}}), u"Name\tNumber\na b c\t1\n"_s);
}

static QStringList shownNames(const CellTableView &view)
{
    QStringList names;
    for (int i = 0; i < view.model()->rowCount(); ++i) {
        names.append(view.model()->index(i, 0).data().toString());
    }
    return names;
}

void TestConnectionPane::sortsByNumbers()
{
    CellTableModel model(Columns);
    CellTableView view(&model);
    model.setRows({row(u"a"_s, u"nine"_s, 9), row(u"b"_s, u"eleven"_s, 11), row(u"c"_s, u"one"_s, 1)});
    view.resize(500, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto click = [&view](int column) {
        const QPoint at(view.header()->sectionViewportPosition(column) + 8, view.header()->height() / 2);
        QTest::mouseClick(view.header()->viewport(), Qt::LeftButton, {}, at);
    };
    QCOMPARE(shownNames(view), (QStringList{u"nine"_s, u"eleven"_s, u"one"_s}));
    click(1);
    QCOMPARE(shownNames(view), (QStringList{u"eleven"_s, u"nine"_s, u"one"_s})); // the largest first
    click(1);
    QCOMPARE(shownNames(view), (QStringList{u"one"_s, u"nine"_s, u"eleven"_s}));
    click(1);
    QCOMPARE(shownNames(view), (QStringList{u"nine"_s, u"eleven"_s, u"one"_s})); // as they were told
    click(0);
    QCOMPARE(shownNames(view), (QStringList{u"eleven"_s, u"nine"_s, u"one"_s}));
}

void TestConnectionPane::copiesSelectedRows()
{
    CellTableModel model(Columns);
    CellTableView view(&model);
    model.setRows({row(u"a"_s, u"A"_s, 1), row(u"b"_s, u"B"_s, 2)});
    view.setCurrentIndex(view.model()->index(1, 0));
    QTest::keySequence(&view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Name\tNumber\nB\t2\n"_s);
}

void TestConnectionPane::disconnectsTheSelectedClients()
{
    ConnectionPane pane;
    QSignalSpy wanted(&pane, &ConnectionPane::disconnectRequested);
    pane.setList(ConnectionList::Clients);
    const QList<QPushButton *> buttons = pane.findChildren<QPushButton *>();
    const auto disconnect = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->text().contains(u"isconnect"_s); });
    QVERIFY(disconnect != buttons.end());
    QVERIFY(!(*disconnect)->isEnabled());
    pane.showRows(ConnectionList::Clients, {{u"7"_s, {{u"192.0.2.7:1"_s}}}, {u"9"_s, {{u"192.0.2.9:1"_s}}}},
        u"2 clients"_s);
    CellTableView *table = pane.table(ConnectionList::Clients);
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY((*disconnect)->isEnabled());
    (*disconnect)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toStringList(), QStringList{u"9"_s});
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(wanted.size(), 2);
    // Gone, nothing is left to send away.
    pane.showRows(ConnectionList::Clients, {{u"7"_s, {{u"192.0.2.7:1"_s}}}}, u"1 client"_s);
    table->clearSelection();
    QVERIFY(!(*disconnect)->isEnabled());
    pane.setList(ConnectionList::Gaps);
    QVERIFY((*disconnect)->isHidden());
}

void TestConnectionPane::showsStateNotesAndFacts()
{
    ConnectionPane pane;
    ConnectionView view{Health::Warning, u"Connected, but silent for 4 minutes"_s,
        {{Health::Warning, u"IRC refused the connection."_s}}, {{u"Server"_s, u"irc.example.org"_s}}};
    pane.showView(view);
    const auto says = [&pane](const QString &text) {
        const QList<ElidedLabel *> labels = pane.findChildren<ElidedLabel *>();
        return std::ranges::any_of(labels, [&](const ElidedLabel *label) { return label->text() == text; });
    };
    QVERIFY(says(u"Connected, but silent for 4 minutes"_s));
    QVERIFY(says(u"IRC refused the connection."_s));
    QVERIFY(says(u"irc.example.org"_s));
    view.notes.clear();
    view.facts.append({u"Reconnects"_s, u"3"_s});
    pane.showView(view);
    QVERIFY(!says(u"IRC refused the connection."_s));
    QVERIFY(says(u"3"_s));
}

void TestConnectionPane::copiesAll()
{
    ConnectionPane pane;
    QSignalSpy wanted(&pane, &ConnectionPane::copyRequested);
    pane.showView({Health::Good, u"Connected to irc.example.org"_s, {}, {{u"Reconnects"_s, u"0"_s}}});
    pane.showRows(
        ConnectionList::Rejected, {{u"1"_s, {{u"12:00"_s}, {u"no change"_s}, {u"raw \u2403"_s}}}}, {});
    const QList<QPushButton *> buttons = pane.findChildren<QPushButton *>();
    const auto copy = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->text().contains(u"Copy"_s); });
    QVERIFY(copy != buttons.end());
    (*copy)->click();
    QCOMPARE(wanted.size(), 1);
    pane.copyText();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"Connected to irc.example.org\nReconnects: 0\n"_s));
    QVERIFY(text.contains(u"12:00\tno change\traw \u2403\n"_s));
    QVERIFY(text.contains(u"The feed has had no gap."_s));
}

// However small the panel is made, and whatever it has to say.
void TestConnectionPane::hasRoomForItsButtons()
{
    ConnectionPane pane;
    pane.setList(ConnectionList::Clients);
    const ConnectionView::Note note{Health::Warning, u"IRC refused the connection."_s};
    pane.showView(
        {Health::Good, u"Connected"_s, {note, note}, QList<ConnectionView::Fact>(12, {u"Server"_s, u"a"_s})});
    pane.resize(500, 1);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    const QList<QPushButton *> buttons = pane.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    for (const QPushButton *button : buttons) {
        QVERIFY(pane.rect().contains(button->geometry()));
        QVERIFY(button->height() >= button->minimumSizeHint().height());
        QVERIFY(button->y() > pane.table(ConnectionList::Clients)->parentWidget()->geometry().bottom());
    }
}

QTEST_MAIN(TestConnectionPane)
#include "tst_connectionpane.moc"
