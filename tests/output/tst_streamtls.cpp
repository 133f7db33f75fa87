// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/broadcastserver.h"

#include "certificates.h"
#include "doortesting.h"
#include "output/tlsidentity.h"
#include "streamtesting.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

// The encrypted stream, with certificates made here.
class TestStreamTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void servesWss();
    void servesPagesOverTls();
    void takesUpANewCertificate();
    void keepsTheOldCertificateWhileTheNewIsBad();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void startsOnceTheCertificateIsThere();
    void turnsTlsOnAndOff();
    void refusesPlainConnections();
    void letsGoAStalledClient();
    void readsOneFileWithBoth();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] StreamAccess access() const;
    [[nodiscard]] bool make(const QString &name, const QStringList &key);
    static bool copy(const QString &from, const QString &to);
    void serve(const StreamLimits &limits = promptLimits());
    [[nodiscard]] std::unique_ptr<QSslSocket> connectSecurely() const;
    [[nodiscard]] QString nameInCertificate() const;

    QTemporaryDir m_folder;
    std::unique_ptr<BroadcastServer> m_server;
};

void TestStreamTls::initTestCase()
{
    if (!QSslSocket::supportsSsl()) {
        QSKIP("Qt finds no TLS library here.");
    }
    const QStringList ec{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s};
    if (!make(u"first"_s, ec)) {
        QSKIP("The openssl command is not installed.");
    }
    QVERIFY(make(u"second"_s, {u"-newkey"_s, u"rsa:2048"_s}));
}

void TestStreamTls::cleanup()
{
    m_server.reset();
}

bool TestStreamTls::make(const QString &name, const QStringList &key)
{
    return makeCertificate(path(name + u".crt"_s), path(name + u".key"_s), name, u"DNS:localhost"_s, key);
}

// In one step, as a careful tool does it.
bool TestStreamTls::copy(const QString &from, const QString &to)
{
    QFile::remove(to + u".new"_s);
    return QFile::copy(from, to + u".new"_s)
        && ::rename(QFile::encodeName(to + u".new"_s).constData(), QFile::encodeName(to).constData()) == 0;
}

StreamAccess TestStreamTls::access() const
{
    StreamAccess access;
    access.certificatePath = path(u"live.crt"_s);
    access.keyPath = path(u"live.key"_s);
    return access;
}

void TestStreamTls::serve(const StreamLimits &limits)
{
    QVERIFY(copy(path(u"first.crt"_s), access().certificatePath));
    QVERIFY(copy(path(u"first.key"_s), access().keyPath));
    m_server = std::make_unique<BroadcastServer>(nullptr, limits, appendTitle);
    m_server->setAccess(access());
    m_server->start({}, 0);
    QVERIFY2(m_server->state().isListening, qPrintable(m_server->state().error));
}

std::unique_ptr<QSslSocket> TestStreamTls::connectSecurely() const
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHostEncrypted(u"localhost"_s, m_server->state().port);
    (void)QTest::qWaitFor([&] { return socket->isEncrypted(); });
    return socket;
}

QString TestStreamTls::nameInCertificate() const
{
    return connectSecurely()->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
}

