// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/savedfiltermenu.h"
#include "filter/savedfiltersdialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestSavedFilters : public QObject
{
    Q_OBJECT
private slots:
    void menuChooses();
    void menuShowsTextsAsTheyAre();
    void menuSavesOnlyWhatWorks();
    void dialogEdits();
    void dialogTellsWhatCantBeKept_data();
    void dialogTellsWhatCantBeKept();
    void mistakesAreMarkedButKept();
};

static QAction *withText(const QMenu &menu, const QString &part)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->text().contains(part)) {
            return action;
        }
    }
    return nullptr;
}

static QPushButton *buttonOf(const QDialog &dialog, const QString &text)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

static bool isOkEnabled(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled();
}

void TestSavedFilters::menuChooses()
{
    SavedFilterMenu menu;
    QSignalSpy chosen(&menu, &SavedFilterMenu::chosen);
    menu.fill({{u"Bots"_s, u"is:bot"_s}}, {u"planet"_s}, u"is:bot"_s, true);
    QVERIFY(withText(menu, u"Bots"_s)->isChecked());
    withText(menu, u"Bots"_s)->trigger();
    withText(menu, u"planet"_s)->trigger();
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(0).at(0).toString(), u"is:bot"_s);
    QCOMPARE(chosen.at(1).at(0).toString(), u"planet"_s);
}

void TestSavedFilters::menuShowsTextsAsTheyAre()
{
    SavedFilterMenu menu;
    menu.fill({{u"R&D <b>x</b>"_s, u"<img src=x>"_s}}, {QString(5000, u'a')}, {}, false);
    QVERIFY(withText(menu, u"R&&D <b>x</b>"_s));
    QVERIFY(!withText(menu, u"R&&D"_s)->toolTip().contains(u"<img"_s));
    for (const QAction *action : menu.actions()) {
        QVERIFY(action->text().size() < 200);
    }
}

void TestSavedFilters::menuSavesOnlyWhatWorks()
{
    SavedFilterMenu menu;
    const auto canSave = [&] { return withText(menu, u"Save this filter"_s)->isEnabled(); };
    menu.fill({}, {}, {}, true);
    QVERIFY(!canSave());
    menu.fill({}, {}, u"("_s, false);
    QVERIFY(!canSave());
    menu.fill({}, {}, u"a"_s, true);
    QVERIFY(canSave());
}

void TestSavedFilters::dialogEdits()
{
    SavedFiltersDialog dialog({{u"A"_s, u"a"_s}, {u"B"_s, u"b"_s}, {u"C"_s, u"c"_s}});
    auto *table = dialog.findChild<QTableWidget *>();
    QVERIFY(!buttonOf(dialog, u"Move &up"_s)->isEnabled());
    buttonOf(dialog, u"Move &down"_s)->click();
    table->item(0, 0)->setText(u" Bee "_s);
    QCOMPARE(dialog.filters(), (QList<SavedFilter>{{u"Bee"_s, u"b"_s}, {u"A"_s, u"a"_s}, {u"C"_s, u"c"_s}}));
    table->setCurrentCell(2, 1);
    QVERIFY(!buttonOf(dialog, u"Move &down"_s)->isEnabled());
    for (int i = 0; i < 3; ++i) {
        buttonOf(dialog, u"&Remove"_s)->click();
    }
    QVERIFY(dialog.filters().isEmpty());
    QVERIFY(!buttonOf(dialog, u"&Remove"_s)->isEnabled());
    QVERIFY(isOkEnabled(dialog));
}

void TestSavedFilters::dialogTellsWhatCantBeKept_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << 0 << u"  "_s;
    QTest::newRow("a name that is taken") << 0 << u"a"_s;
    QTest::newRow("a long name") << 0 << QString(500, u'n');
    QTest::newRow("no filter") << 1 << QString();
    QTest::newRow("a long filter") << 1 << QString(Filter::MaxLength + 1, u'a');
}

void TestSavedFilters::dialogTellsWhatCantBeKept()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    SavedFiltersDialog dialog({{u"A"_s, u"a"_s}, {u"B"_s, u"b"_s}});
    auto *table = dialog.findChild<QTableWidget *>();
    QVERIFY(isOkEnabled(dialog));
    table->item(1, column)->setText(text);
    QVERIFY(!isOkEnabled(dialog));
    QVERIFY(!table->item(1, 0)->toolTip().isEmpty());
    table->item(1, column)->setText(u"c"_s);
    QVERIFY(isOkEnabled(dialog));
    QVERIFY(table->item(1, 0)->toolTip().isEmpty());
}

void TestSavedFilters::mistakesAreMarkedButKept()
{
    SavedFiltersDialog dialog({{u"A"_s, u"(a"_s}});
    QVERIFY(!dialog.findChild<QTableWidget *>()->item(0, 1)->toolTip().isEmpty());
    QVERIFY(isOkEnabled(dialog));
    QCOMPARE(dialog.filters().size(), 1);
}

QTEST_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
