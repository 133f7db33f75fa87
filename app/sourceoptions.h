// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedsettings.h"

#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace WikiMon {

// What the command line says of where the changes come from.
struct SourceOptions
{
    QString error; // what is wrong, in words; empty: nothing
    bool hasSource = false; // given here, so that it goes before the window's setting
    bool hasEventStreamsUrl = false;
};

// Reads --source, --eventstreams-url and --site into out.
[[nodiscard]] SourceOptions readSourceOptions(const QCommandLineParser &parser, FeedSettings &out);

} // namespace WikiMon
