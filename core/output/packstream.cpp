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

class GzipStream : public PackStream
{
public:
    explicit GzipStream(bool packs) : m_packs(packs)
    {
        m_isReady = (packs ? deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GzipWindow,
                         GzipMemory, Z_DEFAULT_STRATEGY)
                           : inflateInit2(&m_stream, GzipWindow))
            == Z_OK;
    }
    ~GzipStream() override
    {
        if (m_isReady) {
            m_packs ? deflateEnd(&m_stream) : inflateEnd(&m_stream);
        }
    }
    Q_DISABLE_COPY_MOVE(GzipStream)

    [[nodiscard]] bool isReady() const { return m_isReady; }

    bool feed(std::string_view bytes, bool isLast, const Sink &sink) override
    {
        // zlib takes what it only reads as if it might write.
        m_stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        do {
            m_stream.next_out = m_buffer.data();
            m_stream.avail_out = BufferSize;
            const int result = m_packs ? deflate(&m_stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                                       : inflate(&m_stream, Z_NO_FLUSH);
            m_isAtEnd = result == Z_STREAM_END;
            if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) {
                return false;
            }
            const std::size_t size = BufferSize - m_stream.avail_out;
            if (size > 0 && !sink({reinterpret_cast<const char *>(m_buffer.data()), size})) {
                return false;
            }
        } while (m_stream.avail_out == 0 && !m_isAtEnd);
        return m_stream.avail_in == 0 && (!isLast || m_isAtEnd);
    }

private:
    const bool m_packs;
    bool m_isReady = false;
    bool m_isAtEnd = false;
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

class ZstdUnpacker : public PackStream
{
public:
    ZstdUnpacker() : m_context(ZSTD_createDCtx(), ZSTD_freeDCtx) { }
    [[nodiscard]] bool isReady() const { return m_context != nullptr; }

    bool feed(std::string_view bytes, bool isLast, const Sink &sink) override
    {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        bool isFull = false;
        while (in.pos < in.size || isFull) {
            ZSTD_outBuffer out{m_buffer.data(), m_buffer.size(), 0};
            m_left = ZSTD_decompressStream(m_context.get(), &out, &in);
            if (ZSTD_isError(m_left) != 0 || (out.pos > 0 && !sink({m_buffer.data(), out.pos}))) {
                return false;
            }
            isFull = out.pos == out.size && m_left != 0;
        }
        return !isLast || m_left == 0;
    }

private:
    std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> m_context;
    std::vector<char> m_buffer = std::vector<char>(BufferSize);
    std::size_t m_left = 1; // not 0 inside a frame
};

template <typename Stream>
std::unique_ptr<PackStream> ready(std::unique_ptr<Stream> stream)
{
    return stream->isReady() ? std::move(stream) : nullptr;
}

} // namespace

std::unique_ptr<PackStream> PackStream::packer(Packing packing)
{
    return packing == Packing::Gzip ? ready(std::make_unique<GzipStream>(true))
                                    : ready(std::make_unique<ZstdPacker>());
}

std::unique_ptr<PackStream> PackStream::unpacker(Packing packing)
{
    return packing == Packing::Gzip ? ready(std::make_unique<GzipStream>(false))
                                    : ready(std::make_unique<ZstdUnpacker>());
}

} // namespace WikiMon
