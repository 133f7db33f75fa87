// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filteredsession.h"
#include "session/sessionstore.h"
#include "window/exportjob.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestExportJob : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void writesAllInOrder();
    void laterChangesAreNotIncluded();
    void emptySession();
    void writesWhatIsShown();
    void masksAddresses();
    void cancelLeavesNoFile();
    void failureHasWords();
    void destroyedWhileWriting();

private:
    static constexpr int Changes = 30'000; // several times what may wait between the threads
    static FeedBatch batch(int from, int count);
    SessionStore m_store;
    FilteredSession m_session{m_store};
    QTemporaryDir m_folder;
};

FeedBatch TestExportJob::batch(int from, int count)
{
    FeedBatch result;
    for (int i = from; i < from + count; ++i) {
        RecentChange change;
        change.title = change.append("Page" + std::to_string(i));
        change.summary = change.append(std::string(200, 'x'));
        change.user = change.append("User");
        change.wiki = change.append("enwiki");
        change.serverName = change.append("en.wikipedia.org");
        change.namespaceName = change.append("Main");
        change.timestamp = 1'800'000'000'000 + i;
        result.changes.push_back(std::move(change));
    }
    return result;
}

void TestExportJob::initTestCase()
{
    m_store.append(batch(0, Changes));
    m_session.storeChanged();
}

static ExportResult resultOf(const QSignalSpy &finished)
{
    return finished.constFirst().constFirst().value<ExportResult>();
}

void TestExportJob::writesAllInOrder()
{
    const QString path = m_folder.filePath(u"all.jsonl"_s);
    ExportJob job(m_session, ExportJob::Range::Everything, path, ExportFormat::jsonLines());
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(resultOf(finished).status, ExportResult::Status::Done);
    QCOMPARE(resultOf(finished).writtenChanges, Changes);
    QCOMPARE(finished.constFirst().at(1).toLongLong(), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int number = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        QVERIFY2(line.contains(QByteArray("Page").append(QByteArray::number(number))), line.constData());
        ++number;
    }
    QCOMPARE(number, Changes);
}

void TestExportJob::laterChangesAreNotIncluded()
{
    SessionStore store;
    store.append(batch(0, 100));
    const FilteredSession session(store);
    ExportJob job(session, ExportJob::Range::Everything, m_folder.filePath(u"early.jsonl"_s),
        ExportFormat::jsonLines());
    QSignalSpy finished(&job, &ExportJob::finished);
    store.append(batch(100, 100));
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished).writtenChanges, 100);
}

void TestExportJob::emptySession()
{
    const SessionStore store;
    const FilteredSession session(store);
    ExportJob job(session, ExportJob::Range::Everything, m_folder.filePath(u"empty.jsonl"_s),
        ExportFormat::jsonLines());
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished).status, ExportResult::Status::Done);
    QCOMPARE(resultOf(finished).writtenChanges, 0);
}

void TestExportJob::writesWhatIsShown()
{
    SessionStore store;
    store.append(batch(0, 1000));
    FilteredSession session(store);
    session.setFilter(Filter::parse(u"title:=Page7 OR title:=Page900"_s).filter, 0);
    QTRY_VERIFY(!session.isSearching());
    const QString path = m_folder.filePath(u"shown.jsonl"_s);
    ExportJob job(session, ExportJob::Range::Shown, path, ExportFormat::jsonLines());
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished).writtenChanges, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readLine().contains("\"Page7\""));
    QVERIFY(file.readLine().contains("\"Page900\""));
}

void TestExportJob::masksAddresses()
{
    FeedBatch edits = batch(0, 1);
    edits.changes[0].user = edits.changes[0].append("71.200.123.192");
    edits.changes[0].userKind = UserKind::Ip;
    SessionStore store;
    store.append(edits);
    const FilteredSession session(store);
    const QString path = m_folder.filePath(u"masked.jsonl"_s);
    ExportJob job(session, ExportJob::Range::Everything, path, ExportFormat::jsonLines().masked());
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(!written.contains("71.200.123.192"));
    QVERIFY(written.contains("71.200.0.0/16"));
}

void TestExportJob::cancelLeavesNoFile()
{
    const QString path = m_folder.filePath(u"cancelled.jsonl"_s);
    ExportJob job(m_session, ExportJob::Range::Everything, path, ExportFormat::jsonLines());
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    job.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished).status, ExportResult::Status::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void TestExportJob::failureHasWords()
{
    ExportJob job(m_session, ExportJob::Range::Everything, m_folder.filePath(u"no/such/folder/x.jsonl"_s),
        ExportFormat::jsonLines());
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished).status, ExportResult::Status::Failed);
    QVERIFY(!resultOf(finished).error.isEmpty());
}

void TestExportJob::destroyedWhileWriting()
{
    const QString path = m_folder.filePath(u"destroyed.jsonl"_s);
    QElapsedTimer timer;
    timer.start();
    {
        ExportJob job(m_session, ExportJob::Range::Everything, path, ExportFormat::jsonLines());
        job.start();
    }
    QVERIFY(timer.elapsed() < 5'000);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
