// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/openrecordingdialog.h"
#include "session/sessionbadge.h"
#include "session/sessionbar.h"
#include "session/timebar.h"
#include "theme/theme.h"
#include "widgets/optionrow.h"
#include "window/opentexts.h"
#include "window/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QToolButton>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestSessionBar : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsAReplay();
    void transportIsNotMirrored();
    void actionsAndBarAreOne();
    void goToTimeFocusesTheTimeBar();
    void openingHasProgressAndCancel();
    void openedOffersAReplay();
    void fitsTheSmallestWindow_data();
    void fitsTheSmallestWindow();
    void openDialogAsks();
    void wordsOfWhatWasOpened_data();
    void wordsOfWhatWasOpened();

private:
    static TimeBarData hour();
    QObject m_owner;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowActions> m_actions;
    std::unique_ptr<SessionBar> m_bar;
};

TimeBarData TestSessionBar::hour()
{
    TimeBarData data;
    data.startTime = 1'795'271'526'418;
    data.duration = 3'600'000;
    data.isComplete = true;
    data.counts = std::vector<quint32>(3600, 2);
    return data;
}

void TestSessionBar::init()
{
    m_theme = std::make_unique<Theme>();
    m_actions = std::make_unique<WindowActions>(nullptr);
    m_bar = std::make_unique<SessionBar>(SessionActions{m_actions->playReplay, m_actions->stepReplay,
        m_actions->goToTime, m_actions->endReplay, m_actions->replaySpeed});
    m_bar->setLocale(QLocale::English);
    m_bar->resize(1280, m_bar->sizeHint().height());
}

void TestSessionBar::cleanup()
{
    m_bar.reset();
    m_actions.reset();
    m_theme.reset();
}

static bool shows(const QWidget &widget, const QString &text)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

void TestSessionBar::showsAReplay()
{
    m_bar->timeBar()->setData(hour());
    m_bar->showReplay({u"a.jsonl"_s, 725'000, 10, true, false});
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->findChild<SessionBadge *>()->text(), u"Replay"_s);
    QVERIFY(shows(*m_bar, u"a.jsonl"_s));
    QVERIFY(shows(*m_bar, u"0:12:05 / 1:00:00"_s));
    QCOMPARE(m_bar->timeBar()->shownPosition(), 725'000);
    const QList<QToolButton *> buttons = m_bar->findChildren<QToolButton *>();
    QVERIFY(
        std::ranges::any_of(buttons, [](const QToolButton *button) { return button->text() == u"10×"_s; }));
    QVERIFY(m_bar->findChild<QProgressBar *>()->isHidden());
}

void TestSessionBar::transportIsNotMirrored()
{
    m_bar->setLayoutDirection(Qt::RightToLeft);
    m_bar->timeBar()->setData(hour());
    m_bar->showReplay({u"a.jsonl"_s, 0, 1, true, false});
    QTest::qWait(10);
    const auto xOf = [this](const QWidget *widget) { return widget->mapTo(m_bar.get(), QPoint()).x(); };
    const QToolButton *play = nullptr;
    for (const QToolButton *button : m_bar->findChildren<QToolButton *>()) {
        play = button->defaultAction() == m_actions->playReplay ? button : play;
    }
    QVERIFY(play);
    QVERIFY(xOf(play) < xOf(m_bar->timeBar()));
    QVERIFY(xOf(m_bar->findChild<SessionBadge *>()) > xOf(m_bar->timeBar())); // at the beginning of a line
}

void TestSessionBar::actionsAndBarAreOne()
{
    m_bar->timeBar()->setData(hour());
    m_bar->showReplay({u"a.jsonl"_s, 0, 1, true, false});
    QSignalSpy played(m_actions->playReplay, &QAction::triggered);
    QSignalSpy sought(m_bar.get(), &SessionBar::seekRequested);
    QTest::keyClick(m_bar->timeBar(), Qt::Key_Space);
    QCOMPARE(played.size(), 1);
    QTest::mouseClick(m_bar->timeBar(), Qt::LeftButton, {}, m_bar->timeBar()->pointOf(1'800'000));
    QCOMPARE(sought.size(), 1);
}

void TestSessionBar::goToTimeFocusesTheTimeBar()
{
    m_bar->timeBar()->setData(hour());
    m_bar->showReplay({u"a.jsonl"_s, 0, 1, true, false});
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    m_actions->goToTime->trigger();
    QVERIFY(m_bar->timeBar()->hasFocus());
}

void TestSessionBar::openingHasProgressAndCancel()
{
    m_bar->showOpening(u"b.jsonl"_s, 0.25, u"250 changes"_s);
    const auto *progress = m_bar->findChild<QProgressBar *>();
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->value(), progress->maximum() / 4);
    QVERIFY(!m_bar->timeBar()->isVisible());
    QSignalSpy cancelled(m_bar.get(), &SessionBar::cancelRequested);
    for (QPushButton *button : m_bar->findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            button->click();
        }
    }
    QCOMPARE(cancelled.size(), 1);
}

