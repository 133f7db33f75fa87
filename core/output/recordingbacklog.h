// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <deque>
#include <string>
#include <string_view>

namespace WikiMon {

// The lines that a recording has still to write, in order, and how many of them are changes. Single-threaded.
class RecordingBacklog
{
public:
    // To be appended to, a line without its end; closeLine() must follow.
    [[nodiscard]] std::string &openLine();
    // Keeps the line, or takes it back and returns false when more than most bytes would wait.
    [[nodiscard]] bool closeLine(bool isChange, qint64 most);

    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    [[nodiscard]] qint64 bytes() const { return static_cast<qint64>(m_text.size() - m_begin); }
    [[nodiscard]] qint64 changes() const { return m_changes; }

    // The first lines, whole and with their ends: at least one, and no more than most bytes of several.
    [[nodiscard]] std::string_view front(qint64 most) const;
    // Forgets the first bytes, which are whole lines. Returns how many changes are among them.
    qint64 take(qint64 bytes);
    void clear();

private:
    // Lines of one kind that follow each other.
    struct Run
    {
        bool isChanges = false;
        qint64 bytes = 0;
        qint64 lines = 0;
    };

    void compact();

    std::string m_text;
    std::size_t m_begin = 0; // what was taken already
    std::size_t m_lineBegin = 0;
    std::deque<Run> m_runs;
    qint64 m_changes = 0;
};

} // namespace WikiMon
