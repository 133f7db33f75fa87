// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/recordingpage.h"
#include "output/changewriter.h"
#include "service/service.h"
#include "session/answers.h"
#include "session/sessionstore.h"
#include "theme/theme.h"
#include "widgets/infobar.h"
#include "window/appsettings.h"
#include "window/changespage.h"
#include "window/livesession.h"
#include "window/mainwindow.h"
#include "window/recoverycontroller.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

// Bringing back a session that a crash cut off, and the page of the preferences about it.
class TestRecovery : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void asksInWords();
    void saysNothingWithoutASession();
    void bringsBack();
    void answersNotNow();
    void liveChangesGoOnlyWhenTheUserSaysSo();
    void deletes();
    void asksNobodyForNothing();
    void pageKeepsItsValues();
    void pageChecksTheFolder();

private:
    [[nodiscard]] QString root() const { return m_folder->filePath(u"recovery"_s); }
    [[nodiscard]] QStringList left() const
    {
        return QDir(root()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    void leave(const QString &name, int changes) const;
    [[nodiscard]] static QPushButton *button(const InfoBar &bar, const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestRecovery::leave(const QString &name, int changes) const
{
    const QString folder = root() + u'/' + name;
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/journal-2026-11-22.jsonl"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < changes; ++i) {
        RecentChange change;
        change.timestamp = 1'000'000 + i;
        change.wiki = change.append("enwiki");
        change.title = change.append("Page");
        change.user = change.append("User");
        std::string line;
        appendRecordingJson(change, line);
        file.write(line.data(), qint64(line.size()));
        file.write("\n");
    }
    file.write("{\"torn");
}

QPushButton *TestRecovery::button(const InfoBar &bar, const QString &text)
{
    const QList<QPushButton *> buttons = bar.findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->text() == text && !one->isHidden()) {
            return one;
        }
    }
    return nullptr;
}

void TestRecovery::asksInWords()
{
    const QDateTime today(QDate::currentDate(), QTime(10, 2));
    LostSession session{
        12'345, 0, today.toMSecsSinceEpoch(), today.addSecs(5880).toMSecsSinceEpoch(), {u"enwiki"_s}};
    const QLocale english(QLocale::English);
    QCOMPARE(RecoveryController::question(session, english),
        u"WikiMon did not end properly. Bring back 12,345 changes of enwiki, 10:02 to 11:40?"_s);
    session.wikis = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QVERIFY(RecoveryController::question(session, english).contains(u"of a, b, c, …, 10:02"_s));
    session.wikis.clear();
    session.from = today.addDays(-1).toMSecsSinceEpoch();
    const QString text = RecoveryController::question(session, english);
    QVERIFY2(
        text.contains(english.toString(today.date().addDays(-1), QLocale::ShortFormat) + u" 10:02 to "_s),
        qPrintable(text));
}

void TestRecovery::saysNothingWithoutASession()
{
    InfoBar bar;
    RecoveryController controller(&bar);
    controller.look(root());
    QTest::qWait(100);
    QVERIFY(bar.isHidden());
}

void TestRecovery::bringsBack()
{
    leave(u"session-1"_s, 5);
    leave(u"session-2"_s, 7);
    InfoBar bar;
    {
        RecoveryController controller(&bar);
        QSignalSpy wanted(&controller, &RecoveryController::wanted);
        controller.look(root());
        QTRY_VERIFY(!bar.isHidden());
        QVERIFY2(bar.text().contains(u"12 changes of enwiki"_s), qPrintable(bar.text()));
        QVERIFY(wanted.isEmpty());
        QTRY_VERIFY(button(bar, u"Bring back"_s)); // a layout shows what is added to it a moment later
        button(bar, u"Bring back"_s)->click();
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY(bar.isHidden());
        QFile file(wanted[0][0].toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\"enwiki\""), 12);
        LostSessions another;
        another.take(root());
        QVERIFY(another.isEmpty()); // it is this window's now
    }
    QCOMPARE(left(), QStringList()); // the window was closed as it should be
}

