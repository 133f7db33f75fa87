// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/sourcestate.h"
#include "wiki/ownsite.h"

#include <QUrl>

namespace WikiMon {

// Where the changes are to come from, apart from the IRC server.
struct FeedSettings
{
    static QUrl wikimediaEvents()
    {
        return QUrl(QStringLiteral("https://stream.wikimedia.org/v2/stream/recentchange"));
    }

    SourceChoice choice = SourceChoice::Automatic;
    QUrl eventStreamsUrl = wikimediaEvents();
    QUrl webSocketUrl; // of another WikiMon, where that is the choice
    QList<OwnSite> sites; // that may be watched beside Wikimedia's wikis

    friend bool operator==(const FeedSettings &, const FeedSettings &) = default;
};

} // namespace WikiMon
