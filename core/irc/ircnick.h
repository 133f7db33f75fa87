// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QRandomGenerator;

namespace WikiMon {

enum class NickForm : quint8 {
    Usual, // "wikimon-" and six random characters
    Short, // "wikimon" and two: nine, the most that RFC 1459 promises
};

// A nickname that hardly anybody else has.
[[nodiscard]] QByteArray makeNick(NickForm form, QRandomGenerator &random);

} // namespace WikiMon
