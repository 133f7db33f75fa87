// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "streamoptions.h"

#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 MaxTokenFile = 4096; // bytes; a token has 256

// The first line of the file.
QString readTokenFile(const QString &path, QString &token)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return Words::tr("The token file '%1' can't be read.").arg(path);
    }
    token = QString::fromUtf8(file.read(MaxTokenFile)).section(u'\n', 0, 0).trimmed();
    return {};
}

QString readToken(const QCommandLineParser &parser, CommandLine &out)
{
    const bool hasFile = parser.isSet(u"token-file"_s);
    out.hasToken = hasFile || parser.isSet(u"token"_s);
    if (!out.hasToken) {
        return {};
    }
    if (hasFile && parser.isSet(u"token"_s)) {
        return Words::tr("Give either --token or --token-file.");
    }
    QString token = parser.value(u"token"_s);
    if (hasFile) {
        if (QString problem = readTokenFile(parser.value(u"token-file"_s), token); !problem.isEmpty()) {
            return problem;
        }
    }
    out.service.streamAccess.token = token;
    return tokenProblem(token);
}

QString readTls(const QCommandLineParser &parser, CommandLine &out)
{
    const bool hasCertificate = parser.isSet(u"tls-cert"_s);
    const bool hasKey = parser.isSet(u"tls-key"_s);
    out.hasTls = hasCertificate;
    if (hasKey && !hasCertificate) {
        return Words::tr("--tls-key needs --tls-cert.");
    }
    StreamAccess &access = out.service.streamAccess;
    access.certificatePath = parser.value(u"tls-cert"_s);
    access.keyPath = parser.value(u"tls-key"_s);
    if ((hasCertificate && access.certificatePath.isEmpty()) || (hasKey && access.keyPath.isEmpty())) {
        return Words::tr("--%1 needs the name of a file.")
            .arg(access.certificatePath.isEmpty() ? u"tls-cert"_s : u"tls-key"_s);
    }
    return {};
}

QString readOrigins(const QCommandLineParser &parser, CommandLine &out)
{
    for (const QString &text : parser.values(u"allow-origin"_s)) {
        const std::optional<QString> origin = normalisedOrigin(text);
        if (!origin) {
            return Words::tr(
                "'%1' is no site. Write it as https://example.org, with a port where it has one.")
                .arg(text);
        }
        out.allowedOrigins.append(*origin);
        if (!out.service.streamAccess.allowedOrigins.contains(*origin)) {
            out.service.streamAccess.allowedOrigins.append(*origin);
        }
    }
    return {};
}

} // namespace

QString readStreamOptions(const QCommandLineParser &parser, CommandLine &out)
{
    for (const auto read : {readToken, readTls, readOrigins}) {
        if (QString problem = read(parser, out); !problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

} // namespace WikiMon
