// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/eventstreamstimings.h"
#include "feed/feedsettings.h"
#include "feed/switchtimings.h"
#include "geo/placenames.h"
#include "irc/irctimings.h"
#include "output/streamaccess.h"
#include "output/streamlimits.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <memory>

namespace WikiMon {

// What the service runs with: from the command line, the window's settings, or both.
struct ServiceSettings
{
    QString ircHost = QStringLiteral("irc.wikimedia.org");
    quint16 ircPort = 6667;
    IrcTimings ircTimings; // tests shorten them
    FeedSettings feed;
    EventStreamsTimings eventStreamsTimings; // the same
    SwitchTimings switchTimings; // the same
    QList<QHostAddress> listenAddresses{
        QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    StreamAccess streamAccess;
    // How the stream is laid out and how many may read it.
    bool hasPortPerWiki = false; // see StreamPortLayout
    int maxClients = StreamLimits::DefaultClients;
    int maxClientsPerAddress = StreamLimits::DefaultClientsPerAddress;
    QString geoDatabasePath; // empty: looked for in the usual places
    int geoUpdateIntervalSeconds = 30;
    // Addresses in what leaves the program (PrivacyMask): the stream, and on their own wish recordings, which
    // are otherwise kept whole, as what is masked there is lost for good.
    bool masksStream = false;
    bool masksRecordings = false;
    std::shared_ptr<PlaceNames> placeNames; // what places are called in the user's language; null: not wanted
    QString dataFolder; // the user's own databases; empty: there are none
    QString cacheFolder; // what wikis have said of themselves; empty: nothing is kept between runs
    bool hasWindow = false; // changesArrived is wanted
};

} // namespace WikiMon
