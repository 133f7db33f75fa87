// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/broadcastserver.h"

namespace WikiMon {

BroadcastServer::BroadcastServer(QObject *parent)
    : QObject(parent)
{
}

BroadcastServer::~BroadcastServer() = default;

} // namespace WikiMon
