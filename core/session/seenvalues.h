// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filterast.h"
#include "session/storesnapshot.h"

#include <QString>
#include <QStringList>

namespace WikiMon {

// Values of a filter's field that the session holds and that begin with the prefix (any case), each once,
// those seen last first. Looks at the newest changes only, so that it takes a few milliseconds however long
// the session is. For User, Title, Wiki, Tag, Mention, Namespace, Log and Country; of the others nothing is
// told.
[[nodiscard]] QStringList seenValues(
    const StoreSnapshot &session, FilterField field, const QString &prefix, int most);

} // namespace WikiMon
