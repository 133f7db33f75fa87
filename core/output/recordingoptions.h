// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace WikiMon {

// How closed files of a recording are kept.
enum class Packing : quint8 { None, Gzip, Zstd };

// ".gz", ".zst" or nothing: what packing adds to a file's name.
[[nodiscard]] QString packingEnding(Packing packing);

// When a recording goes on in a new file.
struct Rotation
{
    static constexpr qint64 LeastBytes = 1 << 20; // less makes a folder full of files
    static constexpr qint64 MostBytes = qint64(1) << 40;

    bool isDaily = false; // at midnight UTC
    qint64 bytes = 0; // before a file grows larger; 0: it may grow

    friend bool operator==(const Rotation &, const Rotation &) = default;
};

// "none", "day", or a size: "500M", "2G", a number of bytes from Rotation::LeastBytes to MostBytes.
[[nodiscard]] std::optional<Rotation> parseRotation(const QString &text);
// "none", "gz" or "zst".
[[nodiscard]] std::optional<Packing> parsePacking(const QString &text);

// What the recorder does besides writing.
struct RecordingOptions
{
    // What may wait while nothing can be written: minutes of a busy wiki, and small beside the session.
    static constexpr qint64 MaxWaitingBytes = 16 << 20;

    // Nothing said: a folder gets a file a day, a file grows.
    std::optional<Rotation> rotation;
    Packing packing = Packing::None; // of files that a rotation closed
    QString stem = QStringLiteral("wikimon"); // what names of files in a folder begin with
    qint64 maxWaitingBytes = MaxWaitingBytes;
    std::chrono::milliseconds retryInterval{1000}; // after something could not be written
    std::chrono::milliseconds syncInterval{1000}; // from writing to being safe from a power failure

    friend bool operator==(const RecordingOptions &, const RecordingOptions &) = default;
};

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::RecordingOptions)
