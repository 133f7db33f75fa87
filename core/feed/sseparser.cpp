// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/sseparser.h"

#include <algorithm>
#include <charconv>

// stream  = [BOM] { line end }                 an empty line ends an event
// end     = CR LF | LF | CR
// line    = ":" comment | name [":" [" "] value]
// name    = "data" | "event" | "id" | "retry"; others are passed over

namespace WikiMon {

void SseParser::feed(std::string_view bytes)
{
    constexpr std::string_view Bom = "\xEF\xBB\xBF";
    while (m_bomTaken < Bom.size() && !bytes.empty()) {
        if (bytes.front() != Bom[m_bomTaken]) {
            m_partial.assign(Bom.substr(0, m_bomTaken)); // it was the beginning of something else
            m_bomTaken = Bom.size();
            break;
        }
        bytes.remove_prefix(1);
        ++m_bomTaken;
    }
    if (m_skipsLf && !bytes.empty()) {
        bytes.remove_prefix(bytes.front() == '\n' ? 1 : 0);
        m_skipsLf = false;
    }
    m_rest = bytes;
    m_nextLf = m_rest.find('\n');
    m_nextCr = m_rest.find('\r');
}

void SseParser::keepPartial(std::string_view more)
{
    // The name of the field, the colon and a blank come on top.
    constexpr std::size_t MaxLine = MaxEventSize + 16;
    const std::size_t room = MaxLine - std::min(MaxLine, m_partial.size());
    m_partial.append(more.substr(0, room));
    m_skipsLine = m_skipsLine || more.size() > room;
}

SseParser::LineResult SseParser::takeLine(std::string_view &line)
{
    if (m_partialTaken) {
        m_partial.clear();
        m_partialTaken = false;
    }
    const std::size_t end = std::min(m_nextLf, m_nextCr);
    if (end == std::string_view::npos) {
        keepPartial(m_rest);
        m_rest = {};
        return LineResult::NeedMore;
    }
    line = m_rest.substr(0, end);
    const bool isCr = m_rest[end] == '\r';
    m_skipsLf = isCr && end + 1 == m_rest.size();
    const std::size_t taken = end + (isCr && m_rest.substr(end + 1).starts_with('\n') ? 2 : 1);
    m_rest.remove_prefix(taken);
    const auto move = [&](std::size_t &next, char c) {
        if (next != std::string_view::npos) {
            next = next < taken ? m_rest.find(c) : next - taken;
        }
    };
    move(m_nextLf, '\n');
    move(m_nextCr, '\r');
    if (m_partial.empty() && !m_skipsLine) {
        return LineResult::Line;
    }
    keepPartial(line);
    line = m_partial;
    m_partialTaken = true;
    return std::exchange(m_skipsLine, false) ? LineResult::TooLong : LineResult::Line;
}

void SseParser::addData(std::string_view value)
{
    if (!m_hasData && !m_partialTaken) {
        m_hasData = true;
        m_data = value;
        m_isTooLarge = value.size() > MaxEventSize;
        return;
    }
    if (!m_isGathered) {
        m_gathered.assign(m_data);
        m_isGathered = true;
    }
    if (m_hasData) {
        gather("\n"); // which counts: a stream may send nothing but empty lines
    }
    m_hasData = true;
    gather(value);
}

void SseParser::gather(std::string_view data)
{
    const std::size_t room = MaxEventSize - std::min(MaxEventSize, m_gathered.size());
    m_isTooLarge = m_isTooLarge || data.size() > room;
    m_gathered.append(data.substr(0, room));
}

void SseParser::takeRetry(std::string_view value)
{
    // More than a day would be a mistake.
    constexpr std::chrono::milliseconds Longest = std::chrono::hours(24);
    std::chrono::milliseconds::rep number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error == std::errc() && end == value.data() + value.size() && !value.starts_with('-')) {
        m_retry = std::min(std::chrono::milliseconds(number), Longest);
    }
}

void SseParser::takeField(std::string_view line)
{
    constexpr std::size_t MaxTypeSize = 256; // names of a few letters
    const std::size_t colon = line.find(':');
    const std::string_view name = line.substr(0, colon);
    std::string_view value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
    value.remove_prefix(value.starts_with(' ') ? 1 : 0);
    if (name == "data") {
        addData(value);
    } else if (name == "id") {
        if (value.find('\0') == std::string_view::npos) {
            // One that can't be sent back is as good as none: time tells where to go on.
            m_id.assign(value.size() > MaxIdSize ? std::string_view() : value);
        }
    } else if (name == "event") {
        m_type.assign(value.substr(0, MaxTypeSize));
    } else if (name == "retry") {
        takeRetry(value);
    }
}

void SseParser::forgetEvent()
{
    m_data = {};
    m_gathered.clear();
    m_type.clear();
    m_isGathered = m_hasData = m_isTooLarge = m_isTaken = false;
}

bool SseParser::dispatch(Event &event, Result &result)
{
    m_lastId = m_id;
    if (!m_hasData) {
        forgetEvent();
        return false;
    }
    event.data = m_isGathered ? std::string_view(m_gathered) : m_data;
    event.type = m_type == "message" ? std::string_view() : std::string_view(m_type);
    result = m_isTooLarge ? Result::TooLarge : Result::Event;
    m_isTaken = true;
    return true;
}

SseParser::Result SseParser::take(Event &event)
{
    if (m_isTaken) {
        forgetEvent();
    }
    for (;;) {
        std::string_view line;
        const LineResult found = takeLine(line);
        if (found == LineResult::NeedMore) {
            if (m_hasData && !m_isGathered) {
                m_gathered.assign(m_data.substr(0, MaxEventSize));
                m_isGathered = true;
            }
            return Result::NeedMore;
        }
        Result result{};
        if (line.empty() && dispatch(event, result)) {
            return result;
        }
        // A comment is an empty name.
        if (!line.empty() && line.front() != ':') {
            takeField(line);
            m_isTooLarge = m_isTooLarge || (found == LineResult::TooLong && line.starts_with("data"));
        }
    }
}

void SseParser::startOver()
{
    forgetEvent();
    m_rest = {};
    m_nextLf = m_nextCr = std::string_view::npos;
    m_partial.clear();
    m_partialTaken = m_skipsLf = m_skipsLine = false;
    m_bomTaken = 0;
    m_id = m_lastId;
    m_retry.reset();
}

} // namespace WikiMon
