// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "detail/textsegment.h"
#include "feed/recentchange.h"

#include <QLocale>
#include <QStringList>

namespace WikiMon {

// One line of the pane: what it tells, and the value.
struct DetailField
{
    QString label;
    Segments value;
};

// Everything about a change but its sentence and its summary, in the order of the pane. reasons: why it is
// highlighted ("matches rule X"), in words. Links carry https addresses or "filter:" and the term.
[[nodiscard]] QList<DetailField> changeFields(
    const RecentChange &change, qint64 sequence, const QStringList &reasons, const QLocale &locale);

// "14:32:06.418 · IRC · not truncated"
[[nodiscard]] QString changeOrigin(const RecentChange &change, const QLocale &locale);

inline constexpr char16_t FilterScheme[] = u"filter:";

} // namespace WikiMon
