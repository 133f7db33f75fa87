// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/shortcutsdialog.h"
#include "filter/filterbar.h"
#include "filter/filtercompleter.h"
#include "filter/filterlineedit.h"
#include "service/service.h"
#include "table/changetablemodel.h"
#include "table/changetableview.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/infobar.h"
#include "wikis/wikipicker.h"
#include "window/appsettings.h"
#include "window/changespage.h"
#include "window/livesession.h"
#include "window/mainwindow.h"
#include "window/topbar.h"
#include "window/windowactions.h"
#include "windowfixture.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace WikiMon;
using namespace Qt::StringLiterals;

// The window as a whole, without a network: the service is not asked to connect.
class TestMainWindow : public Test::WindowFixture
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void startsAfterTheFirstFrame();
    void firstStartProposesAWiki();
    void changesTakeTheEmptyStatesPlace();
    void keysAreNotStolenWhileTyping();
    void spacePausesButNotOnAButton();
    void keysAreUnique();
    void memoryLimitIsApplied();
    void themeIsRemembered();
    void longTextsFit();
    void smallestSizeFits();

private:
    static FeedBatchPtr batch(int count);
    void checkNothingIsClipped() const;
    [[nodiscard]] bool showsEmptyState() const;
};

void TestMainWindow::init()
{
    makeSettings();
    makeWindow({});
}

void TestMainWindow::cleanup()
{
    endWindow();
}

FeedBatchPtr TestMainWindow::batch(int count)
{
    auto result = std::make_shared<FeedBatch>();
    for (int i = 0; i < count; ++i) {
        RecentChange change;
        change.title = change.append("<img src=/dev/zero>");
        change.user = change.append("User");
        change.wiki = change.append("enwiki");
        change.serverName = change.append("en.wikipedia.org");
        result->changes.push_back(std::move(change));
    }
    return result;
}

bool TestMainWindow::showsEmptyState() const
{
    const QList<EmptyState *> states = m_window->findChild<ChangesPage *>()->findChildren<EmptyState *>();
    return std::ranges::any_of(states, [](const EmptyState *state) { return state->isVisible(); });
}

void TestMainWindow::startsAfterTheFirstFrame()
{
    MainWindow window(*m_service, *m_settings, *m_theme);
    QSignalSpy started(&window, &MainWindow::started);
    QCoreApplication::processEvents();
    QCOMPARE(started.size(), 0); // not before it is shown
    QVERIFY(window.findChild<WikiPicker *>()->wikis().isEmpty());
    window.show();
    QTRY_COMPARE(started.size(), 1);
    window.hide();
    window.show();
    QTest::qWait(50);
    QCOMPARE(started.size(), 1);
}

void TestMainWindow::firstStartProposesAWiki()
{
    QCOMPARE(m_window->findChild<WikiPicker *>()->wikis().size(), 1);
    QVERIFY(showsEmptyState());
    QVERIFY(!m_window->windowActions()->exportSession->isEnabled());
}

void TestMainWindow::changesTakeTheEmptyStatesPlace()
{
    emit m_service->changesArrived(batch(5));
    QVERIFY(m_window->findChild<ChangeTableView *>()->isVisible());
    QVERIFY(!showsEmptyState());
    QCOMPARE(m_window->findChild<ChangeTableView *>()->changeModel()->rowCount(), 5);
    QVERIFY(m_window->windowActions()->exportSession->isEnabled());
}

void TestMainWindow::keysAreNotStolenWhileTyping()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    emit m_service->changesArrived(batch(3));
    auto *field = m_window->findChild<FilterLineEdit *>();
    const auto *completer = m_window->findChild<FilterBar *>()->completer();
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    QVERIFY(field->hasFocus());
    const QString text = u"u pjkxs /?+-=0UP"_s; // letters of the window, of the table, and what completes
    for (const QChar c : text) {
        // While the list of completions is open, it gets the keys first.
        QTest::keyClicks(
            completer->isOpen() ? static_cast<QWidget *>(completer->popup()) : field, QString(c));
    }
    QCOMPARE(field->line(), text);
    QVERIFY(!m_window->windowActions()->pause->isChecked());
}

