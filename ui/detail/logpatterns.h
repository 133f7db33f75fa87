// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string_view>

namespace WikiMon {

// What a log's entries are about, for those that do not say it.
enum class LogObject : quint8 { Page, User, Thing };

// What one kind of log entry is called and how it reads. The texts are untranslated, of LogPatternContext.
struct LogPattern
{
    std::string_view type;
    std::string_view action; // empty: any other action of the type
    LogObject object = LogObject::Page;
    const char *heading = nullptr; // "Deletion"
    const char *sentence = nullptr; // %1 who, %2 what or whom
};

inline constexpr char LogPatternContext[] = "WikiMon::LogPatterns";

// The pattern for a kind of entry, or null where it is not known.
[[nodiscard]] const LogPattern *logPatternOf(std::string_view type, std::string_view action);

} // namespace WikiMon
