// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/streampreferences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// Gives the texts their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::StreamPreferences)
};

} // namespace

QStringList StreamPreferences::defaultOrigins()
{
    return {u"https://listen.hatnote.com"_s, u"http://listen.hatnote.com"_s, u"https://rcmap.hatnote.com"_s,
        u"http://rcmap.hatnote.com"_s};
}

QString StreamPreferences::newToken()
{
    // 24 letters of 32 are 120 bits. None of them looks like another one.
    static constexpr QLatin1StringView Letters = "abcdefghijkmnpqrstuvwxyz23456789"_L1;
    static constexpr int Length = 24;
    static_assert(Letters.size() == 32);
    QString token;
    for (int i = 0; i < Length; ++i) {
        token.append(Letters[qsizetype(QRandomGenerator::system()->bounded(32))]);
    }
    return token;
}

namespace StreamChecks {

QString token(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    // What needs no escaping in an address.
    const bool isPlain = std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || u"-._~"_s.contains(c);
    });
    if (!isPlain) {
        return Words::tr("A token consists of letters from a to z, digits, and the signs - . _ ~.");
    }
    if (text.size() < StreamPreferences::ShortestToken) {
        return Words::tr("This token is too short: one of %1 letters or more can't be tried out.")
            .arg(StreamPreferences::ShortestToken);
    }
    return text.size() > StreamPreferences::LongestToken ? Words::tr("This token is too long.") : QString();
}

QString origin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isSite = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && url.path().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
    return isSite
        ? QString()
        : Words::tr("“%1” is not a site. Write https://example.org, without a path.").arg(text.left(80));
}

static QString fileProblem(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty()) {
        return {};
    }
    if (!file.exists()) {
        return Words::tr("There is no such file.");
    }
    if (!file.isFile()) {
        return Words::tr("This is not a file.");
    }
    return file.isReadable() ? QString() : Words::tr("This file can't be read.");
}

QString certificateFile(const QString &path)
{
    return fileProblem(path);
}

QString keyFile(const QString &path)
{
    return fileProblem(path);
}

QString certificateAndKey(const QString &certificatePath, const QString &keyPath)
{
    if (certificatePath.isEmpty() == keyPath.isEmpty()) {
        return {};
    }
    return certificatePath.isEmpty() ? Words::tr("The certificate that goes with the key is missing.")
                                     : Words::tr("The key that goes with the certificate is missing.");
}

} // namespace StreamChecks

} // namespace WikiMon
