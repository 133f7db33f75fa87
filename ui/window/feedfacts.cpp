// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/feedfacts.h"

#include "wikis/wikipicker.h"
#include "window/livesession.h"

namespace WikiMon {

StateTexts::FeedFacts feedFacts(qint64 now, const LiveSession &session, const WikiPicker &picker)
{
    return {now, session.lastChange(), session.replayed(),
        picker.wikis().size() > 1 ? picker.summary() : QString()};
}

} // namespace WikiMon
