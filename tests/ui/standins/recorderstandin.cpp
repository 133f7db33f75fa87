// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/recorder.h"

namespace WikiMon {

Recorder::Recorder(QObject *parent)
    : QObject(parent)
{
}

Recorder::~Recorder() = default;

} // namespace WikiMon
