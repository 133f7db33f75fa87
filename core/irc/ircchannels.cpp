// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/ircchannels.h"

#include <algorithm>
#include <set>
#include <vector>

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

// What a channel that was joined misses is a loss, whatever the server says of it now.
bool IrcChannels::isOpen(const Channel &channel)
{
    return channel.state == State::NotJoined || channel.state == State::Asked
        || (channel.wasJoined && channel.state != State::Joined);
}

QStringList IrcChannels::setWanted(const QStringList &names)
{
    QStringList rejected;
    std::set<std::string, std::less<>> wanted;
    for (const QString &name : names) {
        std::string bytes = name.toStdString();
        if (!isChannelName(bytes)) {
            rejected.append(name);
            continue;
        }
        const auto [channel, isNew] = m_channels.try_emplace(bytes);
        if (isNew) {
            takeBack(*channel);
            channel->second.order = m_nextOrder++;
            m_open += isOpen(channel->second);
            m_joined += channel->second.state == State::Joined;
            if (channel->second.state == State::NotJoined) {
                ask(*channel);
            }
        }
        wanted.insert(std::move(bytes));
    }
    for (auto channel = m_channels.begin(); channel != m_channels.end();) {
        const auto next = std::next(channel);
        if (!wanted.contains(channel->first)) {
            forget(channel);
        }
        channel = next;
    }
    return rejected;
}

// Wanted again before it was left: it is on the server what it was, which does not answer a second JOIN.
void IrcChannels::takeBack(Channels::value_type &channel)
{
    const auto leaving
        = std::ranges::find_if(m_leaving, [&](const auto &one) { return one.first == channel.first; });
    if (leaving != m_leaving.end()) {
        channel.second = std::move(leaving->second);
        m_leaving.erase(leaving);
    }
}

void IrcChannels::forget(Channels::iterator channel)
{
    if (channel->second.queued) {
        std::erase(m_queue, &*channel);
        channel->second.queued = false;
    }
    const State state = channel->second.state;
    m_joined -= state == State::Joined;
    m_open -= isOpen(channel->second);
    if (state == State::Joined || state == State::Asked) {
        m_leaving.emplace_back(channel->first, std::move(channel->second));
    }
    m_channels.erase(channel);
}

void IrcChannels::ask(Channels::value_type &channel)
{
    if (!channel.second.queued) {
        channel.second.queued = true;
        m_queue.push_back(&channel);
    }
}

void IrcChannels::restart()
{
    m_queue.clear();
    m_leaving.clear();
    for (auto &[name, channel] : m_channels) {
        set(channel, State::NotJoined);
        channel.wasJoined = false;
        channel.reason.clear();
        channel.queued = false;
    }
    askAgain();
}

void IrcChannels::askAgain()
{
    std::vector<Channels::value_type *> unanswered;
    for (Channels::value_type &channel : m_channels) {
        if (channel.second.state != State::Joined && !channel.second.queued) {
            unanswered.push_back(&channel);
        }
    }
    std::ranges::sort(
        unanswered, {}, [](const Channels::value_type *channel) { return channel->second.order; });
    for (Channels::value_type *channel : unanswered) {
        ask(*channel);
    }
}

// False when the line has no room for it.
bool IrcChannels::addName(QByteArray &line, const char *verb, const std::string &name)
{
    const auto size = static_cast<qsizetype>(name.size());
    if (!line.isEmpty() && line.size() + 1 + size > MaxJoinLine) {
        return false;
    }
    line.append(line.isEmpty() ? verb : ",");
    line.append(name.data(), size);
    return true;
}

QByteArray IrcChannels::takeLine()
{
    QByteArray line;
    while (!m_leaving.empty() && addName(line, "PART ", m_leaving.front().first)) {
        m_leaving.pop_front();
    }
    if (!line.isEmpty()) {
        return line;
    }
    while (!m_queue.empty()) {
        auto &[name, channel] = *m_queue.front();
        if (channel.state != State::Joined && !addName(line, "JOIN ", name)) {
            break;
        }
        if (channel.state == State::NotJoined) {
            channel.state = State::Asked;
        }
        channel.queued = false;
        m_queue.pop_front();
    }
    return line;
}

void IrcChannels::set(Channel &channel, State state)
{
    m_joined -= channel.state == State::Joined;
    m_joined += state == State::Joined;
    m_open -= isOpen(channel);
    channel.state = state;
    channel.wasJoined |= state == State::Joined;
    m_open += isOpen(channel);
}

bool IrcChannels::setState(std::string_view name, State state, const QString &reason)
{
    const auto found = m_channels.find(name);
    if (found == m_channels.end()) {
        return false;
    }
    set(found->second, state);
    found->second.reason = reason;
    return true;
}

IrcChannels::State IrcChannels::state(std::string_view name) const
{
    const auto found = m_channels.find(name);
    return found == m_channels.end() ? State::NotJoined : found->second.state;
}

QString IrcChannels::reason(std::string_view name) const
{
    const auto found = m_channels.find(name);
    return found == m_channels.end() ? QString() : found->second.reason;
}

QStringList IrcChannels::waiting() const
{
    std::vector<const Channels::value_type *> found;
    for (const Channels::value_type &channel : m_channels) {
        if (channel.second.state == State::Waiting) {
            found.push_back(&channel);
        }
    }
    std::ranges::sort(found, {}, [](const Channels::value_type *channel) { return channel->second.order; });
    QStringList names;
    for (const Channels::value_type *channel : found) {
        names.append(QString::fromStdString(channel->first));
    }
    return names;
}

} // namespace WikiMon
