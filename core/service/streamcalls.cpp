// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// Until the server has ports for wikis and a list of its clients, the window's wishes about them end here.
#include "service/service.h"

namespace WikiMon {

__attribute__((weak)) void Service::setPortPerWiki(bool) { }
__attribute__((weak)) void Service::setMaxClients(int, int) { }
__attribute__((weak)) void Service::setWatchesClients(bool) { }
__attribute__((weak)) void Service::disconnectClient(quint64) { }

} // namespace WikiMon
