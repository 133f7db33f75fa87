// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/groupindex.h"
#include "session/matchindex.h"
#include "session/storesnapshot.h"
#include "widgets/backgroundjob.h"

#include <QObject>

namespace WikiMon {

// Groups the matches of a session in the background; a later order takes the place of an earlier one.
class TableGrouper : public QObject
{
    Q_OBJECT
public:
    struct Result
    {
        GroupIndex groups;
        qint64 end = 0; // the matches before this sequence number are in it
    };

    using QObject::QObject;

    // The matches before end, a sequence number.
    void start(const StoreSnapshot &session, const MatchIndex &matches, qint64 end);
    void cancel() { m_job.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void grouped(const std::shared_ptr<WikiMon::TableGrouper::Result> &result);

private:
    BackgroundJob<Result> m_job{this};
};

} // namespace WikiMon
