// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/tlsidentity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TlsIdentity)
};

// A chain of certificates has some kilobytes.
constexpr qint64 MaxPemBytes = 1024 * 1024;

constexpr int TrialTime = 1000; // milliseconds, for what takes one

// The file's bytes, or nothing and an error. Only regular files: a pipe would hang.
QByteArray readPem(const QString &path, QString &error)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists()) {
        error = Words::tr("There is no file '%1'.").arg(path);
    } else if (!info.isFile() || info.size() > MaxPemBytes) {
        error = Words::tr("'%1' is no PEM file.").arg(path);
    } else if (!file.open(QIODevice::ReadOnly)) {
        error = Words::tr("'%1' can't be read: %2.").arg(path, file.errorString());
    } else {
        return file.read(MaxPemBytes);
    }
    return {};
}

QSslKey keyOf(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        if (QSslKey key(pem, algorithm); !key.isNull()) {
            return key;
        }
    }
    return {};
}

class OneSocketServer final : public QTcpServer
{
public:
    qintptr descriptor = -1;

protected:
    void incomingConnection(qintptr accepted) override { descriptor = accepted; }
};

// Whether the key is the certificate's. Qt finds out only when a connection begins, so one is begun.
bool certifies(const QSslConfiguration &configuration)
{
    OneSocketServer server;
    QTcpSocket client;
    if (!server.listen(QHostAddress::LocalHost)) {
        return true; // it will show itself with the first client
    }
    client.connectToHost(server.serverAddress(), server.serverPort());
    QSslSocket socket;
    if (!client.waitForConnected(TrialTime) || !server.waitForNewConnection(TrialTime)
        || !socket.setSocketDescriptor(server.descriptor)) {
        return true;
    }
    socket.setSslConfiguration(configuration);
    socket.startServerEncryption();
    return socket.error() != QAbstractSocket::SslInvalidUserDataError
        && socket.error() != QAbstractSocket::SslInternalError;
}

} // namespace

bool TlsIdentity::load(const QString &certificatePath, const QString &keyPath)
{
    const QString wantedKeyPath = keyPath.isEmpty() ? certificatePath : keyPath;
    if (isLoaded() && m_certificatePath == certificatePath && m_keyPath == wantedKeyPath) {
        return true;
    }
    clear();
    m_certificatePath = certificatePath;
    m_keyPath = wantedKeyPath;
    m_readPrint = m_seenPrint = fingerprint();
    m_configuration = read();
    return isLoaded();
}

void TlsIdentity::clear()
{
    m_configuration.reset();
    m_certificatePath.clear();
    m_error.clear();
}

bool TlsIdentity::check()
{
    if (m_certificatePath.isEmpty()) {
        return false;
    }
    const QString print = fingerprint();
    if (print == m_readPrint || print != std::exchange(m_seenPrint, print)) {
        return false;
    }
    m_readPrint = print;
    const QString oldError = std::exchange(m_error, {});
    if (auto configuration = read()) {
        m_configuration = std::move(configuration);
        return true;
    }
    return m_error != oldError;
}

// What tells one state of the two files from another. Links are followed: they are what many tools change.
QString TlsIdentity::fingerprint() const
{
    QString print;
    for (const QString &path : {m_certificatePath, m_keyPath}) {
        const QFileInfo info(path);
        print += info.canonicalFilePath() + u'|' + QString::number(info.size()) + u'|'
            + QString::number(info.lastModified().toMSecsSinceEpoch()) + u'|'
            + QString::number(info.metadataChangeTime().toMSecsSinceEpoch()) + u'\n';
    }
    return print;
}

std::optional<QSslConfiguration> TlsIdentity::read()
{
    if (!QSslSocket::supportsSsl()) {
        m_error = Words::tr("This system has no TLS library that WikiMon can use; it needs OpenSSL.");
        return std::nullopt;
    }
    QString error;
    const QByteArray certificatePem = readPem(m_certificatePath, error);
    const QByteArray keyPem = error.isEmpty() ? readPem(m_keyPath, error) : QByteArray();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(certificatePem);
    const QSslKey key = keyOf(keyPem);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificate
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    if (!error.isEmpty()) {
        m_error = error;
    } else if (chain.isEmpty()) {
        m_error = Words::tr("'%1' holds no certificate. It must be a PEM file.").arg(m_certificatePath);
    } else if (key.isNull()) {
        m_error
            = Words::tr("'%1' holds no private key that WikiMon can read. It must be a PEM file with an RSA "
                        "or EC key and no passphrase.")
                  .arg(m_keyPath);
    } else if (!certifies(configuration)) {
        m_error = Words::tr("The key in '%1' does not belong to the certificate in '%2'.")
                      .arg(m_keyPath, m_certificatePath);
    } else {
        return configuration;
    }
    return std::nullopt;
}

} // namespace WikiMon
