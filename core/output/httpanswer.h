// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

class QDateTime;

namespace WikiMon {

// An answer to a plain HTTP request.
struct HttpAnswer
{
    int status = 200;
    QByteArray type = QByteArrayLiteral("text/plain; charset=utf-8");
    QByteArray body;
    QByteArrayList headers = {}; // beside the usual ones, each without a line end
};

// The whole answer. The connection ends after it, and nobody keeps, frames or guesses at it. withBody: false
// for HEAD. now: in UTC.
[[nodiscard]] QByteArray toBytes(const HttpAnswer &answer, bool withBody, const QDateTime &now);

} // namespace WikiMon
