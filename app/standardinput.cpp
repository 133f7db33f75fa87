// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "standardinput.h"

#include <cerrno>
#include <cstddef>
#include <unistd.h>

namespace WikiMon {

qint64 StandardInput::readData(char *data, qint64 maxSize)
{
    for (;;) {
        const ssize_t size = ::read(STDIN_FILENO, data, static_cast<std::size_t>(maxSize));
        if (size > 0) {
            return size;
        }
        if (size == 0) {
            return -1;
        }
        if (errno != EINTR) {
            m_error = errno;
            return -1;
        }
    }
}

qint64 StandardInput::writeData(const char *, qint64)
{
    return -1;
}

} // namespace WikiMon
