// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/geodatabase.h"

#include "geo/mmdbmetadata.h"

#include <algorithm>
#include <cstring>
#include <maxminddb.h>
#include <netinet/in.h>

namespace WikiMon {

namespace {

// How many records are decoded before a database is trusted; spread evenly over it. Smaller databases are
// decoded as a whole. What later turns out to be broken is just not found.
constexpr quint32 SampledRecords = 4096;
constexpr quint32 NodesBetweenStops = 1 << 16;

sockaddr_in6 toSocketAddress(const IpAddress &address)
{
    sockaddr_in6 socketAddress{};
    if (address.isIpv4) {
        sockaddr_in ipv4{};
        ipv4.sin_family = AF_INET;
        std::memcpy(&ipv4.sin_addr, address.bytes.data(), 4);
        std::memcpy(&socketAddress, &ipv4, sizeof ipv4);
    } else {
        socketAddress.sin6_family = AF_INET6;
        std::memcpy(&socketAddress.sin6_addr, address.bytes.data(), 16);
    }
    return socketAddress;
}

GeoKind kindOf(const GeoRecord &record)
{
    switch (record.precision) {
    case GeoPrecision::None:
        return GeoKind::None;
    case GeoPrecision::Country:
        return GeoKind::Country;
    default:
        return GeoKind::City;
    }
}

} // namespace

GeoDatabase::GeoDatabase() : m_slots(size_t(1) << SlotBits) { }

GeoDatabase::~GeoDatabase() = default;

void GeoDatabase::Close::operator()(MMDB_s *mmdb) const
{
    MMDB_close(mmdb);
    delete mmdb;
}

GeoDatabase::Opened GeoDatabase::open(SealedCopy copy, std::stop_token stop)
{
    if (!copy.isValid()) {
        return {nullptr, copy.error()};
    }
    // libmaxminddb reads the metadata by recursion while it opens a file: they must be proven before.
    const auto metadata = readMmdbMetadata(copy.bytes(), copy.bytes().size());
    if (!metadata) {
        return {nullptr, tr("it is not a complete MaxMind DB file")};
    }
    std::unique_ptr<GeoDatabase> database(new GeoDatabase);
    auto mmdb = std::make_unique<MMDB_s>();
    const int status = MMDB_open(copy.path().constData(), MMDB_MODE_MMAP, mmdb.get());
    if (status != MMDB_SUCCESS) {
        return {nullptr, QString::fromLatin1(MMDB_strerror(status))};
    }
    database->m_mmdb.reset(mmdb.release());
    database->m_type = metadata->type;
    database->m_buildDate = metadata->buildDate;
    database->m_kind = metadata->kind();
    if (const QString error = database->prove(stop); !error.isEmpty()) {
        return {nullptr, error};
    }
    return {std::move(database), {}};
}

std::span<const uchar> GeoDatabase::data() const
{
    return {m_mmdb->data_section, m_mmdb->data_section_size};
}

QString GeoDatabase::prove(const std::stop_token &stop)
{
    const quint32 nodes = m_mmdb->metadata.node_count;
    const quint32 stride = std::max(1u, nodes / SampledRecords);
    GeoKind bestKind = GeoKind::None;
    quint32 untilSample = 0;
    const auto isGood = [&](uint8_t type, quint32 offset) {
        if (type != MMDB_RECORD_TYPE_DATA) {
            return type == MMDB_RECORD_TYPE_EMPTY || type == MMDB_RECORD_TYPE_SEARCH_NODE;
        }
        if (untilSample-- > 0) {
            return true;
        }
        untilSample = stride - 1;
        const auto record = decodeGeoRecord(data(), offset, m_points);
        bestKind = std::max(bestKind, record ? kindOf(*record) : GeoKind::None);
        return record.has_value();
    };
    for (quint32 i = 0; i < nodes; ++i) {
        MMDB_search_node_s node;
        if (MMDB_read_node(m_mmdb.get(), i, &node) != MMDB_SUCCESS
            || !isGood(node.left_record_type, node.left_record_entry.offset)
            || !isGood(node.right_record_type, node.right_record_entry.offset)) {
            return tr("its content is damaged");
        }
        if (i % NodesBetweenStops == 0 && stop.stop_requested()) {
            return tr("reading it was stopped");
        }
    }
    if (bestKind == GeoKind::None) {
        return tr("there are no places in it");
    }
    if (m_kind == GeoKind::None) {
        m_kind = bestKind; // the type does not tell
    }
    return {};
}

const GeoRecord *GeoDatabase::recordAt(quint32 offset)
{
    constexpr quint32 GoldenRatio = 0x9e3779b9; // spreads neighbours over the slots
    Slot &slot = m_slots[offset * GoldenRatio >> (32 - SlotBits)];
    if (slot.offset != offset) {
        LocalNames local;
        local.language = m_names ? std::string_view(m_names->language()) : std::string_view();
        slot.record
            = decodeGeoRecord(data(), offset, m_points, m_names ? &local : nullptr).value_or(GeoRecord{});
        slot.offset = offset;
        if (m_names) {
            m_names->add(slot.record, local);
        }
    }
    return slot.record.precision == GeoPrecision::None ? nullptr : &slot.record;
}

const GeoRecord *GeoDatabase::find(const IpAddress &address)
{
    const sockaddr_in6 socketAddress = toSocketAddress(address);
    int status = MMDB_SUCCESS;
    const MMDB_lookup_result_s found
        = MMDB_lookup_sockaddr(m_mmdb.get(), reinterpret_cast<const sockaddr *>(&socketAddress), &status);
    return status == MMDB_SUCCESS && found.found_entry ? recordAt(found.entry.offset) : nullptr;
}

} // namespace WikiMon
