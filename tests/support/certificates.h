// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace WikiMon::Test {

// Makes a certificate that signs itself and its key, with the openssl command; false without it.
// alternativeName: as "DNS:localhost". keyOptions: what openssl req takes for the kind of key.
[[nodiscard]] bool makeCertificate(const QString &certificatePath, const QString &keyPath,
    const QString &commonName, const QString &alternativeName, const QStringList &keyOptions);

} // namespace WikiMon::Test
