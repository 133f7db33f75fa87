// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/diagnosticsdialog.h"

class QLocale;
class QWidget;

namespace WikiMon {

class DiagnosticsLog;
class LiveSession;
class Service;

// Puts together what the diagnostics show now. now: milliseconds since 1970-01-01 UTC.
[[nodiscard]] Diagnostics gatherDiagnostics(const Service &service, const LiveSession &session,
    const DiagnosticsLog &log, qint64 now, const QLocale &locale);

// Shows the dialog, which keeps up with what happens, until it is closed.
void showDiagnostics(
    const Service &service, const LiveSession &session, DiagnosticsLog &log, QWidget *window);

} // namespace WikiMon
