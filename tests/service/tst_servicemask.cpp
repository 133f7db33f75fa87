// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/service.h"

#include "testdata.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// What leaves a service that masks addresses, at each of its ends.
class TestServiceMask : public QObject
{
    Q_OBJECT
private slots:
    void masksWhatItWasToldTo_data();
    void masksWhatItWasToldTo();
    void mayBeSwitchedWhileServing();

private:
    struct Outcome
    {
        QByteArray window;
        QByteArray client;
        QByteArray recording;
    };
    // Replays two changes, the second after step was called.
    [[nodiscard]] Outcome run(
        const ServiceSettings &settings, const std::function<void(Service &)> &step = {});
};

static QByteArray lineBy(const QByteArray &user)
{
    return R"({"action":"edit","is_anon":true,"page_title":"User talk:)" + user + R"(","summary":"by )" + user
        + R"(","url":"https://x/?diff=2&oldid=1","user":")" + user + "\"}\n";
}

TestServiceMask::Outcome TestServiceMask::run(
    const ServiceSettings &settings, const std::function<void(Service &)> &step)
{
    QTemporaryDir folder;
    const QString replayed = folder.filePath(u"in.jsonl"_s);
    const auto write = [&](const QByteArray &line) {
        QFile file(replayed);
        return file.open(QIODevice::WriteOnly) && file.write(line) == line.size();
    };
    Outcome outcome;
    int seen = 0;
    int received = 0;
    {
        Service service(settings);
        QWebSocket client;
        QObject context;
        QObject::connect(&service, &Service::changesArrived, &context, [&](const FeedBatchPtr &batch) {
            for (const RecentChange &change : batch->changes) {
                outcome.window += QByteArray::fromStdString(change.text);
                ++seen;
            }
        });
        QObject::connect(&client, &QWebSocket::textMessageReceived, &context, [&](const QString &message) {
            outcome.client += message.toUtf8();
            ++received;
        });
        service.startServing(0);
        service.startRecording(folder.filePath(u"out.jsonl"_s));
        const auto waitFor = [](const auto &condition) { return QTest::qWaitFor(condition, 10000); };
        bool isFine = waitFor([&] { return service.streamState().isListening; });
        client.open(QUrl(service.streamState().urls.value(0)));
        isFine = isFine && waitFor([&] { return service.streamState().clients == 1; });
        const Wiki wiki = *service.catalogue().byDbname(u"enwiki"_s);
        for (int i = 0; i < 2 && isFine; ++i) {
            isFine = write(lineBy(i == 0 ? "71.200.123.192" : "2A01:4F8:0:0:0:0:0:1"));
            service.replay(replayed, 0, wiki);
            isFine = isFine && waitFor([&] { return seen == i + 1 && received == i + 1; });
            if (step) {
                step(service);
            }
        }
        if (!isFine) {
            return {};
        }
    }
    QFile recording(folder.filePath(u"out.jsonl"_s));
    outcome.recording = recording.open(QIODevice::ReadOnly) ? recording.readAll() : QByteArray();
    return outcome;
}

void TestServiceMask::masksWhatItWasToldTo_data()
{
    QTest::addColumn<bool>("masksStream");
    QTest::addColumn<bool>("masksRecordings");
    QTest::newRow("nothing") << false << false;
    QTest::newRow("the stream alone") << true << false;
    QTest::newRow("both") << true << true;
}

void TestServiceMask::masksWhatItWasToldTo()
{
    QFETCH(bool, masksStream);
    QFETCH(bool, masksRecordings);
    ServiceSettings settings;
    settings.hasWindow = true;
    settings.masksStream = masksStream;
    settings.masksRecordings = masksRecordings;
    const Outcome outcome = run(settings);
    QVERIFY(outcome.window.contains("71.200.123.192") && outcome.window.contains("2A01:4F8:0:0:0:0:0:1"));
    QCOMPARE(outcome.client.contains("71.200.123.192"), !masksStream);
    QCOMPARE(outcome.client.contains("71.200.0.0/16"), masksStream);
    QCOMPARE(outcome.client.contains("2A01:4F8:0:0:0:0:0:1"), !masksStream);
    QCOMPARE(outcome.client.contains("2A01:4F8::/32"), masksStream);
    QCOMPARE(outcome.recording.contains("71.200.123.192"), !masksRecordings);
    QCOMPARE(outcome.recording.contains("71.200.0.0/16"), masksRecordings);
}

void TestServiceMask::mayBeSwitchedWhileServing()
{
    ServiceSettings settings;
    settings.hasWindow = true;
    const Outcome outcome = run(settings, [](Service &service) { service.setMasksStream(true); });
    QVERIFY(outcome.client.contains("71.200.123.192"));
    QVERIFY(outcome.client.contains("2A01:4F8::/32"));
    QVERIFY(!outcome.client.contains("2A01:4F8:0:0:0:0:0:1"));
}

QTEST_GUILESS_MAIN(TestServiceMask)
#include "tst_servicemask.moc"
