// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/filedescriptor.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace WikiMon {

// A new file that appears under its name whole or not at all. Unlike QSaveFile it never follows a link and
// fails when the data does not reach the disk. On any failure error() says why in words.
class AtomicFile
{
public:
    AtomicFile() = default;
    // Leaves nothing behind unless commit() succeeded.
    ~AtomicFile();
    Q_DISABLE_COPY_MOVE(AtomicFile)

    [[nodiscard]] bool open(const QString &path);
    [[nodiscard]] bool write(std::string_view bytes);
    [[nodiscard]] bool commit();
    [[nodiscard]] QString error() const { return m_error; }

private:
    [[nodiscard]] bool checkTarget();
    [[nodiscard]] bool fail(int error);

    FileDescriptor m_descriptor;
    QString m_path;
    QByteArray m_temporaryName; // empty when there is none
    QString m_error;
};

} // namespace WikiMon
