// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/ircmessage.h"
#include "irc/irctext.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    WikiMon::IrcMessage message;
    if (parseIrcMessage({reinterpret_cast<const char *>(data), size}, message)
        == WikiMon::IrcMessageStatus::Ok) {
        for (WikiMon::IrcTag tag; takeTag(message.tags, tag);) {
            (void)WikiMon::unescapeTagValue(tag.value);
        }
        (void)WikiMon::splitUserhost(message.source);
        (void)WikiMon::plainServerText(message.lastParam());
    }
    return 0;
}
