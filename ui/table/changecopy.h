// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "table/changetablemodel.h"

#include <QList>
#include <QString>

#include <vector>

namespace WikiMon {

enum class CopyFormat : quint8 { Text, Json, WikiLink, Url };

// Changes for the clipboard, one a line and without an end of line after the last:
//   Text      the columns, separated by tabs
//   Json      as a recording has them
//   WikiLink  "[[Title]]" on the home wiki, "[[:de:Title]]" for the same project in another language,
//             "[[:wikt:de:Title]]" for another project; the target of log entries
//   Url       where the change can be looked at; changes without one are left out
// homeWiki: the host of the wiki that links are meant for; without it the links carry prefixes only when the
// changes are of several wikis.
[[nodiscard]] QString copyAs(const std::vector<RecentChange> &changes, CopyFormat format,
    const QString &homeWiki = {}, const QList<ChangeColumn> &columns = {});

// One link of those above, without guessing a home: "[[Title]]" where homeWiki is the change's own host.
[[nodiscard]] QString wikiLink(const RecentChange &change, const QString &homeWiki);

} // namespace WikiMon
