// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/servicethreads.h"

#include "wiki/wikicatalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

// What goes from thread to thread when one of them can't keep up.
class TestServiceThreads : public QObject
{
    Q_OBJECT
private slots:
    void journalTellsWhatItLost();

private:
    static FeedBatchPtr batch(std::size_t changes)
    {
        const auto batch = std::make_shared<FeedBatch>();
        batch->changes.resize(changes);
        return batch;
    }
    // All files of the folder, one after the other.
    static QByteArray contentOf(const QString &folder)
    {
        QByteArray content;
        for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            content += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return content;
    }
};

// Nothing is recorded: the journal alone has something to lose.
void TestServiceThreads::journalTellsWhatItLost()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const WikiCatalogue catalogue;
    ServiceThreads threads(ServiceSettings(), catalogue);
    threads.setKeeping(folder.path());
    QSemaphore isBusy;
    QSemaphore goOn;
    threads.onRecorder([&](Recorder &) {
        isBusy.release();
        goOn.acquire();
    });
    isBusy.acquire();
    QSemaphore isSent;
    threads.onFeed([&isSent](FeedWorker &feed) {
        emit feed.batchReady(batch(30'000));
        emit feed.batchReady(batch(30'001)); // no room for these
        emit feed.batchReady(batch(20'000));
        isSent.release();
    });
    isSent.acquire();
    goOn.release();
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(folder.path()).contains("The recorder could not keep up."), 20'000);
    const QByteArray content = contentOf(folder.path());
    QVERIFY(content.contains("30001"));
    QCOMPARE(content.count('\n'), 50'001);
}

QTEST_GUILESS_MAIN(TestServiceThreads)
#include "tst_servicethreads.moc"
