// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "table/changetablemodel.h"

#include <QList>
#include <QString>

namespace WikiMon {

// What copying a cell gives: the wire's own text with tabs and line ends as blanks, numbers without grouping,
// times as local "2026-11-21 14:32:07".
[[nodiscard]] QString cellAsText(const RecentChange &change, ChangeColumn column);

// The columns of a change in the order given, separated by tabs, with a line end.
[[nodiscard]] QString rowAsText(const RecentChange &change, const QList<ChangeColumn> &columns);

} // namespace WikiMon
