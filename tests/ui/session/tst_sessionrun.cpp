// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "answers.h"
#include "output/changewriter.h"
#include "session/sessionbar.h"
#include "session/sessionstore.h"
#include "session/timebar.h"
#include "stats/changeschart.h"
#include "table/changetablemodel.h"
#include "table/changetableview.h"
#include "widgets/infobar.h"
#include "window/changespage.h"
#include "window/exportcontroller.h"
#include "window/livesession.h"
#include "window/sessioncontroller.h"
#include "window/windowactions.h"
#include "windowfixture.h"

#include <QAction>
#include <QActionGroup>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

// Opening, replaying and exporting as the user does it: the real window and the real service.
class TestSessionRun : public WindowFixture
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensAtOnce();
    void statisticsTellTheRecordingsTime();
    void tellsWhatWasLeftOut();
    void openingCanBeCancelled();
    void replaysAndSeeks();
    void pauseAndStep();
    void closingEmptiesTheSession();
    void recentsAreRemembered();
    void missingFileIsTold();
    void droppedRecordingAsks();
    void exportByDialog();
    void existingFileIsAskedAbout();
    void linkIsNotFollowed();
    void selectionIsExported();
    void exportIsCancelled();

private:
    static constexpr int Changes = 3600; // one a second, an hour
    static constexpr int Hours = 60; // of a recording whose reading and writing can be cut short
    [[nodiscard]] InfoBar *exportNotice() const
    {
        return m_window->findChild<ChangesPage *>()->exportNotice();
    }
    [[nodiscard]] InfoBar *feedNotice() const { return m_window->findChild<ChangesPage *>()->feedNotice(); }
    [[nodiscard]] SessionController *sessions() const { return m_window->findChild<SessionController *>(); }
    [[nodiscard]] SessionBar *bar() const { return m_window->findChild<SessionBar *>(); }
    [[nodiscard]] qint64 kept() const { return m_window->session().store().size(); }
    void load();
    [[nodiscard]] QString writeHours() const;
    void exportTo(const QString &path);

    QTemporaryDir m_files;
    QString m_recording;
};

void TestSessionRun::initTestCase()
{
    m_recording = m_files.filePath(u"hour.jsonl"_s);
    QFile file(m_recording);
    QVERIFY(file.open(QIODevice::WriteOnly));
    std::string text;
    for (int i = 0; i < Changes; ++i) {
        RecentChange change;
        change.title = change.append("Page" + std::to_string(i));
        change.user = change.append("User");
        change.wiki = change.append("enwiki");
        change.serverName = change.append("en.wikipedia.org");
        change.namespaceName = change.append("Main");
        change.timestamp = 1'795'271'526'000 + i * 1000;
        appendRecordingJson(change, text);
        text += '\n';
    }
    file.write(QByteArray::fromStdString(text));
}

void TestSessionRun::init()
{
    makeSettings();
    m_settings->setLastFolder(m_folder->path());
    m_settings->setAskedAboutAddresses();
    ServiceSettings settings;
    settings.hasWindow = true;
    makeWindow(settings);
}

void TestSessionRun::cleanup()
{
    endWindow();
}

void TestSessionRun::load()
{
    sessions()->openAs(m_recording, {false, 1});
    QTRY_COMPARE(kept(), Changes);
    QTRY_VERIFY(!sessions()->isOpening());
}

// The hour again and again.
QString TestSessionRun::writeHours() const
{
    QFile source(m_recording);
    QFile file(m_folder->filePath(u"large.jsonl"_s));
    if (!source.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly)
        || file.write(source.readAll().repeated(Hours)) < 0) {
        qFatal("can't write");
    }
    return file.fileName();
}

void TestSessionRun::opensAtOnce()
{
    load();
    QVERIFY(sessions()->showsRecording());
    QTRY_VERIFY(bar()->isVisible());
    QTRY_VERIFY(feedNotice()->text().contains(u"Opened"_s));
    QCOMPARE(feedNotice()->kind(), InfoBar::Kind::Success);
    load(); // again: the session begins anew
    QCOMPARE(kept(), Changes);
}

// The chart ends with the recording, not now.
void TestSessionRun::statisticsTellTheRecordingsTime()
{
    load();
    const auto *chart = m_window->findChild<ChangesChart *>();
    QVERIFY(chart);
    const qint64 last = (1'795'271'526'000 + (Changes - 1) * 1000) / 60'000;
    QTRY_COMPARE(chart->data().endMinute(), last + 1);
    m_window->windowActions()->endReplay->trigger();
    QTRY_VERIFY(chart->data().endMinute() != last + 1);
}

