// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filteredsession.h"
#include "session/sessionstore.h"
#include "table/changetablemodel.h"
#include "window/exportjob.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QItemSelection>
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
    void writesTheSelection();
    void takesTheSelectedRows();
    void masksAddresses();
    void whatIsDroppedMeanwhileIsCounted();
    void estimateIsClose_data();
    void estimateIsClose();
    void timeLeft();
    void linkIsRefused();
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
    ExportJob job(m_store, ExportRows::everything(m_store), path, ExportFormat::jsonLines());
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
    ExportJob job(
        store, ExportRows::everything(store), m_folder.filePath(u"early.jsonl"_s), ExportFormat::jsonLines());
    QSignalSpy finished(&job, &ExportJob::finished);
    store.append(batch(100, 100));
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished).writtenChanges, 100);
}

void TestExportJob::emptySession()
{
    const SessionStore store;
    ExportJob job(
        store, ExportRows::everything(store), m_folder.filePath(u"empty.jsonl"_s), ExportFormat::jsonLines());
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
    ExportJob job(store, ExportRows::shown(session), path, ExportFormat::jsonLines());
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished).writtenChanges, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readLine().contains("\"Page7\""));
    QVERIFY(file.readLine().contains("\"Page900\""));
}

void TestExportJob::writesTheSelection()
{
    const QString path = m_folder.filePath(u"selection.jsonl"_s);
    ExportJob job(m_store, ExportRows::selected({29'999, 3, 4'100, 12}), path, ExportFormat::jsonLines());
    QCOMPARE(job.total(), 4);
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished).writtenChanges, 4);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const char *title : {"\"Page3\"", "\"Page12\"", "\"Page4100\"", "\"Page29999\""}) {
        QVERIFY2(file.readLine().contains(title), title); // the oldest first
    }
    QVERIFY(file.atEnd());
}

// The store lets go of what was to be written: the rest is written, and the user is told.
void TestExportJob::whatIsDroppedMeanwhileIsCounted()
{
    SessionStore store;
    store.append(batch(0, 20'000));
    const qint64 chunk = store.chunk(0).rowCount();
    const ExportRows rows = ExportRows::everything(store);
    store.setMemoryLimit(store.memoryUsed() - 1);
    const qint64 dropped = store.first();
    QVERIFY(dropped >= chunk);
    ExportJob job(store, rows, m_folder.filePath(u"dropped.jsonl"_s), ExportFormat::jsonLines());
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished).writtenChanges, 20'000 - dropped);
    QCOMPARE(finished.constFirst().at(1).toLongLong(), dropped);
}

void TestExportJob::estimateIsClose_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("JSON Lines") << 0;
    QTest::newRow("CSV") << 1;
    QTest::newRow("GeoJSON, every third has a place") << 2;
}

void TestExportJob::estimateIsClose()
{
    QFETCH(int, kind);
    FeedBatch changes = batch(0, 5'000);
    for (std::size_t i = 0; i < changes.changes.size(); i += 3) {
        RecentChange &change = changes.changes[i];
        change.userKind = UserKind::Ip;
        change.location.precision = GeoPrecision::Country;
        change.location.latitude = 1;
    }
    SessionStore store;
    store.append(changes);
    const ExportRows rows = ExportRows::everything(store);
    const ExportFormat format = kind == 0 ? ExportFormat::jsonLines()
        : kind == 1                       ? ExportFormat::csv()
                                          : ExportFormat::geoJson();
    const ExportEstimate estimate = estimateExport(store, rows, format);
    ExportJob job(store, rows, m_folder.filePath(u"estimate"_s), format);
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    const ExportResult result = resultOf(finished);
    QVERIFY2(qAbs(estimate.bytes - result.writtenBytes) < result.writtenBytes / 20,
        qPrintable(u"%1 for %2"_s.arg(estimate.bytes).arg(result.writtenBytes)));
    QVERIFY(qAbs(estimate.changes - result.writtenChanges) <= result.writtenChanges / 20);
    QCOMPARE(estimateExport(store, ExportRows(), format).changes, 0);
}

void TestExportJob::timeLeft()
{
    QCOMPARE(exportTimeLeft(100, 1000, 1000), std::optional<qint64>(9000));
    QCOMPARE(exportTimeLeft(999, 1000, 9990), std::optional<qint64>(10));
    QVERIFY(!exportTimeLeft(0, 1000, 5000)); // nothing to judge by
    QVERIFY(!exportTimeLeft(10, 1000, 20)); // too early
    QVERIFY(!exportTimeLeft(1000, 1000, 5000)); // over
    QVERIFY(!exportTimeLeft(5, 0, 5000));
}

void TestExportJob::linkIsRefused()
{
    const QString target = m_folder.filePath(u"target"_s);
    QFile file(target);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const QString link = m_folder.filePath(u"link.csv"_s);
    QVERIFY(QFile::link(target, link));
    ExportJob job(m_store, ExportRows::everything(m_store), link, ExportFormat::csv());
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished).status, ExportResult::Status::Failed);
    QVERIFY(resultOf(finished).error.contains(u"link"_s));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