void TestSessionBar::openedOffersAReplay()
{
    m_bar->showOpened(u"b.jsonl"_s, u"1,000 changes"_s);
    QCOMPARE(m_bar->findChild<SessionBadge *>()->text(), u"Recording"_s);
    QVERIFY(shows(*m_bar, u"1,000 changes"_s));
    QSignalSpy asked(m_bar.get(), &SessionBar::replayRequested);
    for (QPushButton *button : m_bar->findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            button->click();
        }
    }
    QCOMPARE(asked.size(), 1);
}

void TestSessionBar::fitsTheSmallestWindow_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("as usual") << 100;
    QTest::newRow("larger text") << 120;
}

void TestSessionBar::fitsTheSmallestWindow()
{
    QFETCH(int, percent);
    m_theme->setTextPercent(percent);
    m_bar->timeBar()->setData(hour());
    m_bar->showReplay({u"a recording with quite a long name of its own.jsonl"_s, 0, 1000, true, false});
    m_bar->resize(880, m_bar->sizeHint().height());
    QTest::qWait(10);
    QVERIFY2(m_bar->minimumSizeHint().width() <= 880,
        qPrintable(QString::number(m_bar->minimumSizeHint().width())));
    QVERIFY2(m_bar->timeBar()->width() >= 300, qPrintable(QString::number(m_bar->timeBar()->width())));
    for (const QToolButton *button : m_bar->findChildren<QToolButton *>()) {
        QVERIFY(button->width() >= button->sizeHint().width());
    }
}

void TestSessionBar::openDialogAsks()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray(1500, 'x'));
    file.flush();
    OpenRecordingDialog dialog(file.fileName(), 12, {false, 100});
    QCOMPARE(dialog.choice(), (OpenChoice{false, 100}));
    auto *speed = dialog.findChild<QComboBox *>();
    QVERIFY(!speed->isEnabled());
    for (OptionRow *row : dialog.findChildren<OptionRow *>()) {
        row->button()->click(); // the last one is the replay
    }
    QVERIFY(speed->isEnabled());
    speed->setCurrentIndex(speed->count() - 1);
    QCOMPARE(dialog.choice(), (OpenChoice{true, 0}));
    QString words;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        words += label->text();
    }
    QVERIFY(words.contains(u"1.5 kB"_s));
    QVERIFY(words.contains(u"12 changes"_s)); // will be gone
}

void TestSessionBar::wordsOfWhatWasOpened_data()
{
    QTest::addColumn<LoadState>("state");
    QTest::addColumn<QString>("expected");
    LoadState state;
    state.phase = LoadPhase::Loaded;
    state.path = u"/a/b.jsonl"_s;
    state.changes = 1'000'000;
    state.elapsed = 4'100;
    QTest::newRow("all well") << state << u"Opened \u2068b.jsonl\u2069: 1,000,000 changes in 4.1 s."_s;
    state.rejected = 12;
    state.firstRejection = u"Line 7: no JSON"_s;
    state.torn = 1;
    state.gaps = 2;
    QTest::newRow("rejected, torn, gaps")
        << state
        << u"Opened \u2068b.jsonl\u2069: 1,000,000 changes in 4.1 s. Left out, as no change: 12 lines. The "
           "first: \u2068Line 7: no JSON\u2069 Cut off when it was written: 1 line. Times without the feed "
           "in "
           "it: 2."_s;
    state = {};
    state.phase = LoadPhase::Failed;
    state.error = u"It is no recording."_s;
    QTest::newRow("failed") << state << u"Nothing was opened. It is no recording."_s;
    state = {};
    state.phase = LoadPhase::Cancelled;
    state.path = u"/a/b.jsonl"_s;
    state.changes = 1;
    QTest::newRow("cancelled") << state << u"The opening of \u2068b.jsonl\u2069 was ended after 1 change."_s;
}

void TestSessionBar::wordsOfWhatWasOpened()
{
    QFETCH(LoadState, state);
    QTEST(OpenTexts::loaded(state, 0, QLocale(QLocale::English)), "expected");
}

QTEST_MAIN(TestSessionBar)
#include "tst_sessionbar.moc"
