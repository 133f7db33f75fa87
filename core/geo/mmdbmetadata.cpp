// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/mmdbmetadata.h"

#include "geo/mmdbreader.h"
#include "geo/sealedcopy.h"

#include <QFile>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

constexpr std::string_view Marker = "\xab\xcd\xefMaxMind.com";
constexpr size_t TailBytes = 128 * 1024; // where the format wants the marker
constexpr int MaxDepth = 8; // the format's own metadata has 3
constexpr quint64 SeparatorBytes = 16; // between the search tree and the data
constexpr qint64 MaxTypeLength = 100; // characters; it is shown to the user

quint32 number(const MmdbReader &reader, const MmdbValue &value)
{
    return static_cast<quint32>(std::min<quint64>(reader.unsignedInteger(value).value_or(0), UINT32_MAX));
}

QDateTime buildDate(quint64 epoch)
{
    constexpr quint64 Year3000 = 32'503'680'000; // s
    return epoch > 0 && epoch < Year3000 ? QDateTime::fromSecsSinceEpoch(qint64(epoch), Qt::UTC)
                                         : QDateTime();
}

} // namespace

GeoKind MmdbMetadata::kind() const
{
    if (type.contains("city"_L1, Qt::CaseInsensitive)) {
        return GeoKind::City;
    }
    return type.contains("country"_L1, Qt::CaseInsensitive) ? GeoKind::Country : GeoKind::None;
}

std::optional<MmdbMetadata> readMmdbMetadata(std::span<const uchar> bytes, quint64 fileSize)
{
    const std::span tail = bytes.last(std::min(bytes.size(), TailBytes));
    const std::string_view text(reinterpret_cast<const char *>(tail.data()), tail.size());
    const size_t marker = text.rfind(Marker);
    if (marker == std::string_view::npos) {
        return std::nullopt;
    }
    const std::span data = tail.subspan(marker + Marker.size());
    if (!MmdbReader(data).isModest(0, MaxDepth)) {
        return std::nullopt;
    }
    MmdbReader reader(data);
    MmdbMetadata metadata;
    quint32 format = 0;
    reader.forEachPair(reader.value(0), [&](std::string_view key, const MmdbValue &value) {
        if (key == "node_count") {
            metadata.nodeCount = number(reader, value);
        } else if (key == "record_size") {
            metadata.recordSize = static_cast<quint16>(std::min(number(reader, value), 0xffffu));
        } else if (key == "ip_version") {
            metadata.ipVersion = static_cast<quint16>(std::min(number(reader, value), 0xffffu));
        } else if (key == "binary_format_major_version") {
            format = number(reader, value);
        } else if (key == "build_epoch") {
            metadata.buildDate = buildDate(reader.unsignedInteger(value).value_or(0));
        } else if (key == "database_type") {
            metadata.type = QString::fromUtf8(reader.text(value)).left(MaxTypeLength);
        }
    });
    const bool isKnownSize
        = metadata.recordSize == 24 || metadata.recordSize == 28 || metadata.recordSize == 32;
    const bool isSane = !reader.isBroken() && format == 2 && metadata.nodeCount > 0 && isKnownSize
        && (metadata.ipVersion == 4 || metadata.ipVersion == 6)
        && metadata.treeBytes() + SeparatorBytes + Marker.size() + data.size() <= fileSize;
    return isSane ? std::optional(metadata) : std::nullopt;
}

std::optional<MmdbMetadata> readMmdbMetadata(const QString &path)
{
    // A FIFO or a device would hold up the thread.
    const FileStamp stamp = FileStamp::of(path);
    QFile file(path);
    if (!stamp.exists() || !file.open(QIODevice::ReadOnly)
        || !file.seek(std::max(qint64(0), stamp.size - qint64(TailBytes)))) {
        return std::nullopt;
    }
    const QByteArray tail = file.read(TailBytes);
    return readMmdbMetadata({reinterpret_cast<const uchar *>(tail.constData()), size_t(tail.size())},
        static_cast<quint64>(stamp.size));
}

} // namespace WikiMon
