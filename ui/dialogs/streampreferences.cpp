// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/streampreferences.h"

#include "dialogs/preferencespage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// Gives the texts their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::StreamPreferences)
};

} // namespace

QList<QHostAddress> StreamPreferences::listenAddresses() const
{
    return isOpenToOthers ? QList<QHostAddress>{QHostAddress(QHostAddress::Any)} : QList<QHostAddress>();
}

StreamAccess StreamPreferences::changedAccess(const StreamAccess &before, const StreamAccess &holds) const
{
    StreamAccess changed = holds;
    if (access.token != before.token) {
        changed.token = access.token;
    }
    if (access.certificatePath != before.certificatePath || access.keyPath != before.keyPath) {
        changed.certificatePath = access.certificatePath;
        changed.keyPath = access.keyPath;
    }
    if (access.allowedOrigins != before.allowedOrigins) {
        changed.allowedOrigins = access.allowedOrigins;
    }
    return changed;
}

namespace StreamChecks {

QString origin(const QString &text)
{
    static constexpr qsizetype MostShown = 80;
    return normalisedOrigin(text)
        ? QString()
        : Words::tr("“%1” is not a site. Write https://example.org, without a path.")
              .arg(text.left(MostShown));
}

QString certificate(const QString &path, const QString &keyPath)
{
    return path.isEmpty() && !keyPath.isEmpty()
        ? Words::tr("The certificate that goes with the key is missing.")
        : PreferenceParts::fileProblem(path);
}

QString key(const QString &path)
{
    return PreferenceParts::fileProblem(path);
}

} // namespace StreamChecks

} // namespace WikiMon
