// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"
#include "geo/countrypoints.h"
#include "output/changeserialiser.h"

#include <memory>

namespace WikiMon {

// Hides who and where the users behind IP addresses are before a change goes out: every address in any of its
// texts is masked (IPv4 to /16, IPv6 to /32), whoever it belongs to, and a place becomes the label point of
// its country. A country that is not known by its code has no place at all. What is public on the wiki
// itself, such as the revision, stays. One thread at a time.
class PrivacyMask
{
public:
    // out has none of the original's text; its memory is used again. change and out must be different.
    void apply(const RecentChange &change, RecentChange &out) const;

private:
    void maskLocation(const RecentChange &change, RecentChange &out) const;

    CountryPoints m_points;
};

// The same serialiser for masked changes. Copies share their memory: all belong to one thread at a time.
[[nodiscard]] ChangeSerialiser withMaskedAddresses(ChangeSerialiser serialise);

// How the stream and recordings are written, with or without the mask.
[[nodiscard]] ChangeSerialiser streamSerialiser(bool masksAddresses);
[[nodiscard]] ChangeSerialiser recordingSerialiser(bool masksAddresses);

} // namespace WikiMon
