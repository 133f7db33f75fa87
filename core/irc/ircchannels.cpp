// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/ircchannels.h"

#include <algorithm>

namespace WikiMon {

namespace {

// name = ( "#" / "&" / "+" / "!" ) *byte, without blanks, commas and control characters
bool isChannelName(std::string_view name)
{
    const auto isForbidden = [](unsigned char c) { return c <= ' ' || c == ',' || c == 0x7f; };
    return name.size() > 1 && name.size() <= IrcChannels::MaxNameSize
        && std::string_view("#&+!").find(name.front()) != std::string_view::npos
        && std::ranges::none_of(name, isForbidden);
}

} // namespace

QStringList IrcChannels::setWanted(const QStringList &names)
{
    QStringList rejected;
    m_index.clear();
    m_channels.clear();
    m_channels.reserve(static_cast<size_t>(names.size())); // so that the names never move
    for (const QString &name : names) {
        const std::string bytes = name.toStdString();
        if (!isChannelName(bytes)) {
            rejected.append(name);
        } else if (!m_index.contains(bytes)) {
            m_channels.push_back({bytes});
            m_index.emplace(m_channels.back().name, m_channels.size() - 1);
        }
    }
    restart();
    return rejected;
}

void IrcChannels::restart()
{
    m_queue.clear();
    m_joined = 0;
    for (Channel &channel : m_channels) {
        channel.state = State::NotJoined;
        channel.queued = false;
    }
    askAgain();
}

void IrcChannels::askAgain()
{
    for (size_t i = 0; i < m_channels.size(); ++i) {
        if (m_channels[i].state != State::Joined && !m_channels[i].queued) {
            m_channels[i].queued = true;
            m_queue.push_back(i);
        }
    }
}

QByteArray IrcChannels::takeJoinLine()
{
    QByteArray line;
    while (!m_queue.empty()) {
        Channel &channel = m_channels[m_queue.front()];
        const auto size = static_cast<qsizetype>(channel.name.size());
        if (channel.state != State::Joined) {
            if (!line.isEmpty() && line.size() + 1 + size > MaxJoinLine) {
                break;
            }
            line.append(line.isEmpty() ? "JOIN " : ",");
            line.append(channel.name.data(), size);
        }
        channel.queued = false;
        m_queue.pop_front();
    }
    return line;
}

bool IrcChannels::setState(std::string_view name, State state)
{
    const auto found = m_index.find(name);
    if (found == m_index.end()) {
        return false;
    }
    Channel &channel = m_channels[found->second];
    m_joined -= channel.state == State::Joined;
    m_joined += state == State::Joined;
    channel.state = state;
    return true;
}

bool IrcChannels::isJoined(std::string_view name) const
{
    const auto found = m_index.find(name);
    return found != m_index.end() && m_channels[found->second].state == State::Joined;
}

QStringList IrcChannels::waiting() const
{
    QStringList names;
    for (const Channel &channel : m_channels) {
        if (channel.state == State::Waiting) {
            names.append(QString::fromStdString(channel.name));
        }
    }
    return names;
}

} // namespace WikiMon
