// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/networkwatcher.h"

#include <QNetworkInformation>

#include <utility>

namespace WikiMon {

void NetworkWatcher::start()
{
    if (std::exchange(m_isStarted, true)
        || !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        return; // a system that tells nothing: then the time-outs have to do
    }
    // A machine may well reach its feed without reaching the whole internet.
    const auto isOnline = [](QNetworkInformation::Reachability reachability) {
        return reachability != QNetworkInformation::Reachability::Disconnected;
    };
    const QNetworkInformation *network = QNetworkInformation::instance();
    m_isOnline = isOnline(network->reachability());
    connect(network, &QNetworkInformation::reachabilityChanged, this,
        [this, isOnline](QNetworkInformation::Reachability reachability) { see(isOnline(reachability)); });
}

void NetworkWatcher::see(bool isOnline)
{
    if (std::exchange(m_isOnline, isOnline) != isOnline) {
        emit changed(
            isOnline ? tr("The network was gone for a while.") : tr("This computer has no network."));
    }
}

} // namespace WikiMon
