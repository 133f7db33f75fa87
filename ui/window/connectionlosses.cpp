// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// What the buffers hold and have dropped, and the stream's clients.
#include "table/displaytext.h"
#include "widgets/datasize.h"
#include "window/connectionwords.h"
#include "window/livesession.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace WikiMon::ConnectionWords {

namespace {

// Gives the texts their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::ConnectionWords)
};

} // namespace

static TableRow buffer(const QString &name, const QString &holds, qint64 dropped, const QLocale &locale)
{
    return {name,
        {{name}, {holds, {}, CellTone::Quiet},
            {locale.toString(dropped), dropped, dropped > 0 ? CellTone::Warning : CellTone::Plain}}};
}

std::vector<TableRow> buffers(const SourceState &source, const LiveSession &session,
    const StreamState &stream, const RecordingState &recording, const QLocale &locale)
{
    std::vector<TableRow> rows;
    for (const DroppedCount &one : source.dropped) {
        rows.push_back(buffer(displayText(one.buffer), {}, one.count, locale));
    }
    const SessionStore &store = session.store();
    rows.push_back(buffer(Words::tr("Changes on their way to the window"), {}, session.shed(), locale));
    rows.push_back(buffer(Words::tr("Changes in memory, the oldest go first"),
        u"%1 · %2"_s.arg(StateTexts::changes(store.size(), locale), dataSize(store.memoryUsed(), locale)),
        session.dropped(), locale));
    rows.push_back(buffer(Words::tr("Changes on their way to the stream"),
        stream.isListening ? StateTexts::stream(stream, locale) : Words::tr("off"), stream.shedChanges,
        locale));
    rows.push_back(buffer(Words::tr("Clients of the stream that read too slowly"),
        Words::tr("%1 messages sent", nullptr,
            int(qMin<qint64>(stream.sentMessages, std::numeric_limits<int>::max())))
            .arg(locale.toString(stream.sentMessages)),
        stream.letGoClients, locale));
    rows.push_back(buffer(Words::tr("Changes on their way to the recording"),
        recording.isRecording ? StateTexts::changes(recording.writtenChanges, locale) : Words::tr("off"),
        recording.lostChanges, locale));
    return rows;
}

static QString dialectName(const StreamClientInfo &client)
{
    const QString name = client.dialect == StreamDialect::V2 ? u"v2"_s : u"v1"_s;
    return client.isExtended ? Words::tr("%1, extended").arg(name) : name;
}

std::vector<TableRow> clients(const QList<StreamClientInfo> &clients, qint64 now, const QLocale &locale)
{
    std::vector<TableRow> rows;
    rows.reserve(std::size_t(clients.size()));
    for (const StreamClientInfo &client : clients) {
        QString tip = client.address + u' ' + displayText(client.path);
        if (!client.userAgent.isEmpty()) {
            tip += u'\n' + displayText(client.userAgent);
        }
        if (!client.origin.isEmpty()) {
            tip += u'\n' + Words::tr("page of %1").arg(displayText(client.origin));
        }
        const bool isWaiting = client.waiting > 0;
        rows.push_back({QString::number(client.id),
            {{displayText(client.address)}, {displayText(client.path)}, {dialectName(client)},
                {client.filter.isEmpty() ? Words::tr("all changes") : displayText(client.filter), {},
                    client.filter.isEmpty() ? CellTone::Quiet : CellTone::Plain},
                {locale.toString(client.sent), client.sent},
                {isWaiting ? dataSize(client.waiting, locale) : QString(u"0"_s), client.waiting},
                {locale.toString(client.dropped), client.dropped,
                    client.dropped > 0 ? CellTone::Warning : CellTone::Plain},
                {StateTexts::duration(now - client.since, locale), now - client.since}},
            tip});
    }
    return rows;
}

QString clientsNote(const StreamState &stream, const QLocale &locale)
{
    if (!stream.isWanted) {
        return Words::tr("The stream is off.");
    }
    if (!stream.error.isEmpty()) {
        return displayText(stream.error);
    }
    QStringList parts{StateTexts::stream(stream, locale)};
    const auto add = [&](qint64 count, const QString &text) {
        if (count > 0) {
            parts.append(text.arg(locale.toString(count)));
        }
    };
    const StreamRefusals &refused = stream.refusals;
    add(refused.token, Words::tr("%1 refused without the token"));
    add(refused.origin, Words::tr("%1 refused, pages of other sites"));
    add(refused.host, Words::tr("%1 refused, under another name"));
    add(refused.badRequest, Words::tr("%1 refused, no proper request"));
    add(refused.tooLarge, Words::tr("%1 refused, too large a request"));
    add(refused.slow, Words::tr("%1 refused, too slow"));
    add(refused.tls, Words::tr("%1 refused, no encryption agreed on"));
    add(stream.refusedClients, Words::tr("%1 refused, no place left"));
    add(stream.misledClients, Words::tr("%1 closed, unknown path or bad filter"));
    add(stream.letGoClients, Words::tr("%1 let go, too slow"));
    add(stream.deadClients, Words::tr("%1 let go, no answer"));
    if (!stream.limitNote.isEmpty()) {
        parts.append(displayText(stream.limitNote));
    }
    return parts.join(u" · "_s);
}

} // namespace WikiMon::ConnectionWords
