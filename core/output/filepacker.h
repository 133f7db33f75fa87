// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/filedescriptor.h"
#include "output/packstream.h"
#include "output/recordingoptions.h"

#include <QString>

#include <atomic>

namespace WikiMon {

// Replaces a file by a packed one beside it, whole or not at all: the plain one is removed only after the
// packed one is on the disk and was unpacked again to the very same bytes. Killed at any moment, it leaves
// the plain file, and perhaps a ".part" that the next try removes. Any thread; blocks.
class FilePacker
{
public:
    enum class Result : quint8 {
        Packed,
        Busy, // somebody writes to the file, or packs it
        Cancelled,
        Failed, // error() says why; the plain file is as it was
    };

    // cancel: looked at now and then.
    FilePacker(const QString &path, Packing packing, const std::atomic_bool &cancel);

    [[nodiscard]] Result run();
    [[nodiscard]] const QString &packedPath() const { return m_packedPath; }
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    [[nodiscard]] Result openSource();
    [[nodiscard]] Result writePart();
    [[nodiscard]] Result verify(const FileDescriptor &packed);
    [[nodiscard]] Result giveName();
    [[nodiscard]] Result removeSource();
    Result fail(int error, const QString &path);
    Result failToPack();

    const QString m_path;
    const Packing m_packing;
    const QString m_packedPath;
    const std::atomic_bool &m_cancel;
    FilePlace m_place;
    QByteArray m_packedName;
    QByteArray m_partName;
    FileDescriptor m_source;
    FileDescriptor m_part;
    qint64 m_size = 0; // of the source
    QString m_error;
};

} // namespace WikiMon