void TestSessionRun::tellsWhatWasLeftOut()
{
    const QString path = m_folder->filePath(u"broken.jsonl"_s);
    QVERIFY(QFile::copy(m_recording, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"no\": \"change\"}\n{\"action\":\"edit\",\"page_ti");
    file.close();
    sessions()->openAs(path, {false, 1});
    QTRY_VERIFY(feedNotice()->text().contains(u"Opened"_s));
    QCOMPARE(feedNotice()->kind(), InfoBar::Kind::Warning);
    QVERIFY2(feedNotice()->text().contains(u"1 line"_s), qPrintable(feedNotice()->text()));
    QCOMPARE(kept(), Changes);
}

void TestSessionRun::openingCanBeCancelled()
{
    sessions()->openAs(writeHours(), {false, 1});
    // With the first that comes: the file is read only as fast as the window takes it.
    bool wasOpening = false;
    connect(
        m_service.get(), &Service::changesArrived, this,
        [&] {
            wasOpening = sessions()->isOpening();
            emit bar()->cancelRequested();
        },
        Qt::SingleShotConnection);
    QTRY_VERIFY_WITH_TIMEOUT(wasOpening, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!sessions()->isOpening(), 20'000);
    QVERIFY(kept() > 0);
    QVERIFY(kept() < Hours * Changes);
    QVERIFY(feedNotice()->text().contains(u"was ended after"_s));
}

void TestSessionRun::replaysAndSeeks()
{
    sessions()->openAs(m_recording, {true, 1});
    QTRY_VERIFY(bar()->isVisible());
    TimeBar *timeBar = bar()->timeBar();
    QTRY_VERIFY(timeBar->data().isComplete);
    QCOMPARE(timeBar->data().duration, (Changes - 1) * 1000);
    QVERIFY(m_window->windowActions()->playReplay->isEnabled());
    m_window->windowActions()->replaySpeed->actions().constLast()->trigger(); // as fast as it goes
    QTRY_COMPARE(kept(), Changes);
    QTest::mouseClick(timeBar, Qt::LeftButton, {}, timeBar->pointOf(1'800'000));
    QTRY_VERIFY(kept() < Changes);
    QTRY_COMPARE(m_service->sourceState().phase, SourcePhase::Finished);
    QTRY_VERIFY(qAbs(kept() - Changes / 2) < 30); // what comes after the place
    const qint64 first = m_window->session().store().first();
    QVERIFY(m_window->session().store().change(first).timestamp >= 1'795'271'526'000 + 1'780'000);
    QVERIFY(bar()->isVisible()); // the end is no end: it can be sought
}

void TestSessionRun::pauseAndStep()
{
    const WindowActions *actions = m_window->windowActions();
    sessions()->openAs(m_recording, {true, 1});
    QTRY_VERIFY(actions->playReplay->isEnabled());
    actions->playReplay->trigger();
    QTRY_VERIFY(m_service->sourceState().replay.isPaused);
    QTRY_VERIFY(actions->playReplay->text().contains(u"Play"_s));
    QTest::qWait(100); // what was on its way has come
    const qint64 before = kept();
    for (int i = 1; i <= 3; ++i) {
        actions->stepReplay->trigger();
        QTRY_COMPARE(kept(), before + i);
    }
    actions->playReplay->trigger();
    QTRY_VERIFY(!m_service->sourceState().replay.isPaused);
}

void TestSessionRun::closingEmptiesTheSession()
{
    const WindowActions *actions = m_window->windowActions();
    QVERIFY(!actions->endReplay->isEnabled());
    sessions()->openAs(m_recording, {true, 0});
    QTRY_VERIFY(kept() > 0);
    actions->endReplay->trigger();
    QTRY_COMPARE(kept(), 0);
    QTRY_VERIFY(!bar()->isVisible());
    QTRY_COMPARE(m_service->sourceState().phase, SourcePhase::Stopped);
    QTest::qWait(200);
    QCOMPARE(kept(), 0); // nothing comes late
    QVERIFY(!sessions()->showsRecording());
    load();
    actions->endReplay->trigger();
    QTRY_COMPARE(kept(), 0);
}

void TestSessionRun::recentsAreRemembered()
{
    whenAsked<OpenRecordingDialog>(this, [](OpenRecordingDialog *dialog) { dialog->accept(); });
    sessions()->open(m_recording);
    QCOMPARE(m_settings->recentRecordings(), QStringList{m_recording});
    QTRY_COMPARE(kept(), Changes);
    whenAsked<OpenRecordingDialog>(this, [](OpenRecordingDialog *dialog) { dialog->reject(); });
    sessions()->open(m_recording);
    QCOMPARE(kept(), Changes);
}

void TestSessionRun::missingFileIsTold()
{
    m_settings->addRecentRecording(u"/no/such/file.jsonl"_s);
    sessions()->open(u"/no/such/file.jsonl"_s);
    QCOMPARE(feedNotice()->kind(), InfoBar::Kind::Error);
    QVERIFY(feedNotice()->text().contains(u"There is no file"_s));
    QVERIFY(m_settings->recentRecordings().isEmpty());
    QVERIFY(!sessions()->showsRecording());
}

void TestSessionRun::droppedRecordingAsks()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_recording)});
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    bool wasAsked = false;
    whenAsked<OpenRecordingDialog>(this, [&wasAsked](OpenRecordingDialog *dialog) {
        wasAsked = true;
        dialog->reject();
    });
    static_cast<QObject *>(m_window.get())->event(&drop);
    QVERIFY(drop.isAccepted());
    QTRY_VERIFY(wasAsked);
    data.setUrls({QUrl::fromLocalFile(u"/a/picture.png"_s)});
    QVERIFY(SessionController::draggedRecording(&data).isEmpty());
}

