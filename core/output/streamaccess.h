// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace WikiMon {

// The web pages of others that have always shown this stream, in the form that browsers send.
[[nodiscard]] QStringList defaultAllowedOrigins();

// Who may connect to the stream, and how. A value of the settings and the command line.
struct StreamAccess
{
    QString token = {}; // empty: nobody is asked for one
    QString certificatePath = {}; // PEM, the server's own first; empty: no TLS
    QString keyPath = {}; // PEM, without a passphrase; empty: in the certificate's file
    // Sites whose pages may connect, beside those of this machine.
    QStringList allowedOrigins = defaultAllowedOrigins();

    [[nodiscard]] bool isSecure() const { return !certificatePath.isEmpty(); }

    friend bool operator==(const StreamAccess &, const StreamAccess &) = default;
};

// What is wrong with a token, in words; empty when nothing is. It must fit a URL and a header as it is:
//   token = 8*256( ALPHA / DIGIT / "-" / "." / "_" / "~" )
[[nodiscard]] QString tokenProblem(const QString &token);

// A token that nobody can guess.
[[nodiscard]] QString makeToken();

// The site of a text such as "https://Example.org:443", as browsers name it ("https://example.org"); nothing
// when it is no site.
[[nodiscard]] std::optional<QString> normalisedOrigin(const QString &text);

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::StreamAccess)