void TestRecovery::answersNotNow()
{
    leave(u"session-1"_s, 5);
    InfoBar bar;
    RecoveryController controller(&bar);
    QSignalSpy wanted(&controller, &RecoveryController::wanted);
    controller.look(root());
    QTRY_VERIFY(!bar.isHidden());
    QTRY_VERIFY(button(bar, u"Not now"_s));
    button(bar, u"Not now"_s)->click();
    QVERIFY(bar.isHidden());
    LostSessions again;
    again.take(root());
    QVERIFY(!again.isEmpty());
    QVERIFY(wanted.isEmpty());
}

void TestRecovery::liveChangesGoOnlyWhenTheUserSaysSo()
{
    leave(u"session-1"_s, 5);
    Theme theme;
    AppSettings settings(m_folder->filePath(u"wikimon.ini"_s));
    ServiceSettings serviceSettings;
    serviceSettings.hasWindow = true;
    serviceSettings.journalFolder = root();
    Service service(serviceSettings);
    MainWindow window(service, settings, theme);
    window.show();
    const InfoBar &bar = *window.findChild<ChangesPage *>()->recoveryNotice();
    QTRY_VERIFY(!bar.isHidden());
    const auto live = std::make_shared<FeedBatch>();
    live->changes.resize(3);
    emit service.changesArrived(live);
    QCOMPARE(window.session().store().size(), 3);

    QString warning;
    whenAsked<QMessageBox>(this, [&warning](QMessageBox *box) {
        warning = box->text();
        box->reject();
    });
    QTRY_VERIFY(button(bar, u"Bring back"_s));
    button(bar, u"Bring back"_s)->click();
    QVERIFY2(warning.contains(u"will be gone: 3 changes"_s), qPrintable(warning));
    QTest::qWait(100);
    QVERIFY(!bar.isHidden()); // it is still offered
    QCOMPARE(window.session().store().size(), 3);

    whenAsked<QMessageBox>(this, [](QMessageBox *box) {
        const QList<QAbstractButton *> buttons = box->buttons();
        for (QAbstractButton *one : buttons) {
            if (box->buttonRole(one) == QMessageBox::AcceptRole) {
                one->click();
            }
        }
    });
    QTRY_VERIFY(button(bar, u"Bring back"_s));
    button(bar, u"Bring back"_s)->click();
    QTRY_COMPARE(window.session().store().size(), 5);
}

void TestRecovery::deletes()
{
    leave(u"session-1"_s, 5);
    InfoBar bar;
    RecoveryController controller(&bar);
    controller.look(root());
    QTRY_VERIFY(!bar.isHidden());
    QTRY_VERIFY(button(bar, u"Delete"_s));
    button(bar, u"Delete"_s)->click();
    QCOMPARE(left(), QStringList());
}

void TestRecovery::asksNobodyForNothing()
{
    leave(u"session-1"_s, 0); // a torn line alone
    InfoBar bar;
    RecoveryController controller(&bar);
    controller.look(root());
    QTRY_COMPARE(left(), QStringList());
    QVERIFY(bar.isHidden());
}

void TestRecovery::pageKeepsItsValues()
{
    Preferences preferences;
    preferences.recording.folder = m_folder->path();
    preferences.recording.newFile = RecordingPreferences::NewFile::BySize;
    preferences.recording.megabytes = 1234;
    preferences.recording.packing = Packing::Zstd;
    preferences.recording.keepsSession = false;
    RecordingPage page;
    page.fill(preferences);
    Preferences stored;
    page.store(stored);
    QCOMPARE(stored, preferences);
    const RecordingOptions options = stored.recording.options();
    QCOMPARE(options.rotation->bytes, qint64(1234) << 20);
    QCOMPARE(int(options.packing), int(Packing::Zstd));
    stored.recording.folder.clear();
    QVERIFY(stored.recording.options() == RecordingOptions{}); // a file that is named grows
}

void TestRecovery::pageChecksTheFolder()
{
    RecordingPage page;
    page.fill(Preferences{});
    QVERIFY(page.check());
    auto *folder = page.findChild<QLineEdit *>(u"recordingFolder"_s);
    QSignalSpy edited(&page, &PreferencesPage::edited);
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(m_folder->path(), link));
    for (const QString &wrong : {link, m_folder->filePath(u"missing"_s), u"here"_s, u"/dev/null"_s}) {
        folder->setText(wrong);
        QVERIFY2(!page.check(), qPrintable(wrong));
    }
    folder->setText(m_folder->path());
    QVERIFY(page.check());
    QCOMPARE(edited.size(), 5);
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