void TestStreamTls::servesWss()
{
    serve();
    QVERIFY(m_server->state().isSecure);
    QVERIFY(m_server->state().urls.first().startsWith(u"wss://127.0.0.1:"_s));
    QWebSocket client;
    QSslConfiguration trusting = client.sslConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromPath(path(u"first.crt"_s)));
    client.setSslConfiguration(trusting);
    QStringList messages;
    connect(
        &client, &QWebSocket::textMessageReceived, this, [&](const QString &text) { messages.append(text); });
    client.open(QUrl(u"wss://localhost:%1/"_s.arg(m_server->state().port)));
    QTRY_COMPARE(m_server->state().clients, 1);
    QStringList titles = numberedTitles(500);
    titles.append(QString(100'000, u'x'));
    titles.append(u"東京"_s);
    for (const QString &title : titles) {
        m_server->broadcast(batchOf({title}));
    }
    QTRY_COMPARE(messages.size(), titles.size());
    QCOMPARE(messages, messagesOf(titles));
    m_server->stop();
    QTRY_COMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
}

void TestStreamTls::servesPagesOverTls()
{
    serve();
    const Reply page = ask(*connectSecurely(), get("/"));
    QCOMPARE(page.status, 200);
    QCOMPARE(page.header("Content-Length"), QByteArray::number(page.body.size()));
    QVERIFY(page.isClosed);
    QCOMPARE(ask(*connectSecurely(), get("/", {"Host: evil.example"})).status, 403);
    QCOMPARE(ask(*connectSecurely(), upgrade()).status, 101);
    QCOMPARE(ask(*connectSecurely(), get("/", {"Cookie: " + QByteArray(50'000, 'x')})).status, 431);
}

void TestStreamTls::takesUpANewCertificate()
{
    serve();
    QCOMPARE(nameInCertificate(), u"first"_s);
    auto before = connectSecurely();
    QCOMPARE(ask(*before, upgrade()).status, 101);
    QTRY_COMPARE(m_server->state().clients, 1);
    QVERIFY(copy(path(u"second.crt"_s), access().certificatePath));
    QVERIFY(copy(path(u"second.key"_s), access().keyPath));
    QTRY_COMPARE(nameInCertificate(), u"second"_s);
    QCOMPARE(m_server->state().tlsError, QString());
    QVERIFY(m_server->state().isListening);
    QCOMPARE(before->state(), QAbstractSocket::ConnectedState); // who was in stays in
    QCOMPARE(m_server->state().clients, 1);
}

void TestStreamTls::keepsTheOldCertificateWhileTheNewIsBad()
{
    serve();
    QVERIFY(copy(path(u"second.crt"_s), access().certificatePath)); // its key is not there yet
    QTRY_VERIFY(m_server->state().tlsError.contains(u"does not belong"_s));
    QCOMPARE(nameInCertificate(), u"first"_s);
    QVERIFY(QFile::remove(access().keyPath));
    QTRY_VERIFY(m_server->state().tlsError.startsWith(u"There is no file"_s));
    QCOMPARE(nameInCertificate(), u"first"_s);
    m_server->start({}, m_server->state().port); // changes nothing
    StreamAccess other = access();
    other.token = u"open-sesame"_s;
    m_server->setAccess(other); // must not lose the good certificate
    QCOMPARE(nameInCertificate(), u"first"_s);
    QVERIFY(copy(path(u"second.key"_s), access().keyPath));
    QTRY_COMPARE(m_server->state().tlsError, QString());
    QCOMPARE(nameInCertificate(), u"second"_s);
}

void TestStreamTls::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("error");
    QTest::newRow("no certificate file") << u"none.crt"_s << u"first.key"_s << u"There is no file"_s;
    QTest::newRow("no key file") << u"first.crt"_s << u"none.key"_s << u"There is no file"_s;
    QTest::newRow("a folder") << u"."_s << u"first.key"_s << u"is no PEM file"_s;
    QTest::newRow("key for certificate") << u"first.key"_s << u"first.key"_s << u"holds no certificate"_s;
    QTest::newRow("certificate for key") << u"first.crt"_s << u"first.crt"_s << u"holds no private key"_s;
    QTest::newRow("key of another, EC") << u"first.crt"_s << u"second.key"_s << u"does not belong"_s;
    QTest::newRow("key of another, RSA") << u"second.crt"_s << u"first.key"_s << u"does not belong"_s;
    QTest::newRow("pipe") << u"pipe"_s << u"first.key"_s << u"is no PEM file"_s;
    QTest::newRow("good") << u"second.crt"_s << u"second.key"_s << QString();
}

void TestStreamTls::saysWhatIsWrong()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, error);
    QProcess::execute(u"mkfifo"_s, {u"-m"_s, u"600"_s, path(u"pipe"_s)});
    TlsIdentity identity;
    QCOMPARE(identity.load(path(certificate), path(key)), error.isEmpty());
    QVERIFY2(identity.error().contains(error), qPrintable(identity.error()));
    QCOMPARE(identity.error().isEmpty(), error.isEmpty());
    QFile::remove(path(u"pipe"_s));
}

// Without a good certificate nobody is served, least of all in the clear.
void TestStreamTls::startsOnceTheCertificateIsThere()
{
    StreamAccess later = access();
    later.certificatePath = path(u"later.crt"_s);
    later.keyPath = path(u"later.key"_s);
    m_server = std::make_unique<BroadcastServer>(nullptr, promptLimits(), appendTitle);
    m_server->setAccess(later);
    m_server->start({}, 0);
    QVERIFY(!m_server->state().isListening);
    QVERIFY(m_server->state().error.startsWith(u"There is no file"_s));
    QVERIFY(copy(path(u"first.key"_s), later.keyPath));
    QVERIFY(copy(path(u"first.crt"_s), later.certificatePath));
    QTRY_VERIFY(m_server->state().isListening);
    QCOMPARE(m_server->state().error, QString());
    QCOMPARE(nameInCertificate(), u"first"_s);
}

void TestStreamTls::turnsTlsOnAndOff()
{
    serve();
    const quint16 port = m_server->state().port;
    auto client = connectSecurely();
    QCOMPARE(ask(*client, upgrade()).status, 101);
    m_server->setAccess({});
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_server->state().port != 0, true);
    QVERIFY(m_server->state().urls.first().startsWith(u"ws://"_s));
    QCOMPARE(ask(m_server->state().port, upgrade()).status, 101);
    m_server->start({}, port);
    m_server->setAccess(access());
    QVERIFY(m_server->state().urls.first().startsWith(u"wss://"_s));
    QCOMPARE(nameInCertificate(), u"first"_s);
}

void TestStreamTls::refusesPlainConnections()
{
    serve();
    const Reply reply = ask(m_server->state().port, get("/"));
    QCOMPARE(reply.status, 0);
    QVERIFY(reply.isClosed);
    QCOMPARE(m_server->state().refusals.tls, 1);
    QCOMPARE(nameInCertificate(), u"first"_s);
}

// Encryption must not hide how much waits for a client.
void TestStreamTls::letsGoAStalledClient()
{
    StreamLimits limits = promptLimits();
    limits.stall = quickLimits().stall;
    serve(limits);
    auto stalled = connectSecurely();
    QCOMPARE(ask(*stalled, upgrade()).status, 101);
    QTRY_COMPARE(m_server->state().clients, 1);
    stalled->setReadBufferSize(1000);
    qint64 sent = 0;
    while (m_server->state().letGoClients == 0 && sent < 64 * 1024 * 1024) {
        m_server->broadcast(batchOf({QString(10'000, u'x')}));
        sent += 10'000;
        QCoreApplication::processEvents();
    }
    QCOMPARE(m_server->state().letGoClients, 1);
    QVERIFY2(sent < 16 * 1024 * 1024, qPrintable(QString::number(sent)));
}

void TestStreamTls::readsOneFileWithBoth()
{
    QFile both(path(u"both.pem"_s));
    QVERIFY(both.open(QIODevice::WriteOnly));
    for (const char *name : {"first.crt", "first.key"}) {
        QFile part(path(QString::fromLatin1(name)));
        QVERIFY(part.open(QIODevice::ReadOnly));
        both.write(part.readAll());
    }
    both.close();
    TlsIdentity identity;
    QVERIFY2(identity.load(both.fileName(), {}), qPrintable(identity.error()));
}

QTEST_GUILESS_MAIN(TestStreamTls)
#include "tst_streamtls.moc"
