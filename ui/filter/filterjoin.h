// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

namespace WikiMon {

// How a term joins the filter that is there.
enum class FilterJoin : quint8 { Replace, And, Or };

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::FilterJoin)