void TestMainWindow::spacePausesButNotOnAButton()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    emit m_service->changesArrived(batch(1));
    auto *table = m_window->findChild<ChangeTableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(m_window->windowActions()->pause->isChecked());
    auto *picker = m_window->findChild<WikiPicker *>();
    picker->setFocus();
    QTest::keyPress(picker, Qt::Key_Space);
    QVERIFY(picker->isDown());
    QVERIFY(m_window->windowActions()->pause->isChecked()); // as before
}

void TestMainWindow::keysAreUnique()
{
    QSet<QKeySequence> seen;
    const QList<QAction *> actions = m_window->windowActions()->findChildren<QAction *>();
    QVERIFY(actions.size() > 20);
    for (const QAction *action : actions) {
        QVERIFY(!action->text().isEmpty());
        const QList<QKeySequence> keys = action->shortcuts();
        QVERIFY2(!keys.isEmpty(), qPrintable(action->text()));
        for (const QKeySequence &key : keys) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
            seen.insert(key);
        }
    }
}

void TestMainWindow::memoryLimitIsApplied()
{
    const auto limit = [this] { return m_window->session().store().memoryLimit(); };
    QCOMPARE(limit(), Preferences().memoryBytes());
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<PreferencesDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        for (QSpinBox *box : dialog->findChildren<QSpinBox *>()) {
            if (box->minimum() == LeastMemoryLimit) {
                box->setValue(LeastMemoryLimit);
            }
        }
        dialog->accept();
    });
    m_window->windowActions()->preferences->trigger();
    QCOMPARE(limit(), qint64(LeastMemoryLimit) << 20);
    QCOMPARE(m_settings->preferences().memoryLimit, LeastMemoryLimit);
    const MainWindow other(*m_service, *m_settings, *m_theme);
    QCOMPARE(other.session().store().memoryLimit(), qint64(LeastMemoryLimit) << 20);
}

void TestMainWindow::themeIsRemembered()
{
    m_window->windowActions()->theme->actions().at(int(ThemeChoice::Dark))->trigger();
    QCOMPARE(m_theme->choice(), ThemeChoice::Dark);
    QCOMPARE(m_settings->preferences().theme, ThemeChoice::Dark);
}

// Every button shows its whole text.
void TestMainWindow::checkNothingIsClipped() const
{
    const QList<QToolButton *> buttons = m_window->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (button->isVisible()) {
            // Panels are arranged in several turns of the event loop.
            QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            QTRY_VERIFY2(button->mapTo(m_window.get(), QPoint(button->width(), 0)).x() <= m_window->width(),
                qPrintable(button->text()));
        }
    }
}

void TestMainWindow::longTextsFit()
{
    m_window->resize(1280, 800);
    const WindowActions *actions = m_window->windowActions();
    actions->connectFeed->setIconText(u"Verbindung trennen"_s);
    actions->pause->setIconText(u"Anhalten"_s);
    actions->record->setIconText(u"Aufnahme beenden"_s);
    actions->exportSession->setIconText(u"Exportieren…"_s);
    QTest::qWait(20);
    checkNothingIsClipped();
}

void TestMainWindow::smallestSizeFits()
{
    m_window->serve(0); // with the address, the row is at its longest
    m_window->resize(m_window->minimumSize());
    m_theme->setTextPercent(120);
    QTest::qWait(20);
    checkNothingIsClipped();
    m_window->windowActions()->serve->setChecked(false);
    m_window->resize(1280, 800);
    QTest::qWait(20);
    checkNothingIsClipped();
    const QList<QToolButton *> buttons = m_window->findChild<TopBar *>()->findChildren<QToolButton *>();
    QVERIFY(buttons.size() >= 4);
    for (const QToolButton *button : buttons) {
        if (button->defaultAction()) {
            QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
            QVERIFY(button->width() > button->fontMetrics().horizontalAdvance(button->text()) + 16);
        }
    }
    m_theme->setTextPercent(100);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
