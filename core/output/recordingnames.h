// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace WikiMon {

// The day of a time in milliseconds since 1970-01-01 UTC.
[[nodiscard]] QDate utcDay(qint64 milliseconds);

// What the files of one recording are called: "wikimon-2026-11-22.jsonl", then
// "wikimon-2026-11-22p0002.jsonl" and so on. A letter stands before the number, as it sorts behind the dot
// everywhere: the names sort by time.
class RecordingNames
{
public:
    struct Parts
    {
        QDate day;
        int number = 1;
        bool isPacked = false;

        friend bool operator==(const Parts &, const Parts &) = default;
        friend bool operator<(const Parts &a, const Parts &b)
        {
            return a.day != b.day ? a.day < b.day : a.number < b.number;
        }
    };

    RecordingNames() = default;
    // target: a folder, which is there or whose name ends in a slash, or a file.
    RecordingNames(const QString &target, const QString &stem);

    [[nodiscard]] bool isFolder() const { return m_isFolder; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    // The file that was named; empty where it was a folder.
    [[nodiscard]] const QString &file() const { return m_file; }

    [[nodiscard]] QString path(const Parts &parts) const;
    // What a name in the folder says; nothing when it is none of the recording's.
    [[nodiscard]] std::optional<Parts> parse(const QString &name) const;
    // The recording's last file of that day, as the folder has it now.
    [[nodiscard]] std::optional<Parts> last(QDate day) const;
    // Whether the file that was named is there packed.
    [[nodiscard]] bool isFilePacked() const;
    // Paths of its files that are not packed, the one that was named too, oldest first.
    [[nodiscard]] QStringList plainFiles() const;

private:
    bool m_isFolder = false;
    QString m_folder;
    QString m_file;
    QString m_stem;
    QString m_ending; // ".jsonl"
};

} // namespace WikiMon
