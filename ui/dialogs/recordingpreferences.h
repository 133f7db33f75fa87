// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/recordingoptions.h"

#include <QString>

namespace WikiMon {

// What the preferences say about recordings and about the session itself.
struct RecordingPreferences
{
    static constexpr int LeastMegabytes = 1;
    static constexpr int MostMegabytes = 1024 * 1024;

    enum class NewFile : quint8 { Daily, BySize, Never };

    QString folder; // to record to without asking; empty: a file is asked for
    NewFile newFile = NewFile::Daily; // in a folder
    int megabytes = 500; // of a file, in MiB
    Packing packing = Packing::None;
    bool keepsSession = true; // so that it can be brought back after a crash

    [[nodiscard]] RecordingOptions options() const;
    friend bool operator==(const RecordingPreferences &, const RecordingPreferences &) = default;
};

} // namespace WikiMon
