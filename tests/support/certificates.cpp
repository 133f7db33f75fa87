// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "certificates.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace WikiMon::Test {

bool makeCertificate(const QString &certificatePath, const QString &keyPath, const QString &commonName,
    const QString &alternativeName, const QStringList &keyOptions)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
        QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-batch"_s, u"-days"_s, u"2"_s, u"-subj"_s,
            u"/CN="_s + commonName, u"-addext"_s, u"subjectAltName="_s + alternativeName, u"-keyout"_s,
            keyPath, u"-out"_s, certificatePath}
            + keyOptions);
    return openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit
        && openssl.exitCode() == 0;
}

} // namespace WikiMon::Test
