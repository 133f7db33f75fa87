// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/unpacker.h"

#include <QtGlobal>

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <limits>

namespace WikiMon {

namespace {

class GzipUnpacker : public Unpacker
{
public:
    GzipUnpacker() { m_isReady = inflateInit2(&m_stream, WindowBits) == Z_OK; }
    ~GzipUnpacker() override { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(GzipUnpacker)

    Step step(std::string_view packed, char *to, std::size_t size) override
    {
        if (!m_isReady) {
            return {.status = Status::Broken};
        }
        constexpr std::size_t Most = std::numeric_limits<uInt>::max();
        // zlib's interface is older than const.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
        m_stream.avail_in = static_cast<uInt>(std::min(packed.size(), Most));
        m_stream.next_out = reinterpret_cast<Bytef *>(to);
        m_stream.avail_out = static_cast<uInt>(std::min(size, Most));
        const uInt in = m_stream.avail_in;
        const uInt out = m_stream.avail_out;
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        Step step{.consumed = in - m_stream.avail_in, .produced = out - m_stream.avail_out};
        if (result == Z_STREAM_END) {
            step.status = Status::FrameEnd;
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            step.status = Status::Broken;
        }
        return step;
    }

    void reset() override { m_isReady = m_isReady && inflateReset(&m_stream) == Z_OK; }
    bool beginsText(std::string_view bytes) const override { return isGzip(bytes); }

    static bool isGzip(std::string_view bytes) { return bytes.starts_with("\x1f\x8b"); }

private:
    static constexpr int WindowBits = 15 + 16; // the largest window; with gzip's header and check sum

    z_stream m_stream{};
    bool m_isReady = false;
};

class ZstdUnpacker : public Unpacker
{
public:
    ZstdUnpacker() : m_stream(ZSTD_createDStream()) { reset(); }
    ~ZstdUnpacker() override { ZSTD_freeDStream(m_stream); }
    Q_DISABLE_COPY_MOVE(ZstdUnpacker)

    // Block by block, as the library asks for it: what comes before a broken block is not lost with it.
    Step step(std::string_view packed, char *to, std::size_t size) override
    {
        if (!m_stream) {
            return {.status = Status::Broken};
        }
        ZSTD_inBuffer in{packed.data(), std::min(packed.size(), m_wanted), 0};
        ZSTD_outBuffer out{to, size, 0};
        const std::size_t result = ZSTD_decompressStream(m_stream, &out, &in);
        Step step{.consumed = in.pos, .produced = out.pos};
        if (ZSTD_isError(result)) {
            step.status = Status::Broken;
        } else if (result == 0) {
            step.status = Status::FrameEnd;
        } else {
            m_wanted = result;
        }
        return step;
    }

    void reset() override { m_wanted = m_stream ? std::max<std::size_t>(ZSTD_initDStream(m_stream), 1) : 0; }
    bool beginsText(std::string_view bytes) const override { return isZstd(bytes); }

    // A frame, or one that is to be skipped.
    static bool isZstd(std::string_view bytes)
    {
        return bytes.starts_with("\x28\xb5\x2f\xfd")
            || (bytes.size() >= MagicSize && (static_cast<unsigned char>(bytes[0]) & 0xf0) == 0x50
                && bytes.substr(1).starts_with("\x2a\x4d\x18"));
    }

private:
    ZSTD_DStream *const m_stream;
    std::size_t m_wanted = 1; // bytes up to the end of the next block
};

} // namespace

std::unique_ptr<Unpacker> Unpacker::forBytes(std::string_view beginning)
{
    if (GzipUnpacker::isGzip(beginning)) {
        return std::make_unique<GzipUnpacker>();
    }
    if (ZstdUnpacker::isZstd(beginning)) {
        return std::make_unique<ZstdUnpacker>();
    }
    return nullptr;
}

} // namespace WikiMon
