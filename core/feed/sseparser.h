// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace WikiMon {

// Takes a stream of Server-Sent Events apart. An event whose data lie within one chunk is handed out as a
// view of that chunk; only what spans chunks is gathered in a buffer, whose memory is used again.
//
//     parser.feed(chunk);
//     while ((result = parser.take(event)) != SseParser::Result::NeedMore) { ... }
class SseParser
{
public:
    // The data of one event. Lines of 158 KB were seen on EventStreams.
    static constexpr std::size_t MaxEventSize = 4 << 20;
    // An id goes back in a request's header, where servers take some 8 KiB. EventStreams' have some 200
    // bytes.
    static constexpr std::size_t MaxIdSize = 4096;

    enum class Result : quint8 {
        Event,
        TooLarge, // more than MaxEventSize; the data are the beginning, and the id has moved past it
        NeedMore, // nothing more until the next feed()
    };
    struct Event
    {
        std::string_view data;
        std::string_view type; // empty for "message"
    };

    // The next bytes. They must stay where they are until take() said NeedMore, which must come before the
    // next feed().
    void feed(std::string_view bytes);
    // The views are valid until the next call.
    [[nodiscard]] Result take(Event &event);
    // A new connection: what was not finished is forgotten, the id stays.
    void startOver();

    // Of the last event that was taken; to be sent as Last-Event-ID.
    [[nodiscard]] const std::string &lastEventId() const { return m_lastId; }
    void setLastEventId(std::string_view id) { m_lastId = m_id = id; }
    // An event has begun, but not ended.
    [[nodiscard]] bool isWithinEvent() const { return m_hasData || !m_partial.empty() || m_skipsLine; }
    // How long the server wants clients to wait before they come back, if it said so.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retry() const { return m_retry; }

private:
    enum class LineResult : quint8 { Line, TooLong, NeedMore };

    [[nodiscard]] LineResult takeLine(std::string_view &line);
    void keepPartial(std::string_view more);
    void takeField(std::string_view line);
    void addData(std::string_view value);
    void gather(std::string_view data);
    void takeRetry(std::string_view value);
    [[nodiscard]] bool dispatch(Event &event, Result &result);
    void forgetEvent();

    std::string_view m_rest; // of the chunk
    std::size_t m_nextLf = 0; // where in m_rest the next one is; kept, so that each byte is looked at once
    std::size_t m_nextCr = 0;
    std::string m_partial; // the beginning of a line from earlier chunks
    bool m_partialTaken = false; // m_partial was handed out and is to be emptied
    bool m_skipsLf = false; // the CR before it has ended the line
    bool m_skipsLine = false; // up to the end of a line that is too long
    std::size_t m_bomTaken = 0; // bytes of the byte order mark at the beginning; 3: done

    std::string_view m_data; // the data when it is one line of this chunk
    std::string m_gathered; // the data otherwise
    bool m_isGathered = false;
    bool m_hasData = false;
    bool m_isTooLarge = false;
    bool m_isTaken = false; // the event was handed out and is to be forgotten
    std::string m_type;
    std::string m_id; // takes effect when the event ends
    std::string m_lastId;
    std::optional<std::chrono::milliseconds> m_retry;
};

} // namespace WikiMon
