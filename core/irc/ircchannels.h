// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace WikiMon {

// The channels that are wanted on one connection and how far each of them is, and the JOIN and PART lines
// that ask for them. Names are case-sensitive. Knows no socket and no clock.
class IrcChannels
{
public:
    // A line's bytes, without its end: well under IRC's 510.
    static constexpr qsizetype MaxJoinLine = 400;
    // Longer names than this no server has.
    static constexpr size_t MaxNameSize = 200;

    enum class State : quint8 {
        NotJoined, // not asked for yet
        Asked, // and not answered
        Waiting, // does not exist yet
        Refused,
        Joined,
    };

    // Sets the channels; what can't be a channel's name is left out and returned. Channels that stay keep
    // their state; new ones are to be asked for, and those that are wanted no more are to be left.
    QStringList setWanted(const QStringList &names);
    // A new connection: nothing is joined, everything is to be asked for.
    void restart();
    // Everything that is not joined is to be asked for (again).
    void askAgain();

    // The next line to send, without its end: PART before JOIN. Empty when there is nothing to ask for.
    [[nodiscard]] QByteArray takeLine();
    [[nodiscard]] bool hasLine() const { return !m_queue.empty() || !m_leaving.empty(); }

    // False, and nothing happens, when the channel is none of those wanted.
    bool setState(std::string_view name, State state, const QString &reason = {});
    [[nodiscard]] bool isWanted(std::string_view name) const { return m_channels.contains(name); }
    [[nodiscard]] bool isJoined(std::string_view name) const { return state(name) == State::Joined; }
    [[nodiscard]] State state(std::string_view name) const; // NotJoined when it is not wanted
    [[nodiscard]] QString reason(std::string_view name) const; // of a refusal, in words
    [[nodiscard]] size_t joinedCount() const { return m_joined; }
    // Channels that have not answered yet, or were joined on this connection and are not any more.
    [[nodiscard]] size_t openCount() const { return m_open; }
    [[nodiscard]] QStringList waiting() const;

private:
    struct Channel
    {
        State state = State::NotJoined;
        bool queued = false;
        bool wasJoined = false; // on this connection
        size_t order = 0; // in which it was wanted
        QString reason;
    };
    using Channels = std::map<std::string, Channel, std::less<>>; // its nodes never move

    void ask(Channels::value_type &channel);
    [[nodiscard]] static bool isOpen(const Channel &channel);
    void set(Channel &channel, State state);
    void takeBack(Channels::value_type &channel);
    void forget(Channels::iterator channel);
    static bool addName(QByteArray &line, const char *verb, const std::string &name);

    Channels m_channels;
    std::deque<Channels::value_type *> m_queue; // to be asked for
    std::deque<std::pair<std::string, Channel>> m_leaving; // as they were on the server
    size_t m_joined = 0;
    size_t m_open = 0; // channels that are open, as isOpen() has it
    size_t m_nextOrder = 0;
};

} // namespace WikiMon
