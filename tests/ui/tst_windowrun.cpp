// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "feed/feedline.h"
#include "filter/filterbar.h"
#include "filter/filterlineedit.h"
#include "output/changewriter.h"
#include "scriptedircserver.h"
#include "service/service.h"
#include "session/sessionstore.h"
#include "table/changetablemodel.h"
#include "table/changetableview.h"
#include "theme/theme.h"
#include "widgets/infobar.h"
#include "widgets/statusdot.h"
#include "wikis/wikipicker.h"
#include "window/appsettings.h"
#include "window/changespage.h"
#include "window/diagnosticslog.h"
#include "window/exportcontroller.h"
#include "window/livesession.h"
#include "window/mainwindow.h"
#include "window/servecontrol.h"
#include "window/sessioncontroller.h"
#include "window/statusline.h"
#include "window/windowactions.h"
#include "windowfixture.h"

#include <QAction>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

// The whole program as its user meets it: the real window and the real service, at a scripted feed.
class TestWindowRun : public WindowFixture
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void changesReachTheTable();
    void searchNarrows();
    void menuTermsGoIntoTheField();
    void clientsReceiveTheSame();
    void exportHoldsTheSame();
    void failedExportIsTold();
    void pauseHoldsOnlyTheTable();
    void disconnectAndReconnect();
    void lostLinkIsTold();
    void refusedConnectionIsTold();
    void replayTellsItsEnd();
    void brokenRecordingChangesNothing_data();
    void brokenRecordingChangesNothing();
    void rejectedLinesAreKept();

private:
    static constexpr int Lines = 300;
    void say(int from, int count);
    void connectToEnglish();
    [[nodiscard]] ChangeTableModel *model() const;
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QStringList titlesInTable() const; // the oldest first
    [[nodiscard]] QStringList expectedTitles(int from, int count) const;

    QByteArrayList m_lines;
    QStringList m_titles; // of m_lines
    std::unique_ptr<ScriptedIrcServer> m_irc;
};

