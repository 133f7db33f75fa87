// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// The parts of the preferences that have a page of their own.
#include "window/appsettings.h"

using namespace Qt::StringLiterals;

namespace WikiMon {

void AppSettings::readFeed(Preferences &preferences) const
{
    FeedPreferences &feed = preferences.feed;
    feed.choice = static_cast<SourceChoice>(
        number(u"feed/source"_s, 0, int(SourceChoice::WebSocket), int(feed.choice)));
    const QString events = text(u"feed/eventStreams"_s, LongestPath);
    feed.eventStreamsUrl = FeedChecks::eventStreamsUrl(events).isEmpty() ? events : feed.eventStreamsUrl;
    feed.wikiMonUrl = text(u"feed/wikiMon"_s, LongestPath);
    const QStringList sites = m_settings.value(u"feed/sites"_s).toStringList();
    for (qsizetype i = 0; i + 4 < sites.size() && feed.sites.size() < SiteFields::Most; i += 5) {
        const SiteFields site{sites[i], sites[i + 1], sites[i + 2], sites[i + 3], sites[i + 4]};
        if (FeedChecks::site(site).isEmpty()) {
            feed.sites.append(site);
        }
    }
}

void AppSettings::readStream(Preferences &preferences) const
{
    StreamPreferences &stream = preferences.stream;
    stream.hasPortPerWiki = number(u"stream/portPerWiki"_s, 0, 1, 0) == 1;
    stream.isOpenToOthers = number(u"stream/open"_s, 0, 1, 0) == 1;
    stream.clients = number(u"stream/clients"_s, 1, StreamLimits::MostClients, stream.clients);
    // A token that can't be used stays: without it the stream would be open to all.
    stream.access.token = text(u"stream/token"_s, LongestPath);
    stream.access.certificatePath = text(u"stream/certificate"_s, LongestPath);
    stream.access.keyPath = text(u"stream/key"_s, LongestPath);
    if (m_settings.contains(u"stream/origins"_s)) {
        stream.access.allowedOrigins = m_settings.value(u"stream/origins"_s).toStringList();
        stream.access.allowedOrigins.removeIf(
            [](const QString &origin) { return !normalisedOrigin(origin); });
    }
}

void AppSettings::writeFeed(const FeedPreferences &feed)
{
    m_settings.setValue(u"feed/source"_s, int(feed.choice));
    m_settings.setValue(u"feed/eventStreams"_s, feed.eventStreamsUrl);
    m_settings.setValue(u"feed/wikiMon"_s, feed.wikiMonUrl);
    QStringList sites;
    for (const SiteFields &site : feed.sites) {
        sites << site.name << site.ircServer << site.channel << site.apiUrl << site.eventStreamUrl;
    }
    m_settings.setValue(u"feed/sites"_s, sites);
}

void AppSettings::writeStream(const StreamPreferences &stream)
{
    m_settings.setValue(u"stream/portPerWiki"_s, int(stream.hasPortPerWiki));
    m_settings.setValue(u"stream/open"_s, int(stream.isOpenToOthers));
    m_settings.setValue(u"stream/clients"_s, stream.clients);
    m_settings.setValue(u"stream/token"_s, stream.access.token);
    m_settings.setValue(u"stream/certificate"_s, stream.access.certificatePath);
    m_settings.setValue(u"stream/key"_s, stream.access.keyPath);
    m_settings.setValue(u"stream/origins"_s, stream.access.allowedOrigins);
}

void AppSettings::writeRecording(const RecordingPreferences &recording)
{
    m_settings.setValue(u"recording/folder"_s, recording.folder);
    m_settings.setValue(u"recording/newFile"_s, int(recording.newFile));
    m_settings.setValue(u"recording/megabytes"_s, recording.megabytes);
    m_settings.setValue(u"recording/packing"_s, int(recording.packing));
    m_settings.setValue(u"session/keep"_s, int(recording.keepsSession));
}

RecordingPreferences AppSettings::recordingPreferences() const
{
    const RecordingPreferences defaults;
    RecordingPreferences result;
    result.folder = text(u"recording/folder"_s, LongestPath);
    result.newFile = static_cast<RecordingPreferences::NewFile>(
        number(u"recording/newFile"_s, 0, int(RecordingPreferences::NewFile::Never), int(defaults.newFile)));
    result.megabytes = number(u"recording/megabytes"_s, RecordingPreferences::LeastMegabytes,
        RecordingPreferences::MostMegabytes, defaults.megabytes);
    result.packing
        = static_cast<Packing>(number(u"recording/packing"_s, 0, int(Packing::Zstd), int(defaults.packing)));
    result.keepsSession = number(u"session/keep"_s, 0, 1, int(defaults.keepsSession)) == 1;
    return result;
}

} // namespace WikiMon
