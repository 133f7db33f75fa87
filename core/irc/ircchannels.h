// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace WikiMon {

// The channels that are wanted on one connection and how far each of them is, and the JOIN lines that ask for
// them. Names are case-sensitive. Knows no socket and no clock.
class IrcChannels
{
public:
    // A JOIN line's bytes, without its end: well under IRC's 510.
    static constexpr qsizetype MaxJoinLine = 400;
    // Longer names than this no server has.
    static constexpr size_t MaxNameSize = 200;

    enum class State : quint8 {
        NotJoined, // not asked for yet, or asked and not answered, or refused
        Waiting, // does not exist yet
        Joined,
    };

    // Sets the channels; what can't be a channel's name is left out and returned.
    QStringList setWanted(const QStringList &names);
    // A new connection: nothing is joined, everything is to be asked for.
    void restart();
    // Everything that is not joined is to be asked for (again).
    void askAgain();

    // The next JOIN line, without its end; empty when there is nothing to ask for.
    [[nodiscard]] QByteArray takeJoinLine();
    [[nodiscard]] bool hasJoinLine() const { return !m_queue.empty(); }

    // False, and nothing happens, when the channel is none of those wanted.
    bool setState(std::string_view name, State state);
    [[nodiscard]] bool isWanted(std::string_view name) const { return m_index.contains(name); }
    [[nodiscard]] bool isJoined(std::string_view name) const;
    [[nodiscard]] size_t joinedCount() const { return m_joined; }
    [[nodiscard]] QStringList waiting() const;

private:
    struct Channel
    {
        std::string name;
        State state = State::NotJoined;
        bool queued = false;
    };

    std::vector<Channel> m_channels;
    std::unordered_map<std::string_view, size_t> m_index; // views of the names in m_channels
    std::deque<size_t> m_queue;
    size_t m_joined = 0;
};

} // namespace WikiMon
