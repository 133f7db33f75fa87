// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "geo/geostate.h"

#include <optional>
#include <span>

namespace WikiMon {

// What a MaxMind DB file says about itself, at its end.
struct MmdbMetadata
{
    QString type; // "GeoLite2-City"
    QDateTime buildDate; // UTC; invalid when unknown or absurd
    quint32 nodeCount = 0;
    quint16 recordSize = 0; // bits
    quint16 ipVersion = 0; // 4 or 6

    // What the type promises: City, Country, or None for an unknown or other one.
    [[nodiscard]] GeoKind kind() const;
    // Bytes of the search tree, with which the file begins.
    [[nodiscard]] quint64 treeBytes() const { return quint64(nodeCount) * recordSize / 4; }
};

// Reads the metadata of a whole file or of its end. Nothing when it is broken, absurd, or nested so deeply
// that libmaxminddb must not see it. fileSize: bytes of the whole file, for what must fit into it.
[[nodiscard]] std::optional<MmdbMetadata> readMmdbMetadata(std::span<const uchar> bytes, quint64 fileSize);
// The same, from the end of a file; anything but a regular file has none.
[[nodiscard]] std::optional<MmdbMetadata> readMmdbMetadata(const QString &path);

} // namespace WikiMon