// As a list of its own only where it is none that is there anyway.
void TestExportJob::takesTheSelectedRows()
{
    SessionStore store;
    FilteredSession session(store);
    ChangeTableModel model(session);
    store.append(batch(0, 100));
    session.storeChanged();
    const auto rows = [&](int first, int last) {
        return QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1));
    };
    const auto taken = [&](const QItemSelection &selection) {
        const ExportRows all = ExportRows::selected(model, selection, session);
        QList<qint64> sequences;
        for (qint64 at = all.next(all.first()); at < all.end(); at = all.next(at + 1)) {
            sequences.append(at);
        }
        return all.count() == sequences.size() ? sequences : QList<qint64>();
    };
    QItemSelection two = rows(0, 1); // the newest
    two.merge(rows(99, 99), QItemSelectionModel::Select);
    QCOMPARE(ExportRows::countSelected(two), 3);
    QVERIFY(!ExportRows::areAllShown(model, two, session));
    QCOMPARE(taken(two), (QList<qint64>{0, 98, 99}));
    QVERIFY(ExportRows::areAllShown(model, rows(0, 99), session));
    QCOMPARE(taken(rows(0, 99)).size(), 100);
    model.setFrozen(true);
    store.append(batch(100, 10));
    session.storeChanged();
    QVERIFY(!ExportRows::areAllShown(model, rows(0, 99), session)); // more has come than the rows show
    QCOMPARE(taken(rows(0, 99)).size(), 100);
    model.setFrozen(false);
    session.setFilter(Filter::parse(u"Page10"_s).filter, 0);
    QTRY_VERIFY(!session.isSearching());
    QVERIFY(ExportRows::areAllShown(model, rows(0, model.rowCount() - 1), session));
    QCOMPARE(taken(rows(0, model.rowCount() - 1)).size(), model.rowCount());
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 110);
    model.sortBy(ChangeColumn::Page, SortDirection::Ascending);
    QTRY_VERIFY(model.isSorted());
    QVERIFY(!ExportRows::areAllShown(model, rows(0, model.rowCount() - 1), session)); // stands as it was
    QCOMPARE(taken(rows(0, model.rowCount() - 1)).size(), model.rowCount());
}

void TestExportJob::masksAddresses()
{
    FeedBatch edits = batch(0, 1);
    edits.changes[0].user = edits.changes[0].append("71.200.123.192");
    edits.changes[0].userKind = UserKind::Ip;
    SessionStore store;
    store.append(edits);
    const QString path = m_folder.filePath(u"masked.jsonl"_s);
    ExportJob job(store, ExportRows::everything(store), path, ExportFormat::jsonLines().masked());
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
    ExportJob job(m_store, ExportRows::everything(m_store), path, ExportFormat::jsonLines());
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    job.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(resultOf(finished).status, ExportResult::Status::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void TestExportJob::failureHasWords()
{
    ExportJob job(m_store, ExportRows::everything(m_store), m_folder.filePath(u"no/such/folder/x.jsonl"_s),
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
        ExportJob job(m_store, ExportRows::everything(m_store), path, ExportFormat::jsonLines());
        job.start();
    }
    QVERIFY(timer.elapsed() < 5'000);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