// Chooses a file name in the dialog that asks for one.
static void chooseFile(QObject *context, const QString &path)
{
    whenAsked<QFileDialog>(context, [path](QFileDialog *dialog) {
        dialog->findChild<QLineEdit *>()->setText(path); // selectFile() yields to who types
        QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
    });
}

// By the dialogs, as they propose it.
void TestSessionRun::exportTo(const QString &path)
{
    whenAsked<ExportDialog>(this, [this, path](ExportDialog *dialog) {
        QCOMPARE(dialog->choice(), ExportChoice());
        chooseFile(this, path);
        dialog->accept();
    });
    m_window->windowActions()->exportSession->trigger();
}

void TestSessionRun::exportByDialog()
{
    load();
    const QString path = m_folder->filePath(u"out"_s); // without an ending
    exportTo(path);
    QTRY_VERIFY(exportNotice()->text().contains(u"Exported 3,600 changes"_s));
    QFile file(path + u".jsonl"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), Changes);
    QCOMPARE(exportNotice()->kind(), InfoBar::Kind::Success);
    QVERIFY(exportNotice()->findChild<QPushButton *>()->isVisible()); // opens the folder
}

void TestSessionRun::existingFileIsAskedAbout()
{
    load();
    const QString path = m_folder->filePath(u"there.jsonl"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    QString question;
    whenAsked<QMessageBox>(this, [&](QMessageBox *box) {
        question = box->text();
        whenAsked<QFileDialog>(this, [](QFileDialog *dialog) { dialog->reject(); });
        box->reject(); // another name, and then none
    });
    exportTo(m_folder->filePath(u"there"_s)); // with the ending it is the file that is there
    QVERIFY2(question.contains(u"there.jsonl"_s), qPrintable(question));
    QVERIFY(!m_window->findChild<ExportController *>()->isExporting());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void TestSessionRun::linkIsNotFollowed()
{
    load();
    const QString target = m_folder->filePath(u"target"_s);
    const QString link = m_folder->filePath(u"link.jsonl"_s);
    QVERIFY(QFile::link(target, link));
    QString told;
    whenAsked<QMessageBox>(this, [&](QMessageBox *box) {
        told = box->text();
        whenAsked<QFileDialog>(this, [](QFileDialog *dialog) { dialog->reject(); });
        box->accept();
    });
    exportTo(link);
    QVERIFY2(told.contains(u"link"_s), qPrintable(told));
    QVERIFY(!QFile::exists(target));
}

void TestSessionRun::selectionIsExported()
{
    load();
    auto *table = m_window->findChild<ChangeTableView *>();
    const ChangeTableModel *model = table->changeModel();
    QItemSelection rows(model->index(2, 0), model->index(4, model->columnCount() - 1));
    rows.select(model->index(10, 0), model->index(10, model->columnCount() - 1));
    table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    const QString path = m_folder->filePath(u"selection.csv"_s);
    auto *exports = m_window->findChild<ExportController *>();
    exports->exportTo(path, {ExportRange::Selection, ExportKind::Csv});
    QTRY_VERIFY(!exports->isExporting());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 1 + 4 + 1);
    QVERIFY(lines[0].startsWith("timestamp,wiki"));
    QVERIFY(lines[1].contains("Page3589")); // the newest is row 0
    QVERIFY(lines[4].contains("Page3597"));
}

void TestSessionRun::exportIsCancelled()
{
    sessions()->openAs(writeHours(), {false, 1});
    QTRY_COMPARE_WITH_TIMEOUT(kept(), Hours * Changes, 60'000);
    QTRY_VERIFY(!sessions()->isOpening());
    const QString path = m_folder->filePath(u"cancelled.jsonl"_s);
    auto *exports = m_window->findChild<ExportController *>();
    exports->exportTo(path);
    QVERIFY(exports->isExporting());
    QVERIFY(!m_window->windowActions()->exportSession->isEnabled());
    emit exportNotice()->actionRequested();
    QTRY_VERIFY_WITH_TIMEOUT(!exports->isExporting(), 20'000);
    QVERIFY(exportNotice()->text().contains(u"cancelled"_s));
    QVERIFY(!QFile::exists(path));
    QVERIFY(QDir(m_folder->path()).entryList({u"*.part"_s}, QDir::Hidden | QDir::Files).isEmpty());
    QVERIFY(m_window->windowActions()->exportSession->isEnabled());
}

QTEST_MAIN(TestSessionRun)
#include "tst_sessionrun.moc"
