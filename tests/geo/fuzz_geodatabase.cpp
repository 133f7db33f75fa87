// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/geodatabase.h"
#include "geo/mmdbreader.h"

#include <cstdint>

using namespace WikiMon;

// Any bytes as a database and as one record.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const CountryPoints points;
    (void)decodeGeoRecord({data, size}, 0, points);
    (void)MmdbReader({data, size}).isModest(0, 8);
    const auto database
        = GeoDatabase::open(SealedCopy::ofBytes({data, static_cast<qsizetype>(size)})).database;
    if (database) {
        (void)database->find({{71, 200, 123, 192}, true});
        (void)database->find({{0x2a, 0x01, 0x04, 0xf8}, false});
    }
    return 0;
}
