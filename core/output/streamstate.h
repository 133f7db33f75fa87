// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/streamrefusals.h"

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace WikiMon {

// A port that serves one wiki at "/", besides the one that serves all by their paths.
struct StreamWikiPort
{
    QString wiki; // dbname
    quint16 port = 0;
    QString error; // why it does not listen, in words; empty when it does

    friend bool operator==(const StreamWikiPort &, const StreamWikiPort &) = default;
};

// What the WebSocket server is doing, as the window and the log show it.
struct StreamState
{
    bool isWanted = false; // the user asked for it
    bool isListening = false;
    quint16 port = 0; // the port in use, also where 0 was asked for
    QStringList urls; // "ws://127.0.0.1:9000/", the addresses that listen
    QString error; // why it does not listen, in words; empty when it does
    qint64 nextTry = 0; // milliseconds since 1970-01-01 UTC; 0 when none is due
    int clients = 0;
    qint64 changes = 0; // that reached the server since the start, whether or not anybody was there
    qint64 sentMessages = 0; // over all clients since the start
    qint64 letGoClients = 0; // clients that read too slowly
    qint64 refusedClients = 0; // clients that came when all places were taken
    qint64 shedChanges = 0; // changes that could not be handed to the server in time
    bool isSecure = false; // clients connect with TLS, the addresses are wss://
    QString tlsError; // why a new certificate is not taken up, in words; the one before serves on
    StreamRefusals refusals;
    QList<StreamWikiPort> wikiPorts; // in the order of the wikis; empty when all share the port
    QMap<QString, int> clientsOfWikis; // by dbname; "" for those that get every wiki
    QString limitNote; // that fewer clients than wanted have a place here, and why; empty when all have
    qint64 misledClients = 0; // closed for an unknown path (4004) or a bad filter (4000)
    qint64 deadClients = 0; // that answered no pings
    qint64 sentBytes = 0; // over all clients since the start

    friend bool operator==(const StreamState &, const StreamState &) = default;
};

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::StreamState)
