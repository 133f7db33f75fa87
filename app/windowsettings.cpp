// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "windowsettings.h"

#include "commandline.h"
#include "dialogs/preferences.h"

namespace WikiMon {

namespace {

void addFeed(const Preferences &preferences, CommandLine &commandLine)
{
    ServiceSettings &service = commandLine.service;
    if (!commandLine.hasIrcServer) {
        service.ircHost = preferences.ircHost;
        service.ircPort = preferences.ircPort;
    }
    const FeedSettings feed = preferences.feed.settings();
    if (!commandLine.hasSource) {
        service.feed.choice = feed.choice;
        service.feed.webSocketUrl = feed.webSocketUrl;
    }
    if (!commandLine.hasEventStreamsUrl) {
        service.feed.eventStreamsUrl = feed.eventStreamsUrl;
    }
    if (commandLine.sites.isEmpty()) {
        service.feed.sites = feed.sites;
    }
}

void addAccess(const StreamAccess &preferred, CommandLine &commandLine)
{
    StreamAccess &access = commandLine.service.streamAccess;
    if (!commandLine.hasToken) {
        access.token = preferred.token;
    }
    if (!commandLine.hasTls) { // a key belongs to its certificate
        access.certificatePath = preferred.certificatePath;
        access.keyPath = preferred.keyPath;
    }
    access.allowedOrigins = preferred.allowedOrigins;
    for (const QString &origin : commandLine.allowedOrigins) {
        if (!access.allowedOrigins.contains(origin)) {
            access.allowedOrigins.append(origin);
        }
    }
}

void addStream(const Preferences &preferences, CommandLine &commandLine)
{
    ServiceSettings &service = commandLine.service;
    if (!commandLine.hasListenAddresses) {
        service.listenAddresses = preferences.stream.listenAddresses();
    }
    if (!commandLine.hasMaxClients) {
        service.maxClients = preferences.stream.clients;
    }
    service.hasPortPerWiki |= preferences.stream.hasPortPerWiki;
    service.masksStream |= preferences.masksAddresses;
    addAccess(preferences.stream.access, commandLine);
}

// They are about the files of a folder: a recording that was asked for here goes by the command line alone.
void addRecording(const RecordingOptions &preferred, CommandLine &commandLine)
{
    if (!commandLine.recordPath.isEmpty()) {
        return;
    }
    RecordingOptions &recording = commandLine.service.recording;
    if (!recording.rotation) {
        recording.rotation = preferred.rotation;
    }
    if (!commandLine.hasPacking) {
        recording.packing = preferred.packing;
    }
}

} // namespace

void addPreferences(const Preferences &preferences, CommandLine &commandLine)
{
    addFeed(preferences, commandLine);
    addStream(preferences, commandLine);
    addRecording(preferences.recording.options(), commandLine);
    if (commandLine.service.geoDatabasePath.isEmpty()) {
        commandLine.service.geoDatabasePath = preferences.geoDatabasePath;
    }
}

} // namespace WikiMon
