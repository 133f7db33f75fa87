// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/namespacemenu.h"
#include "session/filter.h"

#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestNamespaceMenu : public QObject
{
    Q_OBJECT
private slots:
    void shows_data();
    void shows();
    void edits_data();
    void edits();
    void severalWithoutClosing();
};

static QAction *entry(const QMenu &menu, const QString &name)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->data().toString() == name) {
            return action;
        }
    }
    return nullptr;
}

static QMenu *hideMenu(const NamespaceMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->menu()) {
            return action->menu();
        }
    }
    return nullptr;
}

void TestNamespaceMenu::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<bool>("hasTalk");
    QTest::newRow("nothing") << QString() << u"Namespaces"_s << false;
    QTest::newRow("one") << u"planet ns:Talk"_s << u"Talk"_s << true;
    QTest::newRow("by number") << u"ns:1"_s << u"Talk"_s << true;
    QTest::newRow("in small letters") << u"ns:talk"_s << u"Talk"_s << true;
    QTest::newRow("three") << u"ns:Talk,0 -ns:User"_s << u"Namespaces (3)"_s << true;
    QTest::newRow("not at the top") << u"ns:Talk OR planet"_s << u"Namespaces"_s << false;
    QTest::newRow("with a mistake") << u"ns:Talk ("_s << u"Namespaces"_s << false;
    QTest::newRow("one that is not listed") << u"ns:4711"_s << u"Namespaces (1)"_s << false;
}

void TestNamespaceMenu::shows()
{
    QFETCH(QString, text);
    NamespaceMenu menu;
    menu.read(text);
    QTEST(menu.summary(text), "summary");
    QTEST(entry(menu, u"Talk"_s)->isChecked(), "hasTalk");
}

void TestNamespaceMenu::edits_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hides");
    QTest::addColumn<QString>("after"); // says the same
    QTest::newRow("first") << QString() << u"User talk"_s << false << u"ns:\"User talk\""_s;
    QTest::newRow("to others") << u"planet ns:0 moon"_s << u"Talk"_s << false
                               << u"planet moon ns:Main,Talk"_s;
    QTest::newRow("off") << u"planet ns:Talk"_s << u"Talk"_s << false << u"planet"_s;
    QTest::newRow("the last one off") << u"ns:Talk"_s << u"Talk"_s << false << QString();
    QTest::newRow("after AND") << u"ns:Talk AND planet"_s << u"Main"_s << false << u"planet ns:Main,Talk"_s;
    QTest::newRow("to a choice") << u"a OR b"_s << u"Main"_s << false << u"(a OR b) ns:Main"_s;
    QTest::newRow("hidden") << u"planet"_s << u"User"_s << true << u"planet -ns:User"_s;
    QTest::newRow("hidden after NOT") << u"NOT ns:Talk a"_s << u"User"_s << true << u"a -ns:Talk,User"_s;
    QTest::newRow("hidden instead of shown")
        << u"ns:User,Talk"_s << u"User"_s << true << u"ns:Talk -ns:User"_s;
    QTest::newRow("those not listed stay")
        << u"ns:4711,Portal,*talk"_s << u"Main"_s << false << u"ns:Main,4711,Portal,*talk"_s;
}

void TestNamespaceMenu::edits()
{
    QFETCH(QString, before);
    QFETCH(QString, name);
    QFETCH(bool, hides);
    QFETCH(QString, after);
    NamespaceMenu menu;
    QSignalSpy edited(&menu, &NamespaceMenu::edited);
    menu.read(before);
    entry(hides ? *hideMenu(menu) : menu, name)->trigger();
    QCOMPARE(edited.size(), 1);
    const QString text = edited.at(0).at(0).toString();
    QVERIFY(!Filter::parse(text).error);
    QVERIFY2(Filter::parse(text).filter == Filter::parse(after).filter, qPrintable(text));
}

void TestNamespaceMenu::severalWithoutClosing()
{
    NamespaceMenu menu;
    QSignalSpy edited(&menu, &NamespaceMenu::edited);
    menu.read({});
    menu.popup(QPoint(10, 10));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    for (const QString &name : {u"Main"_s, u"Talk"_s}) {
        const QPoint place = menu.actionGeometry(entry(menu, name)).center();
        QTest::mouseMove(&menu, place);
        QTest::mouseClick(&menu, Qt::LeftButton, {}, place);
        QVERIFY(menu.isVisible());
    }
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited.at(1).at(0).toString(), u"ns:Main,Talk"_s);
    menu.setActiveAction(entry(menu, u"Help"_s));
    QTest::keyClick(&menu, Qt::Key_Space);
    QVERIFY(menu.isVisible());
    QCOMPARE(edited.at(2).at(0).toString(), u"ns:Main,Talk,Help"_s);
    QTest::keyClick(&menu, Qt::Key_Return); // takes it off again, and closes
    QVERIFY(!menu.isVisible());
    QCOMPARE(edited.at(3).at(0).toString(), u"ns:Main,Talk"_s);
}

QTEST_MAIN(TestNamespaceMenu)
#include "tst_namespacemenu.moc"
