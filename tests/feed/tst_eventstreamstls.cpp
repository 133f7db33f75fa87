// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "certificates.h"
#include "eventsourcerun.h"
#include "testdata.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

// An event stream over TLS.
class TestEventStreamsTls : public QObject
{
    Q_OBJECT
private slots:
    // A certificate of nobody's is told in words; nothing is read.
    void tls()
    {
        const QByteArrayList events = readData(u"en.truth.jsonl"_s).trimmed().split('\n').first(3);
        QTemporaryDir folder;
        const QString key = folder.filePath(u"key.pem"_s);
        const QString certificate = folder.filePath(u"cert.pem"_s);
        if (!QSslSocket::supportsSsl()
            || !makeCertificate(
                certificate, key, u"127.0.0.1"_s, u"IP:127.0.0.1"_s, {u"-newkey"_s, u"rsa:2048"_s})) {
            QSKIP("openssl is needed to make a certificate");
        }
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificate);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        const auto serve = [&](EventSourceRun &run) {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(configuration);
            run.server.setServer(std::move(server));
        };
        EventSourceRun run(events);
        serve(run);
        run.timings = {};
        run.start();
        QTRY_COMPARE(run.source->state().phase, SourcePhase::BackingOff);
        QVERIFY2(run.source->state().reason.contains(u"can't be trusted: The certificate is self-signed"_s),
            qPrintable(run.source->state().reason));
        QVERIFY(run.server.requests().isEmpty());
        // The same one when the system trusts it.
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificates(chain);
        QSslConfiguration::setDefaultConfiguration(trusting);
        EventSourceRun good(events);
        serve(good);
        good.start();
        QTRY_COMPARE(good.changes.size(), 3U);
        QSslConfiguration::setDefaultConfiguration(before);
    }
};

QTEST_GUILESS_MAIN(TestEventStreamsTls)
#include "tst_eventstreamstls.moc"
