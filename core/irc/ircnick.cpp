// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/ircnick.h"

#include <QRandomGenerator>

namespace WikiMon {

QByteArray makeNick(NickForm form, QRandomGenerator &random)
{
    static constexpr char Characters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray nick = form == NickForm::Usual ? "wikimon-" : "wikimon";
    for (int i = form == NickForm::Usual ? 6 : 2; i > 0; --i) {
        nick.append(Characters[random.bounded(static_cast<int>(sizeof Characters) - 1)]);
    }
    return nick;
}

} // namespace WikiMon
