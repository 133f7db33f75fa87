// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/servecontrol.h"

#include "widgets/copyableaddress.h"
#include "widgets/statusdot.h"
#include "widgets/toggleswitch.h"
#include "window/statetexts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSpinBox>

namespace WikiMon {

ServeControl::ServeControl(QAction *serve, QWidget *parent)
    : QWidget(parent)
    , m_switch(new ToggleSwitch(tr("Serve WebSocket on port")))
    , m_port(new QSpinBox)
    , m_clients(new StatusDot)
    , m_address(new CopyableAddress)
{
    m_port->setRange(0, 65535);
    m_port->setLocale(QLocale::c()); // the digits that the address has
    m_port->setSpecialValueText(tr("any")); // 0: one that is free
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setGroupSeparatorShown(false);
    m_port->setAlignment(Qt::AlignHCenter);
    m_port->setKeyboardTracking(false);
    m_port->setAccessibleName(tr("Port of the WebSocket stream"));
    m_port->setToolTip(tr("The port that programs connect to; 0 takes any free one"));
    m_clients->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // the address gives way first
    m_clients->hide();
    m_address->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_switch);
    layout->addWidget(m_port);
    layout->addWidget(m_clients);
    layout->addWidget(m_address);

    m_switch->setToolTip(tr("Pass every change on as JSON to programs that connect (%1)")
                             .arg(serve->shortcut().toString(QKeySequence::NativeText)));
    m_switch->setChecked(serve->isChecked());
    connect(m_switch, &ToggleSwitch::clicked, serve, &QAction::trigger);
    connect(serve, &QAction::toggled, m_switch, &ToggleSwitch::setChecked);
    connect(m_port, &QSpinBox::valueChanged, this, [this](int value) {
        const quint16 port = quint16(value);
        if (port != m_lastPort) {
            m_lastPort = port;
            emit portChanged(port);
        }
    });
}

quint16 ServeControl::port() const
{
    return quint16(m_port->value());
}

void ServeControl::setPort(quint16 port)
{
    m_lastPort = port;
    m_port->setValue(port);
}

void ServeControl::showState(const StreamState &state)
{
    Health health = state.clients > 0 ? Health::Good : Health::Idle;
    if (!state.error.isEmpty()) {
        health = Health::Warning;
    }
    m_clients->setStatus(
        health, state.error.isEmpty() ? StateTexts::stream(state, locale()) : tr("not serving, see below"));
    m_clients->setVisible(state.isWanted);
    const QString address = StateTexts::streamAddress(state);
    if (m_address->address() != address) {
        m_address->setAddress(address);
    }
    m_address->setVisible(!address.isEmpty());
}

void ServeControl::editPort()
{
    m_port->setFocus(Qt::OtherFocusReason);
    m_port->selectAll();
}

void ServeControl::copyAddress()
{
    m_address->copy();
}

} // namespace WikiMon
