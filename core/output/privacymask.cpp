// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/privacymask.h"

#include "geo/countrynames.h"
#include "output/addressmask.h"
#include "output/changewriter.h"

#include <algorithm>
#include <utility>

namespace WikiMon {

namespace {

// Every text but those of the place. A field that is added to RecentChange must be added here: tests compare
// the sizes.
constexpr TextRange RecentChange::*Texts[] = {&RecentChange::wiki, &RecentChange::serverName,
    &RecentChange::title, &RecentChange::namespaceName, &RecentChange::user, &RecentChange::flags,
    &RecentChange::logType, &RecentChange::logAction, &RecentChange::logTarget, &RecentChange::url,
    &RecentChange::summary, &RecentChange::section, &RecentChange::parsedSummary, &RecentChange::rawLine};

void copyFacts(const RecentChange &change, RecentChange &out)
{
    out.timestamp = change.timestamp;
    out.newRevision = change.newRevision;
    out.oldRevision = change.oldRevision;
    out.sizeChange = change.sizeChange;
    out.namespaceId = change.namespaceId;
    out.type = change.type;
    out.userKind = change.userKind;
    out.source = change.source;
    out.isMinor = change.isMinor;
    out.isBot = change.isBot;
    out.isNew = change.isNew;
    out.isUnpatrolled = change.isUnpatrolled;
    out.isTruncated = change.isTruncated;
    out.isColourless = change.isColourless;
}

std::optional<CountryCode> countryOf(const RecentChange &change)
{
    const GeoLocation &location = change.location;
    const auto code = parseCountryCode({location.countryCode, std::size(location.countryCode)});
    return code ? code : countryCodeOf(change.view(location.country));
}

} // namespace

void PrivacyMask::apply(const RecentChange &change, RecentChange &out) const
{
    out.clear();
    copyFacts(change, out);
    std::optional<IpAddress> own;
    if (change.userKind == UserKind::Ip) {
        own = parseIpAddress(change.view(change.user));
    }
    const auto masked = [&](TextRange range) {
        const std::size_t begin = out.text.size();
        appendMasked(change.view(range), own, out.text);
        return TextRange{static_cast<quint32>(begin), static_cast<quint32>(out.text.size() - begin)};
    };
    for (TextRange RecentChange::*const text : Texts) {
        out.*text = masked(change.*text);
    }
    for (const TextRange &hashtag : change.hashtags) {
        out.hashtags.push_back(masked(hashtag));
    }
    for (const TextRange &mention : change.mentions) {
        out.mentions.push_back(masked(mention));
    }
    maskLocation(change, out);
}

void PrivacyMask::maskLocation(const RecentChange &change, RecentChange &out) const
{
    if (change.location.precision == GeoPrecision::None) {
        return;
    }
    const auto code = countryOf(change);
    const auto point = code ? m_points.find(*code) : std::nullopt;
    if (!point) {
        return;
    }
    out.location.latitude = point->latitude;
    out.location.longitude = point->longitude;
    out.location.country = out.append(change.view(change.location.country));
    std::ranges::copy(*code, out.location.countryCode);
    out.location.precision = GeoPrecision::Country;
}

ChangeSerialiser withMaskedAddresses(ChangeSerialiser serialise)
{
    struct State
    {
        PrivacyMask mask;
        RecentChange masked;
    };
    return [serialise = std::move(serialise), state = std::make_shared<State>()](
               const RecentChange &change, std::string &out) {
        state->mask.apply(change, state->masked);
        serialise(state->masked, out);
    };
}

ChangeSerialiser streamSerialiser(bool masksAddresses)
{
    return masksAddresses ? withMaskedAddresses(appendStreamJson) : ChangeSerialiser(appendStreamJson);
}

ChangeSerialiser recordingSerialiser(bool masksAddresses)
{
    return masksAddresses ? withMaskedAddresses(appendRecordingJson) : ChangeSerialiser(appendRecordingJson);
}

} // namespace WikiMon
