// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/packstream.h"

#include <vector>
#include <zlib.h>
#include <zstd.h>

namespace WikiMon {

namespace {

constexpr std::size_t BufferSize = 128 * 1024;
constexpr int GzipWindow = 15 + 16; // the largest, with gzip's header and check sum
constexpr int GzipMemory = 8; // zlib's own default
constexpr int ZstdLevel = 9; // files are packed in the background: small before quick

class GzipPacker : public PackStream
{
public:
    GzipPacker()
    {
        m_isReady = deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GzipWindow, GzipMemory,
                        Z_DEFAULT_STRATEGY)
            == Z_OK;
    }
    ~GzipPacker() override
    {
        if (m_isReady) {
            deflateEnd(&m_stream);
        }
    }
    Q_DISABLE_COPY_MOVE(GzipPacker)

    [[nodiscard]] bool isReady() const { return m_isReady; }

    bool feed(std::string_view bytes, bool isLast, const Sink &sink) override
    {
        // zlib takes what it only reads as if it might write.
        m_stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        int result = Z_OK;
        do {
            m_stream.next_out = m_buffer.data();
            m_stream.avail_out = BufferSize;
            result = deflate(&m_stream, isLast ? Z_FINISH : Z_NO_FLUSH);
            if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) {
                return false;
            }
            const std::size_t size = BufferSize - m_stream.avail_out;
            if (size > 0 && !sink({reinterpret_cast<const char *>(m_buffer.data()), size})) {
                return false;
            }
        } while (m_stream.avail_out == 0 && result != Z_STREAM_END);
        return m_stream.avail_in == 0 && (!isLast || result == Z_STREAM_END);
    }

private:
    bool m_isReady = false;
    z_stream m_stream{};
    std::vector<Bytef> m_buffer = std::vector<Bytef>(BufferSize);
};

class ZstdPacker : public PackStream
{
public:
    ZstdPacker() : m_context(ZSTD_createCCtx(), ZSTD_freeCCtx)
    {
        if (m_context) {
            ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, ZstdLevel);
            ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
        }
    }
    [[nodiscard]] bool isReady() const { return m_context != nullptr; }

    bool feed(std::string_view bytes, bool isLast, const Sink &sink) override
    {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        for (;;) {
            ZSTD_outBuffer out{m_buffer.data(), m_buffer.size(), 0};
            const std::size_t left
                = ZSTD_compressStream2(m_context.get(), &out, &in, isLast ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left) != 0 || (out.pos > 0 && !sink({m_buffer.data(), out.pos}))) {
                return false;
            }
            if (isLast ? left == 0 : in.pos == in.size) {
                return true;
            }
        }
    }

private:
    std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> m_context;
    std::vector<char> m_buffer = std::vector<char>(BufferSize);
};

template <typename Stream>
std::unique_ptr<PackStream> ready(std::unique_ptr<Stream> stream)
{
    return stream->isReady() ? std::move(stream) : nullptr;
}

} // namespace

std::unique_ptr<PackStream> PackStream::packer(Packing packing)
{
    return packing == Packing::Gzip ? ready(std::make_unique<GzipPacker>())
                                    : ready(std::make_unique<ZstdPacker>());
}

} // namespace WikiMon
