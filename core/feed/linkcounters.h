// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace WikiMon {

// What came over a source's link since start().
struct LinkCounters
{
    qint64 bytes = 0;
    qint64 messages = 0; // of any kind
    qint64 changes = 0; // handed on
    qint64 otherWikis = 0; // of wikis that were not chosen
    qint64 skipped = 0; // canaries, categorisations, records: no changes of a page or log
    qint64 repeated = 0; // sent a second time after the link was lost
    qint64 rejected = 0; // no change that can be understood, or too large
    qint64 tooLarge = 0; // more than there is room for
};

} // namespace WikiMon
