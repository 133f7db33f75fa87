// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/statetexts.h"

namespace WikiMon {

class LiveSession;
class WikiPicker;

// now: milliseconds since 1970-01-01 UTC.
[[nodiscard]] StateTexts::FeedFacts feedFacts(
    qint64 now, const LiveSession &session, const WikiPicker &picker);

} // namespace WikiMon
