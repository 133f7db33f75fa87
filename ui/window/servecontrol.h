// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/streamstate.h"

#include <QWidget>

class QAction;
class QSpinBox;

namespace WikiMon {

class CopyableAddress;
class StatusDot;
class ToggleSwitch;

// Turns the WebSocket stream on and off, chooses its port, and shows its clients and its address.
class ServeControl : public QWidget
{
    Q_OBJECT
public:
    // serve: the checkable action that the switch stands for.
    explicit ServeControl(QAction *serve, QWidget *parent = nullptr);

    [[nodiscard]] quint16 port() const;
    void setPort(quint16 port);
    void showState(const StreamState &state);
    // Puts the keyboard into the port.
    void editPort();
    void copyAddress();

    [[nodiscard]] CopyableAddress *address() const { return m_address; }

signals:
    // The user settled on another port.
    void portChanged(quint16 port);

private:
    ToggleSwitch *m_switch;
    QSpinBox *m_port;
    StatusDot *m_clients;
    CopyableAddress *m_address;
    quint16 m_lastPort = 0;
};

} // namespace WikiMon
