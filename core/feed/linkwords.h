// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QString>

#include <chrono>
#include <optional>

namespace WikiMon {

// Why a server's answer is no stream, in words for users. host: who answered.
[[nodiscard]] QString describeHttpStatus(int status, const QString &host);
// Why there is no answer. said: the system's own words, where a server's may be among them.
[[nodiscard]] QString describeNetworkError(
    QNetworkReply::NetworkError error, const QString &host, const QString &said);
[[nodiscard]] QString describeTlsErrors(const QList<QSslError> &errors, const QString &host);

// A Retry-After header: seconds, or an HTTP date that is held against now (milliseconds since 1970-01-01
// UTC). At least a second, at most an hour; nothing where it is absent or makes no sense.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, qint64 now);

} // namespace WikiMon
