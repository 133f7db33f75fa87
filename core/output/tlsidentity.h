// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace WikiMon {

// The certificate and the key that a server shows, from files; a new pair takes the place of the old one
// once it is good. Single-threaded.
class TlsIdentity
{
public:
    // keyPath: empty when the key is in the certificate's file. Keeps what it has from the same files;
    // otherwise forgets it. False: error() says why.
    [[nodiscard]] bool load(const QString &certificatePath, const QString &keyPath);
    void clear();
    // Looks whether the files have changed; call it every now and then. A change is taken up when the files
    // have come to rest: both are seldom written in one moment. True when configuration() or error() changed.
    bool check();

    [[nodiscard]] bool isLoaded() const { return m_configuration.has_value(); }
    // Only when it is loaded.
    [[nodiscard]] const QSslConfiguration &configuration() const { return *m_configuration; }
    // What is wrong with the files as they are now, in words; what was loaded before stays.
    [[nodiscard]] QString error() const { return m_error; }

private:
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] std::optional<QSslConfiguration> read();

    QString m_certificatePath;
    QString m_keyPath;
    QString m_readPrint; // of the files when they were last read
    QString m_seenPrint; // at the last look
    std::optional<QSslConfiguration> m_configuration;
    QString m_error;
};

} // namespace WikiMon
