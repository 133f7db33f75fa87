// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "logging.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <cstdio>

namespace WikiMon {

Q_LOGGING_CATEGORY(feedLog, "feed", QtDebugMsg)
Q_LOGGING_CATEGORY(streamLog, "stream", QtDebugMsg)
Q_LOGGING_CATEGORY(recordingLog, "recording", QtDebugMsg)
Q_LOGGING_CATEGORY(geoLog, "geo", QtDebugMsg)

namespace {

std::atomic<int> leastRank = 1;

int rankOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    default:
        return 3;
    }
}

const char *nameOf(QtMsgType type)
{
    constexpr const char *Names[] = {"debug", "info", "warning", "error"};
    return Names[rankOf(type)];
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (rankOf(type) < leastRank) {
        return;
    }
    QString plain = message;
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) {
            c = QChar::ReplacementCharacter;
        }
    }
    const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    std::fprintf(stderr, "%s %s %s: %s\n", time.constData(), nameOf(type), context.category,
        plain.toUtf8().constData());
}

} // namespace

void installLogging(QtMsgType least)
{
    leastRank = rankOf(least);
    qInstallMessageHandler(writeMessage);
}

QByteArray wikimonStatistics(const QJsonObject &numbers, const QDateTime &now)
{
    return now.toString(u"yyyy-MM-dd HH:mm:ss").toLatin1()
        + "\twikimon\tstats: " + QJsonDocument(numbers).toJson(QJsonDocument::Compact);
}

void logWikimonStatistics(const QJsonObject &numbers)
{
    if (rankOf(QtInfoMsg) >= leastRank) {
        std::fprintf(stderr, "%s\n", wikimonStatistics(numbers, QDateTime::currentDateTime()).constData());
    }
}

} // namespace WikiMon