static QString text(const RecentChange &change, TextRange range)
{
    const std::string_view view = change.view(range);
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

// Lines of different kinds that are changes, with the titles that come out of them.
void TestWindowRun::initTestCase()
{
    const WikiContext context = englishContext();
    RecentChange change;
    const QByteArrayList all = captureTexts();
    for (const QByteArray &line : all) {
        if (m_lines.size() < Lines
            && parseFeedLine(toView(line), context, 1, change) == FeedLineStatus::Change) {
            m_lines.append(line);
            m_titles.append(text(change, change.title));
        }
    }
    QCOMPARE(m_lines.size(), Lines);
}

void TestWindowRun::init()
{
    m_irc = std::make_unique<ScriptedIrcServer>();
    QVERIFY(m_irc->listen());
    makeSettings();
    ServiceSettings settings;
    settings.ircHost = u"127.0.0.1"_s;
    settings.ircPort = m_irc->port();
    settings.hasWindow = true;
    makeWindow(settings);
}

void TestWindowRun::cleanup()
{
    endWindow();
    m_irc.reset();
}

ChangeTableModel *TestWindowRun::model() const
{
    return m_window->findChild<ChangesPage *>()->model();
}

QString TestWindowRun::statusText() const
{
    return m_window->findChild<StatusLine *>()->findChild<StatusDot *>()->text();
}

QStringList TestWindowRun::titlesInTable() const
{
    QStringList titles;
    for (int row = model()->rowCount() - 1; row >= 0; --row) {
        const RecentChange *change = model()->changeAt(row);
        titles.append(text(*change, change->title));
    }
    return titles;
}

QStringList TestWindowRun::expectedTitles(int from, int count) const
{
    return m_titles.mid(from, count);
}

void TestWindowRun::say(int from, int count)
{
    for (int i = from; i < from + count; ++i) {
        m_irc->say("#en.wikipedia", m_lines.at(i));
    }
}

// As the picker does it when the user has chosen.
void TestWindowRun::connectToEnglish()
{
    auto *picker = m_window->findChild<WikiPicker *>();
    emit picker->wikisChosen({*m_service->catalogue().byDbname(u"enwiki"_s)});
    QTRY_VERIFY(m_irc->isJoined("#en.wikipedia"));
}

void TestWindowRun::changesReachTheTable()
{
    connectToEnglish();
    say(0, Lines);
    QTRY_COMPARE(model()->rowCount(), Lines);
    QCOMPARE(titlesInTable(), expectedTitles(0, Lines));
    QTRY_VERIFY2(statusText().contains(u"last change"_s), qPrintable(statusText()));
    QCOMPARE(m_settings->lastWikis(), QStringList(u"enwiki"_s));
}

void TestWindowRun::searchNarrows()
{
    connectToEnglish();
    say(0, Lines);
    QTRY_COMPARE(model()->rowCount(), Lines);
    auto *bar = m_window->findChild<FilterBar *>();
    const RecentChange *last = model()->changeAt(0);
    QTest::keyClicks(bar->field(), u'"' + text(*last, last->user) + u'"');
    QTRY_VERIFY(!m_window->session().filtered().isSearching());
    QTRY_VERIFY(model()->rowCount() > 0 && model()->rowCount() < Lines);
    QTRY_VERIFY2(bar->countText().endsWith(u"of 300"_s), qPrintable(bar->countText()));
    bar->setText(u"matches nothing at all"_s);
    QTRY_COMPARE(model()->rowCount(), 0);
    QTest::keyClick(bar->field(), Qt::Key_Escape);
    QTRY_COMPARE(model()->rowCount(), Lines);
    QVERIFY(bar->text().isEmpty());
}

void TestWindowRun::menuTermsGoIntoTheField()
{
    connectToEnglish();
    say(0, 10);
    QTRY_COMPARE(model()->rowCount(), 10);
    emit m_window->findChild<ChangeTableView *>()->filterRequested(u"user:Alice"_s, FilterJoin::And);
    QCOMPARE(m_window->findChild<FilterBar *>()->text(), u"user:Alice"_s);
    QTRY_VERIFY(model()->rowCount() < 10);
}

void TestWindowRun::clientsReceiveTheSame()
{
    connectToEnglish();
    m_window->serve(0); // any free one
    QTRY_VERIFY(m_service->streamState().isListening && m_service->streamState().port != 0);
    QVERIFY(m_window->windowActions()->serve->isChecked());
    QWebSocket client;
    QStringList messages;
    connect(&client, &QWebSocket::textMessageReceived, this,
        [&messages](const QString &message) { messages.append(message); });
    client.open(QUrl(m_service->streamState().urls.constFirst()));
    QTRY_COMPARE(m_service->streamState().clients, 1);
    QTRY_VERIFY(std::ranges::any_of(m_window->findChild<ServeControl *>()->findChildren<StatusDot *>(),
        [](const StatusDot *dot) { return dot->text() == u"1 client"_s; }));
    say(0, Lines);
    QTRY_COMPARE(messages.size(), Lines);
    QTRY_COMPARE(model()->rowCount(), Lines);
    for (int i = 0; i < Lines; ++i) {
        std::string json;
        appendStreamJson(*model()->changeAt(Lines - 1 - i), json);
        QCOMPARE(messages.at(i), QString::fromStdString(json));
    }
    m_window->windowActions()->serve->setChecked(false);
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
}

void TestWindowRun::exportHoldsTheSame()
{
    connectToEnglish();
    say(0, Lines);
    QTRY_COMPARE(model()->rowCount(), Lines);
    auto *files = m_window->findChild<ExportController *>();
    QFile file(m_folder->filePath(u"session.jsonl"_s));
    files->exportTo(file.fileName());
    QTRY_VERIFY(!files->isExporting());
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (int i = 0; i < Lines; ++i) {
        std::string json;
        appendRecordingJson(*model()->changeAt(Lines - 1 - i), json);
        QCOMPARE(file.readLine(), QByteArray::fromStdString(json + '\n'));
    }
    QVERIFY(file.atEnd());
    const InfoBar *notice = m_window->findChild<ChangesPage *>()->exportNotice();
    QCOMPARE(notice->kind(), InfoBar::Kind::Success);
    QVERIFY2(notice->text().contains(u"300 changes"_s), qPrintable(notice->text()));
}

void TestWindowRun::failedExportIsTold()
{
    connectToEnglish();
    say(0, 1);
    QTRY_COMPARE(model()->rowCount(), 1);
    auto *files = m_window->findChild<ExportController *>();
    files->exportTo(m_folder->filePath(u"missing/session.jsonl"_s));
    QTRY_VERIFY(!files->isExporting());
    const InfoBar *notice = m_window->findChild<ChangesPage *>()->exportNotice();
    QCOMPARE(notice->kind(), InfoBar::Kind::Error);
    QVERIFY2(notice->text().contains(u"does not exist"_s), qPrintable(notice->text()));
    QVERIFY2(!notice->text().contains(u".."_s), qPrintable(notice->text()));
}

void TestWindowRun::pauseHoldsOnlyTheTable()
{
    connectToEnglish();
    const QString path = m_folder->filePath(u"recording.jsonl"_s);
    m_service->startRecording(path);
    QTRY_VERIFY(m_service->recordingState().isRecording);
    say(0, 10);
    QTRY_COMPARE(model()->rowCount(), 10);
    m_window->windowActions()->pause->trigger();
    say(10, 20);
    QTRY_COMPARE(m_service->recordingState().writtenChanges, 30);
    QTest::qWait(200); // the window gets its changes some 15 times a second
    QCOMPARE(model()->rowCount(), 10);
    m_window->windowActions()->pause->trigger();
    QTRY_COMPARE(model()->rowCount(), 30);
    QCOMPARE(titlesInTable(), expectedTitles(0, 30));
}

void TestWindowRun::disconnectAndReconnect()
{
    connectToEnglish();
    say(0, 5);
    QTRY_COMPARE(model()->rowCount(), 5);
    m_window->windowActions()->connectFeed->trigger();
    QTRY_VERIFY(!m_irc->isJoined("#en.wikipedia"));
    QTRY_COMPARE(statusText(), u"Not connected"_s);
    m_window->windowActions()->connectFeed->trigger();
    QTRY_VERIFY(m_irc->isJoined("#en.wikipedia"));
    say(5, 5);
    QTRY_COMPARE(model()->rowCount(), 10); // what came before is still there
    QCOMPARE(titlesInTable(), expectedTitles(0, 10));
}

void TestWindowRun::lostLinkIsTold()
{
    connectToEnglish();
    say(0, 5);
    QTRY_COMPARE(model()->rowCount(), 5);
    m_irc->closeAll();
    QTRY_VERIFY2(statusText().contains(u"Next try in"_s), qPrintable(statusText()));
    QTRY_VERIFY_WITH_TIMEOUT(m_irc->isJoined("#en.wikipedia"), 10'000);
    say(5, 5);
    QTRY_COMPARE(model()->rowCount(), 10);
    const InfoBar *notice = m_window->findChild<ChangesPage *>()->feedNotice();
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().startsWith(u"The feed was down from "_s), qPrintable(notice->text()));
    QVERIFY2(!notice->text().contains(u".."_s), qPrintable(notice->text()));
}

void TestWindowRun::refusedConnectionIsTold()
{
    m_irc->stopListening();
    emit m_window->findChild<WikiPicker *>()->wikisChosen({*m_service->catalogue().byDbname(u"enwiki"_s)});
    QTRY_VERIFY2(statusText().contains(u"refused the connection. Next try in"_s), qPrintable(statusText()));
}

void TestWindowRun::replayTellsItsEnd()
{
    QFile file(m_folder->filePath(u"three.raw"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 3; ++i) {
        file.write(ScriptedIrcServer::sayLine("#en.wikipedia", m_lines.at(i)));
    }
    file.close();
    m_settings->setReplaySpeed(0);
    m_window->replay(file.fileName());
    QTRY_COMPARE(model()->rowCount(), 3);
    QTRY_COMPARE(statusText(), u"The replay has ended · 3 changes"_s);
}

void TestWindowRun::brokenRecordingChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isReplay");
    QTest::newRow("cut off") << u"broken.jsonl.gz"_s << false;
    QTest::newRow("missing") << u"missing.jsonl"_s << false;
    QTest::newRow("missing, replayed") << u"missing.jsonl"_s << true;
}

// The feed goes on; and so does a recording, under its own name.
void TestWindowRun::brokenRecordingChangesNothing()
{
    QFETCH(QString, name);
    QFETCH(bool, isReplay);
    const auto write = [this](const QString &to, const QByteArray &text) {
        QFile file(m_folder->filePath(to));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u"broken.jsonl.gz"_s, QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3", 10)));
    const OpenChoice choice{isReplay, 1};
    auto *sessions = m_window->findChild<SessionController *>();
    const InfoBar *notice = m_window->findChild<ChangesPage *>()->feedNotice();
    connectToEnglish();
    say(0, 3);
    QTRY_COMPARE(model()->rowCount(), 3);
    sessions->openAs(m_folder->filePath(name), choice);
    QTRY_VERIFY2(notice->text().startsWith(u"Nothing was opened."_s), qPrintable(notice->text()));
    QVERIFY(!sessions->showsRecording());
    QTRY_COMPARE(m_service->sourceState().phase, SourcePhase::Receiving);
    say(3, 3);
    QTRY_COMPARE(titlesInTable(), expectedTitles(0, 6));
    QVERIFY(notice->isVisible());

    QVERIFY(write(u"good.raw"_s, ScriptedIrcServer::sayLine("#en.wikipedia", m_lines.at(9))));
    sessions->openAs(m_folder->filePath(u"good.raw"_s), {});
    QTRY_COMPARE(titlesInTable(), expectedTitles(9, 1));
    QTRY_VERIFY(notice->text().startsWith(u"Opened"_s));
    sessions->openAs(m_folder->filePath(name), choice);
    QTRY_VERIFY2(notice->text().startsWith(u"Nothing was opened."_s), qPrintable(notice->text()));
    QCOMPARE(sessions->recordingName(), u"good.raw"_s);
    QVERIFY2(m_window->windowTitle().contains(u"good.raw"_s), qPrintable(m_window->windowTitle()));
    QCOMPARE(titlesInTable(), expectedTitles(9, 1));
}

void TestWindowRun::rejectedLinesAreKept()
{
    QSignalSpy rejected(m_service.get(), &Service::lineRejected);
    connectToEnglish();
    m_irc->say("#en.wikipedia", "<img src=/dev/zero> is no change");
    QTRY_COMPARE(rejected.size(), 1);
    const auto *log = m_window->findChild<DiagnosticsLog *>();
    QCOMPARE(log->rejectedCount(), 1);
    QCOMPARE(log->lines().back().raw, QByteArray("<img src=/dev/zero> is no change"));
    say(0, 1);
    QTRY_COMPARE(model()->rowCount(), 1);
}

QTEST_MAIN(TestWindowRun)
#include "tst_windowrun.moc"
