// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/websocketframe.h"

#include <QtEndian>

#include <array>

namespace WikiMon {

//  byte 0   FIN, three reserved bits, opcode (1: text)
//  byte 1   MASK (0), length: 0 to 125, or 126 before 16 bits, or 127 before 64 bits in network order
void appendTextFrame(std::string_view payload, QByteArray &out)
{
    std::array<char, 10> header{};
    header[0] = static_cast<char>(0x81);
    qsizetype headerSize = 2;
    if (payload.size() <= 125) {
        header[1] = static_cast<char>(payload.size());
    } else if (payload.size() <= 0xffff) {
        header[1] = 126;
        qToBigEndian(static_cast<quint16>(payload.size()), &header[2]);
        headerSize = 4;
    } else {
        header[1] = 127;
        qToBigEndian(static_cast<quint64>(payload.size()), &header[2]);
        headerSize = 10;
    }
    out.append(header.data(), headerSize);
    out.append(payload.data(), static_cast<qsizetype>(payload.size()));
}

} // namespace WikiMon
