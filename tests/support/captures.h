// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/wikicontext.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace WikiMon::Test {

// The texts of the 1,282 messages of the English capture, in order, without their IRC frame.
[[nodiscard]] QByteArrayList captureTexts();

// A line of a .tsv capture: what it is about, the channel, and the text.
struct TsvLine
{
    QByteArray description;
    QByteArray channel;
    QByteArray text;
};
[[nodiscard]] QList<TsvLine> tsvLines(const QByteArray &content);

// English Wikipedia with the names of its namespaces, made by hand.
[[nodiscard]] WikiContext englishContext();

inline std::string_view toView(const QByteArray &bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace WikiMon::Test
