// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/ircclient.h"

namespace WikiMon {

IrcClient::IrcClient(QObject *parent)
    : QObject(parent)
{
}

IrcClient::~IrcClient() = default;

} // namespace WikiMon
