// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/streamclientinfo.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace WikiMon {

class ConnectionPane;
class DiagnosticsLog;
class LiveSession;
class Service;
class WikiPicker;
enum class ConnectionList : quint8;

// Keeps the connection panel up to date while it can be seen, each second, and hands on what is asked for
// there.
class ConnectionController : public QObject
{
    Q_OBJECT
public:
    // All must outlive it.
    ConnectionController(Service &service, const LiveSession &session, const DiagnosticsLog &log,
        const WikiPicker &picker, ConnectionPane *pane, QObject *parent);

    // Whether anybody sees the panel.
    void setShown(bool isShown);

private:
    void refresh();
    void refreshList(ConnectionList list);
    void copy();
    void takeClients(const QList<WikiMon::StreamClientInfo> &clients);

    Service &m_service;
    const LiveSession &m_session;
    const DiagnosticsLog &m_log;
    const WikiPicker &m_picker;
    ConnectionPane *m_pane;
    QList<StreamClientInfo> m_clients;
    QTimer m_timer;
    bool m_watchesClients = false;
};

} // namespace WikiMon
