// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/loadstate.h"

#include <QLocale>
#include <QString>

class QFileInfo;

// The words about recordings that are opened, for the session bar and its notice. All texts are plain.
namespace WikiMon::OpenTexts {

// Why a file can't be opened.
[[nodiscard]] QString unreadable(const QFileInfo &file);
// What a piece of work has still to go, in whole seconds: "3 s", "12 min".
[[nodiscard]] QString left(qint64 milliseconds, const QLocale &locale);
// "412,000 changes, about 3 s left"
[[nodiscard]] QString loading(const LoadState &state, const QLocale &locale);
// What came of it, in sentences. dropped: changes that did not stay in memory.
[[nodiscard]] QString loaded(const LoadState &state, qint64 dropped, const QLocale &locale);
// "1,000,000 changes, 22 Nov 2026, 14:00:00 – 22 Nov 2026, 15:00:00"
[[nodiscard]] QString span(const LoadState &state, const QLocale &locale);
// Of a recording that is still there, as another one could not be opened.
[[nodiscard]] QString kept(qint64 changes, const QLocale &locale);
// Of a replay that was ended, while its changes are still there.
[[nodiscard]] QString stopped(qint64 changes, const QLocale &locale);

} // namespace WikiMon::OpenTexts
