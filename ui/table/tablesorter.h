// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/matchindex.h"
#include "session/sessionsort.h"
#include "widgets/backgroundjob.h"

#include <QObject>

#include <memory>

namespace WikiMon {

enum class ChangeColumn;

// By which column, and which way.
struct TableSort
{
    ChangeColumn column;
    SortDirection direction;

    friend bool operator==(const TableSort &, const TableSort &) = default;
};

// Sorts the matches of a session in the background; a later order takes the place of an earlier one.
class TableSorter : public QObject
{
    Q_OBJECT
public:
    // A session's rows in an order. The session is the one of that moment: what the store drops stays
    // readable.
    struct Result
    {
        StoreSnapshot session;
        std::vector<quint32> rows; // distances from session.first()
        qint64 end = 0; // the matches before this sequence number are in it
    };

    using QObject::QObject;

    void start(const StoreSnapshot &session, const MatchIndex &matches, TableSort sort);
    void cancel() { m_job.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void sorted(const std::shared_ptr<WikiMon::TableSorter::Result> &result);

private:
    BackgroundJob<Result> m_job{this};
};

} // namespace WikiMon
